"""http.client over the simulated network: connections, requests and responses of HTTP/1.1.

Not here: proxies and tunnels, and certificates (TLS costs its round trip and checks nothing).
"""

from http import HTTPStatus, _words as responses

import _web

HTTP_PORT, HTTPS_PORT = 80, 443
OK, NOT_FOUND = HTTPStatus.OK, HTTPStatus.NOT_FOUND


class HTTPException(Exception):
    pass


class NotConnected(HTTPException):
    pass


class InvalidURL(HTTPException):
    pass


class ImproperConnectionState(HTTPException):
    pass


class CannotSendRequest(ImproperConnectionState):
    pass


class ResponseNotReady(ImproperConnectionState):
    pass


class BadStatusLine(HTTPException):
    pass


class RemoteDisconnected(ConnectionResetError, BadStatusLine):
    pass


class IncompleteRead(HTTPException):
    def __init__(self, partial, expected=None):
        super().__init__(partial)
        self.partial, self.expected = partial, expected


class HTTPMessage(_web.Fields):
    def get_content_type(self):
        return (self.get("Content-Type") or "text/plain").split(";")[0].strip().lower()

    def get_content_charset(self, failobj=None):
        return _web.charset_of(self.get("Content-Type"), failobj)


class HTTPResponse:
    """What a server answered; the body is read from the connection as it is asked for."""

    def __init__(self, connection, message, url=None):
        self._connection, self._message = connection, message
        self.status = self.code = message.status
        self.reason = self.msg = message.reason
        self.version = 10 if message.version == "HTTP/1.0" else 11
        self.headers = self.msg = HTTPMessage(message.fields)
        self.url = url
        self.closed = False
        self._buffer = b""

    def getheader(self, name, default=None):
        return self.headers.get(name, default)

    def getheaders(self):
        return list(self.headers.items())

    def info(self):
        return self.headers

    def geturl(self):
        return self.url

    def getcode(self):
        return self.status

    def isclosed(self):
        return self.closed or self._message.done and not self._buffer

    def _fill(self):
        if self._message.done:
            self._buffer += self._message.take()
            return False
        try:
            self._connection.more(self._message)
        except ConnectionResetError:
            raise IncompleteRead(self._buffer + self._message.take()) from None
        self._buffer += self._message.take()
        return True

    def read(self, amt=None):
        if self.closed:
            return b""
        self._buffer += self._message.take()
        while (amt is None or len(self._buffer) < amt) and self._fill():
            pass
        if amt is None:
            data, self._buffer = self._buffer, b""
        else:
            data, self._buffer = self._buffer[:amt], self._buffer[amt:]
        return data

    def readline(self):
        while b"\n" not in self._buffer and self._fill():
            pass
        end = self._buffer.find(b"\n") + 1 or len(self._buffer)
        line, self._buffer = self._buffer[:end], self._buffer[end:]
        return line

    def __iter__(self):
        while line := self.readline():
            yield line

    def close(self):
        self.closed = True
        if not self._message.keep or not self._message.done:
            self._connection.close()

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()


class HTTPConnection:
    default_port = HTTP_PORT
    _tls = False

    def __init__(self, host, port=None, timeout=None, source_address=None, blocksize=8192):
        if port is None and ":" in host:
            host, _, text = host.rpartition(":")
            if text and not text.isdigit():
                raise InvalidURL(f"nonnumeric port: '{text}'")
            port = int(text) if text else None
        self.host, self.port, self.timeout = host, port or self.default_port, timeout
        self.sock = None
        self._connection = self._request = self._last = None

    def connect(self):
        self._connection = _web.Connection(self.host, self.port, self._tls, self.timeout, self.timeout)
        self.sock = self._connection.sock

    def request(self, method, url, body=None, headers={}, *, encode_chunked=False):
        if self._last is not None and not self._last.isclosed():
            raise CannotSendRequest("Request-sent")
        fields = _web.Fields({"Host": self.host if self.port == self.default_port else f"{self.host}:{self.port}",
                              "Accept-Encoding": "identity"})
        fields.update(headers)
        if isinstance(body, str):
            body = body.encode("iso-8859-1")
        if body is not None or method in ("POST", "PUT", "PATCH"):
            fields.setdefault("Content-Length", str(len(body or b"")))
        if self._connection is None:
            self.connect()
        self._request = method
        self._connection.used += 1
        self._connection.sock.sendall(_web.request_bytes(method, url or "/", body or b"", "", fields))

    def getresponse(self):
        if self._request is None:
            raise ResponseNotReady("Idle")
        message = _web.Message(self._request)
        self._request = None
        try:
            while not message.head_done:
                self._connection.more(message)
        except EOFError:
            self.close()
            raise RemoteDisconnected("Remote end closed connection without response") from None
        except _web.BadMessage as e:
            self.close()
            raise BadStatusLine(str(e)) from None
        connection = self._connection
        if not message.keep:
            self._connection = self.sock = None
        self._last = HTTPResponse(connection, message)
        return self._last

    def close(self):
        if self._connection is not None:
            self._connection.close()
        self._connection = self.sock = self._request = self._last = None


class HTTPSConnection(HTTPConnection):
    default_port = HTTPS_PORT
    _tls = True

    def __init__(self, host, port=None, *, timeout=None, source_address=None, context=None, blocksize=8192):
        super().__init__(host, port, timeout)


__getattr__ = _web.missing("http.client")
