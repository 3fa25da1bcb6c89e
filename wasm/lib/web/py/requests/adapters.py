"""The way to the servers: pools of kept connections, second tries."""

import threading
from urllib.parse import urlsplit

import _web
from requests._raw import Raw
from requests.exceptions import ConnectionError, ConnectTimeout, InvalidURL, ReadTimeout, RetryError
from requests.models import Response
from requests.structures import CaseInsensitiveDict
from urllib3.exceptions import (
    ConnectTimeoutError, MaxRetryError, NameResolutionError, NewConnectionError, ProtocolError, ReadTimeoutError, ResponseError,
)
from urllib3.util.retry import Retry

DEFAULT_POOLBLOCK, DEFAULT_POOLSIZE, DEFAULT_RETRIES = False, 10, 0


class BaseAdapter:
    def send(self, request, stream=False, timeout=None, verify=True, cert=None, proxies=None):
        raise NotImplementedError

    def close(self):
        raise NotImplementedError


class _Shown:
    """A connection, or a pool of them, as messages name it."""

    def __init__(self, text):
        self._text = text

    def __repr__(self):
        return self._text


class _Idle:
    """A host's kept connections: the one used last is used next."""

    def __init__(self):
        self.free = []
        self.out = 0


def _checked(timeout):
    """The two parts of a timeout."""
    if isinstance(timeout, tuple):
        try:
            connect, read = timeout
        except ValueError:
            raise ValueError(f"Invalid timeout {timeout}. Pass a (connect, read) timeout tuple, or a single float to set both timeouts "
                             "to the same value.")
    else:
        connect = read = timeout
    for name, value in ("connect", connect), ("read", read):
        if value is None:
            continue
        if isinstance(value, bool):
            raise ValueError("Timeout cannot be a boolean value. It must be an int, float or None.")
        try:
            float(value)
        except (TypeError, ValueError):
            raise ValueError(f"Timeout value {name} was {value}, but it must be an int, float or None.") from None
        if value <= 0:
            raise ValueError(f"Attempted to set {name} timeout to {value}, but the timeout cannot be set to a value less than or equal "
                             "to 0.")
    return connect, read


