"""Sockets of the simulated network.

IPv4 and AF_UNIX, streams and datagrams, on a computer without IPv6 and without raw sockets.
"""

from _lib import builtins as _builtins, later as _later
from enum import IntEnum as _IntEnum

import _resources
import _socket
from _socket import (
    _name_of, _numeric, _pair, dup, gaierror, getdefaulttimeout, gethostbyname, gethostname, herror, htonl, htons, inet_aton, inet_ntoa,
    inet_ntop, inet_pton, ntohl, ntohs, setdefaulttimeout,
)

error = OSError
timeout = TimeoutError
has_ipv6 = False


class AddressFamily(_IntEnum):
    AF_UNSPEC = 0
    AF_UNIX = 1
    AF_INET = 2
    AF_INET6 = 10


class SocketKind(_IntEnum):
    SOCK_STREAM = 1
    SOCK_DGRAM = 2
    SOCK_RAW = 3
    SOCK_SEQPACKET = 5
    SOCK_NONBLOCK = 2048
    SOCK_CLOEXEC = 524288


AF_UNSPEC = AddressFamily.AF_UNSPEC
AF_UNIX = AddressFamily.AF_UNIX
AF_INET = AddressFamily.AF_INET
AF_INET6 = AddressFamily.AF_INET6
SOCK_STREAM = SocketKind.SOCK_STREAM
SOCK_DGRAM = SocketKind.SOCK_DGRAM
SOCK_RAW = SocketKind.SOCK_RAW
SOCK_SEQPACKET = SocketKind.SOCK_SEQPACKET
SOCK_NONBLOCK = SocketKind.SOCK_NONBLOCK
SOCK_CLOEXEC = SocketKind.SOCK_CLOEXEC

SOL_SOCKET, SO_REUSEADDR, SO_ERROR, SO_BROADCAST, SO_KEEPALIVE, SO_REUSEPORT = 1, 2, 4, 6, 9, 15
IPPROTO_TCP, IPPROTO_UDP, TCP_NODELAY = 6, 17, 1
SHUT_RD, SHUT_WR, SHUT_RDWR = 0, 1, 2
_AI_PASSIVE, _NI_NUMERICHOST, _NI_NUMERICSERV = 1, 1, 2
_EAI_NONAME, _EAI_FAMILY, _EAI_SOCKTYPE, _EAI_SERVICE, _EAI_ADDRFAMILY = -2, -6, -7, -8, -9

_services = {
    "http": 80, "https": 443, "echo": 7, "discard": 9, "daytime": 13, "ftp": 21, "ssh": 22, "telnet": 23, "smtp": 25, "time": 37, "domain": 53,
    "pop3": 110, "ntp": 123, "imap2": 143, "snmp": 161, "imaps": 993, "pop3s": 995, "mysql": 3306, "postgresql": 5432, "redis": 6379,
}
_datagram_services = {"ntp", "snmp"}


