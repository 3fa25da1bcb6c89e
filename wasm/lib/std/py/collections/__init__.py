"""Containers beside the built-in ones. What derives from abstract classes is in _user and imported when it is asked for."""

from _collections import deque, _tuplegetter
from _lib import later as _later, static as _static

__all__ = ["ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString", "defaultdict", "deque", "namedtuple"]

_later(globals(), "collections._user", "ChainMap UserDict UserList UserString")
_later(globals(), "collections.abc")


def _alias(cls, item, /):
    from types import GenericAlias
    return GenericAlias(cls, item)


_missing = object()


def _fill(self, args, named):
    """What OrderedDict's constructor and update do: a subclass's __setitem__ is asked for each pair."""
    if len(args) > 1:
        raise TypeError(f"update() takes at most 1 positional argument ({len(args)} given)")
    plain = type(self).__setitem__ is dict.__setitem__
    for other in *args, named:
        if type(other) is dict or type(other) is OrderedDict:
            pairs = other if plain else [*other.items()]
        elif hasattr(other, "keys"):
            pairs = ((key, other[key]) for key in other.keys())
        else:
            pairs = map(_pair, other.items() if hasattr(other, "items") else other)
        if plain:
            dict.update(self, pairs)
        else:
            for key, value in pairs:
                self[key] = value


def _pair(pair):
    parts = list(pair)
    if len(parts) < 2:
        raise ValueError(f"need more than {len(parts)} value{'s' if not parts else ''} to unpack")
    if len(parts) > 2:
        raise ValueError("too many values to unpack (expected 2)")
    return parts


class OrderedDict(dict):
    __module__ = "collections"

    def __init__(self, /, *args, **kwargs):
        if len(args) > 1:
            raise TypeError(f"expected at most 1 arguments, got {len(args)}")
        _fill(self, args, kwargs)

    def update(self, /, *args, **kwargs):
        _fill(self, args, kwargs)

    def move_to_end(self, key, last=True):
        if not self or key not in self:         # an empty one does not ask for the key's hash
            raise KeyError if key is None else KeyError(*key) if type(key) is tuple else KeyError(key)
        if type(key) is not str:
            key = next(own for own in dict.keys(self) if own is key or own == key)  # 1.0 moves the key 1
        value = dict.pop(self, key)
        if last:
            dict.__setitem__(self, key, value)
            return
        rest = list(dict.items(self))
        dict.clear(self)
        dict.__setitem__(self, key, value)
        dict.update(self, rest)

    def popitem(self, last=True):
        if not self:
            raise KeyError("dictionary is empty")
        key = next(reversed(self)) if last else next(iter(self))
        return key, self.pop(key)

    def pop(self, key, default=_missing):
        if default is _missing:
            return dict.pop(self, key)
        return dict.pop(self, key, default)

    def setdefault(self, key, default=None):
        if type(self) is OrderedDict:
            return dict.setdefault(self, key, default)
        if key not in self:
            self[key] = default
        return self[key]

    def copy(self):
        return self.__class__(self)

    @classmethod
    def fromkeys(cls, iterable, value=None):
        made = cls()
        for key in iterable:
            made[key] = value
        return made

    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return dict.__eq__(self, other) and all(a == b for a, b in zip(self, other))
        return dict.__eq__(self, other)

    def __ne__(self, other):
        result = self.__eq__(other)
        return result if result is NotImplemented else not result

    __hash__ = None

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = self.__class__(self)
        made.update(other)
        return made

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = self.__class__(other)
        made.update(self)
        return made

    def __ior__(self, other):
        self.update(other)
        return self

    def __repr__(self):
        if id(self) in _running:
            return "..."
        _running.add(id(self))
        try:
            return f"{self.__class__.__name__}({dict(self.items())!r})" if self else f"{self.__class__.__name__}()"
        finally:
            _running.discard(id(self))

    def __reduce__(self):
        return self.__class__, (), self.__getstate__(), None, iter(self.items())

    __class_getitem__ = classmethod(_alias)


_running = set()


