"""Pipes between processes: each end sends into one channel and receives from another."""

import _multiprocessing
import pickle

from multiprocessing.context import assert_spawning

__all__ = ["Connection", "Pipe", "wait"]

_PIPE = 65_536  # bytes that a pipe holds on Linux
_HEADER = 4  # what goes before each message, its length


class Connection:
    def __init__(self, into, out_of):
        self._into, self._out_of = into, out_of
        if into is not None:
            into.open(False)
        if out_of is not None:
            out_of.open(True)

    def __getstate__(self):
        assert_spawning(self)
        if self._into is not None:
            self._into.lend(False)
        if self._out_of is not None:
            self._out_of.lend(True)
        return [None if channel is None else channel.number for channel in (self._into, self._out_of)]

    def __setstate__(self, state):
        self.__init__(*(None if n is None else _multiprocessing.Channel(n) for n in state))

    def _end(self, channel, verb):
        if self.closed:
            raise OSError("handle is closed")
        if channel is None:
            raise OSError(f"connection is {verb}-only")
        return channel

    closed = property(lambda self: self._into is None and self._out_of is None)
    readable = property(lambda self: self._out_of is not None)
    writable = property(lambda self: self._into is not None)

    def fileno(self):
        raise NotImplementedError("connections between processes have no file descriptors in the playground: use poll(), or wait() of "
                                  "multiprocessing.connection")

    def _send(self, channel, message):
        if not channel.put(message):
            raise BrokenPipeError(32, "Broken pipe")

    def _receive(self, channel):
        message = channel.get()
        if message is None:
            raise EOFError
        return message

    def send(self, obj):
        self._send(self._end(self._into, "read"), pickle.dumps(obj))

    def send_bytes(self, buf, offset=0, size=None):
        channel = self._end(self._into, "read")
        data = memoryview(buf).cast("B")
        if offset < 0:
            raise ValueError("offset is negative")
        if offset > len(data):
            raise ValueError("buffer length < offset")
        if size is None:
            size = len(data) - offset
        elif size < 0:
            raise ValueError("size is negative")
        elif offset + size > len(data):
            raise ValueError("buffer length < offset + size")
        self._send(channel, bytes(data[offset:offset + size]))

    def recv_bytes(self, maxlength=None):
        channel = self._end(self._out_of, "write")
        if maxlength is not None and maxlength < 0:
            raise ValueError("negative maxlength")
        message = self._receive(channel)
        if maxlength is not None and len(message) > maxlength:
            self.close()
            raise OSError("bad message length")
        return message

    def recv_bytes_into(self, buf, offset=0):
        channel = self._end(self._out_of, "write")
        room = memoryview(buf).cast("B")
        if offset < 0:
            raise ValueError("negative offset")
        if offset > len(room):
            raise ValueError("offset too large")
        message = self._receive(channel)
        if len(message) > len(room) - offset:
            from multiprocessing.context import BufferTooShort
            raise BufferTooShort(message)
        room[offset:offset + len(message)] = message
        return len(message)

    def recv(self):
        return pickle.loads(self.recv_bytes())

    def poll(self, timeout=0.0):
        return _multiprocessing.wait([self._end(self._out_of, "write")], timeout)[0]

    def close(self):
        if self._into is not None:
            self._into.close(False)
        if self._out_of is not None:
            self._out_of.close(True)
        self._into = self._out_of = None

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()


def Pipe(duplex=True):
    if duplex:  # a pair of sockets, which hold this much on Linux, small messages with what the kernel keeps of each
        there, back = (_multiprocessing.Channel("pipe", 212_992, 768) for _ in range(2))
        return Connection(there, back), Connection(back, there)
    pipe = _multiprocessing.Channel("pipe", _PIPE, _HEADER)
    return Connection(None, pipe), Connection(pipe, None)


def wait(object_list, timeout=None):
    """Those of the connections and sentinels that are ready, as soon as one is."""
    object_list = list(object_list)
    ready = _multiprocessing.wait([o._end(o._out_of, "write") if isinstance(o, Connection) else o for o in object_list], timeout)
    return [o for o, is_ready in zip(object_list, ready) if is_ready]
