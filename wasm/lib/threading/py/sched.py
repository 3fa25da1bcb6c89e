"""A scheduler of events by time and priority."""

import threading
from collections import namedtuple
from heapq import heapify, heappop, heappush
from itertools import count
from time import monotonic, sleep

__all__ = ["scheduler"]

Event = namedtuple("Event", "time, priority, sequence, action, argument, kwargs")
Event.__lt__ = lambda self, other: self[:3] < other[:3]
Event.__le__ = lambda self, other: self[:3] <= other[:3]
Event.__gt__ = lambda self, other: self[:3] > other[:3]
Event.__ge__ = lambda self, other: self[:3] >= other[:3]

_MISSING = object()


class scheduler:
    def __init__(self, timefunc=monotonic, delayfunc=sleep):
        self._queue = []
        self._lock = threading.RLock()
        self._numbers = count()
        self.timefunc = timefunc
        self.delayfunc = delayfunc

    def enterabs(self, time, priority, action, argument=(), kwargs=_MISSING):
        if kwargs is _MISSING:
            kwargs = {}
        with self._lock:
            event = Event(time, priority, next(self._numbers), action, argument, kwargs)
            heappush(self._queue, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs=_MISSING):
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        with self._lock:
            self._queue.remove(event)
            heapify(self._queue)

    def empty(self):
        with self._lock:
            return not self._queue

    def run(self, blocking=True):
        while True:
            with self._lock:
                if not self._queue:
                    return None
                event = self._queue[0]
                wait = event.time - self.timefunc()
                if wait <= 0:
                    heappop(self._queue)
            if wait > 0:
                if not blocking:
                    return wait
                self.delayfunc(wait)
            else:
                event.action(*event.argument, **event.kwargs)
                self.delayfunc(0)  # the others may run

    @property
    def queue(self):
        with self._lock:
            return sorted(self._queue)
