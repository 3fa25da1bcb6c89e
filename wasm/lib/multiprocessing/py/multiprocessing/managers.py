"""Managers: a process that keeps objects, and proxies through which other processes call their methods.

A proxy connects when a thread first uses it; for each connection the manager's process has a thread, so that one who waits there (for a
lock, for a queue) holds up nobody else. Not here: managers that are reached by an address, and the counting of references: what a manager
keeps, it keeps until its end.
"""

import _multiprocessing
import pickle
import threading

from multiprocessing.context import ProcessError
from multiprocessing.process import SpawnProcess, current_process

__all__ = ["BaseManager", "SyncManager", "BaseProxy"]


class RemoteError(Exception):
    pass


# The manager's process.

def _run(main, alive, registry, initializer, initargs):
    current_process()._config["daemon"] = False  # it may have children: the processes of a pool
    main, alive = _multiprocessing.Channel(main), _multiprocessing.Channel(alive)
    alive.open(False)
    if initializer is not None:
        initializer(*initargs)
    kept = {}
    while (connection := pickle.loads(main.get())) is not None:
        threading.Thread(target=_attend, args=(kept, registry, *connection), daemon=True).start()


def _attend(kept, registry, requests, answers):
    requests, answers = _multiprocessing.Channel(requests), _multiprocessing.Channel(answers)
    answers.open(False)
    while (message := requests.get()) is not None:
        number, method, args, kwargs = pickle.loads(message)
        try:
            if number is None:
                answer = "proxy", _keep(kept, registry[method](*args, **kwargs))
            elif method.startswith("#keep "):
                answer = "proxy", _keep(kept, getattr(kept[number], method[6:])(*args, **kwargs))
            else:
                answer = _call(kept, kept[number], method, args, kwargs)
        except Exception as error:
            answer = "error", error
        try:
            message = pickle.dumps(answer)
        except Exception:
            message = pickle.dumps(("unsaid", repr(answer[1])))
        answers.put(message)


def _keep(kept, thing):
    number = len(kept) + 1
    kept[number] = thing
    return number


def _call(kept, thing, method, args, kwargs):
    if method == "#read":
        return "value", getattr(thing, *args)
    if method == "#write":
        return "value", setattr(thing, *args)
    if method == "#drop":
        return "value", delattr(thing, *args)
    value = getattr(thing, method)(*args, **kwargs)
    if method == "__iter__":
        return "proxy", _keep(kept, value)
    if isinstance(value, (type({}.keys()), type({}.values()), type({}.items()))):
        value = list(value)
    return "value", value


# Those who use it.

class _Server:
    """A manager's process as the others reach it: the numbers of two channels."""

    _connections = threading.local()

    def __init__(self, main, alive):
        self.main, self.alive = main, alive

    def __reduce__(self):
        return _Server, (self.main, self.alive)

    def _connection(self):
        known = self._connections.__dict__
        if self.main not in known:
            if _multiprocessing.wait([_multiprocessing.Channel(self.alive)], 0)[0]:
                raise FileNotFoundError(2, "No such file or directory")
            requests, answers = _multiprocessing.Channel("pipe"), _multiprocessing.Channel("pipe")
            requests.open(False)
            answers.lend(False)
            _multiprocessing.Channel(self.main).put(pickle.dumps((requests.number, answers.number)))
            known[self.main] = requests, answers
        return known[self.main]

    def call(self, number, method, args=(), kwargs={}):
        requests, answers = self._connection()
        requests.put(pickle.dumps((number, method, args, kwargs)))
        message = answers.get()
        if message is None:
            raise EOFError
        kind, value = pickle.loads(message)
        if kind == "error":
            raise value
        if kind == "unsaid":
            raise RemoteError(f"the answer cannot be pickled: {value}")
        return value


class BaseProxy:
    _typeid = None

    def __init__(self, server, number, typeid=None):
        self.__dict__.update(_server=server, _number=number, _typeid=typeid or type(self)._typeid)

    def __reduce__(self):
        return type(self), (self._server, self._number, self._typeid)

    def _callmethod(self, methodname, args=(), kwds={}):
        return self._server.call(self._number, methodname, args, kwds)

    def __repr__(self):
        return f"<{type(self).__name__} object, typeid {self._typeid!r} at {id(self):#x}>"

    def __str__(self):
        try:
            return self._callmethod("__repr__")
        except Exception:
            return repr(self)[:-1] + "; '__str__()' failed>"


