"""Threads and what they wait on."""

import _thread
from _collections import deque
from time import monotonic

Lock = _thread.lock
get_ident = _thread.get_ident
get_native_id = _thread.get_native_id
ThreadError = RuntimeError
TIMEOUT_MAX = 9223372036.0


_numbers = {}


def _numbered(kind):
    """A name that people can tell apart: Queue-1, Queue-2, …"""
    _numbers[kind] = _numbers.get(kind, 0) + 1
    return f"{kind}-{_numbers[kind]}"


class RLock:
    def __init__(self):
        self._block = Lock()._label("lock", _numbered("RLock"))
        self._owner = None
        self._count = 0

    def acquire(self, blocking=True, timeout=-1):
        me = get_ident()
        if self._owner == me:
            self._count += 1
            return True
        got = self._block.acquire(blocking, timeout)
        if got:
            self._owner = me
            self._count = 1
        return got

    __enter__ = acquire

    def release(self):
        if self._owner != get_ident():
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1
        if not self._count:
            self._owner = None
            self._block.release()

    def __exit__(self, *_):
        self.release()

    def _is_owned(self):
        return self._owner == get_ident()

    def _save(self):
        state = self._count, self._owner
        self._count, self._owner = 0, None
        self._block.release()
        return state

    def _restore(self, state):
        self._block.acquire()
        self._count, self._owner = state


class Condition:
    _label = None  # what waiting means and for whom, where the condition is a part of something else

    def __init__(self, lock=None):
        if lock is None:
            lock = RLock()
        self._lock = lock
        self.acquire = lock.acquire
        self.release = lock.release
        self._waiters = deque()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def _is_owned(self):
        if hasattr(self._lock, "_is_owned"):
            return self._lock._is_owned()
        if self._lock.acquire(False):
            self._lock.release()
            return False
        return True

    def wait(self, timeout=None):
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        if self._label is None:
            self._label = "condition", _numbered("Condition")
        waiter = Lock()._label(*self._label)
        waiter.acquire()
        self._waiters.append(waiter)
        save = getattr(self._lock, "_save", None)
        state = save() if save else self._lock.release()
        got = False
        try:
            if timeout is None:
                waiter.acquire()
                got = True
            else:
                got = waiter.acquire(True, timeout) if timeout > 0 else waiter.acquire(False)
            return got
        finally:
            if save:
                self._lock._restore(state)
            else:
                self._lock.acquire()
            if not got and waiter in self._waiters:
                self._waiters.remove(waiter)

    def wait_for(self, predicate, timeout=None):
        end = None if timeout is None else monotonic() + timeout
        result = predicate()
        while not result:
            left = None
            if end is not None:
                left = end - monotonic()
                if left <= 0:
                    break
            self.wait(left)
            result = predicate()
        return result

    def notify(self, n=1):
        if not self._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")
        while n > 0 and self._waiters:
            self._waiters.popleft().release()
            n -= 1

    def notify_all(self):
        self.notify(len(self._waiters))


class Semaphore:
    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._cond = Condition(Lock())
        self._cond._label = "semaphore", _numbered(type(self).__name__)
        self._value = value

    def acquire(self, blocking=True, timeout=None):
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        end = None
        with self._cond:
            while self._value == 0:
                if not blocking:
                    return False
                if timeout is not None:
                    if end is None:
                        end = monotonic() + timeout
                    else:
                        timeout = end - monotonic()
                        if timeout <= 0:
                            return False
                self._cond.wait(timeout)
            self._value -= 1
            return True

    __enter__ = acquire

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        with self._cond:
            self._value += n
            self._cond.notify(n)

    def __exit__(self, *_):
        self.release()


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self._initial = value

    def release(self, n=1):
        if self._value + n > self._initial:
            raise ValueError("Semaphore released too many times")
        super().release(n)


class Event:
    def __init__(self):
        self._cond = Condition(Lock())
        self._cond._label = "event", _numbered("Event")
        self._flag = False

    def is_set(self):
        return self._flag

    def set(self):
        with self._cond:
            self._flag = True
            self._cond.notify_all()

    def clear(self):
        with self._cond:
            self._flag = False

    def wait(self, timeout=None):
        with self._cond:
            if not self._flag:
                self._cond.wait(timeout)
            return self._flag


class BrokenBarrierError(RuntimeError):
    pass


