"""What the tests of asyncio share. A loop for tests is nearly an ordinary one here: its time is virtual anyhow, so no generator tells it
what time it is; tests that look into such a loop fail."""
import asyncio
import contextlib
import itertools
import logging
import re
import socket
import threading
import time
import unittest
from asyncio import events, format_helpers
from unittest import mock

def run_briefly(loop):
    async def nothing():
        pass
    coro = nothing()
    task = loop.create_task(coro)
    task._log_destroy_pending = False
    try:
        loop.run_until_complete(task)
    finally:
        coro.close()

def run_once(loop):
    loop.call_soon(loop.stop)
    loop.run_forever()

def close_loop(loop):
    executor = loop._default_executor
    if executor is not None:
        executor.shutdown(wait=True)
    loop.close()

def get_function_source(func):
    source = format_helpers._get_function_source(func)
    if source is None:
        raise ValueError(f"unable to get the source of {func!r}")
    return source

def MockCallback(**kwargs):
    return mock.Mock(spec=["__call__"], **kwargs)

class _Server:
    """A thread that answers each connection's request with one message, as HTTP/1.0 does."""

    def __init__(self, listener):
        self.listener, self.address = listener, listener.getsockname()

    def serve(self):
        while True:
            connection, _ = self.listener.accept()
            with connection, connection.makefile("rb") as reader:
                first, size = reader.readline(), 0
                if not first:
                    return
                while (header := reader.readline().strip()):
                    if header.lower().startswith(b"content-length:"):
                        size = int(header.split(b":")[1])
                connection.sendall(b"HTTP/1.0 200 OK\r\nContent-type: text/plain\r\n\r\n")
                if b" /loop " in first:
                    while size and (data := reader.read(min(size, 65536))):
                        connection.sendall(data)
                        size -= len(data)
                else:
                    connection.sendall(b"Test message")

@contextlib.contextmanager
def _serving(family, address):
    with socket.socket(family) as listener:
        listener.bind(address)
        listener.listen()
        server = _Server(listener)
        thread = threading.Thread(target=server.serve)
        thread.start()
        try:
            yield server
        finally:
            with socket.socket(family) as last:     # one that says nothing ends the thread
                last.connect(server.address)
            thread.join()

def run_test_server(*, host="127.0.0.1", port=0, use_ssl=False):
    if use_ssl:
        raise unittest.SkipTest("TLS is not modelled")
    return _serving(socket.AF_INET, (host, port))

def run_test_unix_server(*, use_ssl=False):
    if use_ssl:
        raise unittest.SkipTest("TLS is not modelled")
    return _serving(socket.AF_UNIX, "test.sock")

@contextlib.contextmanager
def run_udp_echo_server(*, host="127.0.0.1", port=0):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as listener:
        listener.bind((host, port))

        def echo():
            while (received := listener.recvfrom(65536))[0] != b"STOP":
                listener.sendto(*received)
        thread = threading.Thread(target=echo)
        thread.start()
        try:
            yield listener.getsockname()
        finally:
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as last:
                last.sendto(b"STOP", listener.getsockname())
            thread.join()

class MockPattern(str):
    """A text that equals what its pattern is found in."""

    def __eq__(self, other):
        return bool(re.search(str(self), other, re.S))

class MockInstanceOf:
    """Equals every instance of a type."""

    def __init__(self, type):
        self._type = type

    def __eq__(self, other):
        return isinstance(other, self._type)

class TestLoop(asyncio.SelectorEventLoop):
    """A loop whose clock begins at 0 and shows hundredths of a second, which leaves out what running the code costs."""

    def __init__(self):
        super().__init__()
        self._began = super().time()

    def time(self):
        return round(super().time() - self._began, 2)

    def advance_time(self, seconds):
        if seconds:
            time.sleep(seconds)

    def _run_once(self):
        run_once(self)

class TestCase(unittest.TestCase):
    @staticmethod
    def close_loop(loop):
        close_loop(loop)

    def set_event_loop(self, loop, *, cleanup=True):
        events.set_event_loop(None)
        if cleanup:
            self.addCleanup(self.close_loop, loop)

    def new_test_loop(self, gen=None):
        loop = TestLoop()
        self.set_event_loop(loop)
        return loop

    def setUp(self):
        self._thread_cleanup = None

    def tearDown(self):
        events.set_event_loop(None)
        self.doCleanups()

def await_without_task(coro):
    """Runs a coroutine to its end inside a callback, where there is no current task."""
    error = None

    def drive():
        nonlocal error
        try:
            for _ in coro.__await__():
                pass
        except BaseException as e:
            error = e
    asyncio.get_running_loop().call_soon(drive)

    async def wait():
        await asyncio.sleep(0)
        if error is not None:
            raise error
    return wait()


def _no_tls(*args, **kwargs):
    raise unittest.SkipTest("TLS is not modelled")

simple_server_sslcontext = simple_client_sslcontext = dummy_ssl_context = _no_tls

CLOCK_RES = 1e-9

ONLYCERT = ONLYKEY = SIGNED_CERTFILE = SIGNING_CA = PEERCERT = None

def run_until(loop, pred, timeout=30):
    end = time.monotonic() + timeout
    while not pred():
        if time.monotonic() > end:
            raise TimeoutError
        loop.run_until_complete(asyncio.sleep(0.001))

@contextlib.contextmanager
def disable_logger():
    level = asyncio.log.logger.level
    asyncio.log.logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        asyncio.log.logger.setLevel(level)

_paths = itertools.count(1)

def gen_unix_socket_path():
    return f"test-{next(_paths)}.sock"

@contextlib.contextmanager
def unix_socket_path():
    yield gen_unix_socket_path()

def mock_nonblocking_socket(proto=socket.IPPROTO_TCP, type=socket.SOCK_STREAM, family=socket.AF_INET):
    made = mock.MagicMock(socket.socket)
    made.proto, made.type, made.family = proto, type, family
    made.gettimeout.return_value = 0.0
    return made

# CPython has these twice, in Python and in C; here is one of each.
for _name in "_get_running_loop", "_set_running_loop", "get_running_loop", "get_event_loop":
    for _kind in "_py_", "_c_":
        setattr(events, _kind + _name, getattr(events, _name))

class _Watcher:
    """Nobody starts processes, so nobody waits for any."""

    def attach_loop(self, loop):
        pass

    close = lambda self: None

asyncio.SafeChildWatcher = _Watcher
asyncio.set_child_watcher = lambda watcher: None
events.threading = threading
