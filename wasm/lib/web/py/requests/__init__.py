"""The playground's model of requests: get, post and the rest, Session with a pool of kept connections, timeouts, errors by name.

It runs over the simulated sockets, so a call blocks its thread as requests does, and connections are reused as a Session does it: at
most pool_maxsize idle ones are kept for a host, one more is made when none is idle (or waited for, with pool_block). Left out: proxies,
certificates, files, streaming uploads, hooks, and cookies beyond those that are sent.
"""

from urllib.parse import urlencode, urljoin, urlsplit

import _web
from requests.exceptions import (
    ConnectionError, ConnectTimeout, HTTPError, InvalidSchema, InvalidURL, JSONDecodeError, MissingSchema, ReadTimeout, RequestException,
    Timeout, TooManyRedirects,
)

__version__ = "2.32.3"


class _Codes:
    def __getattr__(self, name):
        from http import HTTPStatus
        try:
            return int(HTTPStatus[name.upper()])
        except KeyError:
            raise AttributeError(name) from None


codes = _Codes()


class Request:
    def __init__(self, method=None, url=None, headers=None, params=None, data=None, json=None, auth=None, cookies=None):
        self.method, self.url, self.headers, self.params = method, url, headers or {}, params
        self.data, self.json, self.auth, self.cookies = data, json, auth, cookies

    def prepare(self):
        return PreparedRequest(self)


class PreparedRequest:
    def __init__(self, request):
        self.method = request.method.upper()
        url = request.url
        parts = urlsplit(url)
        if not parts.scheme:
            raise MissingSchema(f"Invalid URL {url!r}: No scheme supplied. Perhaps you meant https://{url}?")
        if parts.scheme not in ("http", "https"):
            raise InvalidSchema(f"No connection adapters were found for {url!r}")
        if not parts.hostname:
            raise InvalidURL(f"Invalid URL {url!r}: No host supplied")
        query = parts.query
        if request.params:
            more = request.params if isinstance(request.params, str) else urlencode(request.params, doseq=True)
            query = f"{query}&{more}" if query else more
        self._parts = parts._replace(path=parts.path or "/", query=query, fragment="")
        self.url = self._parts.geturl()
        self.path_url = self._parts.path + ("?" + query if query else "")
        self.headers = _web.Fields(request.headers)
        body = None
        if request.json is not None and not request.data:
            from json import dumps
            body = dumps(request.json).encode()
            self.headers.setdefault("Content-Type", "application/json")
        elif request.data:
            body = request.data
            if not isinstance(body, (str, bytes)):
                body = urlencode(body, doseq=True)
                self.headers.setdefault("Content-Type", "application/x-www-form-urlencoded")
            if isinstance(body, str):
                body = body.encode()
        if body is not None or self.method in ("POST", "PUT", "PATCH"):
            self.headers["Content-Length"] = str(len(body or b""))
        if request.cookies:
            self.headers["Cookie"] = "; ".join(f"{k}={v}" for k, v in request.cookies.items())
        if request.auth:
            from base64 import b64encode
            self.headers["Authorization"] = "Basic " + b64encode(":".join(request.auth).encode()).decode()
        self.body = body

    def __repr__(self):
        return f"<PreparedRequest [{self.method}]>"


