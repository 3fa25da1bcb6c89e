"""Locks and what is built on them, between processes."""

import _multiprocessing
from time import monotonic

from multiprocessing import context, process

_numbers = {}


def _name(kind):
    _numbers[kind] = _numbers.get(kind, 0) + 1
    return f"{kind}-{_numbers[kind]}"


def _me():
    import threading
    return _multiprocessing.pid(), threading.get_ident()


class _SemLock:
    """A semaphore of the machine; pickled, it stays the same one. Each process knows how often it has it, and by which thread of it was the last."""

    _count, _owner = 0, None

    def __init__(self, value, limit):
        self._semlock = _multiprocessing.SemLock(_name(type(self).__name__), value, limit)

    def __getstate__(self):
        context.assert_spawning(self)
        return self._semlock.number

    def __setstate__(self, number):
        self._semlock = _multiprocessing.SemLock(number)

    def acquire(self, block=True, timeout=None):
        if not self._semlock.acquire(block, timeout):
            return False
        self._count += 1
        self._owner = _me()
        return True

    def release(self):
        self._semlock.release()
        self._count -= 1

    def _is_mine(self):
        return self._count > 0 and self._owner == _me()

    def _holder(self):
        """Who has it, in the words of a repr."""
        import threading
        if self._is_mine():
            thread = threading.current_thread().name
            return process.current_process().name + (f"|{thread}" if thread != "MainThread" else "")
        if self._semlock.value:
            return "None"
        return "SomeOtherThread" if self._count > 0 else "SomeOtherProcess"

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc_info):
        self.release()


class Semaphore(_SemLock):
    def __init__(self, value=1):
        super().__init__(value, 0)

    def get_value(self):
        return self._semlock.value

    def __repr__(self):
        return f"<{type(self).__name__}(value={self._semlock.value})>"


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        _SemLock.__init__(self, value, value)
        self._limit = value

    def __getstate__(self):
        return super().__getstate__(), self._limit

    def __setstate__(self, state):
        super().__setstate__(state[0])
        self._limit = state[1]

    def __repr__(self):
        return f"<{type(self).__name__}(value={self._semlock.value}, maxvalue={self._limit})>"


class Lock(_SemLock):
    def __init__(self):
        super().__init__(1, 1)

    def __repr__(self):
        return f"<{type(self).__name__}(owner={self._holder()})>"


class RLock(_SemLock):
    def __init__(self):
        super().__init__(1, 1)

    def acquire(self, block=True, timeout=None):
        if not self._is_mine():
            return super().acquire(block, timeout)
        self._count += 1
        return True

    def release(self):
        if not self._is_mine():
            raise AssertionError("attempt to release recursive lock not owned by thread")
        if self._count == 1:
            self._semlock.release()
        self._count -= 1

    def __repr__(self):
        holder = self._holder()
        return f"<RLock({holder}, {self._count if self._is_mine() else 0 if holder == 'None' else 'nonzero'})>"


class Condition:
    """The waiters are counted in shared memory; each notify lets one of them through a semaphore."""

    def __init__(self, lock=None):
        self._lock = lock or RLock()
        self._waiting = _multiprocessing.Memory([0])
        self._wakes = Semaphore(0)

    def __getstate__(self):
        context.assert_spawning(self)
        return self._lock, self._waiting.number, self._wakes

    def __setstate__(self, state):
        self._lock, number, self._wakes = state
        self._waiting = _multiprocessing.Memory(number)

    def acquire(self, block=True, timeout=None):
        return self._lock.acquire(block, timeout)

    def release(self):
        self._lock.release()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *exc_info):
        return self._lock.__exit__(*exc_info)

    def __repr__(self):
        return f"<Condition({self._lock}, {self._waiting.get(0)})>"

    def wait(self, timeout=None):
        assert self._lock._is_mine(), "must acquire() condition before using wait()"
        depth = self._lock._count
        self._waiting.set(0, self._waiting.get(0) + 1)
        for _ in range(depth):
            self._lock.release()
        try:
            got = self._wakes.acquire(True, timeout)
        finally:
            for _ in range(depth):
                self._lock.acquire()
        if not got:
            self._waiting.set(0, max(0, self._waiting.get(0) - 1))
        return got

    def wait_for(self, predicate, timeout=None):
        end = None if timeout is None else monotonic() + timeout
        result = predicate()
        while not result:
            left = None if end is None else end - monotonic()
            if left is not None and left <= 0:
                break
            self.wait(left)
            result = predicate()
        return result

    def notify(self, n=1):
        assert self._lock._is_mine(), "lock is not owned"
        n = min(n, self._waiting.get(0))
        self._waiting.set(0, self._waiting.get(0) - n)
        for _ in range(n):
            self._wakes.release()

    def notify_all(self):
        self.notify(self._waiting.get(0))


class Event:
    def __init__(self):
        self._cond = Condition(Lock())
        self._flag = _multiprocessing.Memory([0])

    def __getstate__(self):
        return self._cond, self._flag.number

    def __setstate__(self, state):
        self._cond, number = state
        self._flag = _multiprocessing.Memory(number)

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x} {'set' if self.is_set() else 'unset'}>"

    def is_set(self):
        return bool(self._flag.get(0))

    def set(self):
        with self._cond:
            self._flag.set(0, 1)
            self._cond.notify_all()

    def clear(self):
        with self._cond:
            self._flag.set(0, 0)

    def wait(self, timeout=None):
        with self._cond:
            if not self.is_set():
                self._cond.wait(timeout)
            return self.is_set()


class Barrier:
    """Fills up, opens, empties. The shared numbers: how many wait, the round, whether it is broken."""

    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError("parties must be > 0")
        self._parties, self._action, self._timeout = parties, action, timeout
        self._cond = Condition(Lock())
        self._state = _multiprocessing.Memory([0, 0, 0])

    def __getstate__(self):
        return self._parties, self._action, self._timeout, self._cond, self._state.number

    def __setstate__(self, state):
        self._parties, self._action, self._timeout, self._cond, number = state
        self._state = _multiprocessing.Memory(number)

    parties = property(lambda self: self._parties)
    n_waiting = property(lambda self: self._state.get(0))
    broken = property(lambda self: bool(self._state.get(2)))

    def __repr__(self):
        state = "broken" if self.broken else f"waiters={self.n_waiting}/{self.parties}"
        return f"<{type(self).__module__}.{type(self).__qualname__} at {id(self):#x}: {state}>"

    def wait(self, timeout=None):
        from threading import BrokenBarrierError
        if timeout is None:
            timeout = self._timeout
        state = self._state
        with self._cond:
            if self.broken:
                raise BrokenBarrierError
            index, turn = state.get(0), state.get(1)
            state.set(0, index + 1)
            if index + 1 == self._parties:
                try:
                    if self._action:
                        self._action()
                except:
                    self._break()
                    raise
                state.set(0, 0)
                state.set(1, turn + 1)
                self._cond.notify_all()
            elif not self._cond.wait_for(lambda: state.get(1) != turn or self.broken, timeout):
                self._break()
            if self.broken and state.get(1) == turn:
                raise BrokenBarrierError
            return index

    def _break(self):
        self._state.set(2, 1)
        self._cond.notify_all()

    def abort(self):
        with self._cond:
            self._break()

    def reset(self):
        with self._cond:
            if self._state.get(0):
                self._break()
            for i in range(3):
                self._state.set(i, 0 if i != 1 else self._state.get(1) + 1)
