"""Locks between tasks. Waiters stand in a queue and are woken in its order."""

from _asyncio import CancelledError, get_running_loop
from asyncio.exceptions import BrokenBarrierError
from collections import deque


_numbers = {}


def numbered(kind):
    """A name that people can tell apart: Lock-1, Lock-2, …"""
    _numbers[kind] = _numbers.get(kind, 0) + 1
    return f"{kind}-{_numbers[kind]}"


class _Waiting:
    """What the primitives share: a loop found at first use, a name for the trace, and a queue of futures."""

    _loop = None
    _number = None

    def _get_loop(self):
        loop = get_running_loop()
        if self._loop is None:
            self._loop = loop
        if loop is not self._loop:
            raise RuntimeError(f"{self!r} is bound to a different event loop")
        return loop

    def _waiter(self, why):
        if self._number is None:
            self._number = numbered(type(self).__name__)
        return self._get_loop().create_future()._label(why, self._number)

    def _state(self, word):
        base = object.__repr__(self)[1:-1]
        if self._waiters:
            word += f", waiters:{len(self._waiters)}"
        return f"<{base} [{word}]>"


class _WithContext(_Waiting):
    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, exc_type, exc, tb):
        self.release()


class Lock(_WithContext):
    def __init__(self):
        self._waiters = deque()
        self._locked = False

    def __repr__(self):
        return self._state("locked" if self._locked else "unlocked")

    def locked(self):
        return self._locked

    async def acquire(self):
        if not self._locked and all(w.cancelled() for w in self._waiters):
            self._locked = True
            return True
        waiter = self._waiter("lock")
        self._waiters.append(waiter)
        try:
            try:
                await waiter
            finally:
                self._waiters.remove(waiter)
        except CancelledError:
            if not self._locked:
                self._wake_first()
            raise
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError("Lock is not acquired.")
        self._locked = False
        self._wake_first()

    def _wake_first(self):
        if self._waiters:
            first = self._waiters[0]
            if not first.done():
                first.set_result(True)


class Event(_Waiting):
    def __init__(self):
        self._waiters = deque()
        self._value = False

    def __repr__(self):
        return self._state("set" if self._value else "unset")

    def is_set(self):
        return self._value

    def set(self):
        if not self._value:
            self._value = True
            for waiter in self._waiters:
                if not waiter.done():
                    waiter.set_result(True)

    def clear(self):
        self._value = False

    async def wait(self):
        if self._value:
            return True
        waiter = self._waiter("event")
        self._waiters.append(waiter)
        try:
            await waiter
            return True
        finally:
            self._waiters.remove(waiter)


class Condition(_WithContext):
    def __init__(self, lock=None):
        self._lock = Lock() if lock is None else lock
        self._waiters = deque()
        self.locked = self._lock.locked
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    def __repr__(self):
        return self._state("locked" if self.locked() else "unlocked")

    async def wait(self):
        if not self.locked():
            raise RuntimeError("cannot wait on un-acquired lock")
        waiter = self._waiter("condition")
        self.release()
        try:
            try:
                self._waiters.append(waiter)
                try:
                    await waiter
                    return True
                finally:
                    self._waiters.remove(waiter)
            finally:
                interruption = None
                while True:
                    try:
                        await self.acquire()
                        break
                    except CancelledError as error:
                        interruption = error
                if interruption is not None:
                    raise interruption
        except BaseException:
            self._notify(1)
            raise

    async def wait_for(self, predicate):
        result = predicate()
        while not result:
            await self.wait()
            result = predicate()
        return result

    def notify(self, n=1):
        if not self.locked():
            raise RuntimeError("cannot notify on un-acquired lock")
        self._notify(n)

    def _notify(self, n):
        for waiter in self._waiters:
            if n <= 0:
                break
            if not waiter.done():
                n -= 1
                waiter.set_result(False)

    def notify_all(self):
        self.notify(len(self._waiters))


class Semaphore(_WithContext):
    def __init__(self, value=1):
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        self._waiters = deque()
        self._value = value

    def __repr__(self):
        return self._state("locked" if self.locked() else f"unlocked, value:{self._value}")

    def locked(self):
        return self._value == 0 or any(not w.cancelled() for w in self._waiters)

    async def acquire(self):
        if not self.locked():
            self._value -= 1
            return True
        waiter = self._waiter("semaphore")
        self._waiters.append(waiter)
        try:
            try:
                await waiter
            finally:
                self._waiters.remove(waiter)
        except CancelledError:
            if waiter.done() and not waiter.cancelled():
                self._value += 1
            raise
        finally:
            while self._value > 0 and self._wake_next():
                pass
        return True

    def release(self):
        self._value += 1
        self._wake_next()

    def _wake_next(self):
        for waiter in self._waiters:
            if not waiter.done():
                self._value -= 1
                waiter.set_result(True)
                return True
        return False


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        self._bound = value
        super().__init__(value)

    def release(self):
        if self._value >= self._bound:
            raise ValueError("BoundedSemaphore released too many times")
        super().release()


class Barrier(_Waiting):
    def __init__(self, parties):
        if parties < 1:
            raise ValueError("parties must be >= 1")
        self._condition = Condition()
        self._parties = parties
        self._phase = "filling"
        self._count = 0

    def __repr__(self):
        base = object.__repr__(self)[1:-1]
        word = self._phase
        if self._phase != "broken":
            word += f", waiters:{self.n_waiting}/{self._parties}"
        return f"<{base} [{word}]>"

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count if self._phase == "filling" else 0

    @property
    def broken(self):
        return self._phase == "broken"

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, *_):
        pass

    async def wait(self):
        async with self._condition:
            await self._condition.wait_for(lambda: self._phase not in ("draining", "resetting"))
            self._check()
            try:
                index = self._count
                self._count += 1
                if index + 1 == self._parties:
                    self._phase = "draining"
                    self._condition.notify_all()
                else:
                    await self._condition.wait_for(lambda: self._phase != "filling")
                    if self._phase in ("broken", "resetting"):
                        raise BrokenBarrierError("Abort or reset of barrier")
                return index
            finally:
                self._count -= 1
                if self._count == 0:
                    if self._phase in ("resetting", "draining"):
                        self._phase = "filling"
                    self._condition.notify_all()

    def _check(self):
        if self._phase == "broken":
            raise BrokenBarrierError("Barrier aborted")

    async def reset(self):
        async with self._condition:
            if self._count > 0:
                if self._phase != "resetting":
                    self._phase = "resetting"
            else:
                self._phase = "filling"
            self._condition.notify_all()

    async def abort(self):
        async with self._condition:
            self._phase = "broken"
            self._condition.notify_all()
