"""Threads: how they begin, who they are, what happens when they end."""

import _thread
from _lib import builtins as _builtins, static as _static
from _synchronize import (Barrier, BoundedSemaphore, BrokenBarrierError, Condition, Event, Semaphore,
                          _deprecated, _numbered)
from _thread import TIMEOUT_MAX, get_ident, get_native_id, stack_size

__all__ = ["get_ident", "active_count", "Condition", "current_thread", "enumerate", "main_thread", "TIMEOUT_MAX", "Event", "Lock",
           "RLock", "Semaphore", "BoundedSemaphore", "Thread", "Barrier", "BrokenBarrierError", "Timer", "ThreadError", "setprofile",
           "settrace", "local", "stack_size", "excepthook", "ExceptHookArgs", "gettrace", "getprofile", "setprofile_all_threads",
           "settrace_all_threads", "get_native_id"]

Lock = _thread.lock
ThreadError = RuntimeError


def RLock(*args, **kwargs):
    if args or kwargs:
        _deprecated("Passing arguments to RLock is deprecated and will be removed in 3.15")
    return _thread.RLock(*args, **kwargs)


def _not_modelled(function):
    raise NotImplementedError(f"threading.{function}() is not modelled: the playground's timeline shows what a tracing function would see")


def settrace(func):
    if func is not None:
        _not_modelled("settrace")


def setprofile(func):
    if func is not None:
        _not_modelled("setprofile")


def settrace_all_threads(func):
    settrace(func)


def setprofile_all_threads(func):
    setprofile(func)


def gettrace():
    return None


def getprofile():
    return None


_threads = {}  # the living ones besides the main one by identity, in the order of their start
_counter = 0


def _newname(form="Thread-%d"):
    global _counter
    _counter += 1
    return form % _counter


class _ExceptHookArgs(tuple):
    """What threading.excepthook gets to know about an exception that nobody caught."""

    __module__ = "_thread"

    def __new__(cls, args):
        try:
            args = [*args]
        except TypeError:
            raise TypeError("constructor requires a sequence") from None
        if len(args) != 4:
            raise TypeError(f"_thread._ExceptHookArgs() takes a 4-sequence ({len(args)}-sequence given)")
        return tuple.__new__(cls, args)

    exc_type = property(lambda self: self[0])
    exc_value = property(lambda self: self[1])
    exc_traceback = property(lambda self: self[2])
    thread = property(lambda self: self[3])

    def __repr__(self):
        return ("_thread._ExceptHookArgs(exc_type={!r}, exc_value={!r}, exc_traceback={!r}, thread={!r})".format(*self))


ExceptHookArgs = _ExceptHookArgs


def _excepthook(args, /):
    if not isinstance(args, ExceptHookArgs):
        raise TypeError("_thread.excepthook argument type must be ExceptHookArgs")
    if args.exc_type is SystemExit:
        return
    import sys
    if sys.stderr is None:
        return
    name = get_ident() if args.thread is None else args.thread.name
    sys.stderr.write(f"Exception in thread {name}:\n" + _thread._traceback(args.exc_value))


_builtins(globals(), "_thread", "_excepthook")
excepthook = __excepthook__ = _excepthook


class Thread:
    _initialized = False

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        assert group is None, "group argument must be None for now"
        if excepthook is None:
            raise RuntimeError("threading.excepthook is None")
        if kwargs is None:
            kwargs = {}
        if name:
            name = str(name)
        else:
            name = _newname()
            try:
                name += f" ({target.__name__})"
            except AttributeError:
                pass  # no target, or one without a name
        self._target = target
        self._name = name
        self._args = args
        self._kwargs = kwargs
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._handle = None
        self._initialized = True

    def __repr__(self):
        assert self._initialized, "Thread.__init__() was not called"
        if self._handle is None:
            status = "initial"
        else:
            status = "started" if self.is_alive() else "stopped"
        if self._daemonic:
            status += " daemon"
        if self.ident is not None:
            status += f" {self.ident}"
        return f"<{type(self).__name__}({self._name}, {status})>"

    def _check(self):
        assert self._initialized, "Thread.__init__() not called"

    @property
    def name(self):
        self._check()
        return self._name

    @name.setter
    def name(self, name):
        self._check()
        self._name = str(name)
        if self._handle is not None:
            self._handle.set_name(self._name)

    @property
    def ident(self):
        self._check()
        return None if self._handle is None else self._handle.ident

    @property
    def native_id(self):
        self._check()
        return None if self._handle is None else self._handle.native_id

    @property
    def daemon(self):
        self._check()
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if self._handle is not None:
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemonic = daemonic

    def isDaemon(self):
        _deprecated("isDaemon() is deprecated, get the daemon attribute instead")
        return self.daemon

    def setDaemon(self, daemonic):
        _deprecated("setDaemon() is deprecated, set the daemon attribute instead")
        self.daemon = daemonic

    def getName(self):
        _deprecated("getName() is deprecated, get the name attribute instead")
        return self.name

    def setName(self, name):
        _deprecated("setName() is deprecated, set the name attribute instead")
        self.name = name

    def start(self):
        if not self._initialized:
            raise RuntimeError("thread.__init__() not called")
        if self._handle is not None:
            raise RuntimeError("threads can only be started once")
        self._handle = _thread._start(self._bootstrap_inner, self._name, self._daemonic)

    def run(self):
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            del self._target, self._args, self._kwargs  # a thread that is kept does not keep what it worked on

    def _bootstrap_inner(self):
        self._handle = _thread._current_handle()  # start(), in another thread, has not got it yet
        _threads[get_ident()] = self
        try:
            self.run()
        except BaseException as error:
            if not isinstance(error, SystemExit):
                _thread._failed()
            _tell(ExceptHookArgs((type(error), error, error.__traceback__, self)))
        finally:
            _threads.pop(get_ident(), None)

    def join(self, timeout=None):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")
        if self._handle is None:
            raise RuntimeError("cannot join thread before it is started")
        if self is current_thread():
            raise RuntimeError("cannot join current thread")
        if timeout is not None:
            timeout = max(timeout, 0)
        self._handle.join(timeout)

    def is_alive(self):
        self._check()
        return self._handle is not None and not self._handle.is_done()


