"""A weak reference to a generator holds on after its end, and dies with it."""
import weakref


def numbers():
    yield 1


g = numbers()
ref = weakref.ref(g, lambda r: print("died"))
print(list(g), ref() is g)
g = None
print(ref())