class defaultdict(dict):
    __module__ = "collections"
    __slots__ = "default_factory",

    def __init__(self, default_factory=None, /, *args, **kwargs):
        if default_factory is not None and not callable(default_factory):
            raise TypeError("first argument must be callable or None")
        dict.__init__(self, *args, **kwargs)
        self.default_factory = default_factory

    def __missing__(self, key):
        if self.default_factory is None:
            raise KeyError(key)
        value = self[key] = self.default_factory()
        return value

    def copy(self):
        return type(self)(self.default_factory, self)

    __copy__ = copy

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = self.copy()
        made.update(other)
        return made

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = type(self)(self.default_factory, other)
        made.update(self)
        return made

    def __repr__(self):
        if id(self) in _running:
            return f"{type(self).__name__}(..., {{...}})"
        _running.add(id(self))
        try:
            return f"{type(self).__name__}({self.default_factory!r}, {dict.__repr__(self)})"
        finally:
            _running.discard(id(self))

    def __reduce__(self):
        return type(self), () if self.default_factory is None else (self.default_factory,), None, None, iter(self.items())

    __class_getitem__ = classmethod(_alias)


class Counter(dict):
    def __init__(self, iterable=None, /, **kwds):
        dict.__init__(self)
        self.update(iterable, **kwds)

    def __missing__(self, key):
        return 0

    def total(self):
        return sum(self.values())

    def most_common(self, n=None):
        if n is None:
            return sorted(self.items(), key=_count_of, reverse=True)
        from heapq import nlargest
        return nlargest(n, self.items(), key=_count_of)

    def elements(self):
        from itertools import chain, repeat, starmap
        return chain.from_iterable(starmap(repeat, self.items()))

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

    def update(self, iterable=None, /, **kwds):
        if iterable is not None:
            if hasattr(iterable, "items") and hasattr(iterable, "keys"):
                if self:
                    for key, n in iterable.items():
                        self[key] = n + self.get(key, 0)
                else:
                    dict.update(self, iterable)
            else:
                get = self.get
                for key in iterable:
                    self[key] = get(key, 0) + 1
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        if iterable is not None:
            if hasattr(iterable, "items") and hasattr(iterable, "keys"):
                for key, n in iterable.items():
                    self[key] = self.get(key, 0) - n
            else:
                for key in iterable:
                    self[key] = self.get(key, 0) - 1
        if kwds:
            self.subtract(kwds)

    def copy(self):
        return self.__class__(self)

    __copy__ = copy

    def __delitem__(self, key):
        if key in self:
            dict.__delitem__(self, key)

    def __repr__(self):
        if not self:
            return f"{self.__class__.__name__}()"
        try:
            counts = dict(self.most_common())
        except TypeError:
            counts = dict(self)
        return f"{self.__class__.__name__}({counts!r})"

    def _sides(self, other):
        """Every key of both with its two counts, or None where other is no Counter."""
        keys = list(self) + [key for key in other if key not in self]
        return [(key, self[key], other[key]) for key in keys]

    def __eq__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(a == b for _, a, b in self._sides(other))

    def __ne__(self, other):
        result = self.__eq__(other)
        return result if result is NotImplemented else not result

    __hash__ = None

    def __le__(self, other):
        return all(a <= b for _, a, b in self._sides(other)) if isinstance(other, Counter) else NotImplemented

    def __lt__(self, other):
        return self <= other and self != other if isinstance(other, Counter) else NotImplemented

    def __ge__(self, other):
        return all(a >= b for _, a, b in self._sides(other)) if isinstance(other, Counter) else NotImplemented

    def __gt__(self, other):
        return self >= other and self != other if isinstance(other, Counter) else NotImplemented

    def _combined(self, other, op):
        if not isinstance(other, Counter):
            return NotImplemented
        made = Counter()
        for key, a, b in self._sides(other):
            n = op(a, b)
            if n > 0:
                made[key] = n
        return made

    def __add__(self, other):
        return self._combined(other, lambda a, b: a + b)

    def __sub__(self, other):
        return self._combined(other, lambda a, b: a - b)

    def __or__(self, other):
        return self._combined(other, lambda a, b: b if a < b else a)

    def __and__(self, other):
        return self._combined(other, lambda a, b: a if a < b else b)

    def __pos__(self):
        return self._combined(Counter(), lambda a, b: a)

    def __neg__(self):
        return self._combined(Counter(), lambda a, b: -a)

    def _keep_positive(self):
        for key in [key for key, n in self.items() if not n > 0]:
            del self[key]
        return self

    def __iadd__(self, other):
        for key, n in other.items():
            self[key] += n
        return self._keep_positive()

    def __isub__(self, other):
        for key, n in other.items():
            self[key] -= n
        return self._keep_positive()

    def __ior__(self, other):
        for key, n in other.items():
            if n > self[key]:
                self[key] = n
        return self._keep_positive()

    def __iand__(self, other):
        for key, n in self.items():
            if other[key] < n:
                self[key] = other[key]
        return self._keep_positive()

    def __reduce__(self):
        return self.__class__, (dict(self),)

    __class_getitem__ = classmethod(_alias)


