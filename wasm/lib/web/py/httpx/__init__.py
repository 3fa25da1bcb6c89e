"""The playground's model of httpx: Client and AsyncClient with their requests, responses, timeouts, limits, streams and errors by name.

Connections are kept and reused as httpx does; beyond max_connections requests wait in line for as long as the pool timeout allows. https
costs its round trip and checks nothing. Left out: HTTP/2, proxies, files, cookie jars (cookies are plain dicts and do not come back by
themselves), transports but MockTransport, auth but basic; an iterable given as content is sent whole.
"""

from http import HTTPStatus as codes

import _web

from ._client import (
    USE_CLIENT_DEFAULT, VERSION as __version__, AsyncClient, BasicAuth, Client, Limits, MockTransport, Timeout,
)
from ._exceptions import (
    CloseError, ConnectError, ConnectTimeout, CookieConflict, DecodingError, HTTPError, HTTPStatusError, InvalidURL, LocalProtocolError,
    NetworkError, PoolTimeout, ProtocolError, ProxyError, ReadError, ReadTimeout, RemoteProtocolError, RequestError, RequestNotRead,
    ResponseNotRead, StreamClosed, StreamConsumed, StreamError, TimeoutException, TooManyRedirects, TransportError, UnsupportedProtocol,
    WriteError, WriteTimeout,
)
from ._models import Headers, Request, Response, URL

_OF_CLIENT = ("cookies", "verify", "trust_env", "timeout")


def request(method, url, **options):
    with Client(**{name: options.pop(name) for name in _OF_CLIENT if name in options}) as client:
        return client.request(method, url, **options)


class _Streaming:
    def __init__(self, method, url, options):
        self._client = Client(**{name: options.pop(name) for name in _OF_CLIENT if name in options})
        self._stream = self._client.stream(method, url, **options)

    def __enter__(self):
        return self._stream.__enter__()

    def __exit__(self, *exc):
        self._stream.__exit__(*exc)
        self._client.close()


def stream(method, url, **options):
    return _Streaming(method, url, options)


def get(url, **options):
    return request("GET", url, **options)


def options(url, **options):
    return request("OPTIONS", url, **options)


def head(url, **options):
    return request("HEAD", url, **options)


def delete(url, **options):
    return request("DELETE", url, **options)


def post(url, **options):
    return request("POST", url, **options)


def put(url, **options):
    return request("PUT", url, **options)


def patch(url, **options):
    return request("PATCH", url, **options)


__getattr__ = _web.missing("httpx")
