"""Classes, functions and descriptors that are used wrongly, or looked at closely: what is said of each."""
import re
import warnings

warnings.simplefilter("ignore")
def t(src):
    ns = {}
    try:
        exec(src, ns)
    except BaseException as e:
        print("   !", type(e).__name__, re.sub("0x[0-9a-f]+", "0x", str(e)))
tests = r'''
class C: pass
C().__init__(1)
---
class C:
    def __init__(self): pass
C(1)
---
class C: pass
C(1)
---
class C:
    def __new__(cls): return object.__new__(cls, 1)
C()
---
class C:
    def __init__(self, x): super().__init__(x)
C(1)
---
class M(type):
    def __new__(m, n, b, d): return type.__new__(m, n, b, {k: v for k, v in d.items() if k != "__classcell__"})
class C(metaclass=M):
    def f(self): return __class__
---
class M(type):
    def __new__(m, n, b, d):
        d["__classcell__"] = 1
        return type.__new__(m, n, b, d)
class C(metaclass=M):
    def f(self): return 1
---
class M(type):
    def __new__(m, n, b, d):
        c = type.__new__(m, n, b, d)
        return type.__new__(m, "other", b, d)
class C(metaclass=M):
    def f(self): return __class__
---
class C: __slots__ = ["a", "a b"]
---
class C: __slots__ = "1a"
---
class C: __slots__ = [1]
---
class C: __slots__ = ["__dict__", "__dict__"]
---
class C(int): __slots__ = ["a"]
---
class C(tuple): __slots__ = ["a"]
---
class C:
    __slots__ = ["a"]
    a = 1
---
class C:
    __slots__ = ["__weakref__"]
class D(C):
    __slots__ = ["__weakref__"]
---
class C: pass
C.__name__ = 1
---
class C: pass
C.__name__ = "a\0b"
---
class C: pass
C.__qualname__ = 1
---
class C: pass
del C.__qualname__
---
class C: pass
del C.__name__
---
class C: pass
del C.__module__
---
class C: pass
C.__doc__ = 5; print(C.__doc__)
del C.__doc__
---
class C: "doc"
C.__doc__ = "x"; print(C.__doc__, C().__doc__)
---
type("a\0b", (), {})
---
type("A", (), {"__qualname__": 1})
---
type("A", (), {"__slots__": "x", "x": 1})
---
c = type("A", (), {"__qualname__": "B.A"}); print(c, c.__dict__.get("__qualname__"))
---
class C: pass
class D: __slots__ = ("a",)
C().__class__ = D
---
class C: pass
C().__class__ = int
---
class C: pass
C().__class__ = 5
---
class C: pass
x = C(); del x.__class__
---
x = 5; x.__class__ = int
---
class C: pass
x = C(); x.__dict__ = 5
---
class C: pass
x = C(); x.a = 1; d = x.__dict__; del x.__dict__; print(x.__dict__, d); x.b = 2; print(vars(x))
---
class C: pass
C.__dict__ = {}
---
class C: pass
C.__dict__["a"] = 1
---
class C: pass
C.__bases__ = ()
---
class C: pass
C.__bases__ = (5,)
---
class C: pass
class D(C): pass
C.__bases__ = (D,)
---
class C: pass
C.__mro__ = ()
---
class C(len): pass
---
class C(type(len)): pass
---
class C(bool): pass
---
class C(type(None)): pass
---
class C(range): pass
---
class C(slice): pass
---
class C(type(lambda: 1)): pass
---
class C(type((x for x in ()))): pass
---
class C(memoryview): pass
---
class C(int, str): pass
---
class A: pass
class B(A): pass
class C(A, B): pass
---
class C(object, int): pass
---
class C(1): pass
---
class C(object, object): pass
---
class C(metaclass=5): pass
---
class C(x=1): pass
---
class C:
    def __init_subclass__(cls, a): print(a)
class D(C): pass
---
class C:
    def __init_subclass__(cls, a): print(a)
class D(C, a=2, b=3): pass
---
class D:
    def __set_name__(self, o, n): 1/0
class C: d = D()
---
class M(type):
    def mro(cls): return [cls, 5]
class C(metaclass=M): pass
---
class M(type):
    def mro(cls): return 5
class C(metaclass=M): pass
---
class M(type):
    def mro(cls): return [int, str]
class C(metaclass=M): pass
---
class M(type):
    def __prepare__(n, b): return 5
class C(metaclass=M): pass
---
class C:
    @property
    def p(self): return 1
C().p = 2
---
class C:
    @property
    def p(self): return 1
del C().p
---
class C:
    p = property()
C().p
---
class C:
    p = property(None, None, None, "doc")
print(C.p.__doc__); C().p = 2
---
class P(property):
    "sub doc"
class C:
    @P
    def p(self): "doc p"
    @P
    def q(self): pass
print(C.p.__doc__, C.q.__doc__, P.__doc__)
---
class C:
    @property
    def p(self): "d1"; return 1
    @p.setter
    def p(self, v): "d2"
print(C.p.__doc__, C.p.__name__, property(lambda s: 1).__name__, C.p.fset.__name__)
---
p = property(len); p.__doc__ = "hi"; print(p.__doc__, p.fget); p.fget = 1
---
p = property(); print(p.__name__)
---
def f(a: int) -> str: "doc"; return 1
f.x = 5
s = staticmethod(f); c = classmethod(f)
for w in s, c: print(w.__name__, w.__qualname__, w.__doc__, w.__annotations__, w.__wrapped__ is f, w.x, sorted(w.__dict__), w.__module__)
print(s(3)); c(3)
---
class C:
    def f(self): pass
    s = staticmethod(f)
    c = classmethod(f)
m = C().f
print(m.__func__ is C.f, m.__name__, m.__qualname__, m.__self__.__class__.__name__, C.c.__self__)
m.x = 1
---
class C:
    def f(self): pass
C().f.__func__.x = 2; print(C().f.x); del C().f.x
---
import types
m = types.MethodType(len, [1]); print(m(), m.__name__); types.MethodType(5, 5)
---
import types
types.MethodType(len, None)
---
def f(): pass
f.__name__ = 5
---
def f(): pass
f.__code__ = 5
---
def f(): pass
f.__defaults__ = 5
---
def f(): pass
f.__kwdefaults__ = 5
---
def f(): pass
f.__dict__ = 5
---
def f(): pass
f.__annotations__ = 5
---
def f(): pass
f.__closure__ = ()
---
def f(): pass
f.__globals__ = {}
---
def f(): pass
del f.__name__
---
def f(): pass
del f.__code__
---
def f(): pass
f.__doc__ = 5; print(f.__doc__); del f.__doc__; print(f.__doc__); del f.__annotations__; print(f.__annotations__)
---
def f(a=1, *, b=2): return a, b
f.__defaults__ = (5, 6)
print(f())
---
def f(a=1, *, b=2): return a, b
del f.__defaults__; del f.__kwdefaults__
f()
---
x = 1
def f():
    return x
def g():
    x = 2
    def h(): return x
    return h
f.__code__ = g().__code__
---
g = (x for x in ()); g.gi_running = 1
---
g = (x for x in ()); g.__name__ = "n"; print(g.__name__, g.__qualname__); g.__name__ = 5
---
class C:
    __class__ = int
print(isinstance(C(), int), C().__class__, type(C()).__name__)
---
class C:
    def __len__(self): return 2**70
len(C())
---
class C:
    def __len__(self): return -2**70
len(C())
---
class C:
    def __len__(self): return 1.5
len(C())
---
class C:
    def __bool__(self): return 1
if C(): pass
---
class C:
    def __len__(self): return -1
if C(): pass
---
class C:
    def __hash__(self): return 2**100
print(hash(C()) == hash(2**100)); 
---
class C:
    def __index__(self): return 2**100
print([1,2,3][:C()], range(C())); [1][C()]
---
class C:
    def __int__(self): return True
print(int(C()))
---
class C:
    def __float__(self): return 1
float(C())
---
class F(float): pass
class C:
    def __float__(self): return F(2)
print(float(C()))
---
class I(int): pass
class C:
    def __index__(self): return I(2)
print([1, 2, 3][C()], int(C()), hex(C()))
---
class C:
    def __trunc__(self): return 3
int(C())
---
class C:
    def __str__(self): return 5
str(C())
---
class C:
    def __repr__(self): return 5
f"{C()!r}"
---
class C:
    def __format__(self, s): return 5
f"{C()}"
---
class C:
    def __getattr__(self, n): raise AttributeError
C().foo
---
class C:
    def __getattr__(self, n): raise AttributeError("mine " + n)
C().foo
---
class C:
    def __getattribute__(self, n): raise AttributeError("no " + n)
    def __getattr__(self, n): return "fallback " + n
print(C().foo, hasattr(C(), "bar"))
---
class C:
    def __setattr__(self, n, v): raise TypeError("ro")
C().a = 1
---
class C:
    def __dir__(self): return ["b", "a"]
print(dir(C()))
---
class C:
    def __dir__(self): return 5
dir(C())
---
class C:
    def __dir__(self): return [1, "a"]
dir(C())
---
import sys
type(sys)()
---
import sys
type(sys)(5)
---
import sys
m = type(sys)("m", "doc"); print(m.__doc__); m.__dict__ = {}
---
import sys
m = type(sys)("m"); del m.__name__; print(m); m.q
---
import sys
m = type(sys)("m"); m.__getattr__ = lambda n: n * 2; print(m.zz); m.__dir__ = lambda: ["q"]; print(dir(m))
---
class C:
    def __iter__(self): return self
    def __next__(self): raise StopIteration(5)
print(list(C())); next(C())
---
class C:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i
print(list(C()), 2 in C(), 5 in C(), [*reversed([1])]); reversed(C())
---
class C:
    def __getitem__(self, i): return i
    def __len__(self): return 3
print(list(reversed(C())), type(iter(C())))
---
class C:
    def __contains__(self, x): return "yes"
print(1 in C(), 1 not in C())
---
class C:
    def __eq__(self, o): return "eq"
    def __ne__(self, o): return NotImplemented
print(C() == 1, C() != 1, 1 == C()); hash(C())
---
class C:
    def __lt__(self, o): return NotImplemented
C() < 1
---
class C:
    def __add__(self, o): return NotImplemented
    def __radd__(self, o): return "r"
print(1 + C()); C() + C()
---
class C:
    def __add__(self, o): return NotImplemented
C() + 1
---
class C:
    def __iadd__(self, o): return NotImplemented
x = C(); x += 1
---
class C:
    def __enter__(self): pass
with C(): pass
---
class C:
    def __exit__(self, *a): pass
with C(): pass
---
class C:
    def __enter__(self): pass
    def __exit__(self): pass
with C(): pass
---
class C:
    def __await__(self): yield 1
async def f(): await C()
print(f().send(None))
---
class C:
    def __await__(self): return 5
async def f(): await C()
f().send(None)
---
async def f(): await 5
f().send(None)
---
async def f():
    async for x in 5: pass
f().send(None)
---
async def f():
    async with 5: pass
f().send(None)
---
class C:
    def __aiter__(self): return 5
async def f():
    async for x in C(): pass
f().send(None)
---
class C:
    def __aiter__(self): return self
    def __anext__(self): return 5
async def f():
    async for x in C(): pass
f().send(None)
---
class C:
    async def __aenter__(self): pass
async def f():
    async with C(): pass
f().send(None)
---
class C:
    def __aenter__(self): return 5
    async def __aexit__(self, *a): pass
async def f():
    async with C(): pass
f().send(None)
---
range(3).count(1.0); print(range(10).count(5), range(10).count("a"), range(10).index(5), range(3).count(True)); range(3).index("a")
---
class E:
    def __eq__(self, o): return True
print(range(5).count(E()), range(5).index(E()), E() in range(5), [1, 2].count(E()))
---
type.__abstractmethods__
---
class C: pass
C.__abstractmethods__
---
class C: pass
print(C.__annotations__, C.__type_params__, C.__static_attributes__, C.__firstlineno__)
---
class C:
    def f(self): self.b = 1; self.a = 2
print(sorted(C.__static_attributes__), type(C.__static_attributes__))
---
c = type("D", (), {"__firstlineno__": 42, "__doc__": "x", "__module__": "m"}); print(sorted(c.__dict__), c.__firstlineno__, c)
---
print(object.__reduce_ex__(5, 2)[0].__name__, (5).__reduce_ex__(2)[1])
---
class C:
    def __init__(self): self.x = 1
c = C(); print(c.__getstate__(), object().__getstate__(), [].__getstate__(), C.__reduce_ex__(c, 2)[1:])
---
i = iter([1, 2, 3]); i.__setstate__(2); print(list(i)); i = iter("abc"); i.__setstate__(1); print(list(i)); i = iter(range(5)); i.__setstate__(3); print(list(i)); i = iter((1, 2)); i.__setstate__(1); print(list(i)); r = reversed([1, 2, 3]); r.__setstate__(1); print(list(r))
---
e = ValueError(1); e.__setstate__({"x": 5}); print(e.x); e.__setstate__(None); e.__setstate__(5)
'''.strip().split("\n---\n")
for i, s in enumerate(tests):
    print(i, s.split("\n")[-1][:60])
    t(s)