def _tell(args):
    """Calls the hook that the program may have replaced; of one that fails, sys.excepthook is told."""
    try:
        (excepthook or __excepthook__)(args)
    except Exception as error:
        import sys
        error.__suppress_context__ = True
        if sys.stderr is not None:
            sys.stderr.write("Exception in threading.excepthook:\n")
        (sys.excepthook or sys.__excepthook__)(*sys.exc_info())


class Timer(Thread):
    def __init__(self, interval, function, args=None, kwargs=None):
        Thread.__init__(self)
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


class _MainThread(Thread):
    def __init__(self):
        Thread.__init__(self, name="MainThread", daemon=False)
        self._handle = _thread._main_handle()


class _DummyThread(Thread):
    """Stands for a thread that _thread.start_new_thread began."""

    def __init__(self):
        Thread.__init__(self, name=_newname("Dummy-%d"), daemon=True)
        self._handle = _thread._current_handle()
        _threads[get_ident()] = self

    def is_alive(self):
        return True

    def join(self, timeout=None):
        raise RuntimeError("cannot join a dummy thread")


class _local:
    """Attributes that each thread has for itself; a subclass's __init__ runs anew in each thread that comes."""

    __module__ = "_thread"
    __slots__ = ("_local__state", "__dict__")

    def __new__(cls, /, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError("Initialization arguments are not supported")
        self = object.__new__(cls)
        object.__setattr__(self, "_local__state", ({get_ident(): {}}, args, kwargs))
        return self

    def __reduce_ex__(self, protocol):
        kind = '_thread._local' if type(self) is local else type(self).__name__
        raise TypeError(f"cannot pickle {kind!r} object")

    def __getattribute__(self, name):
        space = _space(self)
        if name == "__dict__":
            return space
        if name in space and not _is_data(self, name):
            return space[name]
        try:
            return object.__getattribute__(self, name)
        except AttributeError:
            if type(self) is not local or name in dir(local):
                raise
        raise AttributeError(_lacks(self, name), name=name, obj=self)

    def __setattr__(self, name, value):
        if name == "__dict__":
            raise AttributeError(f"{type(self).__name__!r} object attribute '__dict__' is read-only")
        if _is_data(self, name):
            object.__setattr__(self, name, value)
        else:
            _space(self)[name] = value

    def __delattr__(self, name):
        if name == "__dict__":
            raise AttributeError(f"{type(self).__name__!r} object attribute '__dict__' is read-only")
        if _is_data(self, name):
            object.__delattr__(self, name)
        elif name in _space(self):
            del _space(self)[name]
        else:
            raise AttributeError(_lacks(self, name), name=name, obj=self)


_static(_local)
local = _local


def _lacks(obj, name):
    kind = "_thread._local" if type(obj) is local else type(obj).__name__
    return f"{kind!r} object has no attribute {name!r}"


def _is_data(obj, name):
    """Whether the class has a descriptor of that name that takes values, such as a property."""
    return hasattr(type(getattr(type(obj), name, None)), "__set__")


def _space(obj):
    spaces, args, kwargs = object.__getattribute__(obj, "_local__state")
    me = get_ident()
    if me not in spaces:
        spaces[me] = {}
        type(obj).__init__(obj, *args, **kwargs)
    return spaces[me]


def current_thread():
    me = get_ident()
    if me in _threads:
        return _threads[me]
    return _main_thread if me == _main_thread.ident else _DummyThread()


def currentThread():
    _deprecated("currentThread() is deprecated, use current_thread() instead")
    return current_thread()


def main_thread():
    return _main_thread


def active_count():
    return 1 + len(_threads)


def activeCount():
    _deprecated("activeCount() is deprecated, use active_count() instead")
    return active_count()


def enumerate():
    return [_main_thread, *_threads.values()]


_exit_hooks = []
_ended = False


def _register_atexit(function, *args, **kwargs):
    if _ended:
        raise RuntimeError("can't register atexit after shutdown")
    _exit_hooks.append((function, args, kwargs))


_told_once = []


def _tell_exit(function):
    """Has a function called at the interpreter's end, and at once where that has come; a second time does nothing.

    A module of the library asks for it when it first has something to end, not when it is imported.
    """
    if function not in _told_once:
        _told_once.append(function)
        if _ended:
            function()
        else:
            _register_atexit(function)


def _shutdown():
    """What the interpreter does at its end: pools close, then it waits for every thread that is not a daemon.

    The main thread counts as ended meanwhile: there may be threads that join it.
    """
    global _ended
    _ended = True
    for function, args, kwargs in reversed(_exit_hooks):
        function(*args, **kwargs)
    _main_thread._handle._leave()
    while True:
        left = [t for t in list(_threads.values()) if not t.daemon and t.is_alive()]
        if not left:
            break
        for thread in left:
            thread.join()


_main_thread = _MainThread()
