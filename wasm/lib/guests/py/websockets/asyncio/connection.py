"""A connection of either side: what is received and sent, and how it ends."""

import asyncio
import logging
from collections import deque

from _frames import frame

from ..exceptions import ConcurrencyError, ConnectionClosedError, ConnectionClosedOK, PayloadTooBig, ProtocolError
from ..frames import OK_CLOSE_CODES, Close, CloseCode, Opcode, next_frame
from ..protocol import CLOSED, CLOSING, CONNECTING, OPEN


class Connection(asyncio.Protocol):
    _masks = False

    def __init__(self, close_timeout, max_size, max_queue, logger):
        self.loop = asyncio.get_running_loop()
        self.logger = logger
        self.close_timeout, self._max_size = close_timeout, max_size
        self._high = max_queue[0] if isinstance(max_queue, tuple) else max_queue
        self.state = CONNECTING
        self.request = self.response = self.subprotocol = None
        self.latency = 0.0
        self.close_rcvd = self.close_sent = self._rcvd_then_sent = None
        self._deaf = False
        self._buffer, self._head = bytearray(), self.loop.create_future()
        self._parts, self._kind = [], None
        self._messages, self._getter = deque(), None
        self._pings = {}
        self._writable = asyncio.Event()
        self._writable.set()
        self._lost, self._late = self.loop.create_future(), None
        self._sending = asyncio.Lock()

    # What the transport tells.

    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        self._buffer += data
        if self.state is CONNECTING:
            end = self._buffer.find(b"\r\n\r\n")
            if end >= 0 and not self._head.done():
                head = bytes(self._buffer[:end])
                del self._buffer[:end + 4]
                self._head.set_result(head)
            return
        self._read_frames()

    def eof_received(self):
        return False

    def connection_lost(self, exc):
        self.state = CLOSED
        if self._late is not None:
            self._late.cancel()
        if not self._head.done():
            self._head.set_exception(EOFError("connection closed while reading HTTP head"))
            self._head.exception()
        for waiter, _ in self._pings.values():
            if not waiter.done():
                waiter.set_exception(self._closed())
                waiter.exception()
        self._pings.clear()
        self._writable.set()
        if not self._lost.done():
            self._lost.set_result(None)
        self._tell()

    def pause_writing(self):
        self._writable.clear()

    def resume_writing(self):
        self._writable.set()

    def _open(self):
        self.state = OPEN
        self._read_frames()

    # What is received.

    def _read_frames(self):
        while self.state is not CLOSED and (found := next_frame(self._buffer)) is not None:
            try:
                self._take(*found)
            except UnicodeDecodeError as e:
                self._fail(CloseCode.INVALID_DATA, f"{e.reason} at position {e.start}")
            except PayloadTooBig as e:
                self._fail(CloseCode.MESSAGE_TOO_BIG, str(e))
            except ProtocolError as e:
                self._fail(CloseCode.PROTOCOL_ERROR, str(e))

    def _take(self, last, opcode, data):
        if self.close_rcvd is not None or self._deaf:
            return
        if opcode == Opcode.PING:
            if self.state is OPEN:
                self._write(Opcode.PONG, data)
        elif opcode == Opcode.PONG:
            self._answered(data)
        elif opcode == Opcode.CLOSE:
            self.close_rcvd = Close.parse(data)
            if self.close_sent is None:
                self._rcvd_then_sent = True
                self._say_goodbye(self.close_rcvd)
            else:
                self._rcvd_then_sent = False
            self._part()
            self._tell()
        elif opcode in (Opcode.TEXT, Opcode.BINARY, Opcode.CONT):
            if (opcode == Opcode.CONT) != (self._kind is not None):
                raise ProtocolError("unexpected continuation frame" if self._kind is None else "expected a continuation frame")
            self._kind = opcode if self._kind is None else self._kind
            self._parts.append(data)
            size = sum(map(len, self._parts))
            if self._max_size is not None and size > self._max_size:
                raise PayloadTooBig(f"frame with {size} bytes exceeds limit of {self._max_size} bytes")
            if last:
                data, kind = b"".join(self._parts), self._kind
                self._parts, self._kind = [], None
                self._messages.append(data.decode() if kind == Opcode.TEXT else data)
                if self._high is not None and len(self._messages) > self._high:
                    self.transport.pause_reading()
                self._tell()
        else:
            raise ProtocolError(f"invalid opcode: {opcode:#04x}")

    def _tell(self):
        if self._getter is not None and not self._getter.done():
            self._getter.set_result(None)

    async def recv(self, decode=None):
        if self._getter is not None:
            raise ConcurrencyError("cannot call recv while another coroutine is already running recv or recv_streaming")
        while not self._messages:
            if self.close_rcvd is not None or self.state is CLOSED:
                await asyncio.shield(self._lost)
                raise self._closed()
            self._getter = self.loop.create_future()
            try:
                await self._getter
            finally:
                self._getter = None
        message = self._messages.popleft()
        if self._high is not None and len(self._messages) <= self._high // 4 and self.state is not CLOSED:
            self.transport.resume_reading()
        if decode is None:
            return message
        if decode:
            return message.decode() if isinstance(message, bytes) else message
        return message.encode() if isinstance(message, str) else message

    async def recv_streaming(self, decode=None):
        yield await self.recv(decode)

    async def __aiter__(self):
        try:
            while True:
                yield await self.recv()
        except ConnectionClosedOK:
            return

    # What is sent.

    def _write(self, opcode, data=b"", last=True):
        self.transport.write(frame(opcode, data, last, self._masks))

    async def _ready(self):
        """Nothing can be sent any more once the other side, or this one, has said goodbye."""
        if self.state is not OPEN:
            await asyncio.shield(self._lost)
            raise self._closed()

    async def send(self, message, text=None):
        async with self._sending:
            await self._ready()
            if isinstance(message, (str, bytes, bytearray, memoryview)):
                await self._send_part(message, text, True, True)
                return
            if hasattr(message, "keys"):
                raise TypeError("data is a dict-like object")
            if hasattr(message, "__aiter__"):
                parts = [part async for part in message]
            elif hasattr(message, "__iter__"):
                parts = list(message)
            else:
                raise TypeError("data must be str, bytes, iterable, or async iterable")
            if parts and not isinstance(parts[0], (str, bytes, bytearray, memoryview)):
                raise TypeError("data iterable must contain str or bytes")
            if parts and any(isinstance(part, str) != isinstance(parts[0], str) for part in parts):
                raise TypeError("data iterable must contain uniform types")
            for i, part in enumerate(parts):
                await self._send_part(part, text, i == 0, False)
            if parts:
                self._write(Opcode.CONT)

    async def _send_part(self, data, text, first, last):
        is_text = isinstance(data, str) if text is None else text
        data = data.encode() if isinstance(data, str) else bytes(data)
        self._write((Opcode.TEXT if is_text else Opcode.BINARY) if first else Opcode.CONT, data, last)
        await self._writable.wait()

    async def ping(self, data=None):
        await self._ready()
        if data is None:
            from os import urandom
            data = urandom(4)
        data = data.encode() if isinstance(data, str) else bytes(data)
        if data in self._pings:
            raise ConcurrencyError("already waiting for a pong with the same data")
        waiter = self.loop.create_future()
        self._pings[data] = waiter, self.loop.time()
        self._write(Opcode.PING, data)
        return waiter

    async def pong(self, data=b""):
        await self._ready()
        self._write(Opcode.PONG, data.encode() if isinstance(data, str) else bytes(data))

    def _answered(self, data):
        """A pong answers the pings before it, too."""
        if data in self._pings:
            for key in list(self._pings):
                waiter, since = self._pings.pop(key)
                self.latency = self.loop.time() - since
                if not waiter.done():
                    waiter.set_result(self.latency)
                if key == data:
                    break

    # The end.

    def _say_goodbye(self, close):
        self.close_sent = close
        self._write(Opcode.CLOSE, close.serialize())
        if self.state is OPEN:
            self.state = CLOSING

    def _part(self):
        """Both have said goodbye: the server ends its half of the connection, the client answers by closing; nobody waits for ever."""
        if not self._masks or self._deaf:
            self.transport.write_eof()
        if self.close_timeout is not None:
            self._late = self.loop.call_later(self.close_timeout, self.transport.abort)

    def _fail(self, code, reason):
        """Ends the connection because of what the other side has sent. Nothing that it says is heard any more, not even its goodbye."""
        if self.close_sent is None and self.state is OPEN:
            self._deaf = True
            self._say_goodbye(Close(code, reason))
            self._part()

    async def close(self, code=CloseCode.NORMAL_CLOSURE, reason=""):
        if self.state is OPEN:
            self._say_goodbye(Close(code, reason))
        if self.state is not CLOSED:
            try:
                async with asyncio.timeout(self.close_timeout):
                    await asyncio.shield(self._lost)
            except TimeoutError:
                self.transport.abort()
                await asyncio.shield(self._lost)

    async def wait_closed(self):
        await asyncio.shield(self._lost)

    def _closed(self):
        rcvd, sent = self.close_rcvd, self.close_sent
        fine = rcvd is not None and rcvd.code in OK_CLOSE_CODES and sent is not None and sent.code in OK_CLOSE_CODES
        return (ConnectionClosedOK if fine else ConnectionClosedError)(rcvd, sent, self._rcvd_then_sent)

    @property
    def close_code(self):
        if self.state is not CLOSED:
            return None
        return CloseCode.ABNORMAL_CLOSURE if self.close_rcvd is None else self.close_rcvd.code

    @property
    def close_reason(self):
        if self.state is not CLOSED:
            return None
        return "" if self.close_rcvd is None else self.close_rcvd.reason

    @property
    def local_address(self):
        return self.transport.get_extra_info("sockname")

    @property
    def remote_address(self):
        return self.transport.get_extra_info("peername")

    @property
    def id(self):
        if not hasattr(self, "_id"):
            from uuid import uuid4
            self._id = uuid4()
        return self._id

    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, exc, traceback):
        await self.close(CloseCode.NORMAL_CLOSURE if kind is None else CloseCode.INTERNAL_ERROR)


def broadcast(connections, message, raise_exceptions=False):
    """Sends a message to many connections without waiting for any."""
    if not isinstance(message, (str, bytes, bytearray, memoryview)):
        raise TypeError("data must be str or bytes")
    opcode = Opcode.TEXT if isinstance(message, str) else Opcode.BINARY
    data = message.encode() if isinstance(message, str) else bytes(message)
    for connection in connections:
        if connection.state is OPEN:
            connection._write(opcode, data)


def logger_for(logger, side):
    return logging.getLogger("websockets." + side) if logger is None else logging.getLogger(logger) if isinstance(logger, str) else logger
