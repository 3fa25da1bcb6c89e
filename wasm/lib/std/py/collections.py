"""Containers beside the built-in ones."""

from _collections import deque


class OrderedDict(dict):
    def move_to_end(self, key, last=True):
        value = self.pop(key)
        if last:
            self[key] = value
            return
        rest = list(self.items())
        self.clear()
        self[key] = value
        self.update(rest)

    def popitem(self, last=True):
        if not self:
            raise KeyError("dictionary is empty")
        key = next(reversed(self)) if last else next(iter(self))
        return key, self.pop(key)

    def __repr__(self):
        return f"OrderedDict({dict(self)!r})" if self else "OrderedDict()"


class defaultdict(dict):
    def __init__(self, default_factory=None, /, *args, **kwargs):
        if default_factory is not None and not callable(default_factory):
            raise TypeError("first argument must be callable or None")
        super().__init__(*args, **kwargs)
        self.default_factory = default_factory

    def __missing__(self, key):
        if self.default_factory is None:
            raise KeyError(key)
        value = self[key] = self.default_factory()
        return value

    def copy(self):
        return type(self)(self.default_factory, self)

    def __repr__(self):
        return f"defaultdict({self.default_factory!r}, {dict.__repr__(self)})"


class Counter(dict):
    def __init__(self, iterable=None, /, **kwargs):
        super().__init__()
        self.update(iterable, **kwargs)

    def __missing__(self, key):
        return 0

    def update(self, iterable=None, /, **kwargs):
        if iterable is not None:
            if isinstance(iterable, dict):
                for key, n in iterable.items():
                    self[key] = self.get(key, 0) + n
            else:
                for key in iterable:
                    self[key] = self.get(key, 0) + 1
        if kwargs:
            self.update(kwargs)

    def subtract(self, iterable=None, /, **kwargs):
        counts = Counter(iterable, **kwargs)
        for key, n in counts.items():
            self[key] = self[key] - n

    def elements(self):
        for key, n in self.items():
            for _ in range(n):
                yield key

    def most_common(self, n=None):
        items = sorted(self.items(), key=lambda item: item[1], reverse=True)
        return items if n is None else items[:n]

    def total(self):
        return sum(self.values())

    def copy(self):
        return Counter(self)

    def __add__(self, other):
        return self._combine(other, lambda a, b: a + b)

    def __sub__(self, other):
        return self._combine(other, lambda a, b: a - b)

    def __and__(self, other):
        return self._combine(other, min)

    def __or__(self, other):
        return self._combine(other, max)

    def _combine(self, other, op):
        result = Counter()
        for key in [*self, *(k for k in other if k not in self)]:
            n = op(self[key], other[key])
            if n > 0:
                result[key] = n
        return result

    def __repr__(self):
        if not self:
            return "Counter()"
        return "Counter({" + ", ".join(f"{k!r}: {n!r}" for k, n in self.most_common()) + "})"


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    names = tuple(map(str, field_names))
    for i, name in enumerate(names):
        if rename and (not name.isidentifier() or name.startswith("_") or name in names[:i]):
            names = names[:i] + (f"_{i}",) + names[i + 1:]
        elif not name.isidentifier():
            raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")
        elif name.startswith("_"):
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")
        elif name in names[:i]:
            raise ValueError(f"Encountered duplicate field name: {name!r}")
    defaults = tuple(defaults or ())
    fallback = dict(zip(names[len(names) - len(defaults):], defaults))

    def __new__(cls, *args, **kwargs):
        if len(args) > len(names):
            least = f"from {len(names) - len(fallback) + 1} to " if fallback else ""
            raise TypeError(f"{typename}.__new__() takes {least}{len(names) + 1} positional arguments but {len(args) + 1} were given")
        values = dict(zip(names, args))
        for name, value in kwargs.items():
            if name not in names:
                raise TypeError(f"{typename}.__new__() got an unexpected keyword argument {name!r}")
            if name in values:
                raise TypeError(f"{typename}.__new__() got multiple values for argument {name!r}")
            values[name] = value
        missing = [n for n in names if n not in values and n not in fallback]
        if missing:
            quoted = [repr(n) for n in missing]
            text = quoted[0] if len(quoted) == 1 else " and ".join(quoted) if len(quoted) == 2 else ", ".join(quoted[:-1]) + ", and " + quoted[-1]
            raise TypeError(f"{typename}.__new__() missing {len(missing)} required positional argument{'s' * (len(missing) > 1)}: {text}")
        return tuple.__new__(cls, [values[n] if n in values else fallback[n] for n in names])

    def __repr__(self):
        return type(self).__name__ + "(" + ", ".join(f"{n}={v!r}" for n, v in zip(names, self)) + ")"

    def _asdict(self):
        return dict(zip(names, self))

    def _replace(self, /, **kwargs):
        values = dict(zip(names, self)) | kwargs
        unknown = [k for k in kwargs if k not in names]
        if unknown:
            raise TypeError(f"Got unexpected field names: {unknown!r}")
        return type(self)(**values)

    namespace = {
        "__slots__": (), "_fields": names, "_field_defaults": fallback, "__match_args__": names, "__doc__": f"{typename}({', '.join(names)})",
        "__new__": __new__, "__repr__": __repr__, "_asdict": _asdict, "_replace": _replace,
        "_make": classmethod(lambda cls, items: cls(*items)),
    }
    for i, name in enumerate(names):
        namespace[name] = property(lambda self, i=i: self[i])
    if module is not None:
        namespace["__module__"] = module
    return type(typename, (tuple,), namespace)


class ChainMap:
    def __init__(self, *maps):
        self.maps = list(maps) or [{}]

    def __getitem__(self, key):
        for mapping in self.maps:
            if key in mapping:
                return mapping[key]
        raise KeyError(key)

    def get(self, key, default=None):
        return self[key] if key in self else default

    def __contains__(self, key):
        return any(key in m for m in self.maps)

    def __setitem__(self, key, value):
        self.maps[0][key] = value

    def __delitem__(self, key):
        del self.maps[0][key]

    def __iter__(self):
        merged = {}
        for mapping in reversed(self.maps):
            merged.update(dict.fromkeys(mapping))
        return iter(merged)

    def __len__(self):
        return len(set().union(*self.maps))

    def keys(self):
        return dict.fromkeys(self).keys()

    def items(self):
        return {key: self[key] for key in self}.items()

    def values(self):
        return {key: self[key] for key in self}.values()

    def new_child(self, m=None):
        return ChainMap({} if m is None else m, *self.maps)

    def __repr__(self):
        return f"ChainMap({', '.join(map(repr, self.maps))})"


class UserDict(dict):
    """A dict to inherit from; data is the dict itself."""

    @property
    def data(self):
        return self


class UserList(list):
    """A list to inherit from; data is the list itself."""

    @property
    def data(self):
        return self
