"""Operations of WeakSet in place."""
import weakref


class Thing:
    def __init__(self, name):
        self.name = name


one, two, three = Thing("one"), Thing("two"), Thing("three")
things = weakref.WeakSet([one, two])


def names():
    return sorted(t.name for t in things)


things.symmetric_difference_update([two, three])
print(names())
things ^= weakref.WeakSet([one, two])
print(names(), type(things).__name__)
things -= [two]
things |= {one}
print(names())
things &= {one, two}
print(names())
