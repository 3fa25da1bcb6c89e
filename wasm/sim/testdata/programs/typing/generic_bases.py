from typing import *
import collections.abc
T = TypeVar("T"); S = TypeVar("S")
def t(f):
    try:
        c = f(); print([b.__name__ for b in c.__mro__], c.__parameters__)
    except Exception as e: print(type(e).__name__, e)
class P(Generic[T]): pass
class F:
    def __mro_entries__(self, bases): return (P,)
def a():
    class X(Generic[T], P[T]): pass
    return X
def b():
    class X(Generic[T], P): pass
    return X
def c():
    class X(Generic[T], list[T]): pass
    return X
def d():
    class X(Generic[T], List[T]): pass
    return X
def e():
    class X(Generic[T], Protocol): pass
    return X
def f():
    class X(Generic[T], Protocol[T]): pass
    return X
def g():
    class X(Generic[T], F()): pass
    return X
def h():
    class X(Generic[T], Iterable[T]): pass
    return X
def i():
    class X(Generic[T], collections.abc.Iterable[T]): pass
    return X
def j():
    class X(P[T], Generic[T]): pass
    return X
def k():
    class X(Generic[T], TypedDict): a: T
    return X
def l():
    class X(Generic[T], NamedTuple): a: T
    return X
def m():
    class X(Generic[T], List): pass
    return X
def n():
    class X(Generic[T], P[int], P[str]): pass
    return X
for x in (a,b,c,d,e,f,g,h,i,j,k,l,m,n): t(x)


# Named tuples that are generic, with Generic on either side.
class Left(Generic[T], NamedTuple):
    a: T
    b: int = 0


class Right(NamedTuple, Generic[T]):
    a: T


class New[T](NamedTuple):
    a: T


for c in (Left, Right, New):
    print(c.__bases__, c.__parameters__, c(1), c[int], c[int](2), c.__orig_bases__[c is not Left])
    try:
        c[int, str]
    except TypeError as error:
        print(error)