class HTTPAdapter(BaseAdapter):
    def __init__(self, pool_connections=DEFAULT_POOLSIZE, pool_maxsize=DEFAULT_POOLSIZE, max_retries=DEFAULT_RETRIES,
                 pool_block=DEFAULT_POOLBLOCK):
        self.max_retries = Retry(0, read=False) if max_retries == DEFAULT_RETRIES else Retry.from_int(max_retries)
        self.config, self.proxy_manager = {}, {}
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
            return self._connect(*key, connect_timeout, read_timeout)
        except:
            with self._changed:
                pool.out -= 1
                self._changed.notify()
            raise

    def _connect(self, host, port, tls, connect_timeout, read_timeout):
        from socket import gaierror
        shown = None
        try:
            return _web.Connection(host, port, tls, connect_timeout, read_timeout)
        except (OSError, UnicodeError) as e:
            shown = _Shown("")
            shown._text = f"<urllib3.connection.HTTP{'S' if tls else ''}Connection object at {id(shown):#x}>"
            if isinstance(e, gaierror):
                raise NameResolutionError(host, shown, e) from e
            if isinstance(e, TimeoutError) and e.errno is None:
                raise ConnectTimeoutError(shown, f"Connection to {host} timed out. (connect timeout={connect_timeout})") from e
            if isinstance(e, OSError):
                raise NewConnectionError(shown, f"Failed to establish a new connection: {e}") from e
            raise

    def _give_back(self, connection, usable):
        with self._changed:
            pool = self._pools.setdefault((connection.host, connection.port, connection.tls), _Idle())
            pool.out -= 1
            if usable and len(pool.free) < self._maxsize:
                pool.free.append(connection)
            else:
                connection.close()
            self._changed.notify()

    def _exchange(self, request, key, where, connect, read):
        """One try: the connection and the head of the answer."""
        while True:
            connection = self._take(key, connect, read)
            kept = connection.used > 0
            try:
                return connection, connection.send(request.method, request.path_url, request.headers, request._bytes(), request._host)
            except TimeoutError as e:
                self._give_back(connection, False)
                raise ReadTimeoutError(where, request.path_url, f"Read timed out. (read timeout={read})") from e
            except _web.BadMessage as e:
                self._give_back(connection, False)
                from http.client import BadStatusLine
                e = BadStatusLine(f"{e}\r\n")
                raise ProtocolError("Connection aborted.", e) from e
            except (OSError, EOFError) as e:
                self._give_back(connection, False)
                if kept:
                    continue  # a kept connection that the server has closed meanwhile
                if isinstance(e, EOFError):
                    from http.client import RemoteDisconnected
                    e = RemoteDisconnected("Remote end closed connection without response")
                raise ProtocolError("Connection aborted.", e) from e

    def send(self, request, stream=False, timeout=None, verify=True, cert=None, proxies=None):
        if proxies:
            raise NotImplementedError("the playground's model of requests has no proxies")
        parts = urlsplit(request.url)
        tls = parts.scheme == "https"
        key = parts.hostname, parts.port or (443 if tls else 80), tls
        request._host = parts.netloc.rpartition("@")[2]
        where = _Shown(f"HTTP{'S' if tls else ''}ConnectionPool(host={key[0]!r}, port={key[1]})")
        connect, read = _checked(timeout)
        retries = self.max_retries
        try:
            while True:
                try:
                    connection, message = self._exchange(request, key, where, connect, read)
                except (NewConnectionError, ConnectTimeoutError, ReadTimeoutError, ProtocolError) as e:
                    retries = retries.increment(request.method, request.path_url, error=e, _pool=where)
                    retries.sleep()
                    continue
                response = self.build_response(request, message, connection, where)
                if not retries.is_retry(request.method, message.status, "Retry-After" in response.headers):
                    return response
                try:
                    retries = retries.increment(request.method, request.path_url, response=response.raw, _pool=where)
                except MaxRetryError:
                    if retries.raise_on_status:
                        response.raw.read()
                        raise
                    return response
                response.raw.read()
                retries.sleep(response.raw)
        except ProtocolError as e:
            raise ConnectionError(e, request=request)
        except MaxRetryError as e:
            if isinstance(e.reason, ConnectTimeoutError):
                raise ConnectTimeout(e, request=request)
            if isinstance(e.reason, ResponseError):
                raise RetryError(e, request=request)
            raise ConnectionError(e, request=request)
        except ReadTimeoutError as e:
            raise ReadTimeout(e, request=request)

    def build_response(self, request, message, connection, where):
        response = Response()
        response.status_code, response.reason = message.status, message.reason
        response.headers = CaseInsensitiveDict()
        set_cookies = []
        for name, value in message.fields:
            if name.lower() == "set-cookie":
                set_cookies.append(value)
            response.headers[name] = f"{response.headers[name]}, {value}" if name in response.headers else value
        response.encoding = _encoding_of(response.headers.get("Content-Type"))
        response.raw = Raw(response, message, connection, self, where)
        response.url, response.request, response.connection = request.url, request, self
        response._set_cookies = set_cookies
        if set_cookies:
            parts = urlsplit(request.url)
            response.cookies.hear(parts.hostname, parts.path, set_cookies)
        return response

    def close(self):
        for pool in self._pools.values():
            while pool.free:
                pool.free.pop().close()


def _encoding_of(content_type):
    if not content_type:
        return None
    found = _web.charset_of(content_type, None)
    if found is None:
        kind = content_type.partition(";")[0].strip()
        found = "ISO-8859-1" if "text" in kind else "utf-8" if "application/json" in kind else None
    return found
