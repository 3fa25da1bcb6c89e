"""Connections and who may use them: one pool, over blocking sockets for Client, over asyncio's transports for AsyncClient.

At most max_connections requests are under way; the others wait in line, first come, first served. A connection that is given back
stays open for the next request to its host, up to max_keepalive_connections of them and keepalive_expiry seconds. Everything is written as
coroutines; those of a blocking backend never wait for a loop (see _models.run).
"""

from collections import deque
from threading import Lock
from time import monotonic

import _web

from ._exceptions import (
    ConnectError, ConnectTimeout, PoolTimeout, ReadError, ReadTimeout, RemoteProtocolError, WriteError,
)


class Blocking:
    """Waits on the calling thread."""

    class Wire:
        def __init__(self, sock):
            self._sock = sock

        async def send(self, data, timeout):
            self._sock.settimeout(timeout)
            self._sock.sendall(data)

        async def receive(self, timeout):
            self._sock.settimeout(timeout)
            return self._sock.recv(65536)

        def close(self):
            self._sock.close()

    async def connect(self, host, port, timeout):
        from socket import create_connection
        return self.Wire(create_connection((host, port), timeout))

    def queue_up(self, host):
        lock = Lock()
        lock.acquire()
        return lock

    async def wait(self, lock, timeout):
        return lock.acquire(timeout=-1 if timeout is None else timeout)

    def let(self, lock):
        lock.release()


class Async:
    """Waits on the running loop."""

    class Wire:
        def __init__(self, wire):
            self._wire = wire

        async def send(self, data, timeout):
            from asyncio import timeout as within
            async with within(timeout):
                self._wire.write(data)
                await self._wire.drain()

        async def receive(self, timeout):
            from asyncio import timeout as within
            async with within(timeout):
                return await self._wire.read()

        def close(self):
            self._wire.close()

    async def connect(self, host, port, timeout):
        from asyncio import get_running_loop, timeout as within
        from _wire import Wire
        async with within(timeout):
            _, wire = await get_running_loop().create_connection(lambda: Wire(host), host, port)
            return self.Wire(wire)

    def queue_up(self, host):
        from _asyncio import get_running_loop, label
        return label(get_running_loop().create_future(), "pool", host)

    async def wait(self, future, timeout):
        import asyncio
        await asyncio.wait([future], timeout=timeout)
        return future.done()

    def let(self, future):
        future.set_result(None)


