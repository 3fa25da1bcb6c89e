"""Header fields: any case finds them, and one name may have several values."""


class MultipleValuesError(LookupError):
    def __str__(self):
        return repr(self.args[0]) if len(self.args) == 1 else super().__str__()


class Headers:
    def __init__(self, *args, **kwargs):
        self._list = []
        self.update(*args, **kwargs)

    def update(self, *args, **kwargs):
        for source in (*args, kwargs):
            for name, value in source.raw_items() if isinstance(source, Headers) else source.items() if hasattr(source, "items") else source:
                self[name] = value

    def raw_items(self):
        return iter(self._list)

    def get_all(self, key):
        return [value for name, value in self._list if name.lower() == key.lower()]

    def __setitem__(self, key, value):
        self._list.append((key, value))

    def __delitem__(self, key):
        self._list = [pair for pair in self._list if pair[0].lower() != key.lower()]

    def __getitem__(self, key):
        found = self.get_all(key)
        if not found:
            raise KeyError(key)
        if len(found) > 1:
            raise MultipleValuesError(key)
        return found[0]

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def __contains__(self, key):
        return isinstance(key, str) and bool(self.get_all(key))

    def __iter__(self):
        return iter(dict.fromkeys(name.lower() for name, _ in self._list))

    def keys(self):
        return list(self)

    def items(self):
        return [(name, self[name]) for name in self]

    def values(self):
        return [self[name] for name in self]

    def __len__(self):
        return len(list(iter(self)))

    def __eq__(self, other):
        return isinstance(other, Headers) and sorted((n.lower(), v) for n, v in self._list) == sorted((n.lower(), v) for n, v in other._list)

    def copy(self):
        return Headers(self)

    def __str__(self):
        return "".join(f"{name}: {value}\r\n" for name, value in self._list) + "\r\n"

    def __repr__(self):
        return f"Headers({self._list!r})"
