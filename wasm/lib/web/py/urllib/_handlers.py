"""What openers of urllib.request are made of: a handler for each scheme, for redirects, for errors and for proxies."""

from socket import _GLOBAL_DEFAULT_TIMEOUT as _DEFAULT
from urllib.error import HTTPError, URLError
from urllib.parse import quote, unquote, unquote_to_bytes, urljoin, urlsplit, urlunsplit
from urllib.response import addinfourl

__name__ = "urllib.request"     # as tracebacks name these classes

__all__ = ["BaseHandler", "HTTPErrorProcessor", "HTTPDefaultErrorHandler", "HTTPRedirectHandler", "ProxyHandler", "AbstractHTTPHandler", "HTTPHandler",
           "HTTPSHandler", "UnknownHandler", "DataHandler", "FileHandler", "FTPHandler", "getproxies", "getproxies_environment", "proxy_bypass",
           "proxy_bypass_environment"]



def usual_handlers():
    return [ProxyHandler, UnknownHandler, HTTPHandler, HTTPDefaultErrorHandler, HTTPRedirectHandler, FTPHandler, FileHandler, HTTPErrorProcessor,
            DataHandler, HTTPSHandler]


class BaseHandler:
    handler_order = 500

    def add_parent(self, parent):
        self.parent = parent

    def close(self):
        pass

    def __lt__(self, other):
        return hasattr(other, "handler_order") and self.handler_order < other.handler_order


class HTTPErrorProcessor(BaseHandler):
    handler_order = 1000

    def http_response(self, request, response):
        if not 200 <= response.code < 300:
            return self.parent.error("http", request, response, response.code, response.msg, response.info())
        return response

    https_response = http_response


class HTTPDefaultErrorHandler(BaseHandler):
    def http_error_default(self, req, fp, code, msg, hdrs):
        raise HTTPError(req.full_url, code, msg, hdrs, fp)


