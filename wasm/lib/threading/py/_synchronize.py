"""What threads wait on besides plain locks: conditions, semaphores, events, barriers."""

__name__ = "threading"  # where readers import these from

from _collections import deque
from _thread import RLock, allocate_lock
from time import monotonic

_numbers = {}


def _numbered(kind):
    """A name that people can tell apart in a trace: Event-1, Event-2, …"""
    _numbers[kind] = _numbers.get(kind, 0) + 1
    return f"{kind}-{_numbers[kind]}"


def _remaining(end):
    """The seconds until a moment; None for ever."""
    return None if end is None else end - monotonic()


def _place(self):
    """The beginning of a repr: class and address."""
    return f"<{type(self).__module__}.{type(self).__qualname__} at {id(self):#x}"


class Condition:
    """Waiting for something to become true: each waiter sleeps on a lock of its own, notify releases the oldest (SEMANTICS G5)."""

    _label = None  # why one waits, and for whom, where the condition is a part of something else

    def __init__(self, lock=None):
        if lock is None:
            lock = RLock()
        self._lock = lock
        self.acquire = lock.acquire
        self.release = lock.release
        for name in ("_release_save", "_acquire_restore", "_is_owned"):
            if hasattr(lock, name):
                setattr(self, name, getattr(lock, name))
        self._waiters = deque()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *exc_info):
        return self._lock.__exit__(*exc_info)

    def __repr__(self):
        return f"<Condition({self._lock}, {len(self._waiters)})>"

    def _release_save(self):
        self._lock.release()

    def _acquire_restore(self, state):
        self._lock.acquire()

    def _is_owned(self):
        # A plain lock does not know its owner: somebody holds it, and the caller should be the one.
        if self._lock.acquire(False):
            self._lock.release()
            return False
        return True

    def wait(self, timeout=None):
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        if self._label is None:
            self._label = "condition", _numbered("Condition")
        waiter = allocate_lock()._label(*self._label)
        waiter.acquire()
        self._waiters.append(waiter)
        state = self._release_save()
        got = False
        try:
            if timeout is None:
                waiter.acquire()
                got = True
            elif timeout > 0:
                got = waiter.acquire(True, timeout)
            else:
                got = waiter.acquire(False)
            return got
        finally:
            self._acquire_restore(state)
            if not got and waiter in self._waiters:
                self._waiters.remove(waiter)

    def wait_for(self, predicate, timeout=None):
        end = None if timeout is None else monotonic() + timeout
        result = predicate()
        while not result:
            left = _remaining(end)
            if left is not None and left <= 0:
                break
            self.wait(left)
            result = predicate()
        return result

    def notify(self, n=1):
        if not self._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")
        while self._waiters and n > 0:
            waiter = self._waiters.popleft()
            try:
                waiter.release()
            except RuntimeError:
                continue  # its wait was interrupted; the next one gets the message
            n -= 1

    def notify_all(self):
        self.notify(len(self._waiters))

    def notifyAll(self):
        _deprecated("notifyAll() is deprecated, use notify_all() instead")
        self.notify_all()


class Semaphore:
    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._cond = Condition(allocate_lock())
        self._cond._label = "semaphore", _numbered(type(self).__name__)
        self._value = value

    def __repr__(self):
        return f"{_place(self)}: value={self._value}>"

    def acquire(self, blocking=True, timeout=None):
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        end = None if timeout is None else monotonic() + timeout
        with self._cond:
            while self._value == 0:
                left = _remaining(end)
                if not blocking or left is not None and left <= 0:
                    return False
                self._cond.wait(left)
            self._value -= 1
            return True

    __enter__ = acquire

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        with self._cond:
            self._value += n
            self._cond.notify(n)

    def __exit__(self, *exc_info):
        self.release()


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def __repr__(self):
        return f"{_place(self)}: value={self._value}/{self._initial_value}>"

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        with self._cond:
            if self._value + n > self._initial_value:
                raise ValueError("Semaphore released too many times")
            self._value += n
            self._cond.notify(n)


class Event:
    def __init__(self):
        self._cond = Condition(allocate_lock())
        self._cond._label = "event", _numbered("Event")
        self._flag = False

    def __repr__(self):
        return f"{_place(self)}: {'set' if self._flag else 'unset'}>"

    def is_set(self):
        return self._flag

    def isSet(self):
        _deprecated("isSet() is deprecated, use is_set() instead")
        return self.is_set()

    def set(self):
        with self._cond:
            self._flag = True
            self._cond.notify_all()

    def clear(self):
        with self._cond:
            self._flag = False

    def wait(self, timeout=None):
        with self._cond:
            if self._flag:
                return True
            return self._cond.wait(timeout)


class BrokenBarrierError(RuntimeError):
    pass


class Barrier:
    """A barrier fills up; the last one to come opens it, and it drains; then it fills again. Or it breaks, for everybody."""

    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError("parties must be > 0")
        self._cond = Condition(allocate_lock())
        self._cond._label = "barrier", _numbered("Barrier")
        self._action = action
        self._timeout = timeout
        self._parties = parties
        self._phase = "filling"
        self._count = 0

    def __repr__(self):
        if self.broken:
            return f"{_place(self)}: broken>"
        return f"{_place(self)}: waiters={self.n_waiting}/{self.parties}>"

    parties = property(lambda self: self._parties)
    n_waiting = property(lambda self: self._count if self._phase == "filling" else 0)
    broken = property(lambda self: self._phase == "broken")

    def _break(self):
        self._phase = "broken"
        self._cond.notify_all()

    def wait(self, timeout=None):
        if timeout is None:
            timeout = self._timeout
        with self._cond:
            while self._phase in ("draining", "resetting"):
                self._cond.wait()
            if self._phase == "broken":
                raise BrokenBarrierError
            index = self._count
            self._count += 1
            try:
                if index + 1 == self._parties:
                    self._open()
                else:
                    self._stand(timeout)
                return index
            finally:
                self._count -= 1
                if self._count == 0 and self._phase in ("draining", "resetting"):
                    self._phase = "filling"
                    self._cond.notify_all()

    def _open(self):
        try:
            if self._action:
                self._action()
        except:
            self._break()
            raise
        self._phase = "draining"
        self._cond.notify_all()

    def _stand(self, timeout):
        if not self._cond.wait_for(lambda: self._phase != "filling", timeout):
            self._break()
            raise BrokenBarrierError
        if self._phase != "draining":
            raise BrokenBarrierError

    def reset(self):
        with self._cond:
            self._phase = "resetting" if self._count > 0 else "filling"
            self._cond.notify_all()

    def abort(self):
        with self._cond:
            self._break()


def _deprecated(message):
    import warnings
    warnings.warn(message, DeprecationWarning, stacklevel=3)