def MakeProxyType(name, exposed):
    """A class of proxies with these methods."""
    def method(name):
        def call(self, /, *args, **kwargs):
            return self._callmethod(name, args, kwargs)
        call.__name__ = name
        return call
    return type(name, (BaseProxy,), {each: method(each) for each in exposed})


def _proxy(name, typeid, exposed, **more):
    cls = MakeProxyType(name, exposed.split())
    cls._typeid, cls.__module__, cls.__qualname__ = typeid, __name__, name
    for key, value in more.items():
        setattr(cls, key, value)
    return cls


def _iterate(self):
    return IteratorProxy(self._server, self._callmethod("__iter__"))


def _in_place(name):
    def change(self, value):
        self._callmethod(name, (value,))
        return self
    return change


def _enter(self, *args):
    return self._callmethod("acquire")


def _exit(self, *exc_info):
    return self._callmethod("release")


def _acquire(self, blocking=True, timeout=None):
    return self._callmethod("acquire", (blocking,) if timeout is None else (blocking, timeout))


def _wait_for(self, predicate, timeout=None):
    from time import monotonic
    end = None if timeout is None else monotonic() + timeout
    while not (result := predicate()):
        left = None if end is None else end - monotonic()
        if left is not None and left <= 0:
            break
        self._callmethod("wait", (left,))
    return result


IteratorProxy = _proxy("IteratorProxy", "Iterator", "__next__ send throw close", __iter__=lambda self: self)
ListProxy = _proxy("ListProxy", "list", "__add__ __contains__ __delitem__ __getitem__ __len__ __mul__ __reversed__ __rmul__ __setitem__ append "
                   "count extend index insert pop remove reverse sort", __iadd__=_in_place("extend"), __imul__=_in_place("__imul__"))
DictProxy = _proxy("DictProxy", "dict", "__contains__ __delitem__ __getitem__ __len__ __setitem__ clear copy get items keys pop "
                   "popitem setdefault update values", __iter__=_iterate)
ArrayProxy = _proxy("ArrayProxy", "Array", "__len__ __getitem__ __setitem__")
ValueProxy = _proxy("ValueProxy", "Value", "get set", value=property(lambda self: self.get(), lambda self, value: self.set(value)))
_QueueProxy = _proxy("AutoProxy[Queue]", "Queue", "empty full get get_nowait join put put_nowait qsize task_done")
EventProxy = _proxy("EventProxy", "Event", "is_set set clear wait")
AcquirerProxy = _proxy("AcquirerProxy", "Lock", "release", acquire=_acquire, __enter__=_enter, __exit__=_exit)
ConditionProxy = _proxy("ConditionProxy", "Condition", "release wait notify notify_all", acquire=_acquire, __enter__=_enter, __exit__=_exit,
                        wait_for=_wait_for)
BarrierProxy = _proxy("BarrierProxy", "Barrier", "wait abort reset", **{name: property(lambda self, name=name: self._callmethod("#read", (name,)))
                                                                       for name in ("parties", "n_waiting", "broken")})
AsyncResultProxy = _proxy("AutoProxy[AsyncResult]", "AsyncResult", "get ready successful wait")
AsyncResultProxy.__qualname__ = "AsyncResultProxy"


def _later(name, kind, typeid):
    """A method whose result stays with the manager."""
    def call(self, /, *args, **kwargs):
        return kind(self._server, self._callmethod("#keep " + name, args, kwargs), typeid)
    call.__name__ = name
    return call


PoolProxy = _proxy("PoolProxy", "Pool", "apply close join map starmap terminate", __enter__=lambda self: self,
                   __exit__=lambda self, *exc_info: self.terminate(),
                   **{name: _later(name, AsyncResultProxy, "AsyncResult") for name in ("apply_async", "map_async", "starmap_async")},
                   **{name: _later(name, IteratorProxy, "Iterator") for name in ("imap", "imap_unordered")})
_QueueProxy.__qualname__ = "_QueueProxy"    # by which it is pickled


class Namespace:
    def __init__(self, /, **kwargs):
        self.__dict__.update(kwargs)

    def __repr__(self):
        return f"Namespace({', '.join(sorted(f'{k}={v!r}' for k, v in self.__dict__.items() if not k.startswith('_')))})"