class socket(_socket.socket):
    __slots__ = "__weakref__", "_files", "_closed", "_inherits"

    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        if fileno is None:
            family = AF_INET if family == -1 else family
            type = SOCK_STREAM if type == -1 else type
            proto = 0 if proto == -1 else proto
        _socket.socket.__init__(self, family, type, proto, fileno)
        self._files = 0
        self._closed = self._inherits = False

    def __enter__(self):
        return self

    def __exit__(self, *args):
        if not self._closed:
            self.close()

    @property
    def family(self):
        return AddressFamily(self._family)

    @property
    def type(self):
        return SocketKind(self._type)

    def accept(self):
        fd, address = self._accept()
        connection = socket(self.family, self.type, self.proto, fileno=fd)
        if getdefaulttimeout() is None and self.gettimeout():
            connection.setblocking(True)
        return connection, address

    def close(self):
        self._closed = True
        if self._files <= 0:
            self._close()

    def detach(self):
        self._closed = True
        return self._detach()

    def _file_closed(self):
        self._files -= 1
        if self._closed and self._files <= 0:
            self._close()

    def dup(self):
        other = self.__class__(self.family, self.type, self.proto, dup(self.fileno()))
        other.settimeout(self.gettimeout())
        return other

    def __getstate__(self):
        raise TypeError(f"cannot pickle {type(self).__name__!r} object")

    def makefile(self, mode="r", buffering=None, *, encoding=None, errors=None, newline=None):
        if not set(mode) <= {"r", "w", "b"}:
            raise ValueError(f"invalid mode {mode!r} (only r, w, b allowed)")
        from _socketio import made
        return made(self, mode, buffering, encoding, errors, newline)

    def sendfile(self, file, offset=0, count=None):
        """Reads the file piece by piece; there is no system call for it here."""
        if "b" not in getattr(file, "mode", "b"):
            raise ValueError("file should be opened in binary mode")
        if not self.type & SOCK_STREAM:
            raise ValueError("only SOCK_STREAM type sockets are supported")
        if count is not None and count <= 0:
            raise ValueError(f"count must be a positive integer (got {count!r})")
        if self.gettimeout() == 0:
            raise ValueError("non-blocking sockets are not supported")
        if offset:
            file.seek(offset)
        total = 0
        while count is None or total < count:
            data = file.read(8192 if count is None else min(8192, count - total))
            if not data:
                break
            self.sendall(data)
            total += len(data)
        if hasattr(file, "seek"):
            file.seek(offset + total)
        return total

    def getblocking(self):
        return self.gettimeout() != 0

    def get_inheritable(self):
        return self._inherits

    def set_inheritable(self, inheritable):
        self._inherits = bool(inheritable)  # by nobody: there are no subprocesses


def _dropped(sock):
    if sock.fileno() >= 0:
        try:
            _resources.warn_unclosed("", sock, 2)
        finally:
            sock._close()


_resources.finalized(socket, _dropped)


SocketType = _socket.socket


def socketpair(family=None, type=SOCK_STREAM, proto=0):
    one, other = _pair(type)
    return socket(AF_UNIX, type, proto, one), socket(AF_UNIX, type, proto, other)


def has_dualstack_ipv6():
    return False


def fromfd(fd, family, type, proto=0):
    return socket(family, type, proto, dup(fd))


def _numeric6(host):
    try:
        return bool(inet_pton(AF_INET6, host))
    except OSError:
        return False


def _serves(name, protocol):
    return protocol in (None, "udp" if name in _datagram_services else "tcp") or name == "domain" and protocol == "udp"


def getservbyname(servicename, protocolname=None, /):
    if servicename not in _services or not _serves(servicename, protocolname):
        raise OSError("service/proto not found")
    return _services[servicename]


def getservbyport(port, protocolname=None, /):
    if not 0 <= port < 65536:
        raise OverflowError("getservbyport: port must be 0-65535.")
    for name, number in _services.items():
        if number == port and _serves(name, protocolname):
            return name
    raise OSError("port/proto not found")


def getprotobyname(protocolname, /):
    try:
        return {"ip": 0, "icmp": 1, "tcp": 6, "udp": 17, "ipv6": 41, "ipv6-icmp": 58, "sctp": 132}[protocolname]
    except KeyError:
        raise OSError("protocol not found") from None


def close(fd, /):
    socket(fileno=fd).close()


_later(globals(), "_socketio", "SocketIO")
_later(globals(), "_socketnames", "*")


