"""http.client over the simulated network: connections, and requests by pieces or whole. Answers are in _response.

Not here: proxies and tunnels, and certificates (TLS costs its round trip and checks nothing).
"""

import io
from http import HTTPStatus, _words as responses
from http._errors import *
from http._errors import _MAXLINE
from http._response import _MAXHEADERS, HTTPMessage, HTTPResponse, parse_headers
from socket import _GLOBAL_DEFAULT_TIMEOUT as _DEFAULT

import _web

globals().update(HTTPStatus.__members__)

HTTP_PORT, HTTPS_PORT = 80, 443
_IDLE, _STARTED, _SENT = "Idle", "Request-started", "Request-sent"


def _no_controls(what, text, space, error):
    for c in text:
        if c < " " or space and c in " \x7f":
            raise error(f"{what} can't contain control characters. {text!r} (found at least {c!r})")


def _bytes_of_name(name):
    if hasattr(name, "encode"):
        name = name.encode("ascii")
    if not name or name[:1].isspace() or any(c in name for c in b":\r\n"):
        raise ValueError(f"Invalid header name {name!r}")
    return name


def _bytes_of_value(value):
    if hasattr(value, "encode"):
        value = value.encode("latin-1")
    elif isinstance(value, int):
        value = str(value).encode("ascii")
    at = 0
    while (found := min((i for i in (value.find(b"\n", at), value.find(b"\r", at)) if i >= 0), default=-1)) >= 0:
        after = value[found + 1:found + 2]
        if after not in ((b" ", b"\t") if value[found] == 10 else (b" ", b"\t", b"\n")):
            raise ValueError(f"Invalid header value {value!r}")
        at = found + 1
    return value


def _latin(text, what):
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError as e:
        raise UnicodeEncodeError(e.encoding, e.object, e.start, e.end,
                                 f"{what.title()} ({text[e.start:e.end]!r}) is not valid Latin-1. Use {what}.encode('utf-8') "
                                 "if you want to send it encoded in UTF-8.") from None


