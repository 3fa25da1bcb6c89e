"""The playground's model of aiohttp's client: ClientSession, TCPConnector(limit, limit_per_host), ClientTimeout, responses, errors by name.

Connections are kept and reused as aiohttp does; who finds none below the limit waits in line. Names are kept for ten seconds. The server
is in aiohttp.web. Left out: WebSockets, proxies, cookies, tracing, multipart.
"""

import asyncio
from collections import deque
from urllib.parse import urlencode, urljoin, urlsplit

import _web
from _asyncio import label

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


class _Wire(asyncio.Protocol):
    """A connection: one request at a time."""

    def __init__(self, key):
        self.key = key
        self.message = self.waiter = self.error = None
        self.lost = False
        self.hello = 0

    def connection_made(self, transport):
        self.transport = transport

    def data_received(self, data):
        if self.hello:
            self.hello -= len(data)
            if self.hello > 0:
                return
        elif self.message is not None:
            self.message.feed(data)
        self._wake()

    def eof_received(self):
        if self.message is not None:
            self.message.end()

    def connection_lost(self, exc):
        self.lost, self.error = True, exc
        self._wake()

    def _wake(self):
        if self.waiter is not None and not self.waiter.done():
            self.waiter.set_result(None)

    async def more(self, limit=None):
        if self.lost:
            raise ClientOSError(self.error.errno, self.error.strerror) if isinstance(self.error, OSError) else ServerDisconnectedError()
        self.waiter = label(asyncio.get_running_loop().create_future(), "recv", self.key[0])
        try:
            if limit is None:
                await self.waiter
            else:
                async with asyncio.timeout(limit):
                    await self.waiter
        except TimeoutError:
            raise ServerTimeoutError("Timeout on reading data from socket") from None
        finally:
            self.waiter = None


class TCPConnector:
    def __init__(self, *, limit=100, limit_per_host=0, ttl_dns_cache=10, force_close=False, keepalive_timeout=15.0, ssl=True,
                 use_dns_cache=True, **options):
        self.limit, self.limit_per_host, self.force_close = limit, limit_per_host, force_close
        self._ttl = ttl_dns_cache
        self._idle, self._per_host, self._names = {}, {}, {}
        self._out = 0
        self._waiters = deque()
        self.closed = False

    def _room(self, key):
        return not (self.limit and self._out >= self.limit or self.limit_per_host and self._per_host.get(key, 0) >= self.limit_per_host)

    async def _resolve(self, host, port):
        loop = asyncio.get_running_loop()
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
        loop = asyncio.get_running_loop()
        while not self._room(key):
            waiter = label(loop.create_future(), "pool", key[0])
            self._waiters.append((key, waiter))
            try:
                await waiter
            except:
                if not waiter.cancelled():
                    self._next()  # the place goes to the next one
                raise
        self._out += 1
        self._per_host[key] = self._per_host.get(key, 0) + 1
        idle = self._idle.get(key, ())
        while idle:
            wire = idle.pop()
            if not wire.lost:
                return wire
        try:
            host, port, tls = key
            try:
                async with asyncio.timeout(timeout):
                    try:
                        address = await self._resolve(host, port)
                    except OSError as e:
                        raise ClientConnectorDNSError(host, port, e) from e
                    _, wire = await loop.create_connection(lambda: _Wire(key), address, port)
                    if tls:
                        wire.hello = _web.HELLO_ANSWER
                        wire.transport.write(_web.HELLO)
                        while wire.hello > 0:
                            await wire.more()
            except TimeoutError:
                raise ConnectionTimeoutError(f"Connection timeout to host {host}:{port}") from None
            except ClientError:
                raise
            except OSError as e:
                raise ClientConnectorError(host, port, e) from e
            return wire
        except:
            self._drop(key)
            raise

    def _drop(self, key):
        self._out -= 1
        self._per_host[key] -= 1
        self._next()

    def _give_back(self, wire, usable):
        wire.message = None
        if usable and not wire.lost and not self.force_close and not self.closed:
            self._idle.setdefault(wire.key, []).append(wire)
        else:
            wire.transport.close()
        self._drop(wire.key)

    def _next(self):
        waiters = self._waiters
        for _ in range(len(waiters)):
            key, waiter = waiters.popleft()
            if waiter.done():
                continue  # cancelled
            if self._room(key):
                waiter.set_result(None)
                return
            waiters.append((key, waiter))  # its host has no room: the others are asked first, in their order
            if not self.limit_per_host or self.limit and self._out >= self.limit:
                waiters.rotate(1)
                return

    async def close(self):
        self.closed = True
        for idle in self._idle.values():
            while idle:
                idle.pop().transport.close()


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


