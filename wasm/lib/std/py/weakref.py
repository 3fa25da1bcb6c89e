"""Weak references, and collections that do not keep what they hold alive."""

from _lib import later as _later
import sys as _sys
from _weakref import (CallableProxyType, ProxyType, ReferenceType, getweakrefcount, getweakrefs, proxy, ref)

__all__ = ["ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType", "ProxyType",
           "CallableProxyType", "ProxyTypes", "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize"]

ProxyTypes = (ProxyType, CallableProxyType)


class WeakMethod(ref):
    """A weak reference to a bound method, alive as long as its object and function are."""

    def __new__(cls, meth, callback=None):
        try:
            obj, func = meth.__self__, meth.__func__
        except AttributeError:
            raise TypeError(f"argument should be a bound method, not {type(meth)}") from None
        me = None

        def gone(_):
            if me is not None and me._alive:
                me._alive = False
                if callback is not None:
                    callback(me)

        self = ref.__new__(cls, obj, gone)
        self._func = ref(func, gone)
        self._alive = True
        me = self
        return self

    def __call__(self):
        obj, func = ref.__call__(self), self._func()
        if obj is None or func is None:
            return None
        return func.__get__(obj)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if not self._alive or not other._alive:
            return self is other
        return ref.__eq__(self, other) and self._func == other._func

    def __ne__(self, other):
        same = self.__eq__(other)
        return same if same is NotImplemented else not same

    __hash__ = ref.__hash__


class _Keyed(ref):
    """A reference that knows under which key a dictionary has it."""

    def __new__(cls, obj, callback, key):
        self = ref.__new__(cls, obj, callback)
        self.key = key
        return self

    def __init__(self, obj, callback, key):
        pass


class _WeakMapping:
    """What both mappings do alike. Their items, one side of each a weak reference, lie in data."""

    __class_getitem__ = classmethod(type(list[int]))

    def __len__(self):
        return len(self.data)

    def update(self, other=None, /, **kw):
        if other is not None:
            for key, value in (other if hasattr(other, "items") else dict(other)).items():
                self[key] = value
        for key, value in kw.items():
            self[key] = value

    def clear(self):
        self.data.clear()

    def __eq__(self, other):
        if not hasattr(other, "items"):
            return NotImplemented
        return dict(self.items()) == dict(other.items())

    __hash__ = __reversed__ = None

    def __or__(self, other):
        if not hasattr(other, "items"):
            return NotImplemented
        new = self.copy()
        new.update(other)
        return new

    def __ror__(self, other):
        if not hasattr(other, "items"):
            return NotImplemented
        new = self.__class__()
        new.update(other)
        new.update(self)
        return new

    def __ior__(self, other):
        self.update(other)
        return self

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}>"


class WeakValueDictionary(_WeakMapping):
    """A mapping that forgets an item when its value dies."""

    def __init__(self, other=(), /, **kw):
        data = self.data = {}
        me = ref(self)

        def forget(dead):
            if me() is not None and data.get(dead.key) is dead:
                del data[dead.key]

        self._forget = forget
        self.update(other, **kw)

    def __getitem__(self, key):
        value = self.data[key]()
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key, value):
        self.data[key] = _Keyed(value, self._forget, key)

    def __delitem__(self, key):
        del self.data[key]

    def __contains__(self, key):
        found = self.data.get(key)
        return found is not None and found() is not None

    def __iter__(self):
        for key, r in list(self.data.items()):
            if r() is not None:
                yield key

    keys = __iter__

    def values(self):
        for r in list(self.data.values()):
            value = r()
            if value is not None:
                yield value

    def items(self):
        for key, r in list(self.data.items()):
            value = r()
            if value is not None:
                yield key, value

    def get(self, key, default=None):
        found = self.data.get(key)
        value = None if found is None else found()
        return default if value is None else value

    def pop(self, key, *default):
        found = self.data.pop(key, None)
        value = None if found is None else found()
        if value is None:
            if default:
                return default[0]
            raise KeyError(key)
        return value

    def popitem(self):
        while True:
            key, r = self.data.popitem()
            value = r()
            if value is not None:
                return key, value

    def setdefault(self, key, default=None):
        value = self.get(key)
        if value is None:
            self[key] = value = default
        return value

    def copy(self):
        new = WeakValueDictionary()
        new.update(self)
        return new

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        new = self.__class__()
        for key, value in self.items():
            new[deepcopy(key, memo)] = value
        return new

    def itervaluerefs(self):
        yield from list(self.data.values())

    def valuerefs(self):
        return list(self.data.values())


