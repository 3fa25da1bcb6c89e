"""Stand-in for test.support.socket_helper, on the simulated network."""
import contextlib
import unittest

HOST = HOSTv4 = "127.0.0.1"
HOSTv6 = "::1"
IPV6_ENABLED = False
_next_port = 40000


def find_unused_port(family=None, socktype=None):
    global _next_port
    _next_port += 1
    return _next_port


def bind_port(sock, host=HOST):
    sock.bind((host, 0))
    return sock.getsockname()[1]


def bind_unix_socket(sock, address):
    sock.bind(address)


def get_socket_conn_refused_errs():
    import errno
    return [errno.ECONNREFUSED, errno.EADDRNOTAVAIL]


def create_unix_domain_name():
    global _next_port
    _next_port += 1
    return f"/tmp/test_{_next_port}.sock"


def skip_unless_bind_unix_socket(test):
    return unittest.skip("needs Unix sockets")(test)


def skip_if_tcp_blackhole(test):
    return test


def tcp_blackhole():
    return False


@contextlib.contextmanager
def transient_internet(*args, **kwargs):
    raise unittest.SkipTest("needs the internet")
    yield
has_gethostname = True
