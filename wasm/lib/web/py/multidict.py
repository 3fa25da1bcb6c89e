"""The playground's model of multidict: mappings whose keys may have several values, of any case where their names begin with CI."""

from collections.abc import Mapping, MutableMapping


__version__ = "6.1.0"
_missing = object()


class MultiMapping(Mapping):
    """What all of them can be asked."""

    def _same(self, key):
        return key

    def _shared(self, pairs):
        self._pairs = pairs
        return self

    def _values(self, key):
        key = self._same(key)
        return [v for k, v in self._pairs if self._same(k) == key]

    def getone(self, key, default=_missing):
        found = self._values(key)
        if found:
            return found[0]
        if default is _missing:
            raise KeyError(f"Key not found: {key!r}")
        return default

    def getall(self, key, default=_missing):
        found = self._values(key)
        if found or default is _missing and not found:
            if not found:
                raise KeyError(f"Key not found: {key!r}")
            return found
        return default

    def __getitem__(self, key):
        return self.getone(key)

    def get(self, key, default=None):
        return self.getone(key, default)

    def __contains__(self, key):
        return isinstance(key, str) and bool(self._values(key))

    def __iter__(self):
        return iter([k for k, _ in self._pairs])

    def __len__(self):
        return len(self._pairs)

    def keys(self):
        return _View([k for k, _ in self._pairs], "keys")

    def values(self):
        return _View([v for _, v in self._pairs], "values")

    def items(self):
        return _View([*self._pairs], "items")

    def copy(self):
        return (CIMultiDict if isinstance(self, (CIMultiDict, CIMultiDictProxy)) else MultiDict)(self._pairs)

    def __eq__(self, other):
        if isinstance(other, MultiMapping):
            return [(self._same(k), v) for k, v in self._pairs] == [(self._same(k), v) for k, v in other._pairs]
        if isinstance(other, Mapping):
            return len(self) == len(other) and all(self.get(k, _missing) == v for k, v in other.items())
        return NotImplemented

    def __repr__(self):
        return f"<{type(self).__name__}({', '.join(f'{k!r}: {v!r}' for k, v in self._pairs)})>"


class _View(list):
    def __init__(self, found, kind):
        super().__init__(found)
        self._kind = kind

    def __repr__(self):
        shown = ", ".join(f"{x[0]!r}: {x[1]!r}" if self._kind == "items" else repr(x) for x in self)
        return f"_{self._kind.capitalize()}View({shown})"


class MultiDict(MultiMapping, MutableMapping):
    def __init__(self, arg=None, /, **kwargs):
        self._pairs = []
        self.extend(arg, **kwargs)

    def extend(self, arg=None, /, **kwargs):
        for pairs in () if arg is None else arg.items() if hasattr(arg, "items") else arg, kwargs.items():
            for key, value in pairs:
                self.add(key, value)

    def add(self, key, value):
        if not isinstance(key, str):
            raise TypeError("MultiDict keys should be either str or subclasses of str")
        self._pairs.append((key, value))

    def __setitem__(self, key, value):
        same = self._same(key)
        at = [i for i, (k, _) in enumerate(self._pairs) if self._same(k) == same]
        for i in reversed(at[1:]):
            del self._pairs[i]
        if at:
            self._pairs[at[0]] = key, value
        else:
            self.add(key, value)

    def __delitem__(self, key):
        self.popall(key)

    def popall(self, key, default=_missing):
        found = self._values(key)
        if not found:
            if default is _missing:
                raise KeyError(key)
            return default
        same = self._same(key)
        self._pairs[:] = [(k, v) for k, v in self._pairs if self._same(k) != same]
        return found

    def popone(self, key, default=_missing):
        same = self._same(key)
        for i, (k, v) in enumerate(self._pairs):
            if self._same(k) == same:
                del self._pairs[i]
                return v
        if default is _missing:
            raise KeyError(key)
        return default

    pop = popone

    def popitem(self):
        if not self._pairs:
            raise KeyError("empty multidict")
        return self._pairs.pop(0)

    def clear(self):
        self._pairs.clear()

    def update(self, arg=None, /, **kwargs):
        more = type(self)(arg, **kwargs)
        for key in dict.fromkeys(more):
            self.popall(key, None)
        self._pairs += more._pairs

    def setdefault(self, key, default=None):
        if key not in self:
            self.add(key, default)
        return self[key]


class CIMultiDict(MultiDict):
    def _same(self, key):
        return key.lower()


class MultiDictProxy(MultiMapping):
    """What is seen of a MultiDict; it cannot be changed."""

    def __init__(self, of):
        self._pairs = of._pairs


class CIMultiDictProxy(MultiDictProxy):
    def _same(self, key):
        return key.lower()


class istr(str):
    pass
