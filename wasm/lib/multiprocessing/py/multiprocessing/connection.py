"""Pipes between processes: each end sends into one channel and receives from another."""

import _multiprocessing
import pickle

from multiprocessing.context import assert_spawning

__all__ = ["Connection", "Pipe", "wait"]


class Connection:
    def __init__(self, into, out_of):
        self._into, self._out_of = into, out_of
        if into is not None:
            into.open()

    def __getstate__(self):
        assert_spawning(self)
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

    def send(self, obj):
        self._end(self._into, "read").put(pickle.dumps(obj))

    def send_bytes(self, buf, offset=0, size=None):
        data = bytes(buf)[offset:]
        self._end(self._into, "read").put(data if size is None else data[:size])

    def recv_bytes(self, maxlength=None):
        message = self._end(self._out_of, "write").get()
        if message is None:
            raise EOFError
        return message

    def recv(self):
        return pickle.loads(self.recv_bytes())

    def poll(self, timeout=0.0):
        channel = self._end(self._out_of, "write")
        if len(channel) or channel.ended:
            return True
        if timeout == 0:
            return False
        from time import monotonic, sleep
        end = None if timeout is None else monotonic() + timeout
        while not len(channel) and not channel.ended:
            if end is not None and monotonic() >= end:
                return False
            sleep(0.0005)
        return True

    def close(self):
        if self._into is not None:
            self._into.close()
        self._into = self._out_of = None

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.close()


def Pipe(duplex=True):
    there, back = _multiprocessing.Channel("pipe"), _multiprocessing.Channel("pipe")
    if duplex:
        return Connection(there, back), Connection(back, there)
    return Connection(None, there), Connection(there, None)


def wait(object_list, timeout=None):
    """Those of the connections and sentinels that are ready; looks twice a millisecond."""
    from time import monotonic, sleep
    end = None if timeout is None else monotonic() + timeout
    while True:
        ready = [o for o in object_list if (o.poll() if isinstance(o, Connection) else o.exitcode is not None)]
        if ready or end is not None and monotonic() >= end:
            return ready
        sleep(0.0005)