class NamespaceProxy(BaseProxy):
    _typeid = "Namespace"

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return self._callmethod("#read", (name,))

    def __setattr__(self, name, value):
        self._callmethod("#write", (name, value))

    def __delattr__(self, name):
        self._callmethod("#drop", (name,))


class Value:
    def __init__(self, typecode, value, lock=True):
        self._typecode, self.value = typecode, value

    def get(self):
        return self.value

    def set(self, value):
        self.value = value

    def __repr__(self):
        return f"Value({self._typecode!r}, {self.value!r})"


def Array(typecode, sequence, lock=True):
    from array import array
    return array(typecode, sequence)


class BaseManager:
    _registry = {}

    def __init__(self, address=None, authkey=None, serializer="pickle", ctx=None, *, shutdown_timeout=1.0):
        if address is not None:
            raise NotImplementedError("managers that are reached by an address are not modelled: hand proxies to the processes that use them")
        self._process = self._server = None

    def start(self, initializer=None, initargs=()):
        if self._process is not None:
            raise ProcessError(f"Already {'started' if self._server is not None else 'shut down'} server")
        main, alive = _multiprocessing.Channel("manager"), _multiprocessing.Channel("pipe")
        alive.lend(False)
        callables = {typeid: made for typeid, (made, _) in self._registry.items()}
        process = SpawnProcess(target=_run, args=(main.number, alive.number, callables, initializer, initargs), daemon=True)
        process.name = f"{type(self).__name__}-{':'.join(str(i) for i in process._identity)}"
        process.start()
        self._process, self._server = process, _Server(main.number, alive.number)
        self._main = main

    def connect(self):
        raise NotImplementedError("managers that are reached by an address are not modelled")

    def shutdown(self):
        if self._server is not None:
            self._server = None
            self._main.put(pickle.dumps(None))
            self._process.join()

    def join(self, timeout=None):
        if self._process is not None:
            self._process.join(timeout)

    def __enter__(self):
        if self._process is None:
            self.start()
        return self

    def __exit__(self, *exc_info):
        self.shutdown()

    def _create(self, typeid, args, kwargs):
        assert self._server is not None, "server not yet started"
        return self._server.call(None, typeid, args, kwargs)

    @classmethod
    def register(cls, typeid, callable=None, proxytype=None, exposed=None, method_to_typeid=None, create_method=True):
        if "_registry" not in cls.__dict__:
            cls._registry = cls._registry.copy()
        if proxytype is None:
            names = exposed or [name for name in dir(callable) if not name.startswith("_")]
            proxytype = _proxy(f"AutoProxy[{typeid}]", typeid, " ".join(names))
            proxytype.__reduce__ = lambda self: (_auto, (typeid, names, self._server, self._number))
        cls._registry[typeid] = callable, proxytype
        if create_method:
            def make(self, /, *args, **kwargs):
                return proxytype(self._server, self._create(typeid, args, kwargs), typeid)
            make.__name__ = typeid
            setattr(cls, typeid, make)


def _auto(typeid, names, server, number):
    proxytype = _proxy(f"AutoProxy[{typeid}]", typeid, " ".join(names))
    proxytype.__reduce__ = lambda self: (_auto, (typeid, names, self._server, self._number))
    return proxytype(server, number, typeid)


class SyncManager(BaseManager):
    """What Manager() makes."""


def _pool(*args, **kwargs):
    from multiprocessing.pool import Pool
    return Pool(*args, **kwargs)


def _register():
    import queue
    for typeid, made, proxytype in (
            ("list", list, ListProxy), ("dict", dict, DictProxy), ("Queue", queue.Queue, _QueueProxy), ("JoinableQueue", queue.Queue, _QueueProxy),
            ("Event", threading.Event, EventProxy), ("Lock", threading.Lock, AcquirerProxy), ("RLock", threading.RLock, AcquirerProxy),
            ("Semaphore", threading.Semaphore, AcquirerProxy), ("BoundedSemaphore", threading.BoundedSemaphore, AcquirerProxy),
            ("Condition", threading.Condition, ConditionProxy), ("Barrier", threading.Barrier, BarrierProxy),
            ("Pool", _pool, PoolProxy), ("Namespace", Namespace, NamespaceProxy), ("Value", Value, ValueProxy), ("Array", Array, ArrayProxy)):
        SyncManager.register(typeid, made, proxytype)


_register()


def Manager():
    manager = SyncManager()
    manager.start()
    return manager
