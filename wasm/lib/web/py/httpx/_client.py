"""Client and AsyncClient: what both know is in _BaseClient."""

from time import perf_counter

from ._auth import Auth, BasicAuth, build_auth
from ._exceptions import RequestError, TooManyRedirects, UnsupportedProtocol
from ._headers import Cookies, Headers
from ._models import Request, Response, run
from ._pool import Async, Blocking, Pool
from ._urls import URL, QueryParams

__name__ = "httpx"

_UNSET = type("UseClientDefault", (), {"__repr__": lambda self: "<UseClientDefault>"})()
USE_CLIENT_DEFAULT = _UNSET
VERSION = "0.28.1"


class Timeout:
    """Seconds, each for one wait: for a connection, for data, for room to send, for a place in the pool. None waits for ever."""

    def __init__(self, timeout=_UNSET, *, connect=_UNSET, read=_UNSET, write=_UNSET, pool=_UNSET):
        given = connect, read, write, pool
        if isinstance(timeout, Timeout):
            rest = timeout.connect, timeout.read, timeout.write, timeout.pool
        elif isinstance(timeout, tuple):
            rest = timeout[0], timeout[1], None if len(timeout) < 3 else timeout[2], None if len(timeout) < 4 else timeout[3]
        elif timeout is _UNSET:
            if _UNSET in given:
                raise ValueError("httpx.Timeout must either include a default, or set all four parameters explicitly.")
            rest = given
        else:
            rest = (timeout,) * 4
        self.connect, self.read, self.write, self.pool = (r if g is _UNSET else g for g, r in zip(given, rest))

    def as_dict(self):
        return {"connect": self.connect, "read": self.read, "write": self.write, "pool": self.pool}

    def __eq__(self, other):
        return isinstance(other, Timeout) and self.as_dict() == other.as_dict()

    def __repr__(self):
        times = self.as_dict()
        if len(set(times.values())) == 1:
            return f"Timeout(timeout={self.connect})"
        return "Timeout(" + ", ".join(f"{k}={v}" for k, v in times.items()) + ")"


class Limits:
    def __init__(self, *, max_connections=None, max_keepalive_connections=None, keepalive_expiry=5.0):
        self.max_connections, self.max_keepalive_connections = max_connections, max_keepalive_connections
        self.keepalive_expiry = keepalive_expiry

    def __repr__(self):
        return (f"Limits(max_connections={self.max_connections}, max_keepalive_connections={self.max_keepalive_connections}, "
                f"keepalive_expiry={self.keepalive_expiry})")


class MockTransport:
    """Answers by calling handler(request); no network."""

    def __init__(self, handler):
        self.handler = handler


def _refuse(options):
    for name in options:
        raise NotImplementedError(f"the playground's model of httpx has no {name}")


