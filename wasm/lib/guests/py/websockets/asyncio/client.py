"""connect(): a client's connection, and one after the other for as long as a loop wants."""

import asyncio
import random
from urllib.parse import urlsplit

import _web

from ..exceptions import InvalidHandshake, InvalidHeader, InvalidMessage, InvalidStatus, InvalidUpgrade, InvalidURI, NegotiationError
from ..datastructures import Headers
from ..http11 import Request, Response
from .connection import Connection, logger_for


class ClientConnection(Connection):
    _masks = True

    async def _handshake(self, request, key, subprotocols):
        self.request = request
        self.transport.write(request.serialize())
        try:
            head = await self._head
        except EOFError as e:
            raise InvalidMessage("did not receive a valid HTTP response") from e
        self.response = response = Response.parse(head)
        if response.status_code != 101:
            raise InvalidStatus(response)
        for name, value in ("Connection", "upgrade"), ("Upgrade", "websocket"):
            if response.headers.get(name, "").lower() != value:
                raise InvalidUpgrade(name, response.headers.get(name))
        accept = response.headers.get("Sec-WebSocket-Accept")
        if accept != _accept(key):
            raise InvalidHeader("Sec-WebSocket-Accept", accept)
        self.subprotocol = response.headers.get("Sec-WebSocket-Protocol")
        if self.subprotocol is not None and self.subprotocol not in (subprotocols or ()):
            raise NegotiationError(f"unsupported subprotocol: {self.subprotocol}")
        self._open()


def _accept(key):
    from aiohttp.http_websocket import accept_of
    return accept_of(key)


def process_exception(exc):
    """None where a new attempt may help; otherwise the error."""
    if isinstance(exc, (OSError, TimeoutError)) or isinstance(exc, InvalidMessage) and isinstance(exc.__cause__, EOFError):
        return None
    if isinstance(exc, InvalidStatus) and exc.response.status_code in (500, 502, 503, 504):
        return None
    return exc


class connect:
    """To be awaited, entered with async with, or gone through with async for, which connects again and again."""

    def __init__(self, uri, *, origin=None, extensions=None, subprotocols=None, compression="deflate", additional_headers=None,
                 user_agent_header="Python/3.13 websockets/15.0.1", proxy=True, process_exception=process_exception, open_timeout=10,
                 ping_interval=20, ping_timeout=20, close_timeout=10, max_size=2 ** 20, max_queue=16, write_limit=2 ** 15, logger=None,
                 create_connection=None, **kwargs):
        self.uri = uri
        self.process_exception = process_exception
        self.open_timeout = open_timeout
        self.logger = logger_for(logger, "client")
        self._origin, self._subprotocols, self._headers, self._agent = origin, subprotocols, additional_headers, user_agent_header
        make = create_connection or ClientConnection
        self._make = lambda: make(close_timeout, max_size, max_queue, self.logger)
        self._where = {name: value for name, value in kwargs.items() if name in ("host", "port")}

    def _parsed(self):
        to = urlsplit(self.uri)
        if to.scheme not in ("ws", "wss"):
            raise InvalidURI(self.uri, "scheme isn't ws or wss")
        if to.netloc == "":
            raise InvalidURI(self.uri, "hostname isn't provided")
        if to.fragment:
            raise InvalidURI(self.uri, "fragment identifier is meaningless")
        return to

    async def _connected(self):
        to = self._parsed()
        tls = to.scheme == "wss"
        port = to.port or (443 if tls else 80)
        from base64 import b64encode
        from os import urandom
        key = b64encode(urandom(16)).decode()
        headers = Headers([("Host", to.hostname if port == (443 if tls else 80) else f"{to.hostname}:{port}"), ("Upgrade", "websocket"),
                           ("Connection", "Upgrade"), ("Sec-WebSocket-Key", key), ("Sec-WebSocket-Version", "13")])
        for name, value in ("Origin", self._origin), ("Sec-WebSocket-Protocol", ", ".join(self._subprotocols or ())):
            if value:
                headers[name] = value
        headers.update(self._headers or ())
        if self._agent is not None:
            headers["User-Agent"] = self._agent
        path = (to.path or "/") + ("?" + to.query if to.query else "")
        connection = None
        try:
            async with asyncio.timeout(self.open_timeout):
                make = self._greeted if tls else asyncio.get_running_loop().create_connection
                _, connection = await make(self._make, self._where.get("host", to.hostname), self._where.get("port", port))
                await connection._handshake(Request(path, headers), key, self._subprotocols)
                return connection
        except TimeoutError as e:
            _drop(connection)
            raise TimeoutError("timed out during opening handshake") from e
        except BaseException:
            _drop(connection)
            raise

    async def _greeted(self, make, host, port):
        """A connection with TLS: its round trip is paid before the request."""
        from _wire import Wire
        transport, wire = await asyncio.get_running_loop().create_connection(lambda: Wire(host), host, port)
        wire.write(_web.HELLO)
        await wire.exactly(_web.HELLO_ANSWER)
        connection = make()
        transport.set_protocol(connection)
        connection.connection_made(transport)
        return transport, connection

    def __await__(self):
        return self._connected().__await__()

    async def __aenter__(self):
        self.connection = await self
        return self.connection

    async def __aexit__(self, kind, exc, traceback):
        await self.connection.close()

    async def __aiter__(self):
        delays = None
        while True:
            try:
                async with self as connection:
                    yield connection
            except Exception as exc:
                error = self.process_exception(exc)
                if error is exc:
                    raise
                if error is not None:
                    raise error from exc
                delays = delays or _backoff()
                delay = next(delays)
                self.logger.info("connect failed; reconnecting in %.1f seconds: %s: %s", delay, type(exc).__name__, exc)
                await asyncio.sleep(delay)
            else:
                delays = None


def _drop(connection):
    if connection is not None:
        connection.transport.abort()


def _backoff():
    """Seconds until the next attempt: some at random first, then longer and longer, up to a minute and a half."""
    yield random.random() * 5
    delay = 3.1
    while delay < 90:
        yield delay
        delay *= 1.618
    while True:
        yield 90.0
