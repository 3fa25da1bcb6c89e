"""What a loop does with hosts and ports: names, connections, servers, datagram endpoints.

The methods come into asyncio.selector_events.BaseSelectorEventLoop when one of them is first called; their classes here have the names
that CPython's have, which show in reprs.
"""

import socket

import asyncio.loop_sockets
from _asyncio import label
from asyncio.base_events import Server
from asyncio.selector_events import _adopt
from asyncio.selector_transports import _SelectorDatagramTransport

_UNPLAYED_SSL = "the playground's model of TLS is a client's greeting when it connects: no server's side, no start_tls()"


def _no_ssl(ssl):
    if ssl:
        raise NotImplementedError(_UNPLAYED_SSL)


def _check_tls(ssl, server_hostname=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
    """Refuses what is said of TLS where there is none."""
    if not ssl:
        for name, value in ("server_hostname", server_hostname), ("ssl_handshake_timeout", ssl_handshake_timeout), ("ssl_shutdown_timeout", ssl_shutdown_timeout):
            if value is not None:
                raise ValueError(f"{name} is only meaningful with ssl")


def _ipaddr_info(host, port, family, type, proto):
    """The address info of a host that is a number already: it needs no look-up."""
    if host is None or proto not in (0, socket.IPPROTO_TCP, socket.IPPROTO_UDP):
        return None
    if type == socket.SOCK_STREAM:
        proto = socket.IPPROTO_TCP
    elif type == socket.SOCK_DGRAM:
        proto = socket.IPPROTO_UDP
    else:
        return None
    if port is None or port == "" or port == b"":
        port = 0
    else:
        try:
            port = int(port)
        except (TypeError, ValueError):
            return None
    if isinstance(host, bytes):
        host = host.decode("idna")
    if family not in (socket.AF_UNSPEC, socket.AF_INET) or not socket._numeric(host):
        return None
    return socket.AF_INET, type, proto, "", (host, port)


class BaseEventLoop:
    # Names.

    async def getaddrinfo(self, host, port, *, family=0, type=0, proto=0, flags=0):
        return await self.run_in_executor(None, socket.getaddrinfo, host, port, family, type, proto, flags)

    async def getnameinfo(self, sockaddr, flags=0):
        return await self.run_in_executor(None, socket.getnameinfo, sockaddr, flags)

    async def _ensure_resolved(self, address, *, family=0, type=socket.SOCK_STREAM, proto=0, flags=0, loop):
        host, port = address[:2]
        info = _ipaddr_info(host, port, family, type, proto)
        if info is not None:
            return [info]
        return await loop.getaddrinfo(host, port, family=family, type=type, proto=proto, flags=flags)

    # Connections.

    async def _connect_sock(self, exceptions, addr_info, local_addr_infos=None):
        mine = []
        exceptions.append(mine)
        family, kind, proto, _, address = addr_info
        sock = None
        try:
            sock = socket.socket(family, kind, proto)
            sock.setblocking(False)
            if local_addr_infos is not None:
                for lfamily, _, _, _, laddr in local_addr_infos:
                    if lfamily != family:
                        continue
                    try:
                        sock.bind(laddr)
                        break
                    except OSError as exc:
                        mine.append(OSError(exc.errno, f"error while attempting to bind on address {laddr!r}: {str(exc).lower()}"))
                else:
                    if mine:
                        raise mine.pop()
                    raise OSError(f"no matching local address with family={family} found")
            await self.sock_connect(sock, address)
            return sock
        except OSError as exc:
            mine.append(exc)
            if sock is not None:
                sock.close()
            raise
        except:
            if sock is not None:
                sock.close()
            raise

    async def create_connection(
            self, protocol_factory, host=None, port=None, *, ssl=None, family=0, proto=0, flags=0, sock=None, local_addr=None,
            server_hostname=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None, happy_eyeballs_delay=None,
            interleave=None, all_errors=False):
        _check_tls(ssl, server_hostname, ssl_handshake_timeout, ssl_shutdown_timeout)
        if server_hostname is None and ssl and not host:
            raise ValueError("You must set server_hostname when using ssl without a host")
        if host is not None or port is not None:
            if sock is not None:
                raise ValueError("host/port and sock can not be specified at the same time")
            infos = await self._ensure_resolved((host, port), family=family, type=socket.SOCK_STREAM, proto=proto, flags=flags, loop=self)
            if not infos:
                raise OSError("getaddrinfo() returned empty list")
            local_infos = None
            if local_addr is not None:
                local_infos = await self._ensure_resolved(
                    local_addr, family=family, type=socket.SOCK_STREAM, proto=proto, flags=flags, loop=self)
                if not local_infos:
                    raise OSError("getaddrinfo() returned empty list")
            exceptions = []
            for info in infos:
                try:
                    sock = await self._connect_sock(exceptions, info, local_infos)
                    break
                except OSError:
                    continue
            if sock is None:
                exceptions = [exc for some in exceptions for exc in some]
                try:
                    if all_errors:
                        raise ExceptionGroup("create_connection failed", exceptions)
                    if len({str(exc) for exc in exceptions}) == 1:
                        raise exceptions[0]
                    raise OSError("Multiple exceptions: {}".format(", ".join(str(exc) for exc in exceptions)))
                finally:
                    exceptions = None
        elif sock is None:
            raise ValueError("host and port was not specified and no sock specified")
        elif sock.type != socket.SOCK_STREAM:
            raise ValueError(f"A Stream Socket was expected, got {sock!r}")
        return await self._create_connection_transport(sock, protocol_factory, ssl, server_hostname)

    async def _create_connection_transport(self, sock, protocol_factory, ssl, server_hostname, server_side=False):
        sock.setblocking(False)
        extra = None
        if ssl:
            try:
                _no_ssl(server_side)
                extra = await self._greet(sock, ssl)
            except:
                sock.close()
                raise
        protocol = protocol_factory()
        waiter = label(self.create_future(), "transport", sock._label)
        transport = self._make_socket_transport(sock, protocol, waiter, extra=extra)
        try:
            await waiter
        except:
            transport.close()
            raise
        return transport, protocol

    async def _greet(self, sock, context):
        """The handshake of TLS (module ssl says what is modelled of it); what a transport tells of it."""
        from ssl import Handshake, create_default_context
        greeting = Handshake()
        await self.sock_sendall(sock, greeting.hello)
        while not greeting.feed(await self.sock_recv(sock, greeting.wants)):
            pass
        return {"sslcontext": create_default_context() if context is True else context,
                "cipher": ("TLS_AES_256_GCM_SHA384", "TLSv1.3", 256), "compression": None}

    async def connect_accepted_socket(self, protocol_factory, sock, *, ssl=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
        if sock.type != socket.SOCK_STREAM:
            raise ValueError(f"A Stream Socket was expected, got {sock!r}")
        _check_tls(ssl, None, ssl_handshake_timeout, ssl_shutdown_timeout)
        if ssl is True:
            raise ValueError("Server side SSL needs a valid SSLContext")
        return await self._create_connection_transport(sock, protocol_factory, ssl, "", server_side=True)

    # Servers.

    async def _create_server_getaddrinfo(self, host, port, family, flags):
        infos = await self._ensure_resolved((host, port), family=family, type=socket.SOCK_STREAM, flags=flags, loop=self)
        if not infos:
            raise OSError(f"getaddrinfo({host!r}) returned empty list")
        return infos

    async def create_server(
            self, protocol_factory, host=None, port=None, *, family=socket.AF_UNSPEC, flags=1, sock=None,
            backlog=100, ssl=None, reuse_address=None, reuse_port=None, keep_alive=None, ssl_handshake_timeout=None,
            ssl_shutdown_timeout=None, start_serving=True):
        from asyncio.tasks import gather, sleep
        if isinstance(ssl, bool):
            raise TypeError("ssl argument must be an SSLContext or None")
        _check_tls(ssl, None, ssl_handshake_timeout, ssl_shutdown_timeout)
        _no_ssl(ssl)
        if host is not None or port is not None:
            if sock is not None:
                raise ValueError("host/port and sock can not be specified at the same time")
            if host == "":
                hosts = [None]
            elif isinstance(host, str) or not hasattr(host, "__iter__"):
                hosts = [host]
            else:
                hosts = host
            found = await gather(*[self._create_server_getaddrinfo(host, port, family=family, flags=flags) for host in hosts])
            infos = dict.fromkeys(info for some in found for info in some)
            sockets = []
            completed = False
            try:
                for family, kind, proto, _, address in infos:
                    sock = socket.socket(family, kind, proto)
                    sockets.append(sock)
                    if reuse_address is None or reuse_address:
                        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, True)
                    if reuse_port:
                        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
                    if keep_alive:
                        sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, True)
                    try:
                        sock.bind(address)
                    except OSError as err:
                        msg = f"error while attempting to bind on address {address!r}: {str(err).lower()}"
                        if err.errno == 99:
                            sockets.pop()
                            sock.close()
                            continue
                        raise OSError(err.errno, msg) from None
                if not sockets:
                    raise OSError(f"could not bind on any address out of {[info[4] for info in infos]!r}")
                completed = True
            finally:
                if not completed:
                    for sock in sockets:
                        sock.close()
        else:
            if sock is None:
                raise ValueError("Neither host/port nor sock were specified")
            if sock.type != socket.SOCK_STREAM:
                raise ValueError(f"A Stream Socket was expected, got {sock!r}")
            sockets = [sock]
        for sock in sockets:
            sock.setblocking(False)
        server = Server(self, sockets, protocol_factory, ssl, backlog, None)
        if start_serving:
            server._start_serving()
            await sleep(0)
        return server

    # Datagrams.

    async def create_datagram_endpoint(
            self, protocol_factory, local_addr=None, remote_addr=None, *, family=0, proto=0, flags=0, reuse_port=None,
            allow_broadcast=None, sock=None):
        remote = None
        if sock is not None:
            if sock.type == socket.SOCK_STREAM:
                raise ValueError(f"A datagram socket was expected, got {sock!r}")
            if local_addr or remote_addr or family or proto or flags or reuse_port or allow_broadcast:
                options = dict(local_addr=local_addr, remote_addr=remote_addr, family=family, proto=proto, flags=flags,
                               reuse_port=reuse_port, allow_broadcast=allow_broadcast)
                problems = ", ".join(f"{k}={v}" for k, v in options.items() if v)
                raise ValueError(f"socket modifier keyword arguments can not be used when sock is specified. ({problems})")
            sock.setblocking(False)
        else:
            if not (local_addr or remote_addr):
                if family == 0:
                    raise ValueError("unexpected address family")
                targets = [(family, proto, None, None)]
            elif family == socket.AF_UNIX:
                for addr in local_addr, remote_addr:
                    if addr is not None and not isinstance(addr, str):
                        raise TypeError("string is expected")
                targets = [(family, proto, local_addr, remote_addr)]
            else:
                found = {}
                for i, addr in (0, local_addr), (1, remote_addr):
                    if addr is None:
                        continue
                    if not (isinstance(addr, tuple) and len(addr) == 2):
                        raise TypeError("2-tuple is expected")
                    infos = await self._ensure_resolved(addr, family=family, type=socket.SOCK_DGRAM, proto=proto, flags=flags, loop=self)
                    if not infos:
                        raise OSError("getaddrinfo() returned empty list")
                    for fam, _, pro, _, address in infos:
                        found.setdefault((fam, pro), [None, None])[i] = address
                targets = [key + tuple(pair) for key, pair in found.items()
                           if not (local_addr and pair[0] is None or remote_addr and pair[1] is None)]
                if not targets:
                    raise ValueError("can not get address information")
            exceptions = []
            for fam, pro, local, remote in targets:
                sock = None
                try:
                    sock = socket.socket(family=fam, type=socket.SOCK_DGRAM, proto=pro)
                    if reuse_port:
                        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
                    if allow_broadcast:
                        sock.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
                    sock.setblocking(False)
                    if local_addr:
                        sock.bind(local)
                    if remote_addr:
                        if not allow_broadcast:
                            await self.sock_connect(sock, remote)
                except OSError as exc:
                    if sock is not None:
                        sock.close()
                    exceptions.append(exc)
                except:
                    if sock is not None:
                        sock.close()
                    raise
                else:
                    break
            else:
                raise exceptions[0]
        protocol = protocol_factory()
        waiter = label(self.create_future(), "transport", sock._label)
        transport = _SelectorDatagramTransport(self, sock, protocol, remote, waiter)
        try:
            await waiter
        except:
            transport.close()
            raise
        return transport, protocol

    # What the playground does not model.

    async def sendfile(self, transport, file, offset=0, count=None, *, fallback=True):
        if transport.is_closing():
            raise RuntimeError("Transport is closing")
        if not hasattr(transport, "_make_empty_waiter"):
            raise RuntimeError(f"sendfile is not supported for transport {transport!r}")
        transports, fd = self._transports(), transport._sock_fd
        del transports[fd]  # so that sock_sendfile may wait until it can write
        reading = transport.is_reading()
        transport.pause_reading()
        try:
            await transport._make_empty_waiter()
            return await self.sock_sendfile(transport._sock, file, offset, count, fallback=fallback)
        finally:
            transport._empty_waiter = None
            transports[fd] = transport
            if reading:
                transport.resume_reading()

    async def start_tls(
            self, transport, protocol, sslcontext, *, server_side=False, server_hostname=None, ssl_handshake_timeout=None,
            ssl_shutdown_timeout=None):
        from ssl import SSLContext
        if not isinstance(sslcontext, SSLContext):
            raise TypeError(f"sslcontext is expected to be an instance of ssl.SSLContext, got {sslcontext!r}")
        raise NotImplementedError(_UNPLAYED_SSL)


_adopt(BaseEventLoop)
