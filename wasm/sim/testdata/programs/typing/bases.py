"""Bases that are no classes, Generic among others, and what may not be derived from."""
from typing import *
T = TypeVar("T"); S = TypeVar("S")
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Weird:
    def __repr__(self): return "Weird()"
    def __init__(self, r): self.r = r
    def __mro_entries__(self, bases): return self.r
def a():
    class X(list[int], 5, Generic[T]): pass
def b():
    class X(5): pass
def c():
    class X(int, 5): pass
def d():
    class X(Weird(None)): pass
def e():
    class X(Weird((5,))): pass
def f():
    class X(Weird((5,)), int): pass
def g():
    class X(Weird((int,)), Weird(())): pass
    return X.__mro__, X.__orig_bases__
def h():
    class X(Weird([int])): pass
def i():
    class X(Generic[T], 5): pass
def j():
    class X("abc"): pass
def k():
    class X(None): pass
def m():
    import math
    class X(math): pass
for fn in (a,b,c,d,e,f,g,h,i,j,k,m): t(fn)
class P1(Generic[T], Protocol): pass
class P2(Protocol, Generic[T]): pass
class P3(Protocol[T]): pass
class A(Generic[T]): pass
class B(Generic[S]): pass
class D(A[T], Generic[T], B[T]): pass
class E(Generic[T], List[T]): pass
class F(Dict[str, T], A[T]): pass
class G2(A[T], B[S], Generic[T, S]): pass
for c in (P1, P2, P3, D, E, F, G2): print([x.__name__ for x in c.__mro__], c.__parameters__, c.__orig_bases__)
def n():
    class X(Generic[T], Protocol[T]): pass
    return X.__mro__
def o():
    class X(Generic[T], A[S]): pass
def p():
    class X(A[T], Generic[S]): pass
def q():
    class X(Generic[T], Generic[S]): pass
def r():
    class X(Generic): pass
def s():
    class X(A, A[int]): pass
for fn in (n,o,p,q,r,s): t(fn)
print(ForwardRef("int") == ForwardRef("int"), ForwardRef("int") == ForwardRef("int", module="m"), hash(ForwardRef("a")) == hash(ForwardRef("a")))
@no_type_check
def ntc(x: "whatever"): pass
print(ntc.__no_type_check__, get_type_hints(ntc))
@final
@runtime_checkable
class Fp(Protocol):
    def m(self): ...
class Ok:
    def m(self): pass
print(issubclass(Ok, Fp), isinstance(Ok(), Fp))
U = NewType("U", int)
def u():
    class V(U): pass
t(u)
import copy
print(copy.copy(T) is T, copy.deepcopy(List[T]) == List[T], T.__module__, ParamSpec("Q").__module__)
for x in (T, ParamSpec("Q"), TypeVarTuple("W")):
    def v():
        class Y(x): pass
    t(v)
for x in (Union, Optional, Any, ClassVar, Literal, Self, Never, Union[int, str], Optional[int], Literal[1], ClassVar[int], Annotated[int, 1]):
    def w():
        class Y(x): pass
        return Y.__bases__
    t(w)
def y():
    class Z(NamedTuple, int): x: int
t(y)
print(get_origin(P2[int]), get_args(P2[int]), get_type_hints(D), P2[int].__mro_entries__ is not None)
t(lambda: isinstance(3, P3)); t(lambda: isinstance(3, P3[int])); t(lambda: isinstance([], List[int])); t(lambda: issubclass(list, List)); t(lambda: isinstance([1], Sequence)); t(lambda: isinstance(3, Optional[int])); t(lambda: isinstance(3, T)); t(lambda: isinstance(3, Literal[3]))