class ClientResponse:
    def __init__(self, session, method, url, wire, fields, timeout):
        message = wire.message
        self.method, self.url, self.real_url = method, url, url
        self.status, self.reason, self.headers = message.status, message.reason, message.fields
        self.request_info = RequestInfo(url, method, fields)
        self.history = ()
        self.content = StreamReader(self)
        self._session, self._wire, self._message, self._timeout = session, wire, message, timeout
        self._body = None

    def __repr__(self):
        return f"<ClientResponse({self.url}) [{self.status} {self.reason}]>"

    @property
    def ok(self):
        return self.status < 400

    @property
    def content_type(self):
        return (self.headers.get("Content-Type") or "application/octet-stream").split(";")[0].strip()

    @property
    def content_length(self):
        n = self.headers.get("Content-Length")
        return None if n is None else int(n)

    @property
    def charset(self):
        return _web.charset_of(self.headers.get("Content-Type"), None)

    @property
    def closed(self):
        return self._wire is None

    async def _piece(self):
        message = self._message
        while True:
            data = message.take()
            if data:
                return data
            if message.done:
                self.release()
                return b""
            if self._wire is None:
                raise ClientConnectionError("Connection closed")
            try:
                await self._wire.more(self._timeout)
            except ServerDisconnectedError:
                self.close()
                raise ClientPayloadError("Response payload is not completed") from None

    async def read(self):
        if self._body is None:
            parts = []
            while data := await self._piece():
                parts.append(data)
            self._body = b"".join(parts)
        return self._body

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

    def release(self):
        wire, self._wire = self._wire, None
        if wire is not None:
            self._session.connector._give_back(wire, self._message.done and self._message.keep)

    def close(self):
        wire, self._wire = self._wire, None
        if wire is not None:
            self._session.connector._give_back(wire, False)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.release()


class _Request:
    """What session.get() returns: to be awaited, or entered with async with."""

    def __init__(self, coro):
        self._coro = coro

    def __await__(self):
        return self._coro.__await__()

    async def __aenter__(self):
        self._response = await self._coro
        return self._response

    async def __aexit__(self, *exc):
        self._response.release()

    def close(self):
        self._coro.close()


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
        return _Request(self._request(method, url, **options))

    async def _request(self, method, url, *, timeout=None, **options):
        if self.closed:
            raise RuntimeError("Session is closed")
        if timeout is None:
            timeout = self.timeout
        elif not isinstance(timeout, ClientTimeout):
            timeout = ClientTimeout(total=timeout)
        if timeout.total is None:
            return await self._follow(method, str(url), timeout, **options)
        async with asyncio.timeout(timeout.total):
            return await self._follow(method, str(url), timeout, **options)

    async def _follow(self, method, url, timeout, *, params=None, data=None, json=None, headers=None, allow_redirects=True,
                      max_redirects=10, raise_for_status=None, ssl=None):
        if self._base is not None:
            url = urljoin(str(self._base), url)
        fields = _web.Fields(headers or {})
        body = b""
        if json is not None:
            from json import dumps
            body = dumps(json).encode()
            fields.setdefault("Content-Type", "application/json")
        elif data is not None:
            if isinstance(data, dict):
                data = urlencode(data)
                fields.setdefault("Content-Type", "application/x-www-form-urlencoded")
            body = data.encode() if isinstance(data, str) else bytes(data)
        if body or method in ("POST", "PUT", "PATCH"):
            fields["Content-Length"] = str(len(body))
        history = []
        while True:
            parts = urlsplit(url)
            host = parts.hostname
            if parts.scheme not in ("http", "https") or not host:
                raise InvalidURL(url)
            query = parts.query
            if params:
                query += "&" * bool(query) + (params if isinstance(params, str) else urlencode(params, doseq=True))
                params = None
                url = parts._replace(query=query).geturl()
            tls = parts.scheme == "https"
            response = await self._send(method, url, (host, parts.port or (443 if tls else 80), tls), parts.netloc,
                                        (parts.path or "/") + ("?" + query if query else ""), fields, body, timeout)
            target = response.headers.get("Location")
            if not allow_redirects or response.status not in (301, 302, 303, 307, 308) or target is None:
                break
            await response.read()
            history.append(response)
            if len(history) > max_redirects:
                raise TooManyRedirects(history[0].request_info, tuple(history))
            if response.status == 303 or method == "POST" and response.status in (301, 302):
                method, body = "GET", b""
                fields = _web.Fields({k: v for k, v in fields.items() if k not in ("Content-Length", "Content-Type")})
            url = urljoin(url, target)
        response.history = tuple(history)
        if self._raise if raise_for_status is None else raise_for_status:
            response.raise_for_status()
        return response

    async def _send(self, method, url, key, netloc, target, more, body, timeout):
        fields = _web.Fields({"Host": netloc})
        fields.update(self.headers)
        fields.update(more)
        if timeout.connect is None:
            wire = await self.connector._take(key, timeout.sock_connect)
        else:
            try:
                async with asyncio.timeout(timeout.connect):
                    wire = await self.connector._take(key, timeout.sock_connect)
            except TimeoutError as e:
                if isinstance(e, ClientError):
                    raise
                raise ConnectionTimeoutError(f"Connection timeout to host {url}") from None
        try:
            message = wire.message = _web.Message(method)
            wire.transport.write(_web.request_bytes(method, target, fields, body))
            while not message.head_done:
                await wire.more(timeout.sock_read)
        except:
            self.connector._give_back(wire, False)
            raise
        return ClientResponse(self, method, url, wire, fields, timeout.sock_read)

    def get(self, url, **options):
        return self.request("GET", url, **options)

    def post(self, url, **options):
        return self.request("POST", url, **options)

    def put(self, url, **options):
        return self.request("PUT", url, **options)

    def patch(self, url, **options):
        return self.request("PATCH", url, **options)

    def delete(self, url, **options):
        return self.request("DELETE", url, **options)

    def head(self, url, **options):
        options.setdefault("allow_redirects", False)
        return self.request("HEAD", url, **options)

    def options(self, url, **options):
        return self.request("OPTIONS", url, **options)


__getattr__ = _web.missing("aiohttp")
