# functools: partial and its state, partialmethod, wrappers, singledispatch, total_ordering, caches.
import functools, copy, pickle, warnings
from functools import partial
import re
def hide(x): return re.sub("0x[0-9a-f]+", "0x…", str(x))
def cap(*a, **k): return a, k
def tr(f, *a):
    try: return f(*a)
    except Exception as e: return f"{type(e).__name__}: {e}"
p = partial(cap, ["asdf"], bar=[True]); p.attr = []
q = copy.copy(p); print(q.attr is p.attr, q.args is p.args, q.keywords is p.keywords, q.args, q.keywords)
q = copy.deepcopy(p); print(q.attr is p.attr, q.args is p.args, q.args[0] is p.args[0], q.keywords["bar"] is p.keywords["bar"])
f = partial(cap)
f.__setstate__((cap, (1,), dict(a=10), dict(attr=[])))
print(f(2, b=20), f.attr)
f.__setstate__((cap, (1,), dict(a=10), None)); print(tr(getattr, f, "attr"), f.__dict__)
f.__setstate__((cap, (1,), None, None)); print(f(2, b=20), f(2), f())
f.__setstate__((cap, (), {}, None)); print(f(2, b=20), f(2), f())
for st in (cap, (), {}), (cap, (), {}, {}, None), [cap, (), {}, None], (None, (), {}, None), (cap, None, {}, None), (cap, [], {}, None), (cap, (), [], None), ():
    print(st[1:], tr(f.__setstate__, st))
print(tr(f.__setstate__)) 
class MyT(tuple): pass
class MyD(dict):
    pass
f.__setstate__((cap, MyT((1,)), MyD(a=10), None)); print(type(f.args), type(f.keywords), f(2))
print(f.__reduce__()[2][1:])
p = partial(cap); print(tr(p.keywords.__setitem__, 1234, "value"), tr(p))
print(tr(setattr, p, "func", 1), tr(setattr, p, "args", 1), tr(setattr, p, "keywords", 1), tr(delattr, p, "func"))
try: p.__dict__ = {"a": 1}; print(p.a, p.__dict__)
except Exception as e: print(type(e).__name__, e)
try: p.__dict__ = 3
except Exception as e: print(type(e).__name__, e)
class A:
    m = partial(cap, 1); s = staticmethod(partial(cap, 1))
    pm = functools.partialmethod(cap, 1, a=2)
    pm2 = functools.partialmethod(pm, 3, b=4)
    st = functools.partialmethod(staticmethod(cap), 8)
    cm = functools.partialmethod(classmethod(cap), d=9)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    print(A().m(2), A.m(2), [str(x.message) for x in w])
print(A().s(2), A.s(2))
a = A(); print(a.pm(5)[0][1:], a.pm(5)[1], a.pm2(7)[0][1:], a.pm2(7)[1], A.st(5), a.st(5), A.cm(5), hide(A.__dict__["pm"]), hide(A.__dict__["pm2"]))
print(tr(functools.partialmethod), tr(functools.partialmethod, None), tr(functools.partialmethod, 1))
print(hide(partial(partial(cap, 1, a=1), 2, b=2)), tr(partial), tr(partial, 1), tr(lambda: partial(a=1)))
class P(partial): pass
print(hide(P(cap, 1)), P(P(cap, 1), 2).func is cap, hide(P(cap)))
p = partial(cap); p.__setstate__((p, (), {}, {})) if False else None
print(hash(partial(cap)) is not None, partial(cap) == partial(cap), tr(lambda: partial.__class_getitem__(int)))
# update_wrapper
def wrapper(): pass
class W: "doc of W"
functools.update_wrapper(wrapper, W); print(wrapper.__name__, wrapper.__doc__, wrapper.__annotations__, wrapper.__wrapped__ is W, wrapper.__type_params__)
def w2(): pass
functools.update_wrapper(w2, max); print(w2.__name__, w2.__annotations__)
def w3(): pass
print(hide(tr(functools.update_wrapper, w3, 5)), w3.__name__, w3.__wrapped__)
print(tr(functools.update_wrapper, w3, cap, (), ("nope",)))
print(functools.WRAPPER_ASSIGNMENTS, functools.WRAPPER_UPDATES)
# cmp_to_key
import inspect
k = functools.cmp_to_key(lambda x, y: x - y)
print(tr(inspect.signature, functools.cmp_to_key), k(3) < k(4), tr(lambda: k(1) < 3), tr(k), tr(lambda: hash(k(1))), k(obj=3).obj)
# singledispatch
@functools.singledispatch
def g(o): return "base"
import collections.abc as c
g.register(c.Sized, lambda o: "sized"); g.register(c.Iterable, lambda o: "iterable")
class O(c.Sized):
    def __len__(self): return 0