class WeakKeyDictionary(_WeakMapping):
    """A mapping that forgets an item when its key dies."""

    def __init__(self, dict=None):
        data = self.data = {}
        me = ref(self)

        def forget(dead):
            if me() is not None:
                data.pop(dead, None)

        self._forget = forget
        if dict is not None:
            self.update(dict)

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key, self._forget)] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __contains__(self, key):
        try:
            return ref(key) in self.data
        except TypeError:
            return False

    def __iter__(self):
        for r in list(self.data):
            key = r()
            if key is not None:
                yield key

    keys = __iter__

    def values(self):
        for r, value in list(self.data.items()):
            if r() is not None:
                yield value

    def items(self):
        for r, value in list(self.data.items()):
            key = r()
            if key is not None:
                yield key, value

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def pop(self, key, *default):
        return self.data.pop(ref(key), *default)

    def popitem(self):
        while True:
            r, value = self.data.popitem()
            key = r()
            if key is not None:
                return key, value

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key, self._forget), default)

    def copy(self):
        new = WeakKeyDictionary()
        new.update(self)
        return new

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        new = self.__class__()
        for key, value in self.items():
            new[key] = deepcopy(value, memo)
        return new

    def keyrefs(self):
        return list(self.data)


_later(globals(), "_weakrefset", "WeakSet")


class finalize:
    """Calls a function when an object dies, or at the end of the program."""

    __slots__ = ()
    _registry = {}
    _count = 0
    _shutdown = False

    class _Info:
        __slots__ = ("weakref", "func", "args", "kwargs", "atexit", "index")

    def __init__(self, obj, func, /, *args, **kwargs):
        if finalize._count == 0:
            import atexit
            atexit.register(finalize._exitfunc)
        info = finalize._Info()
        info.weakref = ref(obj, self)
        info.func, info.args, info.kwargs = func, args, kwargs or None
        info.atexit = True
        finalize._count += 1
        info.index = finalize._count
        finalize._registry[self] = info

    def __call__(self, _=None):
        """Calls the function, unless that has been done already."""
        info = finalize._registry.pop(self, None)
        if info and not finalize._shutdown:
            return info.func(*info.args, **(info.kwargs or {}))

    def detach(self):
        info = finalize._registry.get(self)
        obj = info and info.weakref()
        if obj is not None and finalize._registry.pop(self, None):
            return obj, info.func, info.args, info.kwargs or {}

    def peek(self):
        info = finalize._registry.get(self)
        obj = info and info.weakref()
        if obj is not None:
            return obj, info.func, info.args, info.kwargs or {}

    @property
    def alive(self):
        return self in finalize._registry

    @property
    def atexit(self):
        info = finalize._registry.get(self)
        return bool(info) and info.atexit

    @atexit.setter
    def atexit(self, value):
        info = finalize._registry.get(self)
        if info:
            info.atexit = bool(value)

    def __repr__(self):
        info = finalize._registry.get(self)
        obj = info and info.weakref()
        if obj is None:
            return f"<{type(self).__name__} object at {id(self):#x}; dead>"
        return f"<{type(self).__name__} object at {id(self):#x}; for {type(obj).__name__!r} at {id(obj):#x}>"

    @classmethod
    def _exitfunc(cls):
        while True:
            pending = [(info.index, f) for f, info in cls._registry.items() if info.atexit]
            if not pending:
                cls._shutdown = True
                return
            pending.sort(key=lambda x: x[0])
            f = pending[-1][1]
            try:
                f()
            except Exception:
                import sys
                sys.excepthook(*sys.exc_info())


if "collections.abc" in _sys.modules:
    _sys.modules["collections.abc"]._adopt(_sys.modules[__name__])