class HTTPConnection:
    response_class = HTTPResponse
    default_port = HTTP_PORT
    auto_open = 1
    debuglevel = 0
    _http_vsn, _http_vsn_str = 11, "HTTP/1.1"
    _tls = False

    def __init__(self, host, port=None, timeout=_DEFAULT, source_address=None, blocksize=8192):
        self.timeout, self.source_address, self.blocksize = timeout, source_address, blocksize
        self.sock = None
        self._buffer = []
        self._response = self._method = None
        self._state = _IDLE
        self.host, self.port = self._get_hostport(host, port)
        _no_controls("URL", self.host, True, InvalidURL)

    def _get_hostport(self, host, port):
        if port is None:
            colon = host.rfind(":")
            if colon > host.rfind("]"):
                text = host[colon + 1:]
                try:
                    port = int(text) if text else self.default_port
                except ValueError:
                    raise InvalidURL(f"nonnumeric port: '{text}'")
                host = host[:colon]
            else:
                port = self.default_port
        if host and host[0] == "[" and host[-1] == "]":
            host = host[1:-1]
        return host, port

    def set_debuglevel(self, level):
        self.debuglevel = level

    def set_tunnel(self, host, port=None, headers=None):
        if self.sock:
            raise RuntimeError("Can't set up tunnel for established connection")
        raise NotImplementedError("the playground does not model proxies and tunnels")

    def connect(self):
        timeout = self.timeout
        if timeout is _DEFAULT:
            from socket import getdefaulttimeout
            timeout = getdefaulttimeout()
        self.sock = _web.Connection(self.host, self.port, self._tls, timeout, timeout).sock

    def close(self):
        self._state = _IDLE
        sock, self.sock = self.sock, None
        response, self._response = self._response, None
        if sock:
            sock.close()
        if response:
            response.close()

    # A request by pieces.

    def send(self, data):
        if self.sock is None:
            if not self.auto_open:
                raise NotConnected()
            self.connect()
        if self.debuglevel > 0:
            print("send:", repr(data))
        if hasattr(data, "read"):
            for block in self._blocks(data):
                self.sock.sendall(block)
            return
        try:
            self.sock.sendall(data)
        except TypeError:
            if not hasattr(type(data), "__iter__"):
                raise TypeError(f"data should be a bytes-like object or an iterable, got {type(data)!r}")
            for block in data:
                self.sock.sendall(block)

    def _blocks(self, file):
        text = isinstance(file, io.TextIOBase)
        while block := file.read(self.blocksize):
            yield block.encode("iso-8859-1") if text else block

    def putrequest(self, method, url, skip_host=False, skip_accept_encoding=False):
        if self._response and self._response.isclosed():
            self._response = None
        if self._state != _IDLE:
            raise CannotSendRequest(self._state)
        self._state = _STARTED
        self._method = method
        _no_controls("method", method, False, ValueError)
        url = url or "/"
        _no_controls("URL", url, True, InvalidURL)
        self._buffer.append(f"{method} {url} {self._http_vsn_str}".encode("ascii"))
        if self._http_vsn != 11:
            return
        if not skip_host:
            netloc = ""
            if url.startswith("http"):
                from urllib.parse import urlsplit
                netloc = urlsplit(url).netloc
            host = f"[{self.host.partition('%')[0]}]" if ":" in self.host else self.host
            self.putheader("Host", netloc or (host if self.port == self.default_port else f"{host}:{self.port}"))
        if not skip_accept_encoding:
            self.putheader("Accept-Encoding", "identity")

    def putheader(self, header, *values):
        if self._state != _STARTED:
            raise CannotSendHeader()
        self._buffer.append(_bytes_of_name(header) + b": " + b"\r\n\t".join([_bytes_of_value(v) for v in values]))

    def endheaders(self, message_body=None, *, encode_chunked=False):
        if self._state != _STARTED:
            raise CannotSendHeader()
        self._state = _SENT
        head = b"\r\n".join([*self._buffer, b"", b""])
        del self._buffer[:]
        self.send(head)
        if message_body is None:
            return
        if hasattr(message_body, "read"):
            blocks = self._blocks(message_body)
        else:
            try:
                memoryview(message_body)
            except TypeError:
                try:
                    blocks = iter(message_body)
                except TypeError:
                    raise TypeError(f"message_body should be a bytes-like object or an iterable, got {type(message_body)!r}")
            else:
                blocks = (message_body,)
        chunked = encode_chunked and self._http_vsn == 11
        for block in blocks:
            if not block:
                continue
            self.send(b"%X\r\n" % len(block) + block + b"\r\n" if chunked else block)
        if chunked:
            self.send(b"0\r\n\r\n")

    # A request as a whole.

    def request(self, method, url, body=None, headers={}, *, encode_chunked=False):
        given = {name.lower() for name in headers}
        self.putrequest(method, url, skip_host="host" in given, skip_accept_encoding="accept-encoding" in given)
        if "content-length" not in given:
            if "transfer-encoding" not in given:
                encode_chunked = False
                length = self._length(body, method)
                if length is not None:
                    self.putheader("Content-Length", str(length))
                elif body is not None:
                    encode_chunked = True
                    self.putheader("Transfer-Encoding", "chunked")
        else:
            encode_chunked = False
        for name, value in headers.items():
            self.putheader(name, value)
        if isinstance(body, str):
            body = _latin(body, "body")
        self.endheaders(body, encode_chunked=encode_chunked)

    @staticmethod
    def _length(body, method):
        if body is None:
            return 0 if method.upper() in ("POST", "PUT", "PATCH") else None
        if hasattr(body, "read"):
            return None
        try:
            return memoryview(body).nbytes
        except TypeError:
            return len(body) if isinstance(body, str) else None

    def getresponse(self):
        if self._response and self._response.isclosed():
            self._response = None
        if self._state != _SENT or self._response:
            raise ResponseNotReady(self._state)
        response = self.response_class(self.sock, self.debuglevel, method=self._method)
        try:
            try:
                response.begin()
            except ConnectionError:
                self.close()
                raise
            self._state = _IDLE
            if response.will_close:
                self.close()
            else:
                self._response = response
            return response
        except:
            response.close()
            raise


class HTTPSConnection(HTTPConnection):
    default_port = HTTPS_PORT
    _tls = True

    def __init__(self, host, port=None, *, timeout=_DEFAULT, source_address=None, context=None, blocksize=8192):
        super().__init__(host, port, timeout, source_address, blocksize)


__all__ = ["HTTPResponse", "HTTPConnection", "HTTPSConnection", "HTTPException", "NotConnected", "UnknownProtocol", "UnknownTransferEncoding",
           "UnimplementedFileMode", "IncompleteRead", "InvalidURL", "ImproperConnectionState", "CannotSendRequest", "CannotSendHeader",
           "ResponseNotReady", "BadStatusLine", "LineTooLong", "RemoteDisconnected", "error", "responses", *HTTPStatus.__members__]
