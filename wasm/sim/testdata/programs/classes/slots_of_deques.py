"""A class of deques with __slots__ keeps no other attributes, unless it asks for them."""
from collections import deque


class D(deque):
    __slots__ = ("x", "__dict__")


class E(deque):
    __slots__ = ("x",)


class F(deque):
    pass


for cls in D, E, F:
    d = cls([1])
    d.x = 1
    try:
        d.z = 2
        print(d, vars(d))
    except AttributeError as e:
        print(e)
try:
    print(E.x.__get__(1))
except TypeError as e:
    print(e)