class HTTPRedirectHandler(BaseHandler):
    max_repeats, max_redirections = 4, 10
    inf_msg = "The HTTP server returned a redirect error that would lead to an infinite loop.\nThe last 30x error message was:\n"

    def redirect_request(self, req, fp, code, msg, headers, newurl):
        """The request to where an answer sends its client."""
        from urllib.request import Request
        method = req.get_method()
        if not (code in (301, 302, 303, 307, 308) and method in ("GET", "HEAD") or code in (301, 302, 303) and method == "POST"):
            raise HTTPError(req.full_url, code, msg, headers, fp)
        kept = {k: v for k, v in req.headers.items() if k.lower() not in ("content-length", "content-type")}
        return Request(newurl.replace(" ", "%20"), headers=kept, origin_req_host=req.origin_req_host, unverifiable=True,
                       method="HEAD" if method == "HEAD" else "GET")

    def http_error_302(self, req, fp, code, msg, headers):
        target = headers.get("location") or headers.get("uri")
        if target is None:
            return None
        parts = urlsplit(target)
        if parts.scheme not in ("http", "https", "ftp", ""):
            raise HTTPError(target, code, f"{msg} - Redirection to url '{target}' is not allowed", headers, fp)
        if not parts.path and parts.netloc:
            parts = parts._replace(path="/")
        target = quote(urlunsplit(parts), encoding="iso-8859-1", safe="!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
        target = urljoin(req.full_url, target)
        new = self.redirect_request(req, fp, code, msg, headers, target)
        if new is None:
            return None
        visited = new.redirect_dict = req.__dict__.setdefault("redirect_dict", {})
        if visited.get(target, 0) >= self.max_repeats or len(visited) >= self.max_redirections:
            raise HTTPError(req.full_url, code, self.inf_msg + msg, headers, fp)
        visited[target] = visited.get(target, 0) + 1
        fp.read()
        fp.close()
        return self.parent.open(new, timeout=req.timeout)

    http_error_301 = http_error_303 = http_error_307 = http_error_308 = http_error_302


class ProxyHandler(BaseHandler):
    handler_order = 100

    def __init__(self, proxies=None):
        self.proxies = getproxies() if proxies is None else proxies
        for kind, url in self.proxies.items():
            kind = kind.lower()
            setattr(self, kind + "_open", lambda request, url=url, kind=kind: self.proxy_open(request, url, kind))

    def proxy_open(self, req, proxy, type):
        parts = urlsplit(proxy if "://" in proxy else "//" + proxy)
        if req.host and proxy_bypass(req.host):
            return None
        user, at, place = parts.netloc.rpartition("@")
        user, colon, password = user.partition(":")
        if user and password:
            from base64 import b64encode
            req.add_header("Proxy-authorization", "Basic " + b64encode(f"{unquote(user)}:{unquote(password)}".encode()).decode("ascii"))
        before, kind = req.type, parts.scheme or req.type
        req.set_proxy(unquote(place), kind)
        if before == kind or before == "https":
            return None
        return self.parent.open(req, timeout=req.timeout)


class AbstractHTTPHandler(BaseHandler):
    def __init__(self, debuglevel=None):
        self._debuglevel = debuglevel or 0

    def set_http_debuglevel(self, level):
        self._debuglevel = level

    def do_request_(self, request):
        """Adds what is told of every request, if the program has not said it."""
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
            request.add_unredirected_header("Host", urlsplit(request.selector).netloc if request.has_proxy() else request.host)
        for name, value in self.parent.addheaders:
            name = name.capitalize()
            if not request.has_header(name):
                request.add_unredirected_header(name, value)
        return request

    def do_open(self, http_class, req, **http_conn_args):
        if not req.host:
            raise URLError("no host given")
        if req._tunnel_host:
            raise NotImplementedError("the playground does not model tunnels of https through a proxy")
        if req.timeout is not _DEFAULT:
            http_conn_args["timeout"] = req.timeout
        connection = http_class(req.host, **http_conn_args)
        connection.set_debuglevel(self._debuglevel)
        fields = {**req.unredirected_hdrs, **{k: v for k, v in req.headers.items() if k not in req.unredirected_hdrs}, "Connection": "close"}
        try:
            try:
                connection.request(req.get_method(), req.selector, req.data, {name.title(): value for name, value in fields.items()},
                                   encode_chunked=req.has_header("Transfer-encoding"))
            except OSError as error:
                raise URLError(error)
            response = connection.getresponse()
        except:
            connection.close()
            raise
        if connection.sock:
            connection.sock.close()
            connection.sock = None
        response.url, response.msg = req.get_full_url(), response.reason
        return response


class HTTPHandler(AbstractHTTPHandler):
    def http_open(self, req):
        from http.client import HTTPConnection
        return self.do_open(HTTPConnection, req)

    http_request = AbstractHTTPHandler.do_request_


class HTTPSHandler(AbstractHTTPHandler):
    def __init__(self, debuglevel=None, context=None, check_hostname=None):
        super().__init__(debuglevel)
        self._context = context

    def https_open(self, req):
        from http.client import HTTPSConnection
        return self.do_open(HTTPSConnection, req, context=self._context)

    https_request = AbstractHTTPHandler.do_request_


class UnknownHandler(BaseHandler):
    def unknown_open(self, req):
        raise URLError(f"unknown url type: {req.type}")


def _message(**fields):
    from email.message import Message
    message = Message()
    for name, value in fields.items():
        message[name.replace("_", "-")] = str(value)
    return message


class DataHandler(BaseHandler):
    def data_open(self, req):
        from io import BytesIO
        mediatype, data = req.full_url.split(":", 1)[1].split(",", 1)
        data = unquote_to_bytes(data)
        if mediatype.endswith(";base64"):
            from base64 import decodebytes
            mediatype, data = mediatype[:-7], decodebytes(data)
        return addinfourl(BytesIO(data), _message(Content_type=mediatype or "text/plain;charset=US-ASCII", Content_length=len(data)), req.full_url)


class FileHandler(BaseHandler):
    def file_open(self, req):
        if req.host and req.host != "localhost" and req.selector[:2] == "//":
            raise URLError("file:// scheme is supported only on localhost")
        return self.open_local_file(req)

    def open_local_file(self, req):
        import os
        from email.utils import formatdate
        path = unquote(req.selector)
        if req.host and req.host not in ("localhost", "127.0.0.1"):
            raise URLError("file not on local host")
        try:
            stats = os.stat(path)
            fields = _message(Content_type="text/plain", Content_length=stats.st_size, Last_modified=formatdate(stats.st_mtime, usegmt=True))
            return addinfourl(open(path, "rb"), fields, "file://" + (req.host or "") + req.selector)
        except OSError as error:
            raise URLError(error, path)


class FTPHandler(BaseHandler):
    def ftp_open(self, req):
        raise URLError("the playground does not model ftp")


def getproxies_environment():
    """The proxies that the environment names: http_proxy and its like."""
    import os
    found = {}
    for lower in False, True:
        for name, value in os.environ.items():
            if value and len(name) > 6 and name[-6:].lower() == "_proxy" and (not lower or name[-6:] == "_proxy"):
                found[name[:-6].lower()] = value
    return found


getproxies = getproxies_environment


def proxy_bypass_environment(host, proxies=None):
    without = (getproxies_environment() if proxies is None else proxies).get("no", "")
    if without == "*":
        return True
    host = host.lower()
    bare = host.rpartition(":")[0] if host.rpartition(":")[2].isdigit() else host
    for name in without.split(","):
        name = name.strip().lstrip(".").lower()
        if name and (name in (bare, host) or bare.endswith("." + name) or host.endswith("." + name)):
            return True
    return False


proxy_bypass = proxy_bypass_environment
