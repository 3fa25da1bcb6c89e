"""Sessions: settings, cookies and connections that requests share."""

import _web
from _asyncio import CancelledError, current_task, get_running_loop
from _http import Limit, Pending, abridge, request_bytes, way_to
from aiohttp.client_exceptions import ClientResponseError, InvalidURL, InvalidUrlClientError, NonHttpUrlClientError, TooManyRedirects
from aiohttp.client_reqrep import ClientResponse, HttpVersion, RequestInfo
from aiohttp.connector import TCPConnector, gone, next_within
from aiohttp.helpers import BasicAuth, ClientTimeout, CookieJar, FormData
from aiohttp.tracing import Traces
from multidict import CIMultiDict, CIMultiDictProxy
from yarl import URL

__version__ = "3.11.0"


_REDIRECTS = 301, 302, 303, 307, 308
_NO_FIELDS = _web.Fields()
_USUAL = frozenset({"timeout", "params", "data", "json", "headers", "allow_redirects", "max_redirects", "raise_for_status", "ssl"})
_MORE = frozenset({"cookies", "auth", "trace_request_ctx", "skip_auto_headers", "expect100", "chunked", "read_until_eof", "verify_ssl",
                   "fingerprint", "ssl_context", "server_hostname", "read_bufsize", "auto_decompress", "max_line_size", "max_field_size"})
_REFUSED = frozenset({"proxy", "proxy_auth", "proxy_headers", "compress", "middlewares"})


def _known(options):
    """Looks at the options of a request that not every request has."""
    for name, value in options.items():
        if name in _REFUSED:
            if value is not None:
                raise NotImplementedError(f"the playground's model of aiohttp has no {name}")
        elif name not in _USUAL and name not in _MORE:
            raise TypeError(f"ClientSession._request() got an unexpected keyword argument '{name}'")
    return {name: value for name, value in options.items() if name not in _REFUSED}


def _way(url):
    """What _http.way_to answers, of a URL that is not plain."""
    try:
        to = URL(url)
    except ValueError:
        raise InvalidUrlClientError(url) from None
    if to.scheme not in ("http", "https", ""):
        raise NonHttpUrlClientError(to)
    if not to.scheme or not to.host:
        raise InvalidURL(to)
    return (to.host, to.port, to.scheme == "https"), to.authority.rpartition("@")[2], to.raw_path_qs


def _body_of(method, data, json, fields):
    """The header fields of a request that has a body, and the body."""
    fields, kind = fields.copy(), None
    if json is not None:
        if data is not None:
            raise ValueError("data and json parameters can not be used at the same time")
        from json import dumps
        body, kind = dumps(json).encode(), "application/json"
    elif data is None:
        body = b""
    elif isinstance(data, str):
        body, kind = data.encode(), "text/plain; charset=utf-8"
    elif isinstance(data, (bytes, bytearray, memoryview)):
        body = bytes(data)
    elif hasattr(data, "read"):
        body = data.read()
        body, kind = (body.encode(), "text/plain; charset=utf-8") if isinstance(body, str) else (body, None)
    else:
        body, kind = (data if isinstance(data, FormData) else FormData(data))()
    fields["Content-Length"] = str(len(body))
    if kind is not None or data is not None or method in ("POST", "PUT", "PATCH"):
        fields.setdefault("Content-Type", kind or "application/octet-stream")
    return fields, body


def _prepared(method, url, params, data, json, headers):
    """The URL of a request, its header fields and its body."""
    if params:
        url = str(URL(url).extend_query(params))
    fields, body = _NO_FIELDS, b""
    if headers:
        fields = _web.Fields(headers)
        for value in fields.values():
            if not isinstance(value, str):
                raise TypeError(f"Cannot serialize non-str key {value!r}")
    if json is not None or data is not None or method in ("POST", "PUT", "PATCH"):
        fields, body = _body_of(method, data, json, fields)
    return url, fields, body


class _RequestContextManager(Pending):
    """What session.get() returns: to be awaited, or entered with async with."""

    def __await__(self):
        return self._coroutine().__await__()

    async def __aenter__(self):
        response = await self._coroutine()
        response._enter()
        return self._answered(response)

    async def __aexit__(self, kind, error, traceback):
        self._response.release()

    def close(self):
        if not self._used:
            self._coroutine().close()


