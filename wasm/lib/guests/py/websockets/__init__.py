"""The playground's model of websockets: connect() and serve() of its asyncio side, with their connections, closing handshake and errors.

A connection reads by itself: it answers pings and the other side's goodbye while nobody receives, as the real one does. Hosts of the simulated
network are reached by their names, wss costs its round trips. Left out: the sync side, the legacy one, compression, proxies, Unix sockets, basic
authentication, and keepalive: ping_interval and ping_timeout are taken, and no pings are sent by themselves.
"""

from .asyncio.client import ClientConnection, connect
from .asyncio.connection import broadcast
from .asyncio.server import Server, ServerConnection, serve
from .datastructures import Headers
from .exceptions import (
    ConcurrencyError, ConnectionClosed, ConnectionClosedError, ConnectionClosedOK, InvalidHandshake, InvalidHeader, InvalidMessage, InvalidOrigin,
    InvalidStatus, InvalidUpgrade, InvalidURI, NegotiationError, PayloadTooBig, ProtocolError, SecurityError, WebSocketException,
)
from .frames import Close, CloseCode
from .http11 import Request, Response
from .protocol import State

__version__ = "15.0.1"
__all__ = ["ClientConnection", "connect", "broadcast", "Server", "ServerConnection", "serve", "Headers", "ConcurrencyError", "ConnectionClosed",
           "ConnectionClosedError", "ConnectionClosedOK", "InvalidHandshake", "InvalidHeader", "InvalidMessage", "InvalidOrigin",
           "InvalidStatus", "InvalidUpgrade", "InvalidURI", "NegotiationError", "PayloadTooBig", "ProtocolError", "SecurityError",
           "WebSocketException", "Close", "CloseCode", "Request", "Response", "State"]
