"""What a loop does with sockets that have a path: connections and servers. (loop_connections.py says how it comes into the loop.)"""

import socket
from os import fspath, stat, unlink
from stat import S_ISSOCK

from asyncio.base_events import Server
from asyncio.log import logger
from asyncio.loop_connections import _check_tls, _no_ssl
from asyncio.selector_events import BaseSelectorEventLoop, _adopt

_stop_listening = BaseSelectorEventLoop._stop_serving


def _is_abstract(path):
    return path[:1] in ("\0", b"\0")


def _remove_stale(path):
    """Removes the file of a server that is no more, or that is to be replaced."""
    if _is_abstract(path):
        return
    try:
        if S_ISSOCK(stat(path).st_mode):
            unlink(path)
    except FileNotFoundError:
        pass
    except OSError as err:
        logger.error("Unable to check or remove stale UNIX socket %r: %r", path, err)


class _UnixSelectorEventLoop:
    def _made_files(self):
        """The numbers of the files of this loop's servers, by socket."""
        return self.__dict__.setdefault("_unix_server_sockets", {})

    async def create_unix_connection(
            self, protocol_factory, path=None, *, ssl=None, sock=None, server_hostname=None, ssl_handshake_timeout=None,
            ssl_shutdown_timeout=None):
        assert server_hostname is None or isinstance(server_hostname, str)
        _check_tls(ssl, server_hostname, ssl_handshake_timeout, ssl_shutdown_timeout)
        if ssl and server_hostname is None:
            raise ValueError("you have to pass server_hostname when using ssl")
        if path is not None:
            if sock is not None:
                raise ValueError("path and sock can not be specified at the same time")
            path = fspath(path)
            sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0)
            try:
                sock.setblocking(False)
                await self.sock_connect(sock, path)
            except:
                sock.close()
                raise
        else:
            if sock is None:
                raise ValueError("no path and sock were specified")
            if sock.family != socket.AF_UNIX or sock.type != socket.SOCK_STREAM:
                raise ValueError(f"A UNIX Domain Stream Socket was expected, got {sock!r}")
            sock.setblocking(False)
        return await self._create_connection_transport(sock, protocol_factory, ssl, server_hostname)

    async def create_unix_server(
            self, protocol_factory, path=None, *, sock=None, backlog=100, ssl=None, ssl_handshake_timeout=None,
            ssl_shutdown_timeout=None, start_serving=True, cleanup_socket=True):
        from asyncio.tasks import sleep
        if isinstance(ssl, bool):
            raise TypeError("ssl argument must be an SSLContext or None")
        _check_tls(ssl, None, ssl_handshake_timeout, ssl_shutdown_timeout)
        _no_ssl(ssl)
        if path is not None:
            if sock is not None:
                raise ValueError("path and sock can not be specified at the same time")
            path = fspath(path)
            sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            _remove_stale(path)
            try:
                sock.bind(path)
            except OSError as exc:
                sock.close()
                if exc.errno == 98:
                    raise OSError(98, f"Address {path!r} is already in use") from None
                raise
        elif sock is None:
            raise ValueError("path was not specified, and no sock specified")
        elif sock.family != socket.AF_UNIX or sock.type != socket.SOCK_STREAM:
            raise ValueError(f"A UNIX Domain Stream Socket was expected, got {sock!r}")
        if cleanup_socket and not _is_abstract(path := sock.getsockname()):
            self._made_files()[sock] = stat(path).st_ino
        sock.setblocking(False)
        server = Server(self, [sock], protocol_factory, ssl, backlog, None)
        if start_serving:
            server._start_serving()
            await sleep(0)
        return server

    def _stop_serving(self, sock):
        """Closes a listening socket; a server's file goes with it, unless another has taken its place."""
        made = self._made_files().pop(sock, None)
        path = made and sock.getsockname()
        _stop_listening(self, sock)
        if made:
            try:
                if stat(path).st_ino == made:
                    unlink(path)
            except FileNotFoundError:
                pass
            except OSError as err:
                logger.error("Unable to clean up listening UNIX socket %r: %r", path, err)


_adopt(_UnixSelectorEventLoop)