class ClientSession:
    def __init__(self, base_url=None, *, connector=None, loop=None, cookies=None, headers=None, proxy=None, proxy_auth=None,
                 skip_auto_headers=None, auth=None, json_serialize=None, request_class=None, response_class=None, ws_response_class=None,
                 version=HttpVersion(1, 1), cookie_jar=None, connector_owner=True, raise_for_status=False, read_timeout=None,
                 conn_timeout=None, timeout=None, auto_decompress=True, trust_env=False, requote_redirect_url=True, trace_configs=None,
                 read_bufsize=2 ** 16, max_line_size=8190, max_field_size=8190, fallback_charset_resolver=None):
        for name, value in ("proxy", proxy), ("request_class", request_class), ("response_class", response_class):
            if value is not None:
                raise NotImplementedError(f"the playground's model of aiohttp has no {name}")
        self._loop = get_running_loop() if loop is None else loop
        self.connector = TCPConnector() if connector is None else connector
        self._owner = connector_owner
        self.closed = False
        self._base, self.raise_for_status = None if base_url is None else URL(base_url), raise_for_status
        if auth is not None and not isinstance(auth, BasicAuth):
            raise TypeError("BasicAuth() tuple is required instead")
        self.auth, self.version, self.trust_env, self.requote_redirect_url = auth, version, trust_env, requote_redirect_url
        self.headers = CIMultiDict(headers or ())
        self._sent = _web.Fields(headers or ())
        for name, value in ("Accept", "*/*"), ("Accept-Encoding", "gzip, deflate"), ("User-Agent", "Python/3.13 aiohttp/" + __version__):
            self._sent.setdefault(name, value)
        self.timeout = ClientTimeout(total=300, sock_connect=30) if timeout is None else timeout
        if not isinstance(self.timeout, ClientTimeout):
            raise ValueError(f"timeout parameter cannot be of {type(timeout)} type, please use 'timeout=ClientTimeout(...)'")
        self.cookie_jar = CookieJar() if cookie_jar is None else cookie_jar
        if cookies is not None:
            self.cookie_jar.update_cookies(cookies)
        self.trace_configs = trace_configs or []
        self._usual = None  # nobody knows yet who will close the session
        self._alarm = None

    @property
    def loop(self):
        return self._loop

    def _begin(self, alone):
        """Before the first request. Whoever does not use `async with` may forget to close the session."""
        self._usual = self._base is None and self.auth is None and not self.cookie_jar._kept  # nothing but its options makes a request
        if alone:
            from aiohttp._alarm import Alarm
            self._alarm = Alarm(self)

    async def __aenter__(self):
        self._begin(False)
        return self

    async def __aexit__(self, *exc):
        await self.close()

    def __enter__(self):
        raise TypeError("Use async with instead")

    def __exit__(self, *exc):
        pass

    async def close(self):
        if not self.closed:
            connector = self.connector
            self.detach()
            if self._owner:
                await connector.close()

    def detach(self):
        self.closed, self.connector = True, None
        if self._alarm is not None:
            self._alarm.off()

    def ws_connect(self, url, **options):
        from aiohttp.client_ws import Connecting, connect
        return Connecting(connect(self, url, **options))

    def request(self, method, url, **options):
        return self._made(method.upper(), url, options)

    def _made(self, method, url, options):
        if not _USUAL.issuperset(options):
            options = _known(options)
        return _RequestContextManager(self._traced if self.trace_configs else self._request, method, url, options)

    async def _traced(self, method, url, *, trace_request_ctx=None, **options):
        traces = Traces(self, self.trace_configs, trace_request_ctx)
        to = URL(url) if self._base is None else self._base.join(URL(url))
        headers = CIMultiDict(self._sent)
        await traces.send("start", method=method, url=to, headers=headers)
        try:
            response = await self._request(method, url, **options)
        except Exception as e:
            await traces.send("exception", method=method, url=to, headers=headers, exception=e)
            raise
        for one in response.history:
            await traces.send("redirect", method=method, url=one.url, headers=headers, response=one)
        await traces.send("end", method=method, url=response.url, headers=headers, response=response)
        return response

    def _with_more(self, url, fields, cookies=None, auth=None):
        """The fields of a request that has cookies, or says who asks."""
        fields, to = fields.copy(), URL(url)
        content = [(name, fields.pop(name)) for name in ("Content-Length", "Content-Type") if name in fields]  # which come last
        found = self.cookie_jar.filter_cookies(to)
        if cookies is not None:
            for name, value in cookies.items() if hasattr(cookies, "items") else cookies:
                found[name] = value
        if found:
            fields["Cookie"] = found.output([], "", ";").strip()
        if auth is None and to.user:
            auth = BasicAuth(to.user, to.password or "")
        if auth is None:
            auth = self.auth
        if auth is not None:
            if not isinstance(auth, BasicAuth):
                raise TypeError("BasicAuth() tuple is required instead")
            fields["Authorization"] = auth.encode()
        fields.update(content)
        return fields

    def _hear(self, response):
        """Takes the cookies that an answer sets."""
        url = response.url
        self.cookie_jar.hear(url.host, url.path, [v for k, v in response._message.fields if k.lower() == "set-cookie"])
        self._usual = self._usual and not self.cookie_jar._kept

    async def _request(self, method, url, *, timeout=None, params=None, data=None, json=None, headers=None, allow_redirects=True,
                       max_redirects=10, raise_for_status=None, ssl=None, **more):
        if self.closed:
            raise RuntimeError("Session is closed")
        if self._usual is None:
            self._begin(True)
        if timeout is None:
            timeout = self.timeout
        elif not isinstance(timeout, ClientTimeout):
            timeout = ClientTimeout(total=timeout)
        if not isinstance(url, (str, URL)):
            raise TypeError("Constructor parameter should be str")
        url = str(url)
        if self._base is not None:
            url = str(self._base.join(URL(url)))
        url, fields, body = _prepared(method, url, params, data, json, headers)
        if more or not self._usual or "@" in url:
            fields = self._with_more(url, fields, more.get("cookies"), more.get("auth"))
        history = []
        limit = Limit(current_task(), timeout.total)
        try:
            while True:
                response = await self._send(method, url, fields, body, timeout)
                if response._message.field("Set-Cookie") is not None:
                    self._hear(response)
                if response.status not in _REDIRECTS or not allow_redirects:
                    break
                target = response._message.field("Location")
                if target is None:
                    break
                await response.read()
                history.append(response)
                if len(history) > max_redirects:
                    raise TooManyRedirects(history[0].request_info, tuple(history))
                if response.status == 303 or method == "POST" and response.status in (301, 302):
                    method, body = "GET", b""
                    fields = _web.Fields({k: v for k, v in fields.items() if k not in ("Content-Length", "Content-Type")})
                url = str(URL(url).join(URL(target)))
                if more or not self._usual:
                    fields = self._with_more(url, fields, more.get("cookies"), more.get("auth"))
        except CancelledError as error:
            if limit.spent():
                raise TimeoutError from error
            raise
        finally:
            limit.cancel()
        if history:
            response.history = tuple(history)
        if raise_for_status is None:
            raise_for_status = self.raise_for_status
        if callable(raise_for_status):
            await raise_for_status(response)
        elif raise_for_status:
            response.raise_for_status()
        return response

    async def _send(self, method, url, fields, body, timeout):
        # _http knows this function's variables, and the order of its awaits.
        key, netloc, target = way_to(url) or _way(url)
        connector = self.connector
        wire = connector._kept(key)
        if wire is None:
            if timeout.connect is None:
                wire = await connector._take(key, timeout.sock_connect)
            else:
                wire = await connector._take_within(key, timeout, url)
        try:
            message = wire.ask(method, request_bytes(method, target, body, netloc, self._sent, fields))
            while not message.head_done:
                if wire.bad is not None:
                    info = RequestInfo(URL(url), method, CIMultiDictProxy(CIMultiDict(message.asked)), URL(url))
                    raise ClientResponseError(info, (), status=400, message=f"Bad status line {wire.bad!r}")
                if wire.lost:
                    raise gone(wire)
                if timeout.sock_read is None:
                    await wire.next(True)
                else:
                    await next_within(wire, timeout.sock_read, True)
        except:
            connector._give_back(wire, False)
            raise
        return ClientResponse(connector, method, url, wire, message, timeout.sock_read)

    def get(self, url, **options):
        if options or self.trace_configs:
            return self._made("GET", url, options)
        return _RequestContextManager(self._request, "GET", url, options)

    def post(self, url, **options):
        if options or self.trace_configs:
            return self._made("POST", url, options)
        return _RequestContextManager(self._request, "POST", url, options)

    def put(self, url, **options):
        if options or self.trace_configs:
            return self._made("PUT", url, options)
        return _RequestContextManager(self._request, "PUT", url, options)

    def patch(self, url, **options):
        if options or self.trace_configs:
            return self._made("PATCH", url, options)
        return _RequestContextManager(self._request, "PATCH", url, options)

    def delete(self, url, **options):
        if options or self.trace_configs:
            return self._made("DELETE", url, options)
        return _RequestContextManager(self._request, "DELETE", url, options)

    def head(self, url, **options):
        options.setdefault("allow_redirects", False)
        return self._made("HEAD", url, options)

    def options(self, url, **options):
        if options or self.trace_configs:
            return self._made("OPTIONS", url, options)
        return _RequestContextManager(self._request, "OPTIONS", url, options)


abridge(_RequestContextManager, ClientSession, TCPConnector, ClientResponse, ClientTimeout, _NO_FIELDS, _prepared)


class _Alone:
    """aiohttp.request(): a request with a session of its own."""

    def __init__(self, session, request):
        self._session, self._request = session, request

    async def _open(self):
        try:
            return await self._request
        except BaseException:
            await self._session.close()
            raise

    def __await__(self):
        return self._open().__await__()

    async def __aenter__(self):
        self._response = await self._open()
        self._response._enter()
        return self._response

    async def __aexit__(self, *exc):
        self._response.release()
        await self._session.close()


def request(method, url, *, version=HttpVersion(1, 1), connector=None, loop=None, **options):
    session = ClientSession(cookies=options.pop("cookies", None), version=version, timeout=options.pop("timeout", None), connector=connector,
                            connector_owner=connector is None)
    return _Alone(session, session.request(method, url, **options))
