"""Which class an instance may become, and which bases a class."""


def t(f):
    try:
        print(f())
    except TypeError as e:
        print(e)


class D: __slots__ = ("__dict__",)
class W: __slots__ = ("__weakref__",)
class A: __slots__ = ("a",)
class A2: __slots__ = ("a",)
class B: __slots__ = ("b",)
class N: __slots__ = ()
class P: pass
class Q: pass


def become(one, other):
    x = one()
    x.__class__ = other
    return type(x).__name__


for one in D, W, A, A2, B, N, P, Q:
    for other in D, W, A, A2, B, N, P, Q:
        t(lambda: (one.__name__, become(one, other)))


def rebase(cls, *bases):
    class C(cls): pass
    C.__bases__ = bases
    return [k.__name__ for k in C.__mro__]


t(lambda: rebase(P, Q))
t(lambda: rebase(P, Q, A))
t(lambda: rebase(A, A2))
t(lambda: rebase(A, A, P))
t(lambda: rebase(A, P, A))
t(lambda: rebase(P, int))
t(lambda: rebase(N, W))
