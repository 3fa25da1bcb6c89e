"""What a loop does with plain sockets: readers and writers, sock_* calls, accepting.

The methods come into asyncio.selector_events.BaseSelectorEventLoop when one of them is first called.
"""

import functools
import socket

from _asyncio import label
from asyncio.selector_events import _adopt
from asyncio.selector_transports import _SelectorSocketTransport

_WOULD_BLOCK = BlockingIOError, InterruptedError
_CHUNK = 8192  # of a file: as much as was sent of it moves the position of the file


def _check_sendfile(sock, file, offset, count):
    if "b" not in getattr(file, "mode", "b"):
        raise ValueError("file should be opened in binary mode")
    if sock.type != socket.SOCK_STREAM:
        raise ValueError("only SOCK_STREAM type sockets are supported")
    if count is not None:
        if not isinstance(count, int):
            raise TypeError(f"count must be a positive integer (got {count!r})")
        if count <= 0:
            raise ValueError(f"count must be a positive integer (got {count!r})")
    if not isinstance(offset, int):
        raise TypeError(f"offset must be a non-negative integer (got {offset!r})")
    if offset < 0:
        raise ValueError(f"offset must be a non-negative integer (got {offset!r})")


class BaseSelectorEventLoop:
    # Transports and plain calls must not share a file descriptor.

    def _transports(self):
        if not hasattr(self, "_transport_of"):
            self._transport_of = {}
        return self._transport_of

    def _ensure_fd_no_transport(self, fd):
        fileno = fd
        if not isinstance(fileno, int):
            try:
                fileno = int(fileno.fileno())
            except (AttributeError, TypeError, ValueError):
                raise ValueError(f"Invalid file object: {fd!r}") from None
        transport = self._transports().get(fileno)
        if transport and not transport.is_closing():
            raise RuntimeError(f"File descriptor {fd!r} is used by transport {transport!r}")

    def add_reader(self, fd, callback, *args):
        self._ensure_fd_no_transport(fd)
        self._add_reader(fd, callback, *args)

    def remove_reader(self, fd):
        self._ensure_fd_no_transport(fd)
        return self._remove_reader(fd)

    def add_writer(self, fd, callback, *args):
        self._ensure_fd_no_transport(fd)
        self._add_writer(fd, callback, *args)

    def remove_writer(self, fd):
        self._ensure_fd_no_transport(fd)
        return self._remove_writer(fd)

    # Calls on a socket.

    def _check_sock(self, sock):
        if self.get_debug() and sock.gettimeout() != 0:
            raise ValueError("the socket must be non-blocking")

    def _read_later(self, fut, sock, callback, *args):
        fd = sock.fileno()
        self._ensure_fd_no_transport(fd)
        handle = self._add_reader(fd, callback, fut, sock, *args)
        fut.add_done_callback(functools.partial(self._sock_read_done, fd, handle=handle))

    def _write_later(self, fut, sock, callback, *args):
        fd = sock.fileno()
        self._ensure_fd_no_transport(fd)
        handle = self._add_writer(fd, callback, fut, sock, *args)
        fut.add_done_callback(functools.partial(self._sock_write_done, fd, handle=handle))

    def _sock_read_done(self, fd, fut, handle=None):
        if handle is None or not handle.cancelled():
            self.remove_reader(fd)

    def _sock_write_done(self, fd, fut, handle=None):
        if handle is None or not handle.cancelled():
            self.remove_writer(fd)

    def _finish(self, fut, call, *args):
        """Makes the future end as a call on its socket does; one that would block leaves it as it is."""
        if fut.done():
            return
        try:
            result = call(*args)
        except _WOULD_BLOCK:
            return
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            fut.set_exception(exc)
        else:
            fut.set_result(result)

    def _when_readable(self, sock, callback, *args):
        """A future that callback(future, sock, *args) ends when there is something to read."""
        fut = label(self.create_future(), sock._reads, sock._label)
        self._read_later(fut, sock, callback, *args)
        return fut

    def _when_writable(self, sock, callback, *args):
        fut = label(self.create_future(), "send", sock._label)
        self._write_later(fut, sock, callback, *args)
        return fut

    async def sock_recv(self, sock, n):
        self._check_sock(sock)
        try:
            return sock.recv(n)
        except _WOULD_BLOCK:
            pass
        return await self._when_readable(sock, self._sock_recv, n)

    def _sock_recv(self, fut, sock, n):
        self._finish(fut, sock.recv, n)

    async def sock_recv_into(self, sock, buf):
        self._check_sock(sock)
        try:
            return sock.recv_into(buf)
        except _WOULD_BLOCK:
            pass
        return await self._when_readable(sock, self._sock_recv_into, buf)

    def _sock_recv_into(self, fut, sock, buf):
        self._finish(fut, sock.recv_into, buf)

    async def sock_recvfrom(self, sock, bufsize):
        self._check_sock(sock)
        try:
            return sock.recvfrom(bufsize)
        except _WOULD_BLOCK:
            pass
        return await self._when_readable(sock, self._sock_recvfrom, bufsize)

    def _sock_recvfrom(self, fut, sock, bufsize):
        self._finish(fut, sock.recvfrom, bufsize)

    async def sock_recvfrom_into(self, sock, buf, nbytes=0):
        self._check_sock(sock)
        if not nbytes:
            nbytes = len(buf)
        try:
            return sock.recvfrom_into(buf, nbytes)
        except _WOULD_BLOCK:
            pass
        return await self._when_readable(sock, self._sock_recvfrom_into, buf, nbytes)

    def _sock_recvfrom_into(self, fut, sock, buf, bufsize):
        self._finish(fut, sock.recvfrom_into, buf, bufsize)

    async def sock_sendall(self, sock, data):
        self._check_sock(sock)
        try:
            n = sock.send(data)
        except _WOULD_BLOCK:
            n = 0
        if n == len(data):
            return
        return await self._when_writable(sock, self._sock_sendall, bytes(data), [n])

    def _sock_sendall(self, fut, sock, view, pos):
        if fut.done():
            return
        start = pos[0]
        try:
            n = sock.send(view[start:])
        except _WOULD_BLOCK:
            return
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            fut.set_exception(exc)
            return
        if start + n == len(view):
            fut.set_result(None)
        else:
            pos[0] = start + n

    async def sock_sendto(self, sock, data, address):
        self._check_sock(sock)
        try:
            return sock.sendto(data, address)
        except _WOULD_BLOCK:
            pass
        return await self._when_writable(sock, self._sock_sendto, data, address)

    def _sock_sendto(self, fut, sock, data, address):
        self._finish(fut, sock.sendto, data, address)

    async def sock_connect(self, sock, address):
        self._check_sock(sock)
        if (getattr(sock, "_family", None) or sock.family) == socket.AF_INET:
            resolved = await self._ensure_resolved(address, family=sock.family, type=sock.type, proto=sock.proto, loop=self)
            address = resolved[0][4]
        fut = self.create_future()
        self._sock_connect(fut, sock, address)
        return await fut

    def _sock_connect(self, fut, sock, address):
        try:
            sock.connect(address)
        except _WOULD_BLOCK:
            label(fut, "connect", sock._label)
            self._write_later(fut, sock, self._sock_connect_cb, address)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            fut.set_exception(exc)
        else:
            fut.set_result(None)

    def _sock_connect_cb(self, fut, sock, address):
        if fut.done():
            return
        try:
            err = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            if err != 0:
                raise OSError(err, f"Connect call failed {address}")
        except _WOULD_BLOCK:
            pass
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            fut.set_exception(exc)
        else:
            fut.set_result(None)

    async def sock_accept(self, sock):
        self._check_sock(sock)
        fut = label(self.create_future(), "accept", getattr(sock, "_label", ""))
        self._sock_accept(fut, sock)
        return await fut

    def _sock_accept(self, fut, sock):
        if fut.done():
            return
        fd = sock.fileno()
        try:
            conn, address = sock.accept()
            conn.setblocking(False)
        except _WOULD_BLOCK:
            if not self._watches(fd, False):
                self._read_later(fut, sock, self._sock_accept)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            fut.set_exception(exc)
        else:
            fut.set_result((conn, address))

    async def sock_sendfile(self, sock, file, offset=0, count=None, *, fallback=True):
        self._check_sock(sock)
        _check_sendfile(sock, file, offset, count)
        if not fallback:
            try:
                file.fileno()
            except (AttributeError, OSError, ValueError):
                from asyncio.exceptions import SendfileNotAvailableError
                raise SendfileNotAvailableError("not a regular file")
        before, total = file.tell(), 0
        file.seek(offset)
        try:
            while data := file.read(_CHUNK if count is None else min(count - total, _CHUNK)):
                await self.sock_sendall(sock, data)
                total += len(data)
            return total
        finally:
            file.seek(offset + total if total else before)

    # Listening sockets and their connections.

    def _start_serving(self, protocol_factory, sock, sslcontext=None, server=None, backlog=100, *timeouts):
        self._add_reader(sock.fileno(), self._accept_connection, protocol_factory, sock, sslcontext, server, backlog)

    def _stop_serving(self, sock):
        self._remove_reader(sock.fileno())
        sock.close()

    def _accept_connection(self, protocol_factory, sock, sslcontext=None, server=None, backlog=100):
        for _ in range(backlog):
            try:
                conn, addr = sock.accept()
                conn.setblocking(False)
            except (BlockingIOError, InterruptedError, ConnectionAbortedError):
                return
            self.create_task(self._accept_connection2(protocol_factory, conn, {"peername": addr}, sslcontext, server))

    async def _accept_connection2(self, protocol_factory, conn, extra, sslcontext=None, server=None):
        protocol = transport = None
        try:
            protocol = protocol_factory()
            waiter = label(self.create_future(), "transport", conn._label)
            transport = self._make_socket_transport(conn, protocol, waiter=waiter, extra=extra, server=server)
            try:
                await waiter
            except BaseException:
                transport.close()
                raise
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as exc:
            if self.get_debug():
                context = {"message": "Error on transport creation for incoming connection", "exception": exc}
                if protocol is not None:
                    context["protocol"] = protocol
                if transport is not None:
                    context["transport"] = transport
                self.call_exception_handler(context)

    def _make_socket_transport(self, sock, protocol, waiter=None, *, extra=None, server=None):
        self._ensure_fd_no_transport(sock)
        return _SelectorSocketTransport(self, sock, protocol, waiter, extra, server)


_adopt(BaseSelectorEventLoop)
