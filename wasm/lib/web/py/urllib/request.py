"""urllib.request over the simulated network: urlopen, Request, redirects and errors of http and https.

Not here: proxies, cookies, authentication and other schemes.
"""

from urllib.error import HTTPError, URLError
from urllib.parse import quote, unquote, urljoin, urlsplit

import _web


class Request:
    def __init__(self, url, data=None, headers={}, origin_req_host=None, unverifiable=False, method=None):
        self.full_url = url
        parts = urlsplit(url)
        if not parts.scheme:
            raise ValueError(f"unknown url type: {url!r}")
        self.type, self.host = parts.scheme, parts.netloc
        self.selector = (parts.path or "/") + ("?" + parts.query if parts.query else "")
        self.data = data
        self.headers = {}
        self.method = method
        for key, value in headers.items():
            self.add_header(key, value)

    def get_method(self):
        return self.method or ("POST" if self.data is not None else "GET")

    def get_full_url(self):
        return self.full_url

    def add_header(self, key, value):
        self.headers[key.capitalize()] = value

    def has_header(self, name):
        return name in self.headers

    def get_header(self, name, default=None):
        return self.headers.get(name, default)

    def header_items(self):
        return list(self.headers.items())


def urlopen(url, data=None, timeout=None, *, context=None):
    from http.client import HTTPConnection, HTTPSConnection
    request = url if isinstance(url, Request) else Request(url, data)
    if data is not None:
        request.data = data
    for _ in range(11):
        if request.type not in ("http", "https"):
            raise URLError(f"unknown url type: {request.type}")
        if request.data is not None and not isinstance(request.data, (bytes, bytearray)):
            raise TypeError("POST data should be bytes, an iterable of bytes, or a file object. It cannot be of type str.")
        connection = (HTTPSConnection if request.type == "https" else HTTPConnection)(request.host, timeout=timeout)
        fields = {"User-agent": "Python-urllib/3.13", **request.headers, "Connection": "close"}
        if request.data is not None:
            fields.setdefault("Content-type", "application/x-www-form-urlencoded")
        try:
            connection.request(request.get_method(), request.selector, request.data, fields)
        except OSError as error:
            connection.close()
            raise URLError(error) from None
        response = connection.getresponse()
        response.url = request.full_url
        target = response.getheader("Location")
        if response.status not in (301, 302, 303, 307, 308) or not target:
            break
        response.read()
        response.close()
        request = Request(urljoin(request.full_url, target), None, request.headers)
    if not 200 <= response.status < 300:
        raise HTTPError(request.full_url, response.status, response.reason, response.headers, response)
    return response


def urlretrieve(url, filename=None, reporthook=None, data=None):
    with urlopen(url, data) as response:
        body = response.read()
    with open(filename or "download", "wb") as f:
        f.write(body)
    return filename or "download", response.headers


__getattr__ = _web.missing("urllib.request")