def _count_of(item):
    return item[1]


_KEYWORDS = frozenset(
    "False None True and as assert async await break class continue def del elif else except finally for from global if import in is "
    "lambda nonlocal not or pass raise return try while with yield".split())


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    names = list(map(str, field_names))
    typename = str(typename)
    if rename:
        for i, name in enumerate(names):
            if not name.isidentifier() or name in _KEYWORDS or name.startswith("_") or name in names[:i]:
                names[i] = f"_{i}"
    for name in (typename, *names):
        if not name.isidentifier():
            raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")
        if name in _KEYWORDS:
            raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")
    for i, name in enumerate(names):
        if name.startswith("_") and not rename:
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")
        if name in names[:i]:
            raise ValueError(f"Encountered duplicate field name: {name!r}")
    fallback = {}
    if defaults is not None:
        defaults = tuple(defaults)
        if len(defaults) > len(names):
            raise TypeError("Got more default values than field names")
        fallback = dict(zip(names[len(names) - len(defaults):], defaults))
    names = tuple(names)

    # Written out, it takes arguments as any function does, with the language's own words for what does not fit.
    listed = ", ".join(names)
    scope = {"_new": tuple.__new__, "__name__": f"namedtuple_{typename}"}
    exec(f"def __new__(_cls, {listed}):\n    return _new(_cls, ({listed}{',' * bool(names)}))", scope)
    __new__ = scope["__new__"]
    __new__.__doc__ = f"Create new instance of {typename}({listed})"
    if defaults is not None:
        __new__.__defaults__ = defaults
    template = "(" + ", ".join(f"{name}=%r" for name in names) + ")"

    @classmethod
    def _make(cls, iterable):
        made = tuple.__new__(cls, iterable)
        if len(made) != len(names):
            raise TypeError(f"Expected {len(names)} arguments, got {len(made)}")
        return made

    def _replace(self, /, **kwds):
        made = self._make(map(kwds.pop, names, self))
        if kwds:
            raise TypeError(f"Got unexpected field names: {list(kwds)!r}")
        return made

    def __repr__(self):
        return self.__class__.__name__ + template % tuple(self)

    def _asdict(self):
        return dict(zip(self._fields, self))

    def __getnewargs__(self):
        return tuple(self)

    for method in (__new__, _make.__func__, _replace, __repr__, _asdict, __getnewargs__):
        method.__qualname__ = f"{typename}.{method.__name__}"
    body = {
        "__doc__": f"{typename}({listed})", "__slots__": (), "_fields": names, "_field_defaults": fallback, "__new__": __new__, "_make": _make,
        "__replace__": _replace, "_replace": _replace, "__repr__": __repr__, "_asdict": _asdict, "__getnewargs__": __getnewargs__,
        "__match_args__": names,
    }
    for i, name in enumerate(names):
        body[name] = _tuplegetter(i, f"Alias for field number {i}")
    if module is None:
        from sys import _getframe
        module = _getframe(1).f_globals.get("__name__", "__main__")
    body["__module__"] = module
    return type(typename, (tuple,), body)


_static(OrderedDict, defaultdict)
