"""Response.raw: a body as it arrives."""

from urllib3.exceptions import ProtocolError, ReadTimeoutError


class Raw:
    def __init__(self, response, message, connection, adapter, pool):
        self.status, self.reason, self.headers = message.status, message.reason, response.headers
        self.version = 11
        self._message, self._connection, self._adapter, self._pool = message, connection, adapter, pool
        self._kept = b""

    def pieces(self):
        message = self._message
        got = 0
        try:
            while self._connection is not None:
                data = message.take()
                got += len(data)
                if data:
                    yield data
                if message.done:
                    break
                self._connection.more(message)
        except TimeoutError as e:
            self.release(False)
            raise ReadTimeoutError(self._pool, None, "Read timed out.") from e
        except OSError as e:
            got += len(message.take())
            self.release(False)
            length = self.headers.get("Content-Length")
            if length is not None and "reset" in str(e):
                from http.client import IncompleteRead
                e = IncompleteRead(bytes(got), int(length) - got)
            raise ProtocolError(f"Connection broken: {e!r}", e) from e
        self.release(True)

    def stream(self, amt=2 ** 16, decode_content=None):
        kept = self._kept
        for data in self.pieces():
            kept += data
            while amt and len(kept) >= amt:
                self._kept = kept[amt:]
                yield kept[:amt]
                kept = self._kept
            if not amt:
                yield kept
                kept = b""
        self._kept = b""
        if kept:
            yield kept

    def read(self, amt=None, decode_content=None):
        if amt is None:
            data, self._kept = self._kept, b""
            return data + b"".join(self.pieces())
        pieces = self.pieces()
        while len(self._kept) < amt:
            data = next(pieces, None)
            if data is None:
                break
            self._kept += data
        data, self._kept = self._kept[:amt], self._kept[amt:]
        return data

    @property
    def closed(self):
        return self._connection is None

    def release(self, whole):
        connection, self._connection = self._connection, None
        if connection is not None:
            self._adapter._give_back(connection, whole and self._message.keep and self._message.done)

    def release_conn(self):
        self.release(True)

    def close(self):
        self.release(self._message.done)
