"""WebSockets: messages, frames, and what both ends of a connection do alike."""

import asyncio
from collections import namedtuple
from enum import IntEnum

from _frames import frame, masked

WS_KEY = b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11"


class WSMsgType(IntEnum):
    CONTINUATION = 0x0
    TEXT = text = 0x1
    BINARY = binary = 0x2
    PING = ping = 0x9
    PONG = pong = 0xA
    CLOSE = close = 0x8
    CLOSING = closing = 0x100
    CLOSED = closed = 0x101
    ERROR = error = 0x102


class WSCloseCode(IntEnum):
    OK = 1000
    GOING_AWAY = 1001
    PROTOCOL_ERROR = 1002
    UNSUPPORTED_DATA = 1003
    ABNORMAL_CLOSURE = 1006
    INVALID_TEXT = 1007
    POLICY_VIOLATION = 1008
    MESSAGE_TOO_BIG = 1009
    MANDATORY_EXTENSION = 1010
    INTERNAL_ERROR = 1011
    SERVICE_RESTART = 1012
    TRY_AGAIN_LATER = 1013
    BAD_GATEWAY = 1014


class WSMessage(namedtuple("WSMessage", "type data extra")):
    def json(self, *, loads=None):
        if loads is None:
            from json import loads
        return loads(self.data)


class WSMessageTypeError(TypeError):
    pass


class WebSocketError(Exception):
    def __init__(self, code, message):
        self.code = code
        super().__init__(code, message)

    def __str__(self):
        return self.args[1]


CLOSED_MESSAGE = WSMessage(WSMsgType.CLOSED, None, None)
CLOSING_MESSAGE = WSMessage(WSMsgType.CLOSING, None, None)


def accept_of(key):
    """What a server answers to a client's key."""
    from base64 import b64encode
    from hashlib import sha1
    return b64encode(sha1(key.encode() + WS_KEY).digest()).decode()


