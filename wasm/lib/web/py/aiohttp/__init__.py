"""The playground's model of aiohttp's client: ClientSession, TCPConnector(limit, limit_per_host), ClientTimeout, responses, errors by name.

Connections are kept and reused as aiohttp does; who finds none below the limit waits in line. Names are kept for ten seconds. The server
is in aiohttp.web. Left out: WebSockets, proxies, cookies, tracing, multipart.
"""

import asyncio
from urllib.parse import urlencode, urljoin, urlsplit

import _web
from _asyncio import CancelledError, current_task, get_running_loop
from _http import Limit, Pending, Pool, Response, Wire, abridge, request_bytes, way_to

__version__ = "3.11.0"


class ClientError(Exception):
    pass


class ClientConnectionError(ClientError):
    pass


class ClientOSError(ClientConnectionError, OSError):
    pass


class ClientConnectorError(ClientOSError):
    def __init__(self, host, port, os_error):
        super().__init__(os_error.errno, os_error.strerror)
        self.host, self.port, self.os_error = host, port, os_error

    def __str__(self):
        return f"Cannot connect to host {self.host}:{self.port} ssl:default [{self.strerror or self.os_error}]"


class ClientConnectorDNSError(ClientConnectorError):
    pass


class ServerConnectionError(ClientConnectionError):
    pass


class ServerDisconnectedError(ServerConnectionError):
    def __init__(self, message="Server disconnected"):
        super().__init__(message)
        self.message = message


class ServerTimeoutError(ServerConnectionError, asyncio.TimeoutError):
    pass


class ConnectionTimeoutError(ServerTimeoutError):
    pass


class ClientPayloadError(ClientError):
    pass


class InvalidURL(ClientError, ValueError):
    pass


class ClientResponseError(ClientError):
    def __init__(self, request_info, history, *, status=0, message="", headers=None):
        super().__init__(request_info, history)
        self.request_info, self.history, self.status, self.message, self.headers = request_info, history, status, message, headers

    def __str__(self):
        return f"{self.status}, message={self.message!r}, url={str(self.request_info.real_url)!r}"


class ContentTypeError(ClientResponseError):
    pass


class TooManyRedirects(ClientResponseError):
    pass


class ClientTimeout:
    def __init__(self, total=None, connect=None, sock_read=None, sock_connect=None, ceil_threshold=5):
        self.total, self.connect, self.sock_read, self.sock_connect = total, connect, sock_read, sock_connect


class RequestInfo:
    def __init__(self, url, method, headers):
        self.url = self.real_url = url
        self.method, self.headers = method, headers


def _gone(wire):
    """The error of a connection that is lost."""
    error = wire.error
    return ClientOSError(error.errno, error.strerror) if isinstance(error, OSError) else ServerDisconnectedError()


async def _next(wire, limit, head=False):
    """Waits until something happens on a connection, so many seconds at most."""
    try:
        async with asyncio.timeout(limit):
            await wire.next(head)
    except TimeoutError:
        raise ServerTimeoutError("Timeout on reading data from socket") from None


class TCPConnector(Pool):
    def __init__(self, *, limit=100, limit_per_host=0, ttl_dns_cache=10, force_close=False, keepalive_timeout=15.0, ssl=True,
                 use_dns_cache=True, **options):
        super().__init__(limit or 0, limit_per_host or 0, force_close)
        self._ttl, self._names = ttl_dns_cache, {}

    async def _resolve(self, host, port):
        loop = get_running_loop()
        known = self._names.get(host)
        if known is None or known[1] is not None and known[1] < loop.time():
            future = loop.create_task(loop.getaddrinfo(host, port, type=1))
            known = self._names[host] = [future, None]
            try:
                await future
            except OSError:
                del self._names[host]
                raise
            known[1] = float("inf") if self._ttl is None else loop.time() + self._ttl
        return (await known[0])[0][4][0]

    async def _take(self, key, timeout):
        """A connection, once there is room for one more. (_http knows this function's variables, up to its first await.)"""
        while self._full(key):
            waiter = self._queue(key)
            try:
                await waiter
            except:
                if not waiter.cancelled():
                    self._next()  # the place goes to the next one
                raise
        if wire := self._kept(key):
            return wire
        self._enter(key)
        try:
            return await self._connect(*key, timeout)
        except:
            self._drop(key)
            raise

    async def _take_within(self, key, timeout, url):
        try:
            async with asyncio.timeout(timeout.connect):
                return await self._take(key, timeout.sock_connect)
        except TimeoutError as e:
            if isinstance(e, ClientError):
                raise
            raise ConnectionTimeoutError(f"Connection timeout to host {url}") from None

    async def _connect(self, host, port, tls, timeout):
        try:
            async with asyncio.timeout(timeout):
                try:
                    address = await self._resolve(host, port)
                except OSError as e:
                    raise ClientConnectorDNSError(host, port, e) from e
                transport, wire = await get_running_loop().create_connection(lambda: Wire((host, port, tls)), address, port)
                if tls:
                    wire.greet(_web.HELLO, _web.HELLO_ANSWER)
                    try:
                        while wire.greeting > 0:
                            if wire.lost:
                                raise _gone(wire)
                            await wire.next()
                    except:
                        transport.close()
                        raise
        except TimeoutError:
            raise ConnectionTimeoutError(f"Connection timeout to host {host}:{port}") from None
        except ClientError:
            raise
        except OSError as e:
            raise ClientConnectorError(host, port, e) from e
        return wire

    async def close(self):
        self._close()


