"""Queues between processes. put() pickles and sends at once; CPython does so in a thread of its own."""

import _multiprocessing
import pickle
from queue import Empty, Full

from multiprocessing.context import assert_spawning
from multiprocessing.synchronize import BoundedSemaphore, Condition, Lock, Semaphore, _name

__all__ = ["Queue", "SimpleQueue", "JoinableQueue"]


class SimpleQueue:
    def __init__(self):
        self._channel = _multiprocessing.Channel(_name(type(self).__name__))

    def __getstate__(self):
        assert_spawning(self)
        return self._channel.number

    def __setstate__(self, number):
        self._channel = _multiprocessing.Channel(number)

    def empty(self):
        return not len(self._channel)

    def put(self, obj):
        self._channel.put(pickle.dumps(obj))

    def get(self):
        return pickle.loads(self._channel.get())

    def close(self):
        pass


class Queue:
    def __init__(self, maxsize=0):
        self._channel = _multiprocessing.Channel(_name(type(self).__name__))
        self._maxsize = maxsize
        self._room = BoundedSemaphore(maxsize) if maxsize > 0 else None
        self._closed = False

    def __getstate__(self):
        assert_spawning(self)
        return self._channel.number, self._maxsize, self._room

    def __setstate__(self, state):
        number, self._maxsize, self._room = state
        self._channel = _multiprocessing.Channel(number)
        self._closed = False

    def _check(self):
        if self._closed:
            raise ValueError(f"Queue {self!r} is closed")

    def put(self, obj, block=True, timeout=None):
        self._check()
        message = pickle.dumps(obj)
        if self._room is not None and not self._room.acquire(block, timeout):
            raise Full
        self._channel.put(message)

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
        return not len(self._channel)

    def full(self):
        return self._room is not None and self._room.get_value() == 0

    def close(self):
        self._closed = True

    def join_thread(self):
        assert self._closed, f"Queue {self!r} not closed"

    def cancel_join_thread(self):
        pass


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
