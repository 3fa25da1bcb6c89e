"""Iterators of built-in types are copied with what is left of them; one over another iterator shares it."""
print(type(...)() is ..., type(None)() is None, type(NotImplemented)() is NotImplemented)
import copy
for it in (iter([1,2,3]), iter((1,2,3)), iter(range(5)), map(str, [1,2,3]), filter(None, [0,1,2]), zip([1,2],[3,4]), enumerate("abc"), reversed([1,2,3]), iter("abc"), iter(b"abc"), iter({1:2}), iter({1,2})):
    next(it)
    try:
        c = copy.copy(it)
        print(type(it).__name__, list(it), list(c))
    except TypeError as e: print(type(it).__name__, e)
for c in (type(...), type(NotImplemented), type(None)):
    try: c(1)
    except TypeError as e: print(e)
