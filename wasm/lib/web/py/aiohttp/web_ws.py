"""WebSocketResponse: a server's end of a WebSocket."""

from aiohttp.client_exceptions import ClientConnectionResetError
from aiohttp.http_websocket import CLOSED_MESSAGE, WebSocket, WSCloseCode, accept_of

from .web_messages import ALL, SERVER, StreamResponse

from collections import namedtuple

__name__ = "aiohttp.web_ws"

WebSocketReady = type("WebSocketReady", (namedtuple("WebSocketReady", "ok protocol"),), {"__bool__": lambda self: self.ok})
_MOST = 5   # messages about the end, then an error


class WebSocketResponse(WebSocket, StreamResponse):
    _length_known = True

    def __init__(self, *, timeout=10.0, receive_timeout=None, autoclose=True, autoping=True, heartbeat=None, protocols=(), compress=True,
                 max_msg_size=4 * 1024 * 1024, writer_limit=2 ** 16):
        StreamResponse.__init__(self, status=101)
        self._options = autoclose, autoping, heartbeat, max_msg_size, timeout, receive_timeout
        self._protocols, self._protocol, self._told = protocols, None, 0
        self._closed, self._code, self._error = False, None, None

    ws_protocol = property(lambda self: self._protocol)

    def __bool__(self):
        return True

    def _refuse(self):
        raise ClientConnectionResetError("Cannot write to closing transport")

    def _handshake(self, request):
        """The key that is answered; an HTTPBadRequest where the request is none for a WebSocket."""
        refuse = ALL["HTTPBadRequest"]
        fields = request._fields
        if fields.get("Upgrade", "").lower().strip() != "websocket":
            raise refuse(text=f"No WebSocket UPGRADE hdr: {fields.get('Upgrade')}\n Can \"Upgrade\" only to \"WebSocket\".")
        if "upgrade" not in fields.get("Connection", "").lower():
            raise refuse(text=f"No CONNECTION upgrade hdr: {fields.get('Connection')}")
        if fields.get("Sec-WebSocket-Version", "") not in ("13", "8", "7"):
            raise refuse(text=f"Unsupported version: {fields.get('Sec-WebSocket-Version', '')}")
        key = fields.get("Sec-WebSocket-Key")
        if not key:
            raise refuse(text=f"Handshake error: {key!r}")
        asked = [p.strip() for p in fields.get("Sec-WebSocket-Protocol", "").split(",")]
        return key, next((p for p in asked if p in self._protocols), None)

    def can_prepare(self, request):
        try:
            return WebSocketReady(True, self._handshake(request)[1])
        except ALL["HTTPBadRequest"]:
            return WebSocketReady(False, None)

    async def prepare(self, request):
        if self.prepared:
            return self._writer
        key, self._protocol = self._handshake(request)
        self._request, self._writer, request._response = request, request._writer, self
        for hook in request.app.on_response_prepare:
            await hook(request, self)
        from time import gmtime, strftime
        fields = self.headers
        fields.update({"Upgrade": "websocket", "Connection": "upgrade", "Sec-WebSocket-Accept": accept_of(key)})
        if self._protocol is not None:
            fields["Sec-WebSocket-Protocol"] = self._protocol
        fields.setdefault("Date", strftime("%a, %d %b %Y %H:%M:%S GMT", gmtime()))
        fields.setdefault("Server", SERVER)
        self._writer.write("\r\n".join(["HTTP/1.1 101 Switching Protocols", *(f"{k}: {v}" for k, v in fields.items()), "\r\n"]).encode())
        self._begin(self._writer, *self._options)
        return self._writer

    async def receive(self, timeout=None):
        if not self.prepared:
            raise RuntimeError("Call .prepare() first")
        return await super().receive(timeout)

    def _write(self, opcode, data=b""):
        if not self.prepared:
            raise RuntimeError("Call .prepare() first")
        super()._write(opcode, data)

    def _ended_message(self):
        self._told += 1
        if self._told >= _MOST:
            raise RuntimeError("WebSocket connection is closed.")
        return CLOSED_MESSAGE

    async def close(self, *, code=WSCloseCode.OK, message=b"", drain=True):
        if not self.prepared:
            raise RuntimeError("Call .prepare() first")
        return await self._close(code, message)

    async def write(self, data):
        raise RuntimeError("Cannot call .write() for websocket")

    async def write_eof(self, data=b""):
        if not self._eof:
            await self.close()
            self._eof = True
