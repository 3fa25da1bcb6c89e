"""serve(): a server whose handler gets each connection in a task of its own."""

import asyncio
import http

from ..datastructures import Headers
from ..exceptions import InvalidHandshake, InvalidHeader, InvalidMessage, InvalidOrigin, InvalidUpgrade, NegotiationError
from ..frames import CloseCode
from ..http11 import Request, Response
from ..protocol import CONNECTING, OPEN
from .client import _accept
from .connection import Connection, broadcast, logger_for


class ServerConnection(Connection):
    def __init__(self, server, close_timeout, max_size, max_queue, logger):
        super().__init__(close_timeout, max_size, max_queue, logger)
        self.server = server

    def connection_made(self, transport):
        super().connection_made(transport)
        self.server._start(self)

    def respond(self, status, text):
        body = text.encode()
        headers = Headers([("Date", _now()), ("Connection", "close"), ("Content-Length", str(len(body))), ("Content-Type", "text/plain; charset=utf-8")])
        return Response(int(status), http.HTTPStatus(status).phrase, headers, body)

    async def _handshake(self, options):
        try:
            head = await self._head
        except EOFError:
            return False
        try:
            self.request = request = Request.parse(head)
            response = await _given(options.process_request, self, request) or self._accepted(request.headers, options)
        except InvalidUpgrade as e:
            response = self.respond(426, f"Failed to open a WebSocket connection: {e}.\n\nYou cannot access a WebSocket server directly with "
                                         "a browser. You need a WebSocket client.\n")
            response.headers["Upgrade"] = "websocket"
        except InvalidOrigin as e:
            response = self.respond(403, f"Failed to open a WebSocket connection: {e}.\n")
        except (InvalidHandshake, InvalidMessage) as e:
            response = self.respond(400, f"Failed to open a WebSocket connection: {e}.\n")
        except Exception:
            self.logger.error("opening handshake failed", exc_info=True)
            response = self.respond(500, "Failed to open a WebSocket connection.\nSee server log for more information.\n")
        if options.server_header is not None:
            response.headers["Server"] = options.server_header
        response = await _given(options.process_response, self, self.request, response) or response
        self.response = response
        self.transport.write(response.serialize())
        if response.status_code != 101:
            self.logger.info("connection rejected (%d %s)", response.status_code, response.reason_phrase)
            self.transport.close()
            return False
        self.logger.info("connection open")
        self._open()
        return True

    def _accepted(self, headers, options):
        for name, value in ("Connection", "upgrade"), ("Upgrade", "websocket"):
            if headers.get(name, "").lower() != value:
                raise InvalidUpgrade(name, headers.get(name))
        key = headers.get("Sec-WebSocket-Key")
        if key is None:
            raise InvalidHeader("Sec-WebSocket-Key")
        origin = headers.get("Origin")
        if options.origins is not None and origin not in options.origins:
            raise InvalidOrigin(origin)
        answer = Headers([("Date", _now()), ("Upgrade", "websocket"), ("Connection", "Upgrade"), ("Sec-WebSocket-Accept", _accept(key))])
        asked = [name.strip() for name in headers.get("Sec-WebSocket-Protocol", "").split(",") if name.strip()]
        if options.subprotocols:
            if not asked:
                raise NegotiationError("missing subprotocol")
            self.subprotocol = next((name for name in options.subprotocols if name in asked), None)
            if self.subprotocol is None:
                raise NegotiationError(f"invalid subprotocol; expected one of {', '.join(options.subprotocols)}")
            answer["Sec-WebSocket-Protocol"] = self.subprotocol
        return Response(101, "Switching Protocols", answer)


async def _given(hook, *args):
    if hook is None:
        return None
    answer = hook(*args)
    return await answer if hasattr(answer, "__await__") else answer


def _now():
    from email.utils import formatdate
    return formatdate(usegmt=True)


class Server:
    def __init__(self, options):
        self._options = options
        self.handlers = {}
        self._closing = None
        self.logger = options.logger

    @property
    def connections(self):
        return {connection for connection in self.handlers if connection.state is OPEN}

    def _start(self, connection):
        self.handlers[connection] = asyncio.get_running_loop().create_task(self._handle(connection))

    async def _handle(self, connection):
        try:
            try:
                async with asyncio.timeout(self._options.open_timeout):
                    opened = await connection._handshake(self._options)
            except TimeoutError:
                opened = False
                connection.transport.abort()
            if not opened:
                return
            try:
                await self._options.handler(connection)
            except Exception:
                connection.logger.error("connection handler failed", exc_info=True)
                await connection.close(CloseCode.INTERNAL_ERROR)
            else:
                await connection.close()
        finally:
            del self.handlers[connection]

    def close(self, close_connections=True, code=CloseCode.GOING_AWAY, reason=""):
        if self._closing is None:
            self._closing = asyncio.get_running_loop().create_task(self._close(close_connections, code, reason))

    async def _close(self, close_connections, code, reason):
        self.logger.info("server closing")
        self.server.close()
        await asyncio.sleep(0)
        for connection in list(self.handlers):
            if connection.state is CONNECTING:
                connection.transport.abort()
        if close_connections:
            closing = [asyncio.create_task(connection.close(code, reason)) for connection in self.handlers if connection.state is OPEN]
            if closing:
                await asyncio.wait(closing)
        if self.handlers:
            await asyncio.wait(self.handlers.values())
        await self.server.wait_closed()
        self.logger.info("server closed")

    async def wait_closed(self):
        while self._closing is None:
            await self.server.wait_closed()
        await asyncio.shield(self._closing)

    def get_loop(self):
        return self.server.get_loop()

    def is_serving(self):
        return self.server.is_serving()

    async def start_serving(self):
        await self.server.start_serving()

    async def serve_forever(self):
        await self.server.serve_forever()

    @property
    def sockets(self):
        return self.server.sockets

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.close()
        await self.wait_closed()


class serve:
    """To be awaited, or entered with async with."""

    def __init__(self, handler, host=None, port=None, *, origins=None, extensions=None, subprotocols=None, select_subprotocol=None,
                 compression="deflate", process_request=None, process_response=None, server_header="Python/3.13 websockets/15.0.1",
                 open_timeout=10, ping_interval=20, ping_timeout=20, close_timeout=10, max_size=2 ** 20, max_queue=16, write_limit=2 ** 15,
                 logger=None, create_connection=None, **kwargs):
        self.handler, self.host, self.port = handler, host, port
        self.origins, self.subprotocols = origins, subprotocols
        self.process_request, self.process_response, self.server_header = process_request, process_response, server_header
        self.open_timeout = open_timeout
        self.logger = logger_for(logger, "server")
        make = create_connection or ServerConnection
        self._make = lambda server: lambda: make(server, close_timeout, max_size, max_queue, self.logger)
        self._kwargs = kwargs

    async def _served(self):
        server = Server(self)
        loop = asyncio.get_running_loop()
        server.server = await loop.create_server(self._make(server), self.host, self.port, **self._kwargs)
        for sock in server.server.sockets:
            host, port = sock.getsockname()[:2]
            self.logger.info("server listening on %s", f"[{host}]:{port}" if ":" in host else f"{host}:{port}")
        return server

    def __await__(self):
        return self._served().__await__()

    async def __aenter__(self):
        self.server = await self
        return self.server

    async def __aexit__(self, *exc):
        self.server.close()
        await self.server.wait_closed()
