"""Locks and threads that wait in virtual time."""
import _thread
import sys
from collections import deque

from . import scheduler
from .scheduler import VT, block, give_way, leave, may_give_way, ready, wake

_real_start = _thread.start_new_thread

# ---------------------------------------------------------------------- locks

class VLock:
    def __init__(self):
        self._held, self._w = False, deque()

    def acquire(self, blocking=True, timeout=-1):
        if not blocking and timeout != -1:
            raise ValueError("can't specify a timeout for a non-blocking call")
        if timeout < 0 and timeout != -1:
            raise ValueError("timeout value must be a non-negative number")
        if not self._held:
            self._held = True
            return True
        if not blocking or timeout == 0:
            return False
        deadline = None if timeout == -1 else scheduler.NOW + timeout
        while True:
            me = scheduler.CUR
            self._w.append(me)
            if not block(deadline):
                self._w.remove(me)
                return False
            if not self._held:
                self._held = True
                return True

    def release(self):
        if not self._held:
            raise RuntimeError("release unlocked lock")
        self._held = False
        while self._w and not wake(self._w.popleft()):
            pass
        may_give_way()

    def locked(self):
        return self._held

    acquire_lock, release_lock, locked_lock = acquire, release, locked

    def _at_fork_reinit(self):
        self.__init__()

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc):
        self.release()

    def __repr__(self):
        return "<%s _thread.lock object at %#x>" % (
            "locked" if self._held else "unlocked", id(self))


VLock.__name__ = VLock.__qualname__ = "lock"
VLock.__module__ = "_thread"


class VRLock:
    def __init__(self):
        self._lock, self._owner, self._count = VLock(), None, 0

    def acquire(self, blocking=True, timeout=-1):
        if self._owner is scheduler.CUR:
            self._count += 1
            return True
        got = self._lock.acquire(blocking, timeout)
        if got:
            self._owner, self._count = scheduler.CUR, 1
        return got

    def release(self):
        if self._owner is not scheduler.CUR:
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1
        if not self._count:
            self._owner = None
            self._lock.release()

    def _is_owned(self):
        return self._owner is scheduler.CUR

    def _recursion_count(self):
        return self._count if self._owner is scheduler.CUR else 0

    def _release_save(self):
        if not self._count:
            raise RuntimeError("cannot release un-acquired lock")
        state = self._count, self._owner
        self._count, self._owner = 0, None
        self._lock.release()
        return state

    def _acquire_restore(self, state):
        self._lock.acquire()
        self._count, self._owner = state

    _at_fork_reinit = __init__

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *exc):
        self.release()

    def __repr__(self):
        return "<%s _thread.RLock object owner=%r count=%d at %#x>" % (
            "locked" if self._count else "unlocked", self._owner and self._owner.n,
            self._count, id(self))


VRLock.__name__ = VRLock.__qualname__ = "RLock"
VRLock.__module__ = "_thread"


# -------------------------------------------------------------------- threads

alive = []                      # handles of non-daemon threads not yet done


class VHandle:
    def __init__(self):
        self.ident, self._done, self._w = None, False, []

    def is_done(self):
        return self._done

    def _set_done(self):
        self._done = True
        for t in self._w:
            wake(t)
        self._w = []

    def join(self, timeout=None):
        deadline = None if timeout is None or timeout < 0 else scheduler.NOW + timeout
        while not self._done:
            if timeout == 0:
                give_way()
                return
            me = scheduler.CUR
            self._w.append(me)
            if not block(deadline):
                self._w.remove(me)
                return


def start_joinable_thread(function, handle=None, daemon=True):
    handle = handle or VHandle()
    vt = VT()
    if not daemon:
        alive.append(handle)

    def body():
        vt.gate.acquire()
        try:
            function()
        except SystemExit:
            pass
        except BaseException:
            sys.excepthook(*sys.exc_info())
        handle._set_done()
        if not daemon:
            alive.remove(handle)
        leave()

    handle.ident = _real_start(body, ())
    ready.append(vt)
    return handle


def start_new_thread(function, args, kwargs={}):
    return start_joinable_thread(lambda: function(*args, **kwargs)).ident


def make_thread_handle(ident):
    h = VHandle()
    h.ident = ident
    return h


def join_the_rest():
    while alive:
        alive[0].join()


_thread.allocate_lock = _thread.allocate = VLock
_thread.LockType = _thread.lock = VLock
_thread._ThreadHandle = VHandle
_thread._make_thread_handle = make_thread_handle
_thread.start_joinable_thread = start_joinable_thread
_thread.start_new_thread = _thread.start_new = start_new_thread
_thread._shutdown = join_the_rest
_thread.RLock = VRLock                  # threading and importlib
sys.modules["_queue"] = None            # queue falls back to its Python SimpleQueue
