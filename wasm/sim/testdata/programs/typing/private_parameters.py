class D[__T]:
    x: __T
    def f[__U](self, a: __T, b: __U) -> __T:
        __v = __U
        print(__T, __U, f.__type_params__ if 0 else '')
        return __T
    type __A[__W] = list[__W]
    print(__A, __A.__type_params__, __A.__name__)
    class __E[*__Q, **__P]: pass
    print(__E.__name__, __E.__type_params__)
print(D.__type_params__, D.f.__type_params__, D.__annotations__)
print(D[int], D().f(1, 2))
print(D.__mro__, D.__orig_bases__)
class _D[__T](list[__T]):
    y = __T
print(_D.y, _D.__orig_bases__)
class __G[__T: int, __K = str]:
    def g(self): return __T, __T.__bound__, __K.__default__
print(__G.__type_params__)
try:
    print(__G().g())
except NameError as e: print(e)
class H[T]:
    def __f[__S](self, x: __S) -> __S: return __S
    print(__f.__name__, __f.__type_params__, __f.__annotations__)
    k = lambda: __f
try: H.k()
except NameError as e: print(e)
class __Base: pass
_D__Base = _C__Base = int
class C:
    class D[__T](__Base):
        z = __T
    print(D.__mro__)
    class E[__T: __Base = __Base](list[__T]):
        z = __T
    print(E.__type_params__[0].__bound__, E.__type_params__[0].__default__, E.__mro__)
class D1[__T = lambda: __T]:
    def m[__T](self, x: __T = 1) -> __T: return __T
    @staticmethod
    def n(y: __T): pass
print(D1.__type_params__[0].__default__())
print(D1.m.__annotations__, D1.n.__annotations__)
class P[__X](metaclass=(lambda *a, q=None: (print(q.__name__), type(*a))[1]), q=(lambda: __X)): pass
def f[__T](x: __T): return __T, __T.__name__
print(f(1), f.__annotations__)
try:
    class G[_T, __T]: pass
    print(G.__type_params__)
except Exception as e: print(e)
for s in ['class G[__T, _G__T]: pass', 'class G[T, T]: pass', 'def f[T, T](): pass', 'class G[__debug__]: pass', 'class G[__T]:\n  nonlocal __T', 'class G[T]:\n  nonlocal T', 'def f[__T]():\n nonlocal __T', 'type X[__T, __T] = 1', 'class A:\n def f[__T, _A__T](): pass', 'class A[T](x:=1): pass', 'class A[T: (yield)]: pass', 'def f[T: (await 1)](): pass', 'def f[T](a: (x:=1)): pass', 'def f[T](a=(x:=1)): pass','type X[T = (x:=1)] = T', 'type X = (yield)', 'class A[*T: int]: pass', 'class A[**T: int]: pass', 'class A[*T = 3, U]: pass', 'class A[]: pass', 'type X[T,,] = 1', 'type X', 'type X[T]', 'def f[T=1,S]():pass', 'class A[T](*[], yield): pass', 'class A[T]((yield)): pass', 'class A[T]: x: (yield)', 'class A[T]:\n def f(self, x: (yield)): pass', 'class A[T](await x): pass', 'class A[T]([i for i in T]): pass', 'class A[T](lambda: (yield)): pass']:
    try: compile(s, 'f', 'exec'); print(s, 'ok')
    except SyntaxError as e: print(repr(s), e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