print(g(O()), tr(g, []), tr(g), tr(lambda: g.register(3)), tr(lambda: g.register("x", 3)))
class O2:
    def __len__(self): return 0
    def __iter__(self): return iter(())
print(tr(g, O2()))
try:
    @g.register
    def _(a): pass
except TypeError as e: print(hide(e))
try:
    @g.register
    def _(a: "nope"): pass
except Exception as e: print(type(e).__name__, e)
try:
    @g.register
    def _(a: list[int]): pass
except TypeError as e: print(str(e)[-90:])
@g.register
def _(a: int | str): return "int or str"
print(g(1), g("s"), g.registry.keys() >= {int, str}, g.dispatch(bool)(1), sorted(k.__name__ for k in g.registry))
class D(O2, collections.abc.Iterable if False else object): pass
g.register(D, lambda o: "D"); print(g(D()))
c.Sized.register(D)
class X1: pass
class X2: pass
class Both(X1, X2): pass
@functools.singledispatch
def h(o): return "object"
h.register(X2, lambda o: "X2"); print(h(Both())); h.register(X1, lambda o: "X1"); print(h(Both()))
# total ordering
@functools.total_ordering
class T:
    def __init__(s, v): s.v = v
    def __lt__(s, o): return s.v < o.v if isinstance(o, T) else NotImplemented
    def __eq__(s, o): return s.v == o.v if isinstance(o, T) else NotImplemented
print(T(1) >= T(1), T(1) > T(2), T(1) <= T(1), tr(lambda: T(1) <= 3), tr(lambda: functools.total_ordering(type("N", (), {}))))
for n in "__gt__", "__ge__", "__le__": print(getattr(T, n).__qualname__, getattr(T, n).__doc__)
# cached_property, lru_cache
class C:
    @functools.cached_property
    def x(self): "doc"; print("computing"); return 5
print(C.x.__doc__, C.__dict__["x"].attrname, C().x)
class S:
    __slots__ = ()
    @functools.cached_property
    def x(self): return 1
print(tr(lambda: S().x))
cp = functools.cached_property(lambda s: 1)
class N: pass
N.z = cp
print(tr(lambda: N().z))
try:
    class Dup:
        a = functools.cached_property(lambda s: 1); b = a
except Exception as e: print(type(e).__name__, e, e.__notes__)
@functools.lru_cache(maxsize=2, typed=True)
def ll(x, *, y=0): return x
ll(1); ll(1.0); ll(1, y=0); print(ll.cache_info(), ll.cache_parameters(), ll.__wrapped__(5)); ll.cache_clear(); print(ll.cache_info())
print(tr(lambda: functools.lru_cache("x")), tr(ll, []), tr(lambda: functools.lru_cache(maxsize=-3)(cap).cache_info()))
print(functools.reduce(lambda a, b: a + b, [[1], [2]], []), tr(functools.reduce, max, []), tr(functools.reduce, max, 3), tr(functools.reduce, max))

class DoubleEq:
    def __init__(s, x): s.x = x
    def __hash__(s): return s.x
    def __eq__(s, o):
        if s.x == 2: same(DoubleEq(1))
        return s.x == o.x
@functools.lru_cache(maxsize=10)
def same(x): return x
same(DoubleEq(1)); same(DoubleEq(2)); print(same(DoubleEq(2)) == DoubleEq(2), same.cache_info())
@functools.lru_cache(maxsize=3)
def square(x): return x * x
print([square(x) for x in (1, 2, 3, 1, 4, 2, 1, 5, 3)], square.cache_info())
class A:
    def __get__(s, o, t): return "asked"
    def __call__(s, *a): return a[1:]
class B:
    made = classmethod(A()); size = classmethod(len); part = classmethod(partial(cap, 1))
print(B.made(1), B().made(2), B.size, B.part(3)[0][0], len(B.part(3)[0]))
for c in type, int, B, type("M", (type,), {}):
    print(tr(getattr, c, "__annotations__"))
