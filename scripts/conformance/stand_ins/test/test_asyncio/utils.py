"""What the tests of asyncio share. A loop for tests is nearly an ordinary one here: its time is virtual anyhow, so no generator tells it
what time it is; tests that look into such a loop fail."""
import asyncio
import contextlib
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

    def call_at(self, when, callback, *args, context=None):
        return super().call_at(when + self._began, callback, *args, context=context)

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

