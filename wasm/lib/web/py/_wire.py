"""A connection as the asynchronous models use it: bytes in, bytes out, one reader at a time.

It is what asyncio's streams are, without a finalizer: those of ten thousand connections would keep the engine searching for the dead.
"""

import asyncio
from _asyncio import label


class Wire(asyncio.Protocol):
    awaits = "recv"     # what its reader waits for, as traces name it

    def __init__(self, name, made=None):
        self._name, self._made = name, made     # made: called with the wire when there is a connection
        self._buffer = bytearray()
        self._waiter = self._room = self._error = None
        self._ended = False

    # What the transport tells.
    def connection_made(self, transport):
        self.transport = transport
        if self._made is not None:
            self._made(self)

    def data_received(self, data):
        self._buffer += data
        self._wake()

    def eof_received(self):
        self._ended = True
        self._wake()
        return True     # the other direction stays open

    def connection_lost(self, exc):
        self._ended, self._error = True, exc
        self._wake()
        self.resume_writing()

    def pause_writing(self):
        self._room = label(asyncio.get_running_loop().create_future(), "send", self._name)

    def resume_writing(self):
        room, self._room = self._room, None
        if room is not None and not room.done():
            room.set_result(None)

    def _wake(self):
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    async def _more(self):
        """Waits for more; False at the end."""
        if self._ended:
            if self._error is not None:
                raise self._error
            return False
        self._waiter = label(asyncio.get_running_loop().create_future(), self.awaits, self._name)
        try:
            await self._waiter
        finally:
            self._waiter = None
        return True

    def _take(self, n):
        data = bytes(self._buffer[:n])
        del self._buffer[:n]
        return data

    async def read(self, n=65536):
        """What has arrived, up to n bytes, waiting for some; b"" at the end."""
        while not self._buffer and await self._more():
            pass
        return self._take(n)

    async def until(self, separator):
        """Everything up to a separator, with it; an EOFError where the end comes first."""
        while (at := self._buffer.find(separator)) < 0:
            if not await self._more():
                raise EOFError
        return self._take(at + len(separator))

    async def exactly(self, n):
        while len(self._buffer) < n:
            if not await self._more():
                raise EOFError
        return self._take(n)

    def write(self, data):
        self.transport.write(data)

    async def drain(self):
        if self._error is not None:
            raise self._error
        if self._room is not None:
            await self._room

    def close(self):
        self.transport.close()