class _BaseClient:
    _backend = None

    def __init__(self, *, auth=None, params=None, headers=None, cookies=None, verify=True, cert=None, http1=True, http2=False,
                 timeout=Timeout(5.0), follow_redirects=False, limits=Limits(max_connections=100, max_keepalive_connections=20),
                 max_redirects=20, event_hooks=None, base_url="", transport=None, trust_env=True, default_encoding="utf-8", **options):
        _refuse(options)
        if http2:
            _refuse(["http2"])
        if cert is not None:
            _refuse(["cert"])
        if transport is not None and not isinstance(transport, MockTransport):
            raise NotImplementedError("the playground's model of httpx has no transports but MockTransport")
        self.auth, self.params, self.cookies = auth, params, cookies
        self.headers = headers
        self.timeout = timeout
        self.follow_redirects, self.max_redirects = follow_redirects, max_redirects
        self.event_hooks = {"request": [], "response": [], **(event_hooks or {})}
        self.base_url, self.trust_env = base_url, trust_env
        self._default_encoding = default_encoding
        self._transport = transport
        self._pool = Pool(limits, self._backend())
        self._state = "unopened"

    @property
    def timeout(self):
        return self._timeout

    @timeout.setter
    def timeout(self, timeout):
        self._timeout = Timeout(timeout)

    @property
    def auth(self):
        return self._auth

    @auth.setter
    def auth(self, auth):
        self._auth = build_auth(auth)

    @property
    def params(self):
        return self._params

    @params.setter
    def params(self, params):
        self._params = QueryParams(params)

    @property
    def cookies(self):
        return self._cookies

    @cookies.setter
    def cookies(self, cookies):
        self._cookies = Cookies(cookies)

    @property
    def headers(self):
        return self._headers

    @headers.setter
    def headers(self, headers):
        self._headers = Headers({"Accept": "*/*", "Accept-Encoding": "gzip, deflate", "Connection": "keep-alive",
                                 "User-Agent": "python-httpx/" + VERSION})
        self._headers.update(headers)

    @property
    def base_url(self):
        return self._base_url

    @base_url.setter
    def base_url(self, url):
        url = URL(url)
        self._base_url = url if url.raw_path.endswith(b"/") else url.copy_with(raw_path=url.raw_path + b"/")

    @property
    def is_closed(self):
        return self._state == "closed"

    def build_request(self, method, url, *, content=None, data=None, files=None, json=None, params=None, headers=None, cookies=None,
                      timeout=_UNSET, extensions=None):
        url = URL(url)
        if url.is_relative_url:
            base = self.base_url
            url = base.copy_with(raw_path=base.raw_path + url.raw_path.lstrip(b"/")) if base.host else url
        if params or self.params:
            params = self.params.merge(params)
        merged = Headers(self.headers)
        merged.update(headers)
        jar = self.cookies
        if cookies:
            jar = Cookies(jar)
            jar.update(cookies)
        request = Request(method, url, content=content, data=data, files=files, json=json, params=params, headers=merged, cookies=jar,
                          extensions=extensions)
        request._timeout = self.timeout if timeout is _UNSET else Timeout(timeout)
        return request

    async def _send(self, request, stream, auth, follow):
        if self._state == "closed":
            raise RuntimeError("Cannot send a request, as the client has been closed.")
        self._state = "opened"
        follow = self.follow_redirects if follow is _UNSET else follow
        auth = self.auth if auth is _UNSET else build_auth(auth)
        if auth is None and request.url.username:
            auth = BasicAuth(request.url.username, request.url.password)
        if auth is None:
            return await self._along(request, stream, follow, [])
        flow, history = auth.auth_flow(request), []
        request = next(flow)
        try:
            while True:
                response = await self._along(request, stream, follow, history)
                try:
                    following = flow.send(response)
                except StopIteration:
                    return response
                response.history = list(history)
                await self._drain(response)
                request = following
                history.append(response)
        finally:
            flow.close()

    async def _along(self, request, stream, follow, history):
        """Sends a request and, where that is wanted, those that redirects ask for."""
        while True:
            if len(history) > self.max_redirects:
                raise TooManyRedirects("Exceeded maximum allowed redirects.", request=request)
            for hook in self.event_hooks["request"]:
                await self._hooked(hook(request))
            response = await self._exchange(request)
            response.history = list(history)
            try:
                for hook in self.event_hooks["response"]:
                    await self._hooked(hook(response))
                if response.has_redirect_location:
                    response.next_request = self._redirected(request, response)
                if follow and response.next_request is not None:
                    await self._drain(response)
                    history.append(response)
                    request = response.next_request
                    continue
                if not stream:
                    await self._drain(response)
            except BaseException:
                await response._close()
                raise
            return response

    async def _hooked(self, result):
        if hasattr(result, "__await__"):
            await result

    async def _drain(self, response):
        if response._content is None:
            parts = []
            response.is_stream_consumed = True
            try:
                while piece := await response._piece():
                    parts.append(piece)
            except RequestError as e:
                e.request = response.request
                raise
            response._content = b"".join(parts)

    async def _exchange(self, request):
        url = request.url
        if not url.scheme or url.scheme in ("http", "https") and not url.host:
            raise UnsupportedProtocol("Request URL is missing an 'http://' or 'https://' protocol.", request=request)
        if url.scheme not in ("http", "https"):
            raise UnsupportedProtocol(f"Request URL has an unsupported protocol '{url.scheme}://'.", request=request)
        begun = perf_counter()
        if self._transport is not None:
            response = self._transport.handler(request)
            if hasattr(response, "__await__"):
                response = await response
            response.request, response._begun = request, begun
            from datetime import timedelta
            response._elapsed = timedelta(seconds=perf_counter() - begun)
            self.cookies.extract_cookies(response)
            return response
        try:
            exchange = await self._pool.send(request, getattr(request, "_timeout", self.timeout))
        except RequestError as e:
            e.request = request
            raise
        message = exchange.message
        response = Response(message.status, request=request, default_encoding=self._default_encoding, _source=exchange,
                            _fields=message.fields, _reason=message.reason, _elapsed=begun)
        if "set-cookie" in response.headers:
            self.cookies.extract_cookies(response)
        return response

    def _redirected(self, request, response):
        method, status = request.method, response.status_code
        if status == 303 and method != "HEAD" or status == 302 and method != "HEAD" or status == 301 and method == "POST":
            method = "GET"
        url = request.url.join(response.headers["Location"])
        if request.url.fragment and not url.fragment:
            url = url.copy_with(fragment=request.url.fragment)
        headers = Headers(request.headers)
        if (url.scheme, url.netloc) != (request.url.scheme, request.url.netloc):
            headers.pop("Authorization", None)
            headers["Host"] = url.netloc.decode()
        if method != request.method and method == "GET":
            headers.pop("Content-Length", None)
            headers.pop("Transfer-Encoding", None)
        headers.pop("Cookie", None)
        again = Request(method, url, headers=headers, cookies=Cookies(self.cookies), stream=request.stream if method == request.method else None)
        again._timeout = getattr(request, "_timeout", self.timeout)
        return again