class StreamReader:
    def __init__(self, response):
        self._response = response
        self._buffer = b""

    async def _fill(self):
        data = await self._response._piece()
        self._buffer += data
        return bool(data)

    async def read(self, n=-1):
        while n < 0 and await self._fill() or n > 0 and not self._buffer and await self._fill():
            pass
        n = len(self._buffer) if n < 0 else n
        data, self._buffer = self._buffer[:n], self._buffer[n:]
        return data

    async def readline(self):
        while b"\n" not in self._buffer and await self._fill():
            pass
        end = self._buffer.find(b"\n") + 1 or len(self._buffer)
        data, self._buffer = self._buffer[:end], self._buffer[end:]
        return data

    async def iter_chunked(self, n):
        while data := await self.read(n):
            yield data

    async def iter_any(self):
        while data := await self.read(1 << 30):
            yield data

    def __aiter__(self):
        return self

    async def __anext__(self):
        if line := await self.readline():
            return line
        raise StopAsyncIteration


class ClientResponse(Response):
    history = ()
    _content = _headers = None

    def __repr__(self):
        return f"<ClientResponse({self.url}) [{self.status} {self.reason}]>"

    @property
    def headers(self):
        if self._headers is None:
            self._headers = _web.Fields(self._message.fields)
        return self._headers

    @property
    def request_info(self):
        return RequestInfo(self.url, self.method, _web.Fields(self._message.asked))

    @property
    def content(self):
        if self._content is None:
            self._content = StreamReader(self)
        return self._content

    @property
    def content_type(self):
        return self._message.field("Content-Type", "application/octet-stream").split(";")[0].strip()

    @property
    def content_length(self):
        n = self._message.field("Content-Length")
        return None if n is None else int(n)

    async def _more(self):
        """Waits for more of the body."""
        wire = self._wire
        if wire is None:
            raise ClientConnectionError("Connection closed")
        try:
            if wire.lost:
                raise _gone(wire)
            if self._limit is None:
                await wire.next()
            else:
                await _next(wire, self._limit)
        except ServerDisconnectedError:
            self.close()
            raise ClientPayloadError("Response payload is not completed") from None

    async def _piece(self):
        message = self._message
        while not (data := message.take()):
            if message.done:
                self.release()
                break
            await self._more()
        return data

    async def read(self):
        while (body := self._whole()) is None:
            await self._more()
        return body

    async def text(self, encoding=None, errors="strict"):
        return (await self.read()).decode(encoding or self.charset or "utf-8", errors)

    async def json(self, *, encoding=None, loads=None, content_type="application/json"):
        body = await self.text(encoding)
        if content_type and self.content_type != content_type:
            raise ContentTypeError(self.request_info, self.history, status=self.status, headers=self.headers,
                                   message=f"Attempt to decode JSON with unexpected mimetype: {self.headers.get('Content-Type', '')}")
        if loads is None:
            from json import loads
        return loads(body) if body.strip() else None

    def raise_for_status(self):
        if not self.ok:
            self.release()
            raise ClientResponseError(self.request_info, self.history, status=self.status, message=self.reason, headers=self.headers)

    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, traceback):
        self.release()


_REDIRECTS = 301, 302, 303, 307, 308
_NO_FIELDS = _web.Fields()


def _with_params(url, params):
    parts = urlsplit(url)
    more = params if isinstance(params, str) else urlencode(params, doseq=True)
    return parts._replace(query=f"{parts.query}&{more}" if parts.query else more).geturl()


def _way(url):
    """What _http.way_to answers, of a URL that is not plain."""
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise InvalidURL(url)
    tls = parts.scheme == "https"
    target = parts.path or "/"
    return (parts.hostname, parts.port or (443 if tls else 80), tls), parts.netloc, f"{target}?{parts.query}" if parts.query else target


