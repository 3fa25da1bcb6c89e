"""Sets that do not keep their members alive."""

from _weakref import ref


class WeakSet:
    """A set that forgets its members when they die."""

    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, data=None):
        refs = self.data = {}
        me = ref(self)

        def forget(dead):
            if me() is not None:
                refs.pop(dead, None)

        self._forget = forget
        if data is not None:
            self.update(data)

    def __iter__(self):
        for r in list(self.data):
            item = r()
            if item is not None:
                yield item

    def __len__(self):
        return len(self.data)

    def __contains__(self, item):
        try:
            return ref(item) in self.data
        except TypeError:
            return False

    def add(self, item):
        self.data.setdefault(ref(item, self._forget))

    def discard(self, item):
        self.data.pop(ref(item), None)

    def remove(self, item):
        del self.data[ref(item)]

    def pop(self):
        while self.data:
            item = self.data.popitem()[0]()
            if item is not None:
                return item
        raise KeyError("pop from empty WeakSet")

    def clear(self):
        self.data.clear()

    def update(self, other):
        for item in other:
            self.add(item)

    def copy(self):
        return type(self)(self)

    def __reduce__(self):       # what copy.copy asks for: the attributes of a subclass go along
        attributes = {k: v for k, v in vars(self).items() if k not in ("data", "_forget")}
        return type(self), (list(self),), attributes

    def difference(self, other):
        new = self.copy()
        new.difference_update(other)
        return new

    def difference_update(self, other):
        if self is other:
            self.clear()
            return
        for item in other:
            self.discard(item)

    def intersection(self, other):
        return type(self)(item for item in other if item in self)

    def intersection_update(self, other):
        kept = set(other)
        for item in list(self):
            if item not in kept:
                self.discard(item)

    def union(self, other):
        new = self.copy()
        new.update(other)
        return new

    def symmetric_difference(self, other):
        new = self.copy()
        new.symmetric_difference_update(other)
        return new

    def symmetric_difference_update(self, other):
        if self is other:
            self.clear()
            return
        for item in set(other):
            if item in self:
                self.discard(item)
            else:
                self.add(item)

    def issubset(self, other):
        return set(self).issubset(other)

    def issuperset(self, other):
        return all(item in self for item in other)

    def isdisjoint(self, other):
        return not any(item in self for item in other)

    __sub__, __and__, __or__, __xor__ = difference, intersection, union, symmetric_difference
    __le__, __ge__ = issubset, issuperset

    def __lt__(self, other):
        return len(self) < len(other) and self.issubset(other)

    def __gt__(self, other):
        return len(self) > len(other) and self.issuperset(other)

    def __ior__(self, other):
        self.update(other)
        return self

    def __isub__(self, other):
        self.difference_update(other)
        return self

    def __iand__(self, other):
        self.intersection_update(other)
        return self

    def __ixor__(self, other):
        self.symmetric_difference_update(other)
        return self

    def __eq__(self, other):
        if not isinstance(other, type(self)):
            return NotImplemented
        return set(self) == set(other)

    __hash__ = None

    def __repr__(self):
        return repr({r for r in self.data})
