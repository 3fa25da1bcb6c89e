"""urllib.request over the simulated network: urlopen, Request, redirects and errors of http and https.

Not here: proxies, cookies, authentication and other schemes.
"""

from urllib.error import ContentTooShortError, HTTPError, URLError
from urllib.parse import quote, unquote, urldefrag, urljoin, urlsplit

import _web

_DEFAULT = object()     # no timeout was given


class Request:
    def __init__(self, url, data=None, headers={}, origin_req_host=None, unverifiable=False, method=None):
        self.full_url = url
        self.headers, self.unredirected_hdrs = {}, {}
        self._data = None
        self.data = data
        self._tunnel_host = None
        for key, value in headers.items():
            self.add_header(key, value)
        self.origin_req_host = (self.host or "").partition(":")[0].lower() if origin_req_host is None else origin_req_host
        self.unverifiable = unverifiable
        if method:
            self.method = method

    @property
    def full_url(self):
        return f"{self._full_url}#{self.fragment}" if self.fragment else self._full_url

    @full_url.setter
    def full_url(self, url):
        url = str(url).strip()
        if url[:1] == "<" and url[-1:] == ">":
            url = url[1:-1].strip()
        self._full_url, self.fragment = urldefrag(url.removeprefix("URL:").strip())
        self.fragment = self.fragment or None
        scheme, colon, rest = self._full_url.partition(":")
        if not colon or not scheme or "/" in scheme:
            raise ValueError(f"unknown url type: {self.full_url!r}")
        self.type, self.host = scheme.lower(), None
        if rest.startswith("//"):
            host, slash, path = rest[2:].partition("/")
            before, mark, query = host.partition("?")
            if mark:
                host, slash, path = before, "/", mark + query + slash + path
            self.host, rest = unquote(host), slash + path
        self.selector = rest if self.host is None or rest.startswith("/") or not rest else "/" + rest

    @full_url.deleter
    def full_url(self):
        self._full_url = self.fragment = None
        self.selector = ""

    @property
    def data(self):
        return self._data

    @data.setter
    def data(self, data):
        if data != self._data:
            self._data = data
            if self.has_header("Content-length"):
                self.remove_header("Content-length")

    @data.deleter
    def data(self):
        self.data = None

    def get_method(self):
        return getattr(self, "method", "POST" if self.data is not None else "GET")

    def get_full_url(self):
        return self.full_url

    def has_proxy(self):
        return False

    def add_header(self, key, value):
        self.headers[key.capitalize()] = value

    def add_unredirected_header(self, key, value):
        self.unredirected_hdrs[key.capitalize()] = value

    def has_header(self, name):
        return name in self.headers or name in self.unredirected_hdrs

    def get_header(self, name, default=None):
        return self.headers.get(name, self.unredirected_hdrs.get(name, default))

    def remove_header(self, name):
        self.headers.pop(name, None)
        self.unredirected_hdrs.pop(name, None)

    def header_items(self):
        return list({**self.unredirected_hdrs, **self.headers}.items())


def _prepare(request):
    """What is told of every request, if the program has not said it."""
    if not request.host:
        raise URLError("no host given")
    data = request.data
    if data is not None:
        if isinstance(data, str):
            raise TypeError("POST data should be bytes, an iterable of bytes, or a file object. It cannot be of type str.")
        if not request.has_header("Content-type"):
            request.add_unredirected_header("Content-type", "application/x-www-form-urlencoded")
        if not request.has_header("Content-length") and not request.has_header("Transfer-encoding"):
            try:
                request.add_unredirected_header("Content-length", str(memoryview(data).nbytes))
            except TypeError:
                request.add_unredirected_header("Transfer-encoding", "chunked")
    if not request.has_header("Host"):
        request.add_unredirected_header("Host", request.host)
    if not request.has_header("User-agent"):
        request.add_unredirected_header("User-agent", "Python-urllib/3.13")


def _ask(request, timeout):
    from http.client import HTTPConnection, HTTPSConnection
    _prepare(request)
    made = HTTPSConnection if request.type == "https" else HTTPConnection
    connection = made(request.host) if timeout is _DEFAULT else made(request.host, timeout=timeout)
    fields = {**request.unredirected_hdrs, **{k: v for k, v in request.headers.items() if k not in request.unredirected_hdrs}}
    fields["Connection"] = "close"
    fields = {name.title(): value for name, value in fields.items()}
    try:
        try:
            connection.request(request.get_method(), request.selector or "/", request.data, fields,
                               encode_chunked=request.has_header("Transfer-encoding"))
        except OSError as error:
            raise URLError(error)
        response = connection.getresponse()
    except:
        connection.close()
        raise
    if connection.sock:
        connection.sock.close()
        connection.sock = None
    response.url = request.get_full_url()
    response.msg = response.reason
    return response


def _redirected(request, response, code):
    """The request to where a response sends its client, or None."""
    method, target = request.get_method(), response.headers.get("location") or response.headers.get("uri")
    if target is None:
        return None
    parts = urlsplit(target)
    if parts.scheme not in ("http", "https", "ftp", ""):
        raise HTTPError(target, code, f"{response.reason} - Redirection to url '{target}' is not allowed", response.headers, response)
    if not parts.path and parts.netloc:
        target = parts._replace(path="/").geturl()
    target = urljoin(request.full_url, quote(target, encoding="iso-8859-1", safe="!#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"))
    if not (method in ("GET", "HEAD") or code in (301, 302, 303) and method == "POST"):
        raise HTTPError(request.full_url, code, response.reason, response.headers, response)
    headers = {k: v for k, v in request.headers.items() if k.lower() not in ("content-length", "content-type")}
    new = Request(target.replace(" ", "%20"), headers=headers, origin_req_host=request.origin_req_host, unverifiable=True,
                  method="HEAD" if method == "HEAD" else "GET")
    new._visited = visited = getattr(request, "_visited", {})
    if visited.get(target, 0) >= 4 or len(visited) >= 10:
        raise HTTPError(request.full_url, code, "The HTTP server returned a redirect error that would lead to an infinite loop.\n"
                        "The last 30x error message was:\n" + response.reason, response.headers, response)
    visited[target] = visited.get(target, 0) + 1
    return new


def urlopen(url, data=None, timeout=_DEFAULT, *, context=None):
    request = Request(url, data) if isinstance(url, str) else url
    if data is not None:
        request.data = data
    while True:
        if request.type not in ("http", "https"):
            raise URLError(f"unknown url type: {request.type}")
        response = _ask(request, timeout)
        code = response.status
        if 200 <= code < 300:
            return response
        new = _redirected(request, response, code) if code in (301, 302, 303, 307, 308) else None
        if new is None:
            raise HTTPError(request.full_url, code, response.reason, response.headers, response)
        response.read()
        response.close()
        request = new


def urlretrieve(url, filename=None, reporthook=None, data=None):
    from contextlib import closing
    with closing(urlopen(url, data)) as response:
        headers = response.info()
        if not filename:
            import tempfile
            filename = tempfile.mktemp()
        size, read, block, count = int(headers.get("Content-Length", -1)), 0, 8192, 0
        with open(filename, "wb") as f:
            if reporthook:
                reporthook(count, block, size)
            while piece := response.read(block):
                read += len(piece)
                f.write(piece)
                count += 1
                if reporthook:
                    reporthook(count, block, size)
    if 0 <= size and read < size:
        raise ContentTooShortError(f"retrieval incomplete: got only {read} out of {size} bytes", (filename, headers))
    return filename, headers


__getattr__ = _web.missing("urllib.request")
