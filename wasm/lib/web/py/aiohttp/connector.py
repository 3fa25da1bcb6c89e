"""The way to the servers: how many connections at most, which are kept, and what a host's name stands for."""

import asyncio

import _web
from _asyncio import get_running_loop
from _http import Pool, Wire
from aiohttp.client_exceptions import (
    ClientConnectorDNSError, ClientConnectorError, ClientError, ClientOSError, ConnectionKey, ConnectionTimeoutError,
    ServerDisconnectedError, SocketTimeoutError,
)


def gone(wire):
    """The error of a connection that is lost."""
    error = wire.error
    return ClientOSError(error.errno, error.strerror) if isinstance(error, OSError) else ServerDisconnectedError()


async def next_within(wire, limit, head=False):
    """Waits until something happens on a connection, so many seconds at most."""
    try:
        async with asyncio.timeout(limit):
            await wire.next(head)
    except TimeoutError:
        raise SocketTimeoutError("Timeout on reading data from socket") from None


def _key(host, port, tls):
    return ConnectionKey(host, port, tls, True, None, None, None)


class TCPConnector(Pool):
    def __init__(self, *, verify_ssl=True, fingerprint=None, use_dns_cache=True, ttl_dns_cache=10, family=0, ssl_context=None, ssl=True,
                 local_addr=None, resolver=None, keepalive_timeout=15.0, force_close=False, limit=100, limit_per_host=0,
                 enable_cleanup_closed=False, loop=None, timeout_ceil_threshold=5, happy_eyeballs_delay=0.25, interleave=None):
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
                    raise ClientConnectorDNSError(_key(host, port, tls), e) from e
                transport, wire = await get_running_loop().create_connection(lambda: Wire((host, port, tls)), address, port)
                if tls:
                    wire.greet(_web.HELLO, _web.HELLO_ANSWER)
                    try:
                        while wire.greeting > 0:
                            if wire.lost:
                                raise gone(wire)
                            await wire.next()
                    except:
                        transport.close()
                        raise
        except TimeoutError:
            raise ConnectionTimeoutError(f"Connection timeout to host {host}:{port}") from None
        except ClientError:
            raise
        except OSError as e:
            raise ClientConnectorError(_key(host, port, tls), e) from e
        return wire

    async def close(self):
        self._close()