class Response:
    def __init__(self, request, message, connection, adapter):
        self.request, self.url = request, request.url
        self.status_code, self.reason = message.status, message.reason
        self.headers = _web.Fields(message.fields)
        self.history = []
        self.encoding = _web.charset_of(self.headers.get("Content-Type"), None)
        self.cookies = {}
        self.elapsed = None
        self._message, self._connection, self._adapter = message, connection, adapter
        self._content = None

    def __repr__(self):
        return f"<Response [{self.status_code}]>"

    def __bool__(self):
        return self.ok

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()

    def __iter__(self):
        return self.iter_content(128)

    @property
    def ok(self):
        return self.status_code < 400

    @property
    def is_redirect(self):
        return "Location" in self.headers and self.status_code in (301, 302, 303, 307, 308)

    @property
    def apparent_encoding(self):
        return "utf-8"

    @property
    def content(self):
        if self._content is None:
            self._content = b"".join(self._pieces())
        return self._content

    def _pieces(self):
        message = self._message
        try:
            while True:
                data = message.take()
                if data:
                    yield data
                if message.done:
                    break
                self._connection.more(message)
        except TimeoutError as e:
            self.close()
            raise ConnectionError(f"HTTPConnectionPool(host={self._connection.host!r}, port={self._connection.port}): Read timed out.") from e
        except OSError as e:
            self.close()
            raise ConnectionError(e) from e
        self._release()

    def iter_content(self, chunk_size=1, decode_unicode=False):
        buffer = b""
        source = iter([self._content]) if self._content is not None else self._pieces()
        for data in source:
            buffer += data
            while chunk_size and len(buffer) >= chunk_size:
                yield buffer[:chunk_size]
                buffer = buffer[chunk_size:]
            if not chunk_size:
                yield buffer
                buffer = b""
        if buffer:
            yield buffer

    def iter_lines(self, chunk_size=512, decode_unicode=False, delimiter=None):
        pending = b""
        for chunk in self.iter_content(chunk_size):
            *lines, pending = (pending + chunk).split(delimiter or b"\n")
            for line in lines:
                line = line.removesuffix(b"\r")
                yield line.decode(self.encoding or "utf-8") if decode_unicode else line
        if pending:
            yield pending.decode(self.encoding or "utf-8") if decode_unicode else pending

    @property
    def text(self):
        return self.content.decode(self.encoding or "utf-8", "replace")

    def json(self, **kwargs):
        from json import JSONDecodeError as Bad, loads
        try:
            return loads(self.text, **kwargs)
        except Bad as e:
            raise JSONDecodeError(e.msg, e.doc, e.pos) from None

    def raise_for_status(self):
        if 400 <= self.status_code < 600:
            kind = "Client" if self.status_code < 500 else "Server"
            raise HTTPError(f"{self.status_code} {kind} Error: {self.reason} for url: {self.url}", response=self)

    def _release(self):
        connection, self._connection = self._connection, None
        if connection is not None:
            self._adapter._give_back(connection, self._message.keep and self._message.done)

    def close(self):
        self._release()


class _Idle:
    """A host's kept connections: the one used last is used next."""

    def __init__(self):
        self.free = []
        self.out = 0


class HTTPAdapter:
    def __init__(self, pool_connections=10, pool_maxsize=10, max_retries=0, pool_block=False):
        import threading
        self.max_retries = max_retries
        self._maxsize, self._block = pool_maxsize, pool_block
        self._pools = {}
        self._changed = threading.Condition()

    def _take(self, key, connect_timeout, read_timeout):
        with self._changed:
            pool = self._pools.setdefault(key, _Idle())
            while self._block and not pool.free and pool.out >= self._maxsize:
                self._changed.wait()
            pool.out += 1
            if pool.free:
                connection = pool.free.pop()
                connection.sock.settimeout(read_timeout)
                return connection
        try:
            connection = _web.Connection(*key, connect_timeout, read_timeout)
        except:
            with self._changed:
                pool.out -= 1
                self._changed.notify()
            raise
        return connection

    def _give_back(self, connection, usable):
        with self._changed:
            pool = self._pools.setdefault((connection.host, connection.port, connection.tls), _Idle())
            pool.out -= 1
            if usable and len(pool.free) < self._maxsize:
                pool.free.append(connection)
            else:
                connection.close()
            self._changed.notify()

    def send(self, request, stream=False, timeout=None, verify=True, cert=None, proxies=None):
        parts = request._parts
        tls = parts.scheme == "https"
        host, port = parts.hostname, parts.port or (443 if tls else 80)
        connect, read = timeout if isinstance(timeout, tuple) else (timeout, timeout)
        where = f"HTTP{'S' if tls else ''}ConnectionPool(host={host!r}, port={port})"
        for attempt in range(2):
            try:
                connection = self._take((host, port, tls), connect, read)
            except TimeoutError as e:
                if e.errno is not None:
                    raise ConnectionError(f"{where}: Max retries exceeded with url: {request.path_url} (Caused by NewConnectionError('Failed to establish a new connection: {e}'))", request=request) from e
                raise ConnectTimeout(f"{where}: Max retries exceeded with url: {request.path_url} (Caused by ConnectTimeoutError('Connection to {host} timed out. (connect timeout={connect})'))", request=request) from e
            except OSError as e:
                raise ConnectionError(f"{where}: Max retries exceeded with url: {request.path_url} (Caused by NewConnectionError('Failed to establish a new connection: {e}'))", request=request) from e
            kept = connection.used > 0
            try:
                fields = _web.Fields({"Host": parts.netloc.rpartition("@")[2]})
                fields.update(request.headers)
                message = connection.send(request.method, request.path_url, fields, request.body or b"")
            except TimeoutError as e:
                self._give_back(connection, False)
                raise ReadTimeout(f"{where}: Read timed out. (read timeout={read})", request=request) from e
            except (OSError, EOFError) as e:
                self._give_back(connection, False)
                if kept:
                    continue  # a kept connection that the server has closed meanwhile
                if isinstance(e, EOFError):
                    e = "('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))"
                else:
                    e = f"('Connection aborted.', {e!r})"
                raise ConnectionError(e, request=request) from None
            return Response(request, message, connection, self)

    def close(self):
        for pool in self._pools.values():
            while pool.free:
                pool.free.pop().close()