class Pool:
    def __init__(self, limits, backend):
        self._limits, self._backend = limits, backend
        self._lock = Lock()         # never held while anybody waits
        self._out = 0               # requests under way
        self._line = deque()
        self._idle = []             # (host, wire, since): used last, last

    async def _enter(self, host, timeout):
        with self._lock:
            if self._limits.max_connections is None or self._out < self._limits.max_connections:
                self._out += 1
                return
            turn = self._backend.queue_up(host)
            self._line.append(turn)
        try:
            if await self._backend.wait(turn, timeout):
                return
        except BaseException:
            if self._withdraw(turn):
                self._leave()
            raise
        if not self._withdraw(turn):
            raise PoolTimeout("")

    def _withdraw(self, turn):
        """Leaves the line; tells whether one's turn had come all the same."""
        with self._lock:
            if turn in self._line:
                self._line.remove(turn)
                return False
            return True

    def _leave(self):
        with self._lock:
            if self._line:
                self._backend.let(self._line.popleft())     # the place goes to the next one
            else:
                self._out -= 1

    def _kept(self, key):
        """An open connection to the host, the one used last. Those that were kept too long go."""
        found, expiry = None, self._limits.keepalive_expiry
        with self._lock:
            for i in range(len(self._idle) - 1, -1, -1):
                other, wire, since = self._idle[i]
                if expiry is not None and monotonic() - since > expiry:
                    del self._idle[i]
                    wire.close()
                elif other == key and found is None:
                    found = wire
                    del self._idle[i]
        return found

    async def take(self, key, timeout):
        """(a connection, whether it was used before)"""
        await self._enter(key[0], timeout.pool)
        if wire := self._kept(key):
            return wire, True
        try:
            return await self._connect(*key, timeout.connect), False
        except BaseException:
            self._leave()
            raise

    async def _connect(self, host, port, tls, timeout):
        try:
            wire = await self._backend.connect(host, port, timeout)
        except TimeoutError as e:
            raise ConnectTimeout(str(e)) from e
        except OSError as e:
            raise ConnectError("All connection attempts failed" if isinstance(self._backend, Async) and e.errno != -2 else str(e)) from e
        try:
            if tls:
                await wire.send(_web.HELLO, timeout)
                wire.awaits, got = "tls", 0
                while got < _web.HELLO_ANSWER:
                    data = await wire.receive(timeout)
                    if not data:
                        raise ConnectError("the connection was closed in the TLS handshake")
                    got += len(data)
                wire.awaits = "recv"
        except BaseException as e:
            wire.close()
            if isinstance(e, TimeoutError):
                raise ConnectTimeout(str(e)) from e
            if isinstance(e, OSError):
                raise ConnectError(str(e)) from e
            raise
        return wire

    def give_back(self, key, wire, usable):
        keep = self._limits.max_keepalive_connections
        with self._lock:
            if usable and (keep is None or len(self._idle) < keep):
                self._idle.append((key, wire, monotonic()))
                wire = None
        if wire is not None:
            wire.close()
        self._leave()

    async def send(self, request, timeout):
        """Sends a request; the result has an answer's head, and its body as it comes."""
        url = request.url
        tls = url.scheme == "https"
        key = url.host, url.port or (443 if tls else 80), tls
        while True:
            wire, used = await self.take(key, timeout)
            exchange = _Exchange(self, key, wire, request, timeout)
            try:
                if await exchange.begin(used):
                    return exchange
            except BaseException:
                await exchange.close()
                raise
            await exchange.close()      # a kept connection that the server had closed: another one

    def close(self):
        with self._lock:
            for _, wire, _ in self._idle:
                wire.close()
            self._idle.clear()


class _Exchange:
    """A request and its answer on a connection."""

    def __init__(self, pool, key, wire, request, timeout):
        self._pool, self._key, self._wire, self._timeout = pool, key, wire, timeout
        self._request, self._got = request, 0
        self.message = _web.Message(request.method)

    async def begin(self, used):
        request = self._request
        data = await request._sent()
        try:
            await self._wire.send(data, self._timeout.write)
        except OSError as e:
            if used:
                return False
            raise WriteError(str(e)) from e
        while not self.message.head_done:
            if not await self._more() and not self.message.head_done:
                if used:
                    return False
                raise RemoteProtocolError("Server disconnected without sending a response.")
        return True

    async def _more(self):
        try:
            data = await self._wire.receive(self._timeout.read)
        except TimeoutError as e:
            raise ReadTimeout(str(e)) from e
        except OSError as e:
            raise ReadError(str(e)) from e
        if data:
            try:
                self.message.feed(data)
            except _web.BadMessage as e:
                raise RemoteProtocolError(f"illegal status line: {bytearray(str(e).encode('latin-1'))}") from None
        return bool(data)

    async def piece(self):
        """The next piece of the body; b"" at its end."""
        message = self.message
        while True:
            if data := message.take():
                self._got += len(data)
                return data
            if message.done:
                return b""
            if not await self._more() and not message.end():
                await self.close()
                got, expected = self._got, self.message.field("Content-Length")
                told = "incomplete chunked read" if expected is None else f"received {got} bytes, expected {expected}"
                raise RemoteProtocolError(f"peer closed connection without sending complete message body ({told})")

    async def close(self):
        wire, self._wire = self._wire, None
        if wire is not None:
            self._pool.give_back(self._key, wire, self.message.done and self.message.keep)
