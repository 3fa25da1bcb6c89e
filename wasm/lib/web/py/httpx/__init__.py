"""The playground's model of httpx: Client and AsyncClient with their requests, responses, timeouts, limits, streams and errors by name.

Connections are kept and reused as httpx does; beyond max_connections requests wait in line for as long as the pool timeout allows. https
costs its round trip and checks nothing. Left out: HTTP/2, proxies, transports but MockTransport, digest authentication, compression; an
iterable given as content is read to its end before it is sent.
"""

from ._auth import Auth, BasicAuth
from ._client import USE_CLIENT_DEFAULT, VERSION as __version__, AsyncClient, Client, Limits, MockTransport, Timeout
from ._codes import codes
from ._exceptions import (
    CloseError, ConnectError, ConnectTimeout, CookieConflict, DecodingError, HTTPError, HTTPStatusError, InvalidURL, LocalProtocolError,
    NetworkError, PoolTimeout, ProtocolError, ProxyError, ReadError, ReadTimeout, RemoteProtocolError, RequestError, RequestNotRead,
    ResponseNotRead, StreamClosed, StreamConsumed, StreamError, TimeoutException, TooManyRedirects, TransportError, UnsupportedProtocol,
    WriteError, WriteTimeout,
)
from ._headers import Cookies, Headers
from ._models import Request, Response
from ._urls import URL, QueryParams

_OF_CLIENT = ("cookies", "verify", "trust_env", "timeout")


def request(method, url, *, params=None, content=None, data=None, files=None, json=None, headers=None, cookies=None, auth=None, proxy=None,
            timeout=Timeout(5.0), follow_redirects=False, verify=True, trust_env=True):
    if proxy is not None:
        raise NotImplementedError("the playground's model of httpx has no proxy")
    with Client(cookies=cookies, verify=verify, timeout=timeout, trust_env=trust_env) as client:
        return client.request(method, url, content=content, data=data, files=files, json=json, params=params, headers=headers, auth=auth,
                              follow_redirects=follow_redirects)


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


def _without_body(verb):
    def call(url, *, params=None, headers=None, cookies=None, auth=None, proxy=None, follow_redirects=False, verify=True,
             timeout=Timeout(5.0), trust_env=True):
        return request(verb, url, params=params, headers=headers, cookies=cookies, auth=auth, proxy=proxy,
                       follow_redirects=follow_redirects, verify=verify, timeout=timeout, trust_env=trust_env)
    return call


def _with_body(verb):
    def call(url, *, content=None, data=None, files=None, json=None, params=None, headers=None, cookies=None, auth=None, proxy=None,
             follow_redirects=False, verify=True, timeout=Timeout(5.0), trust_env=True):
        return request(verb, url, content=content, data=data, files=files, json=json, params=params, headers=headers, cookies=cookies,
                       auth=auth, proxy=proxy, follow_redirects=follow_redirects, verify=verify, timeout=timeout, trust_env=trust_env)
    return call


def _named(make, verb):
    call = make(verb.upper())
    call.__name__ = call.__qualname__ = verb
    return call


get, options, head, delete = (_named(_without_body, verb) for verb in ("get", "options", "head", "delete"))
post, put, patch = (_named(_with_body, verb) for verb in ("post", "put", "patch"))
