"""What tasks wait for: events, locks, conditions, semaphores and limits. Who comes first is served first."""

import asyncio
import math
from collections import deque

from .exceptions import BusyResourceError, WouldBlock
from .lowlevel import cancel_shielded_checkpoint, checkpoint, checkpoint_if_cancelled


class Event:
    def __init__(self):
        self._event = asyncio.Event()

    def set(self):
        self._event.set()

    def is_set(self):
        return self._event.is_set()

    async def wait(self):
        if self.is_set():
            await checkpoint()
        else:
            await self._event.wait()


class _Line:
    """Tasks in the order in which they came; each is handed what it waits for, for itself or on behalf of something else."""

    def __init__(self):
        self._waiters = deque()

    async def _wait(self, owner):
        waiter = asyncio.get_running_loop().create_future()
        place = owner, waiter
        self._waiters.append(place)
        try:
            await waiter
        except asyncio.CancelledError:
            if place in self._waiters:
                self._waiters.remove(place)
            else:
                self._returned(place[0])
            raise

    def _next(self):
        """For whom the next task waits that still does, which is woken; None if there is none."""
        while self._waiters:
            owner, waiter = self._waiters.popleft()
            if not waiter.done():
                waiter.set_result(None)
                return owner
        return None

    async def acquire(self):
        await checkpoint_if_cancelled()
        try:
            self.acquire_nowait()
        except WouldBlock:
            await self._wait(asyncio.current_task())
            return
        try:
            await cancel_shielded_checkpoint()
        except asyncio.CancelledError:
            self.release()
            raise

    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, *exc):
        self.release()


class Lock(_Line):
    def __init__(self, *, fast_acquire=False):
        super().__init__()
        self._owner = None

    def acquire_nowait(self):
        task = asyncio.current_task()
        if self._owner is None:
            self._owner = task
        elif self._owner is task:
            raise RuntimeError("Attempted to acquire an already held Lock")
        else:
            raise WouldBlock

    def locked(self):
        return self._owner is not None

    def release(self):
        if self._owner is not asyncio.current_task():
            raise RuntimeError("The current task is not holding this lock")
        self._owner = self._next()

    def _returned(self, task):
        self._owner = self._next()


class Semaphore(_Line):
    def __init__(self, initial_value, *, max_value=None, fast_acquire=False):
        if not isinstance(initial_value, int):
            raise TypeError("initial_value must be an integer")
        if initial_value < 0:
            raise ValueError("initial_value must be >= 0")
        if max_value is not None and max_value < initial_value:
            raise ValueError("max_value must be equal to or higher than initial_value")
        super().__init__()
        self._value, self._max = initial_value, max_value

    value = property(lambda self: self._value)
    max_value = property(lambda self: self._max)

    def acquire_nowait(self):
        if self._value == 0:
            raise WouldBlock
        self._value -= 1

    def release(self):
        if self._max is not None and self._value == self._max:
            raise ValueError("semaphore released too many times")
        if self._next() is None:
            self._value += 1

    def _returned(self, task):
        self.release()

    async def __aenter__(self):
        await self.acquire()
        return self


class Condition:
    def __init__(self, lock=None):
        self._lock = lock or Lock()
        self._waiters = deque()

    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, *exc):
        self.release()

    async def acquire(self):
        await self._lock.acquire()

    def acquire_nowait(self):
        self._lock.acquire_nowait()

    def release(self):
        self._lock.release()

    def locked(self):
        return self._lock.locked()

    def _held(self):
        if self._lock._owner is not asyncio.current_task():
            raise RuntimeError("The current task is not holding the underlying lock")

    def notify(self, n=1):
        self._held()
        for _ in range(min(n, len(self._waiters))):
            self._waiters.popleft().set()

    def notify_all(self):
        self.notify(len(self._waiters))

    async def wait(self):
        await checkpoint()
        self._held()
        event = Event()
        self._waiters.append(event)
        self.release()
        try:
            await event.wait()
        except BaseException:
            if event in self._waiters:
                self._waiters.remove(event)
            raise
        finally:
            from ._scopes import CancelScope
            with CancelScope(shield=True):
                await self.acquire()


class CapacityLimiter(_Line):
    def __init__(self, total_tokens):
        super().__init__()
        self._borrowers = {}
        self.total_tokens = total_tokens

    @property
    def total_tokens(self):
        return self._total

    @total_tokens.setter
    def total_tokens(self, value):
        if not isinstance(value, int) and value != math.inf:
            raise TypeError("total_tokens must be an int or math.inf")
        if value < 1:
            raise ValueError("total_tokens must be >= 1")
        self._total = value
        self._hand_on()

    borrowed_tokens = property(lambda self: len(self._borrowers))
    available_tokens = property(lambda self: self._total - len(self._borrowers))

    def acquire_nowait(self):
        self.acquire_on_behalf_of_nowait(asyncio.current_task())

    def acquire_on_behalf_of_nowait(self, borrower):
        if borrower in self._borrowers:
            raise RuntimeError("this borrower is already holding one of this CapacityLimiter's tokens")
        if self._waiters or len(self._borrowers) >= self._total:
            raise WouldBlock
        self._borrowers[borrower] = None

    async def acquire_on_behalf_of(self, borrower):
        await checkpoint_if_cancelled()
        try:
            self.acquire_on_behalf_of_nowait(borrower)
        except WouldBlock:
            await self._wait(borrower)
            return
        try:
            await cancel_shielded_checkpoint()
        except BaseException:
            self.release_on_behalf_of(borrower)
            raise

    async def acquire(self):
        await self.acquire_on_behalf_of(asyncio.current_task())

    def release(self):
        self.release_on_behalf_of(asyncio.current_task())

    def release_on_behalf_of(self, borrower):
        if borrower not in self._borrowers:
            raise RuntimeError("this borrower isn't holding any of this CapacityLimiter's tokens")
        del self._borrowers[borrower]
        self._hand_on()

    def _returned(self, borrower):
        self.release_on_behalf_of(borrower)

    def _hand_on(self):
        while self._waiters and len(self._borrowers) < self._total:
            borrower = self._next()
            if borrower is not None:
                self._borrowers[borrower] = None


class ResourceGuard:
    def __init__(self, action="using"):
        self.action, self._guarded = action, False

    def __enter__(self):
        if self._guarded:
            raise BusyResourceError(self.action)
        self._guarded = True

    def __exit__(self, *exc):
        self._guarded = False
