"""http.client over the simulated network: connections, requests by pieces or whole, and answers of HTTP/1.1.

Not here: proxies and tunnels, and certificates (TLS costs its round trip and checks nothing).
"""

import io
from http import HTTPStatus, _words as responses

import _web

globals().update(HTTPStatus.__members__)

HTTP_PORT, HTTPS_PORT = 80, 443
_MAXLINE, _MAXHEADERS = 65536, 100
_IDLE, _STARTED, _SENT = "Idle", "Request-started", "Request-sent"
_DEFAULT = object()     # no timeout was given: the default of sockets


class HTTPException(Exception):
    pass


class NotConnected(HTTPException):
    pass


class InvalidURL(HTTPException):
    pass


class UnknownProtocol(HTTPException):
    def __init__(self, version):
        self.args = version,
        self.version = version


class UnknownTransferEncoding(HTTPException):
    pass


class UnimplementedFileMode(HTTPException):
    pass


class IncompleteRead(HTTPException):
    def __init__(self, partial, expected=None):
        self.args = partial,
        self.partial, self.expected = partial, expected

    def __repr__(self):
        more = "" if self.expected is None else f", {self.expected} more expected"
        return f"{type(self).__name__}({len(self.partial)} bytes read{more})"

    __str__ = object.__str__


class ImproperConnectionState(HTTPException):
    pass


class CannotSendRequest(ImproperConnectionState):
    pass


class CannotSendHeader(ImproperConnectionState):
    pass


class ResponseNotReady(ImproperConnectionState):
    pass


class BadStatusLine(HTTPException):
    def __init__(self, line):
        line = line or repr(line)
        self.args = line,
        self.line = line


class LineTooLong(HTTPException):
    def __init__(self, line_type):
        HTTPException.__init__(self, f"got more than {_MAXLINE} bytes when reading {line_type}")


class RemoteDisconnected(ConnectionResetError, BadStatusLine):
    def __init__(self, *args, **more):
        BadStatusLine.__init__(self, "")
        ConnectionResetError.__init__(self, *args, **more)


error = HTTPException


class HTTPMessage:
    """The fields of a head, in their order; a name may come more than once, in any case."""

    def __init__(self, fields=()):
        self._fields = list(fields)

    def get_all(self, name, failobj=None):
        name = name.lower()
        return [v for k, v in self._fields if k.lower() == name] or failobj

    def get(self, name, failobj=None):
        name = name.lower()
        for k, v in self._fields:
            if k.lower() == name:
                return v
        return failobj

    __getitem__ = get

    def __setitem__(self, name, value):
        self._fields.append((name, value))

    def __delitem__(self, name):
        name = name.lower()
        self._fields = [f for f in self._fields if f[0].lower() != name]

    def __contains__(self, name):
        return any(k.lower() == name.lower() for k, _ in self._fields)

    def __len__(self):
        return len(self._fields)

    def __iter__(self):
        return iter(self.keys())

    def keys(self):
        return [k for k, _ in self._fields]

    def values(self):
        return [v for _, v in self._fields]

    def items(self):
        return list(self._fields)

    def add_header(self, name, value, **parameters):
        more = [k.replace("_", "-") if v is None else f'{k.replace("_", "-")}="{v}"' for k, v in parameters.items()]
        self[name] = "; ".join([value, *more] if value is not None else more)

    def replace_header(self, name, value):
        for i, (k, _) in enumerate(self._fields):
            if k.lower() == name.lower():
                self._fields[i] = k, value
                return
        raise KeyError(name)

    def get_content_type(self):
        kind = (self.get("Content-Type") or "text/plain").split(";")[0].strip().lower()
        return kind if kind.count("/") == 1 else "text/plain"

    def get_content_maintype(self):
        return self.get_content_type().split("/")[0]

    def get_content_subtype(self):
        return self.get_content_type().split("/")[1]

    def get_content_charset(self, failobj=None):
        charset = _web.charset_of(self.get("Content-Type"), None)
        return failobj if charset is None else charset.lower()

    def as_string(self):
        return "".join(f"{k}: {v}\n" for k, v in self._fields) + "\n"

    __str__ = as_string


