"""Queues between threads."""

import threading
import types
from _collections import deque
from _lib import static as _static
from heapq import heappop, heappush
from time import monotonic

__all__ = ["Empty", "Full", "ShutDown", "Queue", "PriorityQueue", "LifoQueue", "SimpleQueue"]


class Empty(Exception):
    """Nothing to get in time."""

    __module__ = "_queue"


class Full(Exception):
    """No room to put into in time."""


class ShutDown(Exception):
    """The queue takes no more, or has no more."""


class Queue:
    """A queue that several threads may put into and get from; one lock guards it, three conditions wait on it."""

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._init(maxsize)
        name = threading._numbered(type(self).__name__)
        self.mutex = threading.Lock()._label("lock", name)
        self.not_empty = threading.Condition(self.mutex)
        self.not_full = threading.Condition(self.mutex)
        self.all_tasks_done = threading.Condition(self.mutex)
        for condition in (self.not_empty, self.not_full, self.all_tasks_done):
            condition._label = "queue", name
        self.unfinished_tasks = 0
        self.is_shutdown = False

    __class_getitem__ = classmethod(types.GenericAlias)

    # What kinds of queues differ in.

    def _init(self, maxsize):
        self.queue = deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    def qsize(self):
        with self.mutex:
            return self._qsize()

    def empty(self):
        with self.mutex:
            return not self._qsize()

    def full(self):
        with self.mutex:
            return 0 < self.maxsize <= self._qsize()

    def task_done(self):
        with self.all_tasks_done:
            unfinished = self.unfinished_tasks - 1
            if unfinished < 0:
                raise ValueError("task_done() called too many times")
            if unfinished == 0:
                self.all_tasks_done.notify_all()
            self.unfinished_tasks = unfinished

    def join(self):
        with self.all_tasks_done:
            while self.unfinished_tasks:
                self.all_tasks_done.wait()

    def put(self, item, block=True, timeout=None):
        with self.not_full:
            if self.is_shutdown:
                raise ShutDown
            if self.maxsize > 0:
                end = _end(block, timeout)
                while self._qsize() >= self.maxsize:
                    self.not_full.wait(_left(block, end, Full))
                    if self.is_shutdown:
                        raise ShutDown
            self._put(item)
            self.unfinished_tasks += 1
            self.not_empty.notify()

    def get(self, block=True, timeout=None):
        with self.not_empty:
            if self.is_shutdown and not self._qsize():
                raise ShutDown
            end = _end(block, timeout)
            while not self._qsize():
                self.not_empty.wait(_left(block, end, Empty))
                if self.is_shutdown and not self._qsize():
                    raise ShutDown
            item = self._get()
            self.not_full.notify()
            return item

    def put_nowait(self, item):
        return self.put(item, block=False)

    def get_nowait(self):
        return self.get(block=False)

    def shutdown(self, immediate=False):
        with self.mutex:
            self.is_shutdown = True
            if immediate:
                while self._qsize():
                    self._get()
                    if self.unfinished_tasks > 0:
                        self.unfinished_tasks -= 1
                self.all_tasks_done.notify_all()
            self.not_empty.notify_all()
            self.not_full.notify_all()


def _end(block, timeout):
    """The moment until which a call may wait; None for ever."""
    if not block or timeout is None:
        return None
    if timeout < 0:
        raise ValueError("'timeout' must be a non-negative number")
    return monotonic() + timeout


def _left(block, end, error):
    """How long to wait on; raises error when there is no waiting (any more)."""
    if not block:
        raise error
    if end is None:
        return None
    left = end - monotonic()
    if left <= 0:
        raise error
    return left


class PriorityQueue(Queue):
    """Gives the smallest item first."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        heappush(self.queue, item)

    def _get(self):
        return heappop(self.queue)


class LifoQueue(Queue):
    """Gives the newest item first."""

    def _init(self, maxsize):
        self.queue = []

    def _get(self):
        return self.queue.pop()


class SimpleQueue:
    """An unbounded queue without tasks to be done: one semaphore counts its items."""

    __module__ = "_queue"

    def __init__(self):
        self._queue = deque()
        self._items = threading.Semaphore(0)
        self._items._cond._label = "queue", threading._numbered("SimpleQueue")

    __class_getitem__ = classmethod(types.GenericAlias)

    def put(self, item, block=True, timeout=None):
        self._queue.append(item)
        self._items.release()

    def put_nowait(self, item):
        self.put(item)

    def get(self, block=True, timeout=None):
        if block and timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        if not self._items.acquire(block, timeout if block else None):
            raise Empty
        return self._queue.popleft()

    def get_nowait(self):
        return self.get(block=False)

    def empty(self):
        return not self._queue

    def qsize(self):
        return len(self._queue)


_static(SimpleQueue)
