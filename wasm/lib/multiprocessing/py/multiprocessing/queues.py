"""Queues between processes."""

import _multiprocessing
import pickle
import sys
import threading
from _collections import deque
from _thread import _traceback
from queue import Empty, Full

from multiprocessing import process
from multiprocessing.connection import _HEADER, _PIPE
from multiprocessing.context import assert_spawning
from multiprocessing.synchronize import BoundedSemaphore, Condition, Lock, Semaphore, _name

__all__ = ["Queue", "SimpleQueue", "JoinableQueue"]


class SimpleQueue:
    def __init__(self):
        self._channel = _multiprocessing.Channel(_name(type(self).__name__), _PIPE, _HEADER)

    def __getstate__(self):
        assert_spawning(self)
        return self._channel.number

    def __setstate__(self, number):
        self._channel = _multiprocessing.Channel(number)

    def _open(self):
        if self._channel is None:
            raise OSError("handle is closed")
        return self._channel

    def empty(self):
        return not len(self._open())

    def put(self, obj):
        message = pickle.dumps(obj)
        self._open().put(message)

    def get(self):
        return pickle.loads(self._open().get())

    def close(self):
        self._channel = None


class _Feeder:
    """A thread that pickles what was put into a queue and sends it, so that who puts need not wait until the pipe has room."""

    def __init__(self, channel, room):
        self._channel, self._room = channel, room
        thread = threading.Thread(target=self._feed, name="QueueFeederThread", daemon=True)
        self.start, self.join = thread.start, thread.join
        self._buffer = deque()
        self._notempty = threading.Condition()

    def add(self, obj):
        with self._notempty:
            self._buffer.append(obj)
            self._notempty.notify()

    def finish(self):
        """Nothing will be added any more."""
        self.add(_END)

    def _feed(self):
        while True:
            with self._notempty:
                if not self._buffer:
                    self._notempty.wait()
                obj = self._buffer.popleft()
            if obj is _END:
                break
            try:
                message = pickle.dumps(obj)
            except Exception as error:
                if self._room is not None:
                    self._room.release()
                sys.stderr.write(_traceback(error))
            else:
                self._channel.put(message)
            del obj
        if self in process._feeders:
            process._feeders.remove(self)


_END = object()


class Queue:
    def __init__(self, maxsize=0):
        self._channel = _multiprocessing.Channel(_name(type(self).__name__), _PIPE, _HEADER)
        self._maxsize = maxsize
        self._room = BoundedSemaphore(maxsize) if maxsize > 0 else None
        self._reset()

    def _reset(self):
        self._closed = False
        self._feeder = None
        self._joins = True

    def __getstate__(self):
        assert_spawning(self)
        return self._channel.number, self._maxsize, self._room

    def __setstate__(self, state):
        number, self._maxsize, self._room = state
        self._channel = _multiprocessing.Channel(number)
        self._reset()

    def _check(self):
        if self._closed:
            raise ValueError(f"Queue {self!r} is closed")

    def put(self, obj, block=True, timeout=None):
        self._check()
        if self._room is not None and not self._room.acquire(block, timeout):
            raise Full
        if self._feeder is None:
            self._feeder = _Feeder(self._channel, self._room)
            if self._joins:
                process._feeders.append(self._feeder)
                process._at_exit()
            self._feeder.start()
        self._feeder.add(obj)

    def get(self, block=True, timeout=None):
        self._check()
        message = self._channel.get(timeout if block else 0)
        if message is None:
            raise Empty
        if self._room is not None:
            self._room.release()
        return pickle.loads(message)

    def put_nowait(self, obj):
        return self.put(obj, False)

    def get_nowait(self):
        return self.get(False)

    def qsize(self):
        return len(self._channel)

    def empty(self):
        if self._closed and self._feeder is not None:
            raise OSError("handle is closed")
        return not len(self._channel)

    def full(self):
        return self._room is not None and self._room.get_value() == 0

    def close(self):
        if self._feeder is not None and not self._closed:
            self._feeder.finish()
        self._closed = True

    def join_thread(self):
        assert self._closed, f"Queue {self!r} not closed"
        if self._feeder is not None and self._joins:
            self._feeder.join()

    def cancel_join_thread(self):
        self._joins = False
        if self._feeder in process._feeders:
            process._feeders.remove(self._feeder)


class JoinableQueue(Queue):
    def __init__(self, maxsize=0):
        super().__init__(maxsize)
        self._unfinished = Semaphore(0)
        self._cond = Condition(Lock())

    def __getstate__(self):
        return super().__getstate__(), self._cond, self._unfinished

    def __setstate__(self, state):
        super().__setstate__(state[0])
        self._cond, self._unfinished = state[1:]

    def put(self, obj, block=True, timeout=None):
        super().put(obj, block, timeout)
        self._unfinished.release()

    def task_done(self):
        with self._cond:
            if not self._unfinished.acquire(False):
                raise ValueError("task_done() called too many times")
            if self._unfinished.get_value() == 0:
                self._cond.notify_all()

    def join(self):
        with self._cond:
            if self._unfinished.get_value():
                self._cond.wait()
