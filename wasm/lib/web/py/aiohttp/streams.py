"""response.content: a body as it comes."""

from asyncio import IncompleteReadError


class StreamReader:
    def __init__(self, response):
        self._response = response
        self._buffer = b""
        self._ended = False
        self.total_bytes = 0

    async def _fill(self):
        data = b"" if self._ended else await self._response._piece()
        self._ended = not data
        self.total_bytes += len(data)
        self._buffer += data
        return bool(data)

    def _taken(self, n):
        data, self._buffer = self._buffer[:n], self._buffer[n:]
        return data

    async def read(self, n=-1):
        while n < 0 and await self._fill() or n > 0 and not self._buffer and await self._fill():
            pass
        return self._taken(len(self._buffer) if n < 0 else n)

    async def readany(self):
        if not self._buffer:
            await self._fill()
        return self._taken(len(self._buffer))

    async def readexactly(self, n):
        while len(self._buffer) < n:
            if not await self._fill():
                raise IncompleteReadError(self._taken(n), n)
        return self._taken(n)

    async def readuntil(self, separator=b"\n"):
        if not separator:
            raise ValueError("Separator should be at least one-byte string")
        while separator not in self._buffer and await self._fill():
            pass
        end = self._buffer.find(separator)
        return self._taken(len(self._buffer) if end < 0 else end + len(separator))

    async def readline(self):
        return await self.readuntil()

    async def readchunk(self):
        """(what has come, whether a chunk ends there)"""
        data = await self.readany()
        return data, bool(data) and not self._ended and "chunked" in self._response.headers.get("Transfer-Encoding", "")

    def read_nowait(self, n=-1):
        return self._taken(len(self._buffer) if n < 0 else n)

    def at_eof(self):
        return self.is_eof() and not self._buffer

    def is_eof(self):
        return self._ended or self._response._message.done and not self._response._message.waiting

    def exception(self):
        return None

    async def iter_chunked(self, n):
        while data := await self.read(n):
            yield data

    async def iter_any(self):
        while data := await self.readany():
            yield data

    async def iter_chunks(self):
        while (found := await self.readchunk()) != (b"", False):
            yield found

    def __aiter__(self):
        return self

    async def __anext__(self):
        if line := await self.readline():
            return line
        raise StopAsyncIteration