class _Stream:
    """client.stream(...): entered with with or async with."""

    def __init__(self, client, request, auth, follow):
        self._coro = lambda: client._send(request, True, auth, follow)

    def __enter__(self):
        self._response = run(self._coro())
        return self._response

    def __exit__(self, *exc):
        self._response.close()

    async def __aenter__(self):
        self._response = await self._coro()
        return self._response

    async def __aexit__(self, *exc):
        await self._response.aclose()


def _verbs(cls, without_body, with_body):
    """Gives a client its methods get, post, …"""
    for make, verbs in (without_body, "get options head delete"), (with_body, "post put patch"):
        for verb in verbs.split():
            call = make(verb.upper())
            call.__name__, call.__qualname__ = verb, f"{cls.__name__}.{verb}"
            setattr(cls, verb, call)


class Client(_BaseClient):
    _backend = Blocking

    def request(self, method, url, *, auth=_UNSET, follow_redirects=_UNSET, **options):
        return self.send(self.build_request(method, url, **options), auth=auth, follow_redirects=follow_redirects)

    def send(self, request, *, stream=False, auth=_UNSET, follow_redirects=_UNSET):
        return run(self._send(request, stream, auth, follow_redirects))

    def stream(self, method, url, *, auth=_UNSET, follow_redirects=_UNSET, **options):
        return _Stream(self, self.build_request(method, url, **options), auth, follow_redirects)

    def close(self):
        self._state = "closed"
        self._pool.close()

    def __enter__(self):
        if self._state != "unopened":
            raise RuntimeError("Cannot open a client instance more than once." if self._state == "opened" else
                               "Cannot reopen a client instance, once it has been closed.")
        self._state = "opened"
        return self

    def __exit__(self, *exc):
        self.close()


def _blocking(verb):
    def call(self, url, *, params=None, headers=None, cookies=None, auth=_UNSET, follow_redirects=_UNSET, timeout=_UNSET, extensions=None):
        return self.request(verb, url, params=params, headers=headers, cookies=cookies, auth=auth, follow_redirects=follow_redirects,
                            timeout=timeout, extensions=extensions)
    return call


def _blocking_with_body(verb):
    def call(self, url, *, content=None, data=None, files=None, json=None, params=None, headers=None, cookies=None, auth=_UNSET,
           follow_redirects=_UNSET, timeout=_UNSET, extensions=None):
        return self.request(verb, url, content=content, data=data, files=files, json=json, params=params, headers=headers,
                            cookies=cookies, auth=auth, follow_redirects=follow_redirects, timeout=timeout, extensions=extensions)
    return call


_verbs(Client, _blocking, _blocking_with_body)


class AsyncClient(_BaseClient):
    _backend = Async

    async def request(self, method, url, *, auth=_UNSET, follow_redirects=_UNSET, **options):
        return await self.send(self.build_request(method, url, **options), auth=auth, follow_redirects=follow_redirects)

    async def send(self, request, *, stream=False, auth=_UNSET, follow_redirects=_UNSET):
        return await self._send(request, stream, auth, follow_redirects)

    def stream(self, method, url, *, auth=_UNSET, follow_redirects=_UNSET, **options):
        return _Stream(self, self.build_request(method, url, **options), auth, follow_redirects)

    async def aclose(self):
        self._state = "closed"
        self._pool.close()

    async def __aenter__(self):
        if self._state != "unopened":
            raise RuntimeError("Cannot open a client instance more than once." if self._state == "opened" else
                               "Cannot reopen a client instance, once it has been closed.")
        self._state = "opened"
        return self

    async def __aexit__(self, *exc):
        await self.aclose()


def _asynchronous(verb):
    async def call(self, url, *, params=None, headers=None, cookies=None, auth=_UNSET, follow_redirects=_UNSET, timeout=_UNSET, extensions=None):
        return await self.request(verb, url, params=params, headers=headers, cookies=cookies, auth=auth, follow_redirects=follow_redirects,
                                  timeout=timeout, extensions=extensions)
    return call


def _asynchronous_with_body(verb):
    async def call(self, url, *, content=None, data=None, files=None, json=None, params=None, headers=None, cookies=None, auth=_UNSET,
                 follow_redirects=_UNSET, timeout=_UNSET, extensions=None):
        return await self.request(verb, url, content=content, data=data, files=files, json=json, params=params, headers=headers,
                                  cookies=cookies, auth=auth, follow_redirects=follow_redirects, timeout=timeout, extensions=extensions)
    return call


_verbs(AsyncClient, _asynchronous, _asynchronous_with_body)
