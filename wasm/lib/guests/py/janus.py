"""The playground's model of janus: a queue with two sides, one for threads and one for tasks.

The threads' side is a queue.Queue. What it tells its waiting threads (there is an item, there is room, all is done) it tells waiting tasks too,
through their loop, and tasks touch the items under the same lock. Closing and shutting down are those of janus 2: they raise
SyncQueueShutDown and AsyncQueueShutDown. Left out: the protocols BaseQueue, SyncQueue and AsyncQueue have no runtime checks, and classes
derived from janus.Queue do not change how items are kept.
"""

import queue
import threading
from asyncio import QueueEmpty as AsyncQueueEmpty, QueueFull as AsyncQueueFull, QueueShutDown as AsyncQueueShutDown, sleep
from asyncio.mixins import _LoopBoundMixin
from collections import deque
from queue import Empty as SyncQueueEmpty, Full as SyncQueueFull, ShutDown as SyncQueueShutDown
from types import GenericAlias

from _asyncio import _get_running_loop, label

__version__ = "2.0.0"
__all__ = ("Queue", "PriorityQueue", "LifoQueue", "BaseQueue", "SyncQueue", "SyncQueueEmpty", "SyncQueueFull", "SyncQueueShutDown",
           "AsyncQueue", "AsyncQueueEmpty", "AsyncQueueFull", "AsyncQueueShutDown")


class _Line(threading.Condition):
    """Where threads and tasks wait for the same thing: whoever wakes a thread wakes a task as well, and the first to come finds it."""

    def __init__(self, owner, items):
        super().__init__(items.mutex)
        self._label = items.not_empty._label
        self._owner = owner
        self._tasks = deque()

    def notify(self, n=1):
        super().notify(n)
        self._wake(n)

    def notify_all(self):
        super().notify_all()
        self._wake(len(self._tasks))

    def _wake(self, n):
        loop = self._owner._loop
        while n > 0 and self._tasks:
            waiter = self._tasks.popleft()
            if waiter.done() or loop.is_closed():
                continue
            n -= 1
            if loop is _get_running_loop():
                waiter.set_result(None)
            else:
                loop.call_soon_threadsafe(_set, waiter)

    def enter(self):
        """A place in the line, to be awaited when the lock is free again."""
        waiter = label(self._owner._get_loop().create_future(), *self._label)
        self._tasks.append(waiter)
        return waiter

    async def wait_for_turn(self, waiter):
        try:
            await waiter
        except:
            with self._lock:
                if waiter in self._tasks:
                    self._tasks.remove(waiter)
                else:
                    self.notify()   # it had been called and cannot come: the next one may
            raise


def _set(waiter):
    if not waiter.done():
        waiter.set_result(None)


class Queue(_LoopBoundMixin):
    _kind = queue.Queue

    def __init__(self, maxsize=0):
        self._items = items = self._kind(maxsize)
        items.not_empty, items.not_full, items.all_tasks_done = (_Line(self, items) for _ in range(3))
        self._sync_queue = _SyncQueueProxy(self)
        self._async_queue = _AsyncQueueProxy(self)

    __class_getitem__ = classmethod(GenericAlias)

    def close(self):
        self._items.shutdown(immediate=True)

    def shutdown(self, immediate=False):
        self._items.shutdown(immediate)

    async def wait_closed(self):
        if not self._items.is_shutdown:
            raise RuntimeError("Waiting for non-closed queue")
        await sleep(0)

    async def aclose(self):
        self.close()
        await self.wait_closed()

    @property
    def closed(self):
        return self._items.is_shutdown

    @property
    def maxsize(self):
        return self._items.maxsize

    @property
    def sync_q(self):
        return self._sync_queue

    @property
    def async_q(self):
        return self._async_queue


class PriorityQueue(Queue):
    _kind = queue.PriorityQueue


class LifoQueue(Queue):
    _kind = queue.LifoQueue


class BaseQueue:
    """What both sides have: a look at the queue, and its end."""

    __class_getitem__ = classmethod(GenericAlias)

    @property
    def maxsize(self):
        return self._parent.maxsize

    @property
    def closed(self):
        return self._parent.closed

    @property
    def unfinished_tasks(self):
        return self._parent._items.unfinished_tasks

    def qsize(self):
        return self._parent._items._qsize()

    def empty(self):
        return not self.qsize()

    def full(self):
        return 0 < self.maxsize <= self.qsize()

    def task_done(self):
        self._parent._items.task_done()

    def shutdown(self, immediate=False):
        self._parent._items.shutdown(immediate)


class SyncQueue(BaseQueue):
    """The side for threads."""

    def put(self, item, block=True, timeout=None):
        self._parent._items.put(item, block, timeout)

    def get(self, block=True, timeout=None):
        return self._parent._items.get(block, timeout)

    def put_nowait(self, item):
        self.put(item, block=False)

    def get_nowait(self):
        return self.get(block=False)

    def join(self):
        self._parent._items.join()


class AsyncQueue(BaseQueue):
    """The side for tasks."""

    async def put(self, item):
        items = self._parent._items
        while True:
            with items.mutex:
                if self._put(items, item):
                    return
                waiter = items.not_full.enter()
            await items.not_full.wait_for_turn(waiter)

    async def get(self):
        items = self._parent._items
        while True:
            with items.mutex:
                if found := self._take(items):
                    return found[0]
                waiter = items.not_empty.enter()
            await items.not_empty.wait_for_turn(waiter)

    def put_nowait(self, item):
        items = self._parent._items
        with items.mutex:
            if not self._put(items, item):
                raise AsyncQueueFull

    def get_nowait(self):
        items = self._parent._items
        with items.mutex:
            if found := self._take(items):
                return found[0]
            raise AsyncQueueEmpty

    async def join(self):
        items = self._parent._items
        while True:
            with items.mutex:
                if not items.unfinished_tasks:
                    return
                waiter = items.all_tasks_done.enter()
            await items.all_tasks_done.wait_for_turn(waiter)

    def _put(self, items, item):
        """Puts the item, if there is room. The lock is held."""
        if items.is_shutdown:
            raise AsyncQueueShutDown
        if self.full():
            return False
        items._put(item)
        items.unfinished_tasks += 1
        items.not_empty.notify()
        return True

    def _take(self, items):
        """The next item in a list, which is empty where there is none. The lock is held."""
        if self.empty():
            if items.is_shutdown:
                raise AsyncQueueShutDown
            return []
        item = items._get()
        items.not_full.notify()
        return [item]


class _SyncQueueProxy(SyncQueue):
    def __init__(self, parent):
        self._parent = parent


class _AsyncQueueProxy(AsyncQueue):
    def __init__(self, parent):
        self._parent = parent
