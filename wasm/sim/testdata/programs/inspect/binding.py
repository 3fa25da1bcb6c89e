import inspect, functools
def f(a, b, /, c, *, d, e=1): pass
def g(*, bar): pass
s = inspect.signature(f)
for a, k in (((1, 2), {}), ((1, 2, 3), {}), ((1, 2, 3, 4), {'d': 1}), ((), {'a': 1, 'b': 2, 'c': 3}), ((1, 2), {'c': 3, 'd': 4, 'z': 5}), ((1, 2, 3), {'c': 3, 'd': 4}), ((1,), {'b': 2, 'c': 3, 'd': 3})):
    for fn in (s.bind, s.bind_partial, functools.partial(inspect.getcallargs, f)):
        try: print(fn(*a, **k))
        except TypeError as e: print(e)
for x in ((), (1,)):
    try: print(inspect.signature(g).bind(*x))
    except TypeError as e: print(e)
def many(a, b, c, d=1): pass
for x in ((1, 2), (1, 2, 3, 4, 5)):
    try: print(inspect.getcallargs(many, *x))
    except TypeError as e: print(e)
class A:
    """Class doc
       more"""
    def m(self): "m doc"
    @property
    def p(self): "p doc"
    @classmethod
    def c(cls, x=1): "c doc"
    @staticmethod
    def st(y): "st doc"
    x = 3
class B(A):
    def m(self): pass
    @property
    def p(self): pass
    @classmethod
    def c(cls, x=1): pass
    @staticmethod
    def st(y): pass
for o in (A, B, B(), B.m, B().m, B.p, B.c, B.st, B().st, None)[:9]: print(repr(inspect.getdoc(o))[:40])
try: print(inspect.getcallargs(A().m, 1))
except TypeError as e: print(e)
class Cb:
    def __init__(self, a): pass
    def __call__(self, x, *, y=1): pass
class Meta(type):
    def __call__(cls, q): pass
class WithMeta(metaclass=Meta): pass
class New:
    def __new__(cls, b, *, k=1): pass
class SubI(int):
    def __init__(self, z): pass
for o in (Cb, Cb(1), New, SubI, A, A.c, A.st, A().m, functools.partial(many, 1), functools.partial(many, d=2), functools.partial(many, b=2), Exception, object, type, A.__dict__['c'], A.__dict__['st'], functools.partialmethod(many), WithMeta, int, dict):
    try: print(inspect.signature(o))
    except Exception as e: print(type(e).__name__, str(e).split(' at 0x')[0])
import pickle; print(pickle.loads(pickle.dumps(inspect.signature(many))) == inspect.signature(many), pickle.loads(pickle.dumps(inspect.signature(many).parameters['d'])))
for args in (('a b', 1), ('a', 99), ('class', 1), ('a', inspect.Parameter.VAR_KEYWORD, 3), (3, 1)):
    try: print(inspect.Parameter(args[0], args[1], default=args[2]) if len(args) > 2 else inspect.Parameter(*args))
    except Exception as e: print(type(e).__name__, e)
print(inspect.formatannotation(list[int]), inspect.formatannotation(int), inspect.isroutine(A.c), inspect.isroutine(str.join), inspect.ismethodwrapper(''.__add__), inspect.isgetsetdescriptor(type.__dict__['__dict__']), inspect.classify_class_attrs(int)[5][:2])
class Dyn:
    def __getattr__(self, n): return n
    def __dir__(self): return ['zz', 'x']
print(inspect.getmembers(Dyn()), inspect.getattr_static(Dyn(), 'q', 'none'), inspect.getattr_static(A, 'x'), inspect.getattr_static(inspect, 'nope', 1))
def gen(n):
    x = yield n
    yield x
q = gen(3); next(q); print(inspect.getgeneratorlocals(q), inspect.getgeneratorstate(q)); q.close(); print(inspect.getgeneratorlocals(q), inspect.getgeneratorstate(q))
print(inspect.indentsize('  \tx'))
def outer():
    v = 1
    def inner(): return v, len, undefined_name, A
    return inner
print(inspect.getclosurevars(outer())._fields, inspect.getclosurevars(outer()).nonlocals, inspect.getclosurevars(outer()).unbound)
