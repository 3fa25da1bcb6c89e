import enum, collections, datetime, decimal, threading, io
def tr(n, f):
    try: r = f(); print(n, type(r).__name__)
    except BaseException as e: print(n, type(e).__name__, e)
class I(int): pass
class L(list): pass
class Ex(Exception): pass
class P: pass
class M(type): pass
for t in (object, int, str, list, dict, tuple, set, frozenset, float, bool, bytes, bytearray, type, type(None), property, classmethod, staticmethod, range, slice, complex, memoryview, super, Exception, ValueError, BaseException, OSError, type(lambda: 0), type(len), type((i for i in ())), I, L, Ex, P, M, map, zip, enumerate, reversed, filter, collections.deque, collections.OrderedDict, collections.defaultdict, collections.Counter, type(iter([])), type({}.keys()), type(...), type(NotImplemented), collections.UserDict):
    tr(t.__name__, lambda: object.__new__(t)); tr(t.__name__, lambda: object.__new__(t, 1))
for t in (int, str, list, dict, tuple, set, float, bool, bytes, type):
    for u in (object, int, bool, str, I, L, P, 5): tr((t.__name__, getattr(u, '__name__', u)), lambda: t.__new__(u))
    tr(t.__name__, lambda: t.__new__())
for t in (object, P, int, list, L, dict, str, tuple, type('Q', (), {'__new__': lambda c, *a: object.__new__(c)}), type('Q', (), {'__init__': lambda s, *a: None})):
    tr(t.__name__, lambda: object.__init__(t())); tr(t.__name__, lambda: object.__init__(t(), 1)); tr(t.__name__, lambda: t().__init__(1)); tr(t.__name__, lambda: t.__init__()); tr(t.__name__, lambda: t.__init__(5)); tr(t.__name__, lambda: t(x=1)); tr(t.__name__, lambda: t(1, 2, 3, 4, 5))
