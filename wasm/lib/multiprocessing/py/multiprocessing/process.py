"""Processes: how they begin and end, and who one is."""

import _multiprocessing
import sys
from itertools import count

_children = set()
_spawn_depth = 0  # whether something is being pickled for a new process


def _spawning():
    return _spawn_depth > 0


class Process:
    def __init__(self, group=None, target=None, name=None, args=(), kwargs={}, *, daemon=None):
        assert group is None, "group argument must be None for now"
        number = next(_current._numbers)
        self._identity = _current._identity + (number,)
        self._config = dict(_current._config)
        self._parent_pid = _multiprocessing.pid()
        self._parent_name = _current.name
        self._popen = None
        self._closed = False
        self._target = target
        self._args = tuple(args)
        self._kwargs = dict(kwargs)
        self._name = name or type(self)._kind + "-" + ":".join(str(i) for i in self._identity)
        if daemon is not None:
            self.daemon = daemon

    _kind = "Process"

    def _check_closed(self):
        if self._closed:
            raise ValueError("process object is closed")

    def run(self):
        if self._target:
            self._target(*self._args, **self._kwargs)

    def start(self):
        global _spawn_depth
        self._check_closed()
        assert self._popen is None, "cannot start a process twice"
        assert self._parent_pid == _multiprocessing.pid(), "can only start a process object created by current process"
        assert not _current._config.get("daemon"), "daemonic processes are not allowed to have children"
        if _current._bootstrapping:
            raise RuntimeError("""
        An attempt has been made to start a new process before the
        current process has finished its bootstrapping phase.

        This probably means that you are not using fork to start your
        child processes and you have forgotten to use the proper idiom
        in the main module:

            if __name__ == '__main__':
                freeze_support()
                ...

        The "freeze_support()" line can be omitted if the program
        is not going to be frozen to produce an executable.

        To fix this issue, refer to the "Safe importing of main module"
        section in https://docs.python.org/3/library/multiprocessing.html
        """)
        _sweep()
        sys.modules.setdefault("__mp_main__", sys.modules["__main__"])  # where a child has the listing's classes from
        from pickle import dumps
        _spawn_depth += 1
        try:
            message = dumps((self, _current._config))
        finally:
            _spawn_depth -= 1
        self._popen = _multiprocessing.start(self._name, message)
        _at_exit()
        _children.add(self)
        del self._target, self._args, self._kwargs

    def __getstate__(self):
        return {name: value for name, value in self.__dict__.items() if name != "_popen"}

    def __setstate__(self, state):
        self.__dict__.update(state, _popen=None)

    def terminate(self):
        self._signal(15)

    def kill(self):
        self._signal(9)

    def _signal(self, number):
        self._check_closed()
        if self._popen is None:
            raise AttributeError(f"'NoneType' object has no attribute '{'kill' if number == 9 else 'terminate'}'")
        self._popen.signal(number)

    def join(self, timeout=None):
        self._check_closed()
        assert self._parent_pid == _multiprocessing.pid(), "can only join a child process"
        assert self._popen is not None, "can only join a started process"
        if self._popen.join(timeout):
            _children.discard(self)

    def is_alive(self):
        self._check_closed()
        if self is _current:
            return True
        assert self._parent_pid == _multiprocessing.pid(), "can only test a child process"
        if self._popen is None:
            return False
        if self._popen.exitcode is None:
            return True
        _children.discard(self)
        return False

    def close(self):
        if self._popen is not None:
            if self._popen.exitcode is None:
                raise ValueError("Cannot close a process while it is still running. "
                                 "You should first call join() or terminate().")
            self._popen = None
            _children.discard(self)
        self._closed = True

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, name):
        assert isinstance(name, str), "name must be a string"
        self._name = name

    @property
    def daemon(self):
        return self._config.get("daemon", False)

    @daemon.setter
    def daemon(self, daemonic):
        assert self._popen is None, "process has already started"
        self._config["daemon"] = daemonic

    @property
    def authkey(self):
        return b"playground"

    @property
    def exitcode(self):
        self._check_closed()
        return None if self._popen is None else self._popen.exitcode

    @property
    def ident(self):
        self._check_closed()
        if self is _current:
            return _multiprocessing.pid()
        return None if self._popen is None else self._popen.pid

    pid = ident

    @property
    def sentinel(self):
        self._check_closed()
        if self._popen is None:
            raise ValueError("process not started")
        return self._popen

    def __repr__(self):
        text = f"{type(self).__name__} name={self._name!r}"
        if self is not _current and self._popen is not None:
            text += f" pid={self._popen.pid}"
        text += f" parent={self._parent_pid}"
        code = None
        if self._closed:
            text += " closed"
        elif self is _current:
            text += " started"
        elif self._popen is None:
            text += " initial"
        else:
            code = self._popen.exitcode
            text += " started" if code is None else " stopped"
        if code is not None:
            text += " exitcode=" + {-15: "-SIGTERM", -9: "-SIGKILL"}.get(code, str(code))
        if self.daemon:
            text += " daemon"
        return f"<{text}>"


class SpawnProcess(Process):
    """What contexts and pools start."""

    _kind = "SpawnProcess"


class _MainProcess(Process):
    def __init__(self):
        self._identity = ()
        self._config = {}
        self._parent_pid = None
        self._popen = None
        self._closed = False
        self._name = "MainProcess"


class _ParentProcess(Process):
    """The parent as its child knows it."""

    def __init__(self, name, pid):
        _MainProcess.__init__(self)
        self._name, self._pid = name, pid

    @property
    def ident(self):
        return self._pid

    pid = ident

    def is_alive(self):
        return True

    def join(self, timeout=None):
        raise NotImplementedError("joining the parent process is not modelled")


def _become(process):
    """Makes process the one that this interpreter is."""
    global _current
    _current = process
    process._numbers = count(1)
    process._bootstrapping = False


_become(_MainProcess())
_parent = None


def _begin(message):
    """The life of a process that was started: the listing again, then what the process is for."""
    global _parent
    import threading  # the main thread is the one that comes first
    threading.current_thread()
    _current._bootstrapping = True
    _multiprocessing.run_main()
    from pickle import loads
    process, _ = loads(message)
    _parent = _ParentProcess(process._parent_name, process._parent_pid)
    _become(process)
    try:
        process.run()
    except SystemExit:
        raise
    except BaseException as error:
        import _thread
        sys.stderr.write(f"Process {process.name}:\n" + _thread._traceback(error))
        raise SystemExit(1)
    finally:
        _end()


def _sweep():
    for child in list(_children):
        child.is_alive()


_told = False
_feeders = []  # threads that put into queues, as long as the end waits for them


def _at_exit():
    """Has _end called at the end of the program; that of a child does so itself."""
    global _told
    if not _told and not _multiprocessing.is_child():
        _told = True
        from atexit import register
        register(_end)


def _end():
    """What a process does at its end: daemons go, the other children are waited for, and then until all is sent that was put into queues."""
    for feeder in _feeders:
        feeder.finish()
    for child in list(_children):
        if child.daemon:
            child.terminate()
    for child in sorted(_children, key=lambda c: c._identity):
        child.join()
    for feeder in _feeders:
        feeder.join()


def current_process():
    return _current


def parent_process():
    return _parent


def active_children():
    _sweep()
    return sorted(_children, key=lambda c: c._identity)
