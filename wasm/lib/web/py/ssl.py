"""TLS as far as a client's program sees it: contexts, and sockets that greet.

What is modelled is what TLS costs: a handshake of TLS 1.3, a greeting of the client's and an answer of the server's, which take one round
trip and 3.5 kB (see the simulation's hosts, which expect it at port 443). Nothing is encrypted and nobody has a certificate: settings of
a context are kept and change nothing, and what would need a certificate (load_cert_chain, getpeercert, a server's side) says so.
"""

import socket as _socket
from enum import Enum, IntEnum

import _web

OPENSSL_VERSION, OPENSSL_VERSION_INFO = "the playground's model of TLS", (3, 0, 0, 0, 0)
HAS_SNI = HAS_ALPN = HAS_TLSv1_2 = HAS_TLSv1_3 = True
OP_ALL = OP_NO_SSLv2 = OP_NO_SSLv3 = OP_NO_TLSv1 = OP_NO_TLSv1_1 = OP_NO_COMPRESSION = 0
SOCKET_ERROR_EOF = 8


class VerifyMode(IntEnum):
    CERT_NONE, CERT_OPTIONAL, CERT_REQUIRED = 0, 1, 2


class _SSLMethod(IntEnum):
    PROTOCOL_TLS, PROTOCOL_TLS_CLIENT, PROTOCOL_TLS_SERVER = 2, 16, 17


class TLSVersion(IntEnum):
    MINIMUM_SUPPORTED, TLSv1, TLSv1_1, TLSv1_2, TLSv1_3, MAXIMUM_SUPPORTED = -2, 0x301, 0x302, 0x303, 0x304, -1


class Purpose(Enum):
    SERVER_AUTH, CLIENT_AUTH = "serverAuth", "clientAuth"


for _kind in VerifyMode, _SSLMethod:
    globals().update(_kind.__members__)
PROTOCOL_SSLv23 = PROTOCOL_TLS = _SSLMethod.PROTOCOL_TLS


class SSLError(OSError):
    def __str__(self):
        return str(self.strerror or (self.args[0] if self.args else ""))


class SSLZeroReturnError(SSLError):
    pass


class SSLWantReadError(SSLError):
    pass


class SSLWantWriteError(SSLError):
    pass


class SSLSyscallError(SSLError):
    pass


class SSLEOFError(SSLError):
    pass


class SSLCertVerificationError(SSLError, ValueError):
    pass


CertificateError = SSLCertVerificationError


def _missing(what):
    raise NotImplementedError(f"the playground's model of TLS has no certificates: {what}")


class Handshake:
    """The greeting, without a socket: what to send, and feed() for what comes until it tells True."""

    hello = _web.HELLO

    def __init__(self):
        self._left = _web.HELLO_ANSWER

    @property
    def wants(self):
        return self._left

    def feed(self, data):
        if not data:
            raise SSLEOFError(8, "[SSL: UNEXPECTED_EOF_WHILE_READING] EOF occurred in violation of protocol (_ssl.c:1018)")
        if self._left == _web.HELLO_ANSWER and data[0] != 22:
            raise SSLError(1, "[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1018)")
        self._left -= len(data)
        return self._left <= 0


class SSLSocket(_socket.socket):
    def __init__(self, sock, context, server_hostname):
        timeout = sock.gettimeout()
        super().__init__(sock.family, sock.type, sock.proto, fileno=sock.detach())
        self.settimeout(timeout)
        self.context, self.server_hostname, self.server_side = context, server_hostname, False
        self._greeted = False

    def do_handshake(self, block=False):
        if self.gettimeout() == 0:
            raise NotImplementedError("the playground's model of TLS greets on blocking sockets: use one, or asyncio")
        if not self._greeted:
            self._greeted = True
            greeting = Handshake()
            self.sendall(greeting.hello)
            while not greeting.feed(self.recv(greeting.wants)):
                pass

    def connect(self, address):
        super().connect(address)
        self.do_handshake()

    def read(self, len=1024, buffer=None):
        return self.recv(len)

    def write(self, data):
        return self.send(data)

    def unwrap(self):
        plain = _socket.socket(self.family, self.type, self.proto, fileno=self.detach())
        return plain

    def version(self):
        return "TLSv1.3" if self._greeted else None

    def cipher(self):
        return ("TLS_AES_256_GCM_SHA384", "TLSv1.3", 256) if self._greeted else None

    def selected_alpn_protocol(self):
        return None

    def compression(self):
        return None

    def pending(self):
        return 0

    def getpeercert(self, binary_form=False):
        _missing("getpeercert()")


class SSLContext:
    def __init__(self, protocol=_SSLMethod.PROTOCOL_TLS_CLIENT):
        self.protocol = protocol
        client = protocol == _SSLMethod.PROTOCOL_TLS_CLIENT
        self._check_hostname = client
        self.verify_mode = VerifyMode.CERT_REQUIRED if client else VerifyMode.CERT_NONE
        self.options = self.verify_flags = 0
        self.minimum_version, self.maximum_version = TLSVersion.TLSv1_2, TLSVersion.MAXIMUM_SUPPORTED

    @property
    def check_hostname(self):
        return self._check_hostname

    @check_hostname.setter
    def check_hostname(self, value):
        self._check_hostname = bool(value)
        if value and self.verify_mode == VerifyMode.CERT_NONE:
            self.verify_mode = VerifyMode.CERT_REQUIRED

    @property
    def verify_mode(self):
        return self._verify_mode

    @verify_mode.setter
    def verify_mode(self, value):
        value = VerifyMode(value)
        if value == VerifyMode.CERT_NONE and self._check_hostname:
            raise ValueError("Cannot set verify_mode to CERT_NONE when check_hostname is enabled.")
        self._verify_mode = value

    def load_verify_locations(self, cafile=None, capath=None, cadata=None):
        """Certificates of authorities are not looked at."""

    def load_default_certs(self, purpose=Purpose.SERVER_AUTH):
        """There are none, and none are needed."""

    def set_ciphers(self, ciphers):
        """There are no ciphers."""

    def set_alpn_protocols(self, protocols):
        """The simulation's hosts speak HTTP/1.1."""

    def load_cert_chain(self, certfile, keyfile=None, password=None):
        _missing("load_cert_chain()")

    def wrap_socket(self, sock, server_side=False, do_handshake_on_connect=True, suppress_ragged_eofs=True, server_hostname=None,
                    session=None):
        if server_side:
            _missing("wrap_socket(server_side=True)")
        if self.check_hostname and not server_hostname:
            raise ValueError("check_hostname requires server_hostname")
        try:
            sock.getpeername()
            connected = True
        except OSError:
            connected = False
        wrapped = SSLSocket(sock, self, server_hostname)
        if connected and do_handshake_on_connect:
            try:
                wrapped.do_handshake()
            except BaseException:
                wrapped.close()
                raise
        return wrapped

    def wrap_bio(self, *args, **options):
        raise NotImplementedError("the playground's model of TLS has no SSLObject: wrap_bio()")


def create_default_context(purpose=Purpose.SERVER_AUTH, *, cafile=None, capath=None, cadata=None):
    if not isinstance(purpose, Purpose):
        raise TypeError(purpose)
    return SSLContext(PROTOCOL_TLS_CLIENT if purpose is Purpose.SERVER_AUTH else PROTOCOL_TLS_SERVER)


_create_default_https_context = create_default_context


def _create_unverified_context(*args, **options):
    context = SSLContext(PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = CERT_NONE
    return context
