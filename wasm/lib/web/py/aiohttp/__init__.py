"""The playground's model of aiohttp: ClientSession with its requests, TCPConnector, cookies, timeouts, tracing, errors by name.

Connections are kept and reused as aiohttp does; who finds none below the limit waits in line. Names are kept for ten seconds. The server
is in aiohttp.web. Left out: proxies, compression, reading of multipart, and the tale of a session that nobody closed.
"""

from _lib import later as _later
from aiohttp import client_exceptions
from aiohttp.client import ClientSession, __version__, request
from aiohttp.client_exceptions import (
    ClientConnectionError, ClientConnectionResetError, ClientConnectorCertificateError, ClientConnectorDNSError, ClientConnectorError,
    ClientConnectorSSLError, ClientError, ClientHttpProxyError, ClientOSError, ClientPayloadError, ClientProxyConnectionError,
    ClientResponseError, ClientSSLError, ConnectionTimeoutError, ContentTypeError, InvalidURL, InvalidUrlClientError,
    InvalidUrlRedirectClientError, NonHttpUrlClientError, NonHttpUrlRedirectClientError, RedirectClientError, ServerConnectionError,
    ServerDisconnectedError, ServerFingerprintMismatch, ServerTimeoutError, SocketTimeoutError, TooManyRedirects, WSServerHandshakeError,
)
from aiohttp.client_reqrep import ClientResponse, HttpVersion, RequestInfo
from aiohttp.connector import TCPConnector
from aiohttp.helpers import BasicAuth, ClientTimeout, CookieJar, DummyCookieJar, FormData
from aiohttp.streams import StreamReader
from aiohttp.tracing import TraceConfig

HttpVersion10, HttpVersion11 = HttpVersion(1, 0), HttpVersion(1, 1)

_later(globals(), "aiohttp.http_websocket", "WSMsgType WSCloseCode WSMessage WebSocketError WSMessageTypeError")
_later(globals(), "aiohttp.client_ws", "ClientWebSocketResponse")
