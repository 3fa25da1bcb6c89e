"""session.ws_connect(): a client's end of a WebSocket."""

import asyncio

import _web
from _wire import Wire
from aiohttp.client_exceptions import (
    ClientConnectionResetError, ClientConnectorDNSError, ClientConnectorError, ConnectionKey, WSServerHandshakeError,
)
from aiohttp.client_reqrep import RequestInfo
from aiohttp.http_websocket import WebSocket, WSCloseCode, accept_of
from multidict import CIMultiDict, CIMultiDictProxy
from yarl import URL


class ClientWebSocketResponse(WebSocket):
    _masks = True

    def __init__(self, protocol):
        self.protocol = protocol

    def _refuse(self):
        raise ClientConnectionResetError("Cannot write to closing transport")

    async def close(self, *, code=WSCloseCode.OK, message=b""):
        return await self._close(code, message)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        await self.close()


async def connect(session, url, method="GET", protocols=(), timeout=None, receive_timeout=None, autoclose=True, autoping=True,
                  heartbeat=None, auth=None, origin=None, params=None, headers=None, proxy=None, ssl=None, server_hostname=None, compress=0,
                  max_msg_size=4 * 1024 * 1024):
    """Asks a server to go on as a WebSocket."""
    if proxy is not None:
        raise NotImplementedError("the playground's model of aiohttp has no proxy")
    if session.closed:
        raise RuntimeError("Session is closed")
    to = URL(url) if session._base is None else session._base.join(URL(url))
    if params:
        to = to.extend_query(params)
    tls = to.scheme in ("wss", "https")
    wire = await _wire_to(session.connector, to.host, to.port, tls, session.timeout.sock_connect)
    from base64 import b64encode
    from os import urandom
    key = b64encode(urandom(16)).decode()
    fields = _web.Fields(session._sent)
    fields.update(headers or {})
    fields.update({"Upgrade": "websocket", "Connection": "Upgrade", "Sec-WebSocket-Version": "13", "Sec-WebSocket-Key": key})
    if protocols:
        fields["Sec-WebSocket-Protocol"] = ",".join(protocols)
    if origin is not None:
        fields["Origin"] = origin
    fields = session._with_more(str(to), fields, None, auth)
    try:
        wire.write(_web.request_bytes(method, to.raw_path_qs, b"", to.authority.rpartition("@")[2], fields))
        head = (await wire.until(b"\r\n\r\n")).decode("latin-1")
    except EOFError:
        wire.close()
        from aiohttp.client_exceptions import ServerDisconnectedError
        raise ServerDisconnectedError() from None
    first, _, lines = head[:-4].partition("\r\n")
    status = int(first.split(" ")[1])
    answered = CIMultiDictProxy(CIMultiDict(line.split(": ", 1) for line in lines.split("\r\n") if line))
    wrong = None
    if status != 101:
        wrong = "Invalid response status"
    elif answered.get("Upgrade", "").lower() != "websocket":
        wrong = "Invalid upgrade header"
    elif answered.get("Connection", "").lower() != "upgrade":
        wrong = "Invalid connection header"
    elif answered.get("Sec-WebSocket-Accept") != accept_of(key):
        wrong = "Invalid challenge response"
    if wrong is not None:
        wire.close()
        info = RequestInfo(to, method, CIMultiDictProxy(CIMultiDict(fields)), to)
        raise WSServerHandshakeError(info, (), message=wrong, status=status, headers=answered)
    protocol = answered.get("Sec-WebSocket-Protocol")
    ws = ClientWebSocketResponse(protocol if protocol in protocols else None)
    ws._begin(wire, autoclose, autoping, heartbeat, max_msg_size, 10.0 if timeout is None else getattr(timeout, "ws_close", timeout),
              receive_timeout if receive_timeout is not None else getattr(timeout, "ws_receive", None))
    return ws


async def _wire_to(connector, host, port, tls, timeout):
    key = ConnectionKey(host, port, tls, True, None, None, None)
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(timeout):
        try:
            address = await connector._resolve(host, port)
        except OSError as e:
            raise ClientConnectorDNSError(key, e) from e
        try:
            _, wire = await loop.create_connection(lambda: Wire(host), address, port)
        except OSError as e:
            raise ClientConnectorError(key, e) from e
        if tls:
            wire.write(_web.HELLO)
            await wire.exactly(_web.HELLO_ANSWER)
        return wire


class Connecting:
    """What session.ws_connect() returns: to be awaited, or entered with async with."""

    def __init__(self, coroutine):
        self._coroutine = coroutine

    def __await__(self):
        return self._coroutine.__await__()

    async def __aenter__(self):
        self._ws = await self._coroutine
        return self._ws

    async def __aexit__(self, *exc):
        await self._ws.close()