class Barrier:
    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError("parties must be >= 1")
        self._cond = Condition(Lock())
        self._cond._label = "barrier", _numbered("Barrier")
        self._action = action
        self._timeout = timeout
        self._parties = parties
        self._phase = "filling"
        self._count = 0

    parties = property(lambda self: self._parties)
    n_waiting = property(lambda self: self._count if self._phase == "filling" else 0)
    broken = property(lambda self: self._phase == "broken")

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
                    try:
                        if self._action:
                            self._action()
                        self._phase = "draining"
                    except:
                        self._phase = "broken"
                        raise
                    finally:
                        self._cond.notify_all()
                else:
                    if not self._cond.wait_for(lambda: self._phase != "filling", timeout):
                        self._phase = "broken"
                        self._cond.notify_all()
                        raise BrokenBarrierError
                    if self._phase in ("broken", "resetting"):
                        raise BrokenBarrierError
                return index
            finally:
                self._count -= 1
                if self._count == 0 and self._phase in ("draining", "resetting"):
                    self._phase = "filling"
                    self._cond.notify_all()

    def reset(self):
        with self._cond:
            self._phase = "resetting" if self._count > 0 else "filling"
            self._cond.notify_all()

    def abort(self):
        with self._cond:
            self._phase = "broken"
            self._cond.notify_all()


_threads = {}
_counter = 0


def _next_number():
    global _counter
    _counter += 1
    return _counter


class ExceptHookArgs:
    def __init__(self, exc_type, exc_value, exc_traceback, thread):
        self.exc_type = exc_type
        self.exc_value = exc_value
        self.exc_traceback = exc_traceback
        self.thread = thread


def excepthook(args):
    if args.exc_type is SystemExit:
        return
    import sys
    name = args.thread.name if args.thread is not None else get_ident()
    sys.stderr.write(f"Exception in thread {name}:\n" + _thread._traceback(args.exc_value))


class Thread:
    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        if group is not None:
            raise ValueError("group argument must be None for now")
        if name is None:
            name = f"Thread-{_next_number()}"
            if target is not None and hasattr(target, "__name__"):
                name += f" ({target.__name__})"
        self._name = str(name)
        self._target = target
        self._args = args
        self._kwargs = {} if kwargs is None else kwargs
        self._daemon = current_thread().daemon if daemon is None else daemon
        self._handle = None

    def __repr__(self):
        word = "initial" if self._handle is None else "started" if self.is_alive() else "stopped"
        if self._daemon:
            word += " daemon"
        if self.ident is not None:
            word += f" {self.ident}"
        return f"<{type(self).__name__}({self._name}, {word})>"

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, value):
        self._name = str(value)
        if self._handle is not None:
            self._handle.set_name(self._name)

    @property
    def ident(self):
        return None if self._handle is None else self._handle.ident

    native_id = ident

    @property
    def daemon(self):
        return self._daemon

    @daemon.setter
    def daemon(self, value):
        if self._handle is not None:
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemon = value

    def getName(self):
        return self.name

    def start(self):
        if self._handle is not None:
            raise RuntimeError("threads can only be started once")
        self._handle = _thread._start(self._bootstrap, self._name, self._daemon)
        _threads[self._handle.ident] = self

    def run(self):
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            del self._target, self._args, self._kwargs

    def _bootstrap(self):
        _threads[get_ident()] = self
        try:
            self.run()
        except BaseException as error:
            if not isinstance(error, SystemExit):
                _thread._failed()
            excepthook(ExceptHookArgs(type(error), error, error.__traceback__, self))
        finally:
            _threads.pop(get_ident(), None)

    def join(self, timeout=None):
        if self._handle is None:
            raise RuntimeError("cannot join thread before it is started")
        if self is current_thread():
            raise RuntimeError("cannot join current thread")
        self._handle.join(None if timeout is None else max(timeout, 0))

    def is_alive(self):
        return self._handle is not None and not self._handle.is_done()


class _MainThread(Thread):
    def __init__(self):
        self._name = "MainThread"
        self._daemon = False
        self._target = None
        self._handle = _thread._main()
        _threads[get_ident()] = self


class Timer(Thread):
    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        self.interval = interval
        self.function = function
        self.args = args if args is not None else []
        self.kwargs = kwargs if kwargs is not None else {}
        self.finished = Event()

    def cancel(self):
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


class local:
    """Attributes that each thread has for itself."""

    def __getattribute__(self, name):
        spaces = object.__getattribute__(self, "__dict__")
        if name == "__dict__":
            return spaces.setdefault(get_ident(), {})
        mine = spaces.get(get_ident(), {})
        if name in mine:
            return mine[name]
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        spaces = object.__getattribute__(self, "__dict__")
        spaces.setdefault(get_ident(), {})[name] = value

    def __delattr__(self, name):
        spaces = object.__getattribute__(self, "__dict__")
        try:
            del spaces.get(get_ident(), {})[name]
        except KeyError:
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'") from None


_main_thread = _MainThread()


def current_thread():
    return _threads.get(get_ident(), _main_thread)


def main_thread():
    return _main_thread


def active_count():
    return len(_threads)


def enumerate():
    return list(_threads.values())


def _shutdown():
    """What the interpreter does at its end: it waits for every thread that is not a daemon."""
    while True:
        left = [t for t in _threads.values() if t is not _main_thread and not t.daemon and t.is_alive()]
        if not left:
            break
        for thread in left:
            thread.join()
    for hook in reversed(_exit_hooks):
        hook()


_exit_hooks = []


def _register_atexit(function):
    _exit_hooks.append(function)