def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    if isinstance(port, bytes):
        port = port.decode()
    if isinstance(port, str):
        if port.isdigit():
            port = int(port)
        elif port in _services:
            port = _services[port]
        else:
            raise gaierror(_EAI_SERVICE, "Servname not supported for ai_socktype")
    if isinstance(host, bytes):
        host = host.decode()
    if not (host is None or isinstance(host, str)):
        raise TypeError("getaddrinfo() argument 1 must be string or None")
    if host is port is None:
        raise gaierror(_EAI_NONAME, "Name or service not known")
    if not 0 <= type <= 10:
        raise gaierror(_EAI_SOCKTYPE, "ai_socktype not supported")
    if family in (0, AF_INET6) and host and _numeric6(host):
        return _infos(AF_INET6, type, proto, (host, port or 0, 0, 0))
    if family not in (0, AF_INET):
        if family == AF_INET6:
            raise gaierror(_EAI_ADDRFAMILY, "Address family for hostname not supported")
        raise gaierror(_EAI_FAMILY, "ai_family not supported")
    if host is None:
        address = "0.0.0.0" if flags & _AI_PASSIVE else "127.0.0.1"
    else:
        address = gethostbyname(host)
    return _infos(AF_INET, type, proto, (address, port or 0))


def _infos(family, type, proto, address):
    return [
        (family, kind, number, "", address)
        for kind, number in ((SOCK_STREAM, 6), (SOCK_DGRAM, 17), (SOCK_RAW, 0))
        if (not type or type == kind) and (not proto or proto == number)
    ]


def getnameinfo(address, flags):
    if not isinstance(address, tuple):
        raise TypeError("getnameinfo() argument 1 must be a tuple")
    host, port = address[:2]
    if not _numeric(host):
        if ":" not in host:
            raise gaierror(_EAI_NONAME, "Name or service not known")
        return host, str(port)
    if not flags & _NI_NUMERICHOST:
        host = _name_of(host)
    service = str(port)
    if not flags & _NI_NUMERICSERV:
        for name, number in _services.items():
            if number == port:
                service = name
    return host, service


def if_nameindex():
    return [(1, "lo")]


def if_nametoindex(oname, /):
    if oname != "lo":
        raise OSError("no interface with this name")
    return 1


def if_indextoname(index, /):
    if index != 1:
        raise OSError(6, "No such device or address")
    return "lo"


def sethostname(name, /):
    if not isinstance(name, (str, bytes)):
        raise TypeError(f"expected str, bytes or os.PathLike object, not {type(name).__name__}")
    raise PermissionError(1, "Operation not permitted")


def gethostbyname_ex(hostname):
    return hostname, [], [gethostbyname(hostname)]


def gethostbyaddr(address):
    return _name_of(address), [], [address]


def getfqdn(name=""):
    return _name_of(gethostbyname(name)) if name else gethostname()


_GLOBAL_DEFAULT_TIMEOUT = object()


def create_connection(address, timeout=_GLOBAL_DEFAULT_TIMEOUT, source_address=None, *, all_errors=False):
    host, port = address
    errors = []
    for family, kind, proto, _, target in getaddrinfo(host, port, 0, SOCK_STREAM):
        sock = None
        try:
            sock = socket(family, kind, proto)
            if timeout is not _GLOBAL_DEFAULT_TIMEOUT:
                sock.settimeout(timeout)
            if source_address:
                sock.bind(source_address)
            sock.connect(target)
            return sock
        except error as e:
            errors.append(e)
            if sock is not None:
                sock.close()
    try:
        if all_errors:
            raise ExceptionGroup("create_connection failed", errors)
        raise errors[0]
    finally:
        errors.clear()


def create_server(address, *, family=AF_INET, backlog=None, reuse_port=False, dualstack_ipv6=False):
    sock = socket(family, SOCK_STREAM)
    try:
        sock.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)
        if reuse_port:
            sock.setsockopt(SOL_SOCKET, SO_REUSEPORT, 1)
        try:
            sock.bind(address)
        except error as e:
            raise error(e.errno, f"{e.strerror} (while attempting to bind on address {address!r})") from None
        if backlog is None:
            sock.listen()
        else:
            sock.listen(backlog)
        return sock
    except error:
        sock.close()
        raise


_builtins(globals(), "_socket", "getservbyname getservbyport close getnameinfo if_nameindex gethostbyname_ex gethostbyaddr "
          "getprotobyname if_nametoindex if_indextoname sethostname")
