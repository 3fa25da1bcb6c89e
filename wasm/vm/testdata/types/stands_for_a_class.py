"""isinstance() and issubclass() with objects that are no classes but have __bases__."""


def show(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)


class Class:
    def __init__(self, bases):
        self.bases = bases

    @property
    def __bases__(self):
        return self.bases


class Object:
    def __init__(self, cls):
        self.cls = cls

    @property
    def __class__(self):
        return self.cls


class Bad:
    @property
    def __bases__(self):
        raise RuntimeError("no bases")


class Endless:
    @property
    def __bases__(self):
        return (self, self)


base = Class(())
derived = Class((Class(()), base))
thing = Object(derived)
for call in [(isinstance, thing, derived), (isinstance, thing, base), (isinstance, thing, Class(())), (isinstance, 5, base), (isinstance, thing, object),
             (issubclass, derived, base), (issubclass, base, derived), (issubclass, derived, object), (issubclass, derived, (int, base)),
             (issubclass, int, base), (issubclass, Class(5), base), (issubclass, int, Class(5)), (isinstance, 1, Class([])),
             (isinstance, 1, Bad()), (issubclass, Bad(), int), (issubclass, int, Bad()), (issubclass, 5, int), (isinstance, 5, 6)]:
    show(*call)
try:
    issubclass(Endless(), int)
except RecursionError:
    print("too deep")
