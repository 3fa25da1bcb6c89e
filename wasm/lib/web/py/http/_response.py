"""What a server answers: the head's fields and the body, read from the connection as it is asked for."""

import io
from email.message import Message
from email.parser import read_head
from http._errors import BadStatusLine, HTTPException, IncompleteRead, LineTooLong, RemoteDisconnected, ResponseNotReady, UnknownProtocol, _MAXLINE

__name__ = "http.client"    # as tracebacks name these classes

_MAXHEADERS = 100


class HTTPMessage(Message):
    """The fields of a head, in their order; a name may come more than once, in any case."""


def _line(fp, what):
    line = fp.readline(_MAXLINE + 1)
    if len(line) > _MAXLINE:
        raise LineTooLong(what)
    return line


def parse_headers(fp, _class=HTTPMessage):
    """The fields up to the empty line; what is no field ends them, and the rest is the message's body."""
    lines = []
    while not lines or lines[-1] not in ("\r\n", "\n", ""):
        lines.append(_line(fp, "header line").decode("iso-8859-1"))
        if len(lines) > _MAXHEADERS:
            raise HTTPException(f"got more than {_MAXHEADERS} headers")
    message, lines = _class(), [line for line in lines if line]
    message.set_payload("".join(lines[read_head(message, lines):]))
    return message


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