class Session:
    def __init__(self):
        self.headers = _web.Fields({"User-Agent": "python-requests/" + __version__, "Accept-Encoding": "identity", "Accept": "*/*",
                                    "Connection": "keep-alive"})
        self.params, self.auth, self.cookies = {}, None, {}
        self.max_redirects = 30
        self.verify = True
        self.adapters = {}
        self.mount("https://", HTTPAdapter())
        self.mount("http://", HTTPAdapter())

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()

    def mount(self, prefix, adapter):
        self.adapters[prefix] = adapter

    def get_adapter(self, url):
        for prefix in sorted(self.adapters, key=len, reverse=True):
            if url.lower().startswith(prefix.lower()):
                return self.adapters[prefix]
        raise InvalidSchema(f"No connection adapters were found for {url!r}")

    def prepare_request(self, request):
        headers = self.headers.copy()
        headers.update(request.headers)
        params = request.params if isinstance(request.params, str) else {**self.params, **dict(request.params or {})}
        return PreparedRequest(Request(request.method, request.url, headers, params, request.data, request.json,
                                       request.auth or self.auth, {**self.cookies, **(request.cookies or {})}))

    def send(self, request, stream=False, timeout=None, allow_redirects=True, verify=None, **kwargs):
        from datetime import timedelta
        from time import perf_counter
        history = []
        while True:
            begun = perf_counter()
            response = self.get_adapter(request.url).send(request, stream, timeout)
            response.elapsed = timedelta(seconds=perf_counter() - begun)
            if not (allow_redirects and response.is_redirect):
                break
            if len(history) >= self.max_redirects:
                raise TooManyRedirects(f"Exceeded {self.max_redirects} redirects.", response=response)
            response.content
            history.append(response)
            method = "GET" if response.status_code == 303 or request.method == "POST" and response.status_code in (301, 302) else request.method
            body = None if method == "GET" else request.body
            headers = {k: v for k, v in request.headers.items() if body or k not in ("Content-Length", "Content-Type")}
            request = PreparedRequest(Request(method, urljoin(request.url, response.headers["Location"]), headers, None, body))
        response.history = history
        if not stream:
            response.content
        return response

    def request(self, method, url, params=None, data=None, headers=None, cookies=None, files=None, auth=None, timeout=None,
                allow_redirects=True, proxies=None, hooks=None, stream=False, verify=None, cert=None, json=None):
        if files or proxies or hooks:
            raise NotImplementedError("the playground's model of requests has no files, proxies or hooks")
        prepared = self.prepare_request(Request(method, url, headers, params, data, json, auth, cookies))
        return self.send(prepared, stream, timeout, allow_redirects)

    def get(self, url, **kwargs):
        return self.request("GET", url, **kwargs)

    def options(self, url, **kwargs):
        return self.request("OPTIONS", url, **kwargs)

    def head(self, url, **kwargs):
        kwargs.setdefault("allow_redirects", False)
        return self.request("HEAD", url, **kwargs)

    def post(self, url, data=None, json=None, **kwargs):
        return self.request("POST", url, data=data, json=json, **kwargs)

    def put(self, url, data=None, **kwargs):
        return self.request("PUT", url, data=data, **kwargs)

    def patch(self, url, data=None, **kwargs):
        return self.request("PATCH", url, data=data, **kwargs)

    def delete(self, url, **kwargs):
        return self.request("DELETE", url, **kwargs)

    def close(self):
        for adapter in self.adapters.values():
            adapter.close()


def session():
    return Session()


def request(method, url, **kwargs):
    with Session() as s:
        return s.request(method, url, **kwargs)


def get(url, params=None, **kwargs):
    return request("GET", url, params=params, **kwargs)


def options(url, **kwargs):
    return request("OPTIONS", url, **kwargs)


def head(url, **kwargs):
    kwargs.setdefault("allow_redirects", False)
    return request("HEAD", url, **kwargs)


def post(url, data=None, json=None, **kwargs):
    return request("POST", url, data=data, json=json, **kwargs)


def put(url, data=None, **kwargs):
    return request("PUT", url, data=data, **kwargs)


def patch(url, data=None, **kwargs):
    return request("PATCH", url, data=data, **kwargs)


def delete(url, **kwargs):
    return request("DELETE", url, **kwargs)


__getattr__ = _web.missing("requests")