def _line(fp, what):
    line = fp.readline(_MAXLINE + 1)
    if len(line) > _MAXLINE:
        raise LineTooLong(what)
    return line


def parse_headers(fp, _class=HTTPMessage):
    fields, lines = [], 0
    while (line := _line(fp, "header line")) not in (b"\r\n", b"\n", b""):
        lines += 1
        if lines > _MAXHEADERS:
            raise HTTPException(f"got more than {_MAXHEADERS} headers")
        line = line.decode("iso-8859-1").rstrip("\r\n")
        if line[0] in " \t" and fields:
            fields[-1] = fields[-1][0], fields[-1][1] + "\r\n" + line
            continue
        name, colon, value = line.partition(":")
        if colon:
            fields.append((name, value.strip(" \t")))
    return _class(fields)


class HTTPResponse(io.BufferedIOBase):
    """What a server answered; the body is read from the connection as it is asked for."""

    def __init__(self, sock, debuglevel=0, method=None, url=None):
        self.fp = sock.makefile("rb")
        self.debuglevel, self._method = debuglevel, method
        self.headers = self.msg = None
        self.version = self.status = self.reason = "UNKNOWN"
        self.chunked = self.chunk_left = self.length = self.will_close = "UNKNOWN"

    # The head.

    def _read_status(self):
        line = _line(self.fp, "status line").decode("iso-8859-1")
        if self.debuglevel > 0:
            print("reply:", repr(line))
        if not line:
            raise RemoteDisconnected("Remote end closed connection without response")
        version, status, reason = (line.split(None, 2) + ["", "", ""])[:3]
        if not version.startswith("HTTP/"):
            self._close_conn()
            raise BadStatusLine(line)
        try:
            status = int(status)
        except ValueError:
            raise BadStatusLine(line)
        if not 100 <= status <= 999:
            raise BadStatusLine(line)
        return version, status, reason

    def begin(self):
        if self.headers is not None:
            return
        while True:
            version, status, reason = self._read_status()
            if status != 100:
                break
            skipped = parse_headers(self.fp)
            if self.debuglevel > 0:
                print("headers:", skipped)
        self.code = self.status = status
        self.reason = reason.strip()
        if version in ("HTTP/1.0", "HTTP/0.9"):
            self.version = 10
        elif version.startswith("HTTP/1."):
            self.version = 11
        else:
            raise UnknownProtocol(version)
        self.headers = self.msg = headers = parse_headers(self.fp)
        if self.debuglevel > 0:
            for name, value in headers.items():
                print("header:", name + ":", value)
        self.chunked = (headers.get("transfer-encoding") or "").lower() == "chunked"
        self.chunk_left = self.length = None
        self.will_close = self._check_close()
        if not self.chunked:
            try:
                self.length = int(headers.get("content-length"))
            except (TypeError, ValueError):
                pass
            if self.length is not None and self.length < 0:
                self.length = None
        if status in (204, 304) or 100 <= status < 200 or self._method == "HEAD":
            self.length = 0
        if not self.will_close and not self.chunked and self.length is None:
            self.will_close = True

    def _check_close(self):
        connection = (self.headers.get("connection") or "").lower()
        if self.version == 11:
            return "close" in connection
        return not (self.headers.get("keep-alive") or "keep-alive" in connection or
                    "keep-alive" in (self.headers.get("proxy-connection") or "").lower())

    def getheader(self, name, default=None):
        if self.headers is None:
            raise ResponseNotReady()
        values = self.headers.get_all(name) or default
        return values if isinstance(values, str) or not hasattr(values, "__iter__") else ", ".join(values)

    def getheaders(self):
        if self.headers is None:
            raise ResponseNotReady()
        return list(self.headers.items())

    def info(self):
        return self.headers

    def geturl(self):
        return self.url

    def getcode(self):
        return self.status

    # The body.

    def _close_conn(self):
        fp, self.fp = self.fp, None
        fp.close()

    def close(self):
        try:
            super().close()
        finally:
            if self.fp:
                self._close_conn()

    def flush(self):
        super().flush()
        if self.fp:
            self.fp.flush()

    def readable(self):
        return True

    def fileno(self):
        return self.fp.fileno()

    def isclosed(self):
        return self.fp is None

    def _nothing_left(self):
        if self.fp is not None and self._method == "HEAD":
            self._close_conn()
        return self.fp is None

    def read(self, amt=None):
        if self._nothing_left():
            return b""
        if self.chunked:
            return self._read_chunked(amt)
        if amt is None:
            if self.length is None:
                data = self.fp.read()
            else:
                try:
                    data = self._exactly(self.length)
                except IncompleteRead:
                    self._close_conn()
                    raise
                self.length = 0
            self._close_conn()
            return data
        if self.length is not None and amt > self.length:
            amt = self.length
        data = self.fp.read(amt)
        return self._took(data, amt)

    def _took(self, data, wanted):
        """Counts what was read of a body that is not chunked."""
        if not data and wanted:
            self._close_conn()
        elif self.length is not None:
            self.length -= len(data)
            if not self.length:
                self._close_conn()
        return data

    def readinto(self, b):
        data = self.read(len(b))
        memoryview(b)[:len(data)] = data
        return len(data)

    def _exactly(self, amt):
        data = self.fp.read(amt)
        if len(data) < amt:
            raise IncompleteRead(data, amt - len(data))
        return data

    def _in_chunk(self):
        """How much is left of the present chunk, or of the next; None behind the last."""
        if not self.chunk_left:
            if self.chunk_left is not None:
                self._exactly(2)
            line = _line(self.fp, "chunk size").partition(b";")[0]
            try:
                self.chunk_left = int(line, 16)
            except ValueError:
                self._close_conn()
                raise IncompleteRead(b"") from None
            if not self.chunk_left:
                while _line(self.fp, "trailer line") not in (b"\r\n", b"\n", b""):
                    pass
                self._close_conn()
                self.chunk_left = None
        return self.chunk_left

    def _read_chunked(self, amt):
        parts = []
        try:
            while (left := self._in_chunk()) is not None:
                if amt is not None and amt <= left:
                    parts.append(self._exactly(amt))
                    self.chunk_left = left - amt
                    break
                parts.append(self._exactly(left))
                if amt is not None:
                    amt -= left
                self.chunk_left = 0
            return b"".join(parts)
        except IncompleteRead as e:
            raise IncompleteRead(b"".join(parts)) from e

    def read1(self, n=-1):
        if self._nothing_left():
            return b""
        if self.chunked:
            left = self._in_chunk()
            if left is None or n == 0:
                return b""
            data = self.fp.read1(n if 0 <= n <= left else left)
            self.chunk_left -= len(data)
            if not data:
                raise IncompleteRead(b"")
            return data
        if self.length is not None and (n < 0 or n > self.length):
            n = self.length
        return self._took(self.fp.read1(n), n)

    def peek(self, n=-1):
        if self._nothing_left():
            return b""
        if self.chunked:
            try:
                left = self._in_chunk()
            except IncompleteRead:
                return b""
            return b"" if left is None else self.fp.peek(left)[:left]
        data = self.fp.peek(n)
        return data if self.length is None else data[:self.length]

    def readline(self, limit=-1):
        if self._nothing_left():
            return b""
        if self.chunked:
            line = b""
            while (limit < 0 or len(line) < limit) and not line.endswith(b"\n") and (ahead := self.peek()):
                end = ahead.find(b"\n") + 1 or len(ahead)
                line += self.read(end if limit < 0 else min(end, limit - len(line)))
            return line
        if self.length is not None and (limit < 0 or limit > self.length):
            limit = self.length
        return self._took(self.fp.readline(limit), limit)

    def readlines(self, hint=-1):
        return list(self)

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line


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

__getattr__ = _web.missing("http.client")
