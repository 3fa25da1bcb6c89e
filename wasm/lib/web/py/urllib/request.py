"""urllib.request over the simulated network: urlopen, Request, redirects and errors of http and https.

A request goes through an opener's handlers (_handlers; _passwords for those that authenticate). Not here: cookies, digests, tunnels of https
through a proxy, and ftp.
"""

from _lib import later as _later
from bisect import insort as _insort

from urllib._handlers import *
from urllib._handlers import _DEFAULT, usual_handlers
from urllib.error import ContentTooShortError, HTTPError, URLError
from urllib.parse import quote, unquote, urldefrag


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

    def set_proxy(self, host, type):
        if self.type == "https" and not self._tunnel_host:
            self._tunnel_host = self.host
        else:
            self.type, self.selector = type, self.full_url
        self.host = host

    def has_proxy(self):
        return self.selector == self.full_url

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


class OpenerDirector:
    """Opens requests by handlers, which say by the names of their methods what they are for: http_open, http_request, http_error_404."""

    def __init__(self):
        self.addheaders = [("User-agent", "Python-urllib/3.13")]
        self.handlers = []
        self.handle_open, self.handle_error, self.process_response, self.process_request = {}, {}, {}, {}

    def add_handler(self, handler):
        if not hasattr(handler, "add_parent"):
            raise TypeError(f"expected BaseHandler instance, got {type(handler)!r}")
        found = False
        for name in dir(handler):
            if name in ("redirect_request", "do_open", "proxy_open"):
                continue
            protocol, _, condition = name.partition("_")
            if condition.startswith("error"):
                kind = condition[condition.find("_") + 1:]
                kind = int(kind) if kind.isdigit() else kind
                table = self.handle_error.setdefault(protocol, {})
            elif condition == "open":
                kind, table = protocol, self.handle_open
            elif condition == "response":
                kind, table = protocol, self.process_response
            elif condition == "request":
                kind, table = protocol, self.process_request
            else:
                continue
            _insort(table.setdefault(kind, []), handler)
            found = True
        if found:
            _insort(self.handlers, handler)
            handler.add_parent(self)

    def close(self):
        pass

    def _first(self, handlers, method, *args):
        for handler in handlers or ():
            result = getattr(handler, method)(*args)
            if result is not None:
                return result

    def open(self, fullurl, data=None, timeout=_DEFAULT):
        request = fullurl
        if isinstance(fullurl, str):
            request = Request(fullurl, data)
        elif data is not None:
            request.data = data
        request.timeout = timeout
        protocol = request.type
        for handler in self.process_request.get(protocol, ()):
            request = getattr(handler, protocol + "_request")(request)
        response = self._open(request, data)
        for handler in self.process_response.get(protocol, ()):
            response = getattr(handler, protocol + "_response")(request, response)
        return response

    def _open(self, request, data=None):
        table, protocol = self.handle_open, request.type
        return (self._first(table.get("default"), "default_open", request) or self._first(table.get(protocol), protocol + "_open", request)
                or self._first(table.get("unknown"), "unknown_open", request))

    def error(self, proto, *args):
        table, method, http = self.handle_error.get(proto, {}), proto + "_error", proto in ("http", "https")
        kind = "error"
        if http:
            table, kind = self.handle_error.get("http", {}), args[2]
            method = f"http_error_{kind}"
        result = self._first(table.get(kind), method, *args)
        if not result and http:
            result = self._first(table.get("default"), "http_error_default", *args)
        return result


def build_opener(*handlers):
    """An opener with these handlers and with the usual ones that they do not replace."""
    opener = OpenerDirector()
    for usual in usual_handlers():
        if not any(issubclass(h, usual) if isinstance(h, type) else isinstance(h, usual) for h in handlers):
            opener.add_handler(usual())
    for handler in handlers:
        opener.add_handler(handler() if isinstance(handler, type) else handler)
    return opener


_opener = None


def install_opener(opener):
    global _opener
    _opener = opener


def urlopen(url, data=None, timeout=_DEFAULT, *, context=None):
    global _opener
    if context is not None:
        return build_opener(HTTPSHandler(context=context)).open(url, data, timeout)
    if _opener is None:
        _opener = build_opener()
    return _opener.open(url, data, timeout)


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


def pathname2url(pathname):
    return quote(pathname)


def url2pathname(pathname):
    return unquote(pathname)


# The handlers of passwords and cookies are read when somebody asks for one.
_later(globals(), "urllib._cookies", "HTTPCookieProcessor")
_later(globals(), "urllib._passwords", """HTTPPasswordMgr HTTPPasswordMgrWithDefaultRealm HTTPPasswordMgrWithPriorAuth parse_http_list parse_keqv_list
    AbstractBasicAuthHandler HTTPBasicAuthHandler ProxyBasicAuthHandler""")