class WebSocket:
    """One end of a connection. A subclass says whether its frames are masked (a client's are), and what a closed end says to writers."""

    _masks = False

    def _begin(self, wire, autoclose, autoping, heartbeat, max_msg_size, timeout, receive_timeout):
        self._wire, self._autoclose, self._autoping, self._most = wire, autoclose, autoping, max_msg_size
        self._timeout, self._receive_timeout, self._heartbeat = timeout, receive_timeout, heartbeat
        self._closed = self._closing = self._reading = False
        self._code = self._error = self._beat = self._late = None
        self._next_beat()

    closed = property(lambda self: self._closed)
    close_code = property(lambda self: self._code)

    def exception(self):
        return self._error

    def get_extra_info(self, name, default=None):
        return self._wire.transport.get_extra_info(name, default)

    # What is sent.
    def _write(self, opcode, data=b""):
        if self._closed and opcode != WSMsgType.CLOSE or self._wire._ended:
            self._refuse()
        self._wire.write(frame(opcode, data, True, self._masks))

    async def send_frame(self, message, opcode, compress=None):
        self._write(opcode, message)
        await self._wire.drain()

    async def ping(self, message=b""):
        await self.send_frame(message.encode() if isinstance(message, str) else message, WSMsgType.PING)

    async def pong(self, message=b""):
        await self.send_frame(message.encode() if isinstance(message, str) else message, WSMsgType.PONG)

    async def send_str(self, data, compress=None):
        if not isinstance(data, str):
            raise TypeError("data argument must be str (%r)" % type(data))
        await self.send_frame(data.encode(), WSMsgType.TEXT)

    async def send_bytes(self, data, compress=None):
        if not isinstance(data, (bytes, bytearray, memoryview)):
            raise TypeError("data argument must be byte-ish (%r)" % type(data))
        await self.send_frame(bytes(data), WSMsgType.BINARY)

    async def send_json(self, data, compress=None, *, dumps=None):
        if dumps is None:
            from json import dumps
        await self.send_str(dumps(data))

    # What is received.
    async def _frame(self):
        wire = self._wire
        first, second = await wire.exactly(2)
        n = second & 0x7F
        if n > 125:
            n = int.from_bytes(await wire.exactly(2 if n == 126 else 8), "big")
        key = await wire.exactly(4) if second & 0x80 else None
        data = await wire.exactly(n) if n else b""
        return first >> 7, first & 0xF, data if key is None else masked(data, key)

    async def _message(self):
        """The next message, of several frames if need be; control frames come between them."""
        parts, kind = [], None
        while True:
            last, opcode, data = await self._frame()
            if opcode >= 8:
                if opcode == WSMsgType.CLOSE:
                    code = int.from_bytes(data[:2], "big") if len(data) >= 2 else 0
                    return WSMessage(WSMsgType.CLOSE, code, data[2:].decode(errors="replace"))
                if opcode not in (WSMsgType.PING, WSMsgType.PONG):
                    raise WebSocketError(WSCloseCode.PROTOCOL_ERROR, f"Unexpected opcode={opcode!r}")
                return WSMessage(WSMsgType(opcode), data, "")
            if opcode:
                kind = WSMsgType(opcode)
            parts.append(data)
            if self._most and sum(map(len, parts)) > self._most:
                raise WebSocketError(WSCloseCode.MESSAGE_TOO_BIG, f"Message size {sum(map(len, parts))} exceeds limit {self._most}")
            if last:
                data = b"".join(parts)
                if kind == WSMsgType.TEXT:
                    try:
                        return WSMessage(kind, data.decode(), "")
                    except UnicodeDecodeError:
                        raise WebSocketError(WSCloseCode.INVALID_TEXT, "Invalid UTF-8 text message") from None
                return WSMessage(kind, data, "")

    async def receive(self, timeout=None):
        if self._reading:
            raise RuntimeError("Concurrent call to receive() is not allowed")
        while True:
            if self._closed:
                return self._ended_message()
            if self._closing:
                await self.close()
                return CLOSED_MESSAGE
            self._reading = True
            try:
                async with asyncio.timeout(timeout or self._receive_timeout):
                    message = await self._message()
            except (asyncio.CancelledError, TimeoutError):
                self._code = WSCloseCode.ABNORMAL_CLOSURE if self._code is None else self._code
                raise
            except (EOFError, OSError):
                self._over(WSCloseCode.ABNORMAL_CLOSURE)
                return CLOSED_MESSAGE
            except WebSocketError as e:
                self._code = e.code
                await self._close(e.code, b"")
                self._error = e
                return WSMessage(WSMsgType.ERROR, e, None)
            finally:
                self._reading = False
            self._heard()
            if message.type == WSMsgType.CLOSE:
                self._closing, self._code = True, message.data
                if not self._closed and self._autoclose:
                    await self._close(WSCloseCode.OK, b"")
            elif message.type == WSMsgType.PING and self._autoping:
                await self.pong(message.data)
                continue
            elif message.type == WSMsgType.PONG and self._autoping:
                continue
            return message

    def _ended_message(self):
        return CLOSED_MESSAGE

    async def receive_str(self, *, timeout=None):
        message = await self.receive(timeout)
        if message.type != WSMsgType.TEXT:
            raise WSMessageTypeError(f"Received message {message.type}:{message.data!r} is not WSMsgType.TEXT")
        return message.data

    async def receive_bytes(self, *, timeout=None):
        message = await self.receive(timeout)
        if message.type != WSMsgType.BINARY:
            raise WSMessageTypeError(f"Received message {message.type}:{message.data!r} is not WSMsgType.BINARY")
        return message.data

    async def receive_json(self, *, loads=None, timeout=None):
        if loads is None:
            from json import loads
        return loads(await self.receive_str(timeout=timeout))

    def __aiter__(self):
        return self

    async def __anext__(self):
        message = await self.receive()
        if message.type in (WSMsgType.CLOSE, WSMsgType.CLOSING, WSMsgType.CLOSED):
            raise StopAsyncIteration
        return message

    # The end.
    async def _close(self, code, message):
        """Says goodbye, and waits for the other side's unless it has come."""
        if self._closed:
            return False
        self._closed = True
        if self._reading:   # who waits for a message hears of the end
            self._closing = True
            self._wire._ended = True
            self._wire._wake()
            self._wire._ended = False
        message = message.encode() if isinstance(message, str) else message
        try:
            self._write(WSMsgType.CLOSE, code.to_bytes(2, "big") + message)
            await self._wire.drain()
            if not self._closing or self._code is None:
                async with asyncio.timeout(self._timeout):
                    while (found := await self._message()).type != WSMsgType.CLOSE:
                        pass
                self._code = found.data
        except (EOFError, OSError, WebSocketError):  # OSError: TimeoutError, too
            self._code = WSCloseCode.ABNORMAL_CLOSURE
        self._over(self._code)
        return True

    def _over(self, code):
        self._closed, self._code = True, code
        for timer in self._beat, self._late:
            if timer is not None:
                timer.cancel()
        self._wire.close()

    # The heartbeat: a ping now and then, and an end where none is answered.
    def _next_beat(self):
        if self._heartbeat is not None and not self._closed:
            self._beat = asyncio.get_running_loop().call_later(self._heartbeat, self._ping)

    def _ping(self):
        if not self._closed and not self._wire._ended:
            self._write(WSMsgType.PING)
            self._late = asyncio.get_running_loop().call_later(self._heartbeat / 2, self._silent)

    def _silent(self):
        self._over(WSCloseCode.ABNORMAL_CLOSURE)

    def _heard(self):
        if self._heartbeat is not None:
            for timer in self._beat, self._late:
                if timer is not None:
                    timer.cancel()
            self._next_beat()