def _body_of(data, json, fields):
    """The header fields of a request that has a body, and the body."""
    fields, body = fields.copy(), b""
    if json is not None:
        from json import dumps
        body = dumps(json).encode()
        fields.setdefault("Content-Type", "application/json")
    elif data is not None:
        if isinstance(data, dict):
            data = urlencode(data)
            fields.setdefault("Content-Type", "application/x-www-form-urlencoded")
        body = data.encode() if isinstance(data, str) else bytes(data)
    fields["Content-Length"] = str(len(body))
    return fields, body


def _prepared(method, url, params, data, json, headers):
    """The URL of a request, its header fields and its body."""
    if params:
        url = _with_params(url, params)
    fields, body = _web.Fields(headers) if headers else _NO_FIELDS, b""
    if json is not None or data is not None or method in ("POST", "PUT", "PATCH"):
        fields, body = _body_of(data, json, fields)
    return url, fields, body


class _Request(Pending):
    """What session.get() returns: to be awaited, or entered with async with."""

    def __await__(self):
        return self._coroutine().__await__()

    async def __aenter__(self):
        response = await self._coroutine()
        return self._answered(response)

    async def __aexit__(self, kind, error, traceback):
        self._response.release()

    def close(self):
        if not self._used:
            self._coroutine().close()


class ClientSession:
    def __init__(self, base_url=None, *, connector=None, headers=None, timeout=None, raise_for_status=False, auth=None, cookies=None, **options):
        self.connector = TCPConnector() if connector is None else connector
        self.closed = False
        self._base, self._raise = base_url, raise_for_status
        self.headers = _web.Fields({"Accept": "*/*", "Accept-Encoding": "identity", "User-Agent": "Python/3.13 aiohttp/" + __version__})
        self.headers.update(headers or {})
        self.timeout = ClientTimeout(total=300, sock_connect=30) if timeout is None else timeout

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        await self.close()

    def __enter__(self):
        raise TypeError("Use async with instead")

    async def close(self):
        if not self.closed:
            self.closed = True
            await self.connector.close()

    def request(self, method, url, **options):
        return _Request(self._request, method, url, options)

    async def _request(self, method, url, *, timeout=None, params=None, data=None, json=None, headers=None, allow_redirects=True,
                       max_redirects=10, raise_for_status=None, ssl=None):
        if self.closed:
            raise RuntimeError("Session is closed")
        if timeout is None:
            timeout = self.timeout
        elif not isinstance(timeout, ClientTimeout):
            timeout = ClientTimeout(total=timeout)
        url = str(url)
        if self._base is not None:
            url = urljoin(str(self._base), url)
        url, fields, body = _prepared(method, url, params, data, json, headers)
        history = []
        limit = Limit(current_task(), timeout.total)
        try:
            while True:
                response = await self._send(method, url, fields, body, timeout)
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
                url = urljoin(url, target)
        except CancelledError as error:
            if limit.spent():
                raise TimeoutError from error
            raise
        finally:
            limit.cancel()
        if history:
            response.history = tuple(history)
        if self._raise if raise_for_status is None else raise_for_status:
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
            message = wire.ask(method, request_bytes(method, target, body, netloc, self.headers, fields))
            while not message.head_done:
                if wire.bad is not None:
                    info = RequestInfo(url, method, _web.Fields(message.asked))
                    raise ClientResponseError(info, (), status=400, message=f"Bad status line {wire.bad!r}")
                if wire.lost:
                    raise _gone(wire)
                if timeout.sock_read is None:
                    await wire.next(True)
                else:
                    await _next(wire, timeout.sock_read, True)
        except:
            connector._give_back(wire, False)
            raise
        return ClientResponse(connector, method, url, wire, message, timeout.sock_read)

    def get(self, url, **options):
        return _Request(self._request, "GET", url, options)

    def post(self, url, **options):
        return _Request(self._request, "POST", url, options)

    def put(self, url, **options):
        return _Request(self._request, "PUT", url, options)

    def patch(self, url, **options):
        return _Request(self._request, "PATCH", url, options)

    def delete(self, url, **options):
        return _Request(self._request, "DELETE", url, options)

    def head(self, url, **options):
        options.setdefault("allow_redirects", False)
        return _Request(self._request, "HEAD", url, options)

    def options(self, url, **options):
        return _Request(self._request, "OPTIONS", url, options)


abridge(_Request, ClientSession, TCPConnector, ClientResponse, ClientTimeout, _NO_FIELDS, _prepared)
__getattr__ = _web.missing("aiohttp")
