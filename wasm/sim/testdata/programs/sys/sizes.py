# What sys.getsizeof and __sizeof__ say.
import collections
import sys
class A: pass
class B:
    __slots__ = ('a','b')
class C(B):
    __slots__ = ('c',)
class D(B): pass
class DD(dict): __slots__ = ('a', 'z')
class DE(dict): pass
class LL(list): __slots__ = ('a', )
class LE(list): pass
class TE(tuple): pass
class TS(tuple): __slots__ = ()
class IE(int): pass
class SE(str): pass
class SS(str): __slots__=()
class FE(float): pass
class FS(float): __slots__=('x',)
class SetE(set): pass
class FrS(frozenset): __slots__=()
class BE(bytes): pass
class Ex(Exception): __slots__ = 'q'; a = 2
class Ex2(Exception): pass
class W: __slots__ = ('__weakref__',)
class WD: __slots__ = ('__dict__',)
class WX: __slots__ = ('a','__dict__','__weakref__')
def f(x, y=1): return x
def g(): yield


NT = collections.namedtuple("NT", "a b")
async def co(): pass


objects = [A(), B(), C(), D(), DD(), DE(), LL(), LE(), TE(), TS(), TS((1, 2, 3)), IE(), IE(1), IE(2**70), SE("abc"), SS(), FE(), FS(), SetE(), FrS(), BE(b"abc"), W(), WD(), WX(),
           Ex(), Ex2(1), Exception(), KeyError(1), OSError(1, "a"), StopIteration(1), SyntaxError(), ImportError(), NameError(), AttributeError(), SystemExit(),
           ExceptionGroup("a", [ValueError()]), 1, 0, 2**100, -5, True, 1.0, 1j, None, ..., NotImplemented, "abc", "", "日", "😀", b"abc", bytearray(), bytearray(b"abc"),
           (), (1,), [], [1], [1, 2, 3], {}, {1: 2}, set(), frozenset(), range(3), slice(1), f, lambda: 0, [].append, len, sys, iter([]), iter(()), iter({}), iter(range(3)),
           enumerate([]), zip([]), map(f, []), filter(None, []), memoryview(b"a"), property(), staticmethod(f), object(), {}.keys(), A.__dict__, NT(1, 2), int | str]
for o in objects:
    print(type(o).__name__, o.__sizeof__(), sys.getsizeof(o))
print([sys.getsizeof(x) for x in (A, B, D, Ex, int, type, ValueError)], sys.getsizeof(g()))
c = co()
print(sys.getsizeof(c))
c.close()
for text in "", "abc", "é", "€", "😀":
    for names in {}, {"__slots__": ()}, {"__slots__": ("q", "r")}, {"__slots__": ("__weakref__",)}:
        x = type("Text", (str,), dict(names))(text)
        print(x.__sizeof__(), sys.getsizeof(x))
