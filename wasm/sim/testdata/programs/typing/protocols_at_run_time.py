# Isinstance and issubclass of protocols look at what is written in classes and instances, and call nothing.
from typing import Protocol, runtime_checkable, Generic, TypeVar
@runtime_checkable
class P(Protocol):
    size: int
    def run(self): ...
class A:
    def run(self): pass
    @property
    def size(self):
        print('asked')
        return 3
class B:
    def __getattr__(self, n): print('getattr', n); return 1
class C:
    size = None
    run = None
class D:
    def __init__(self): self.size = 1; self.run = lambda: 0
class E:
    __slots__ = 'size', 'run'
class F(P): pass
class G(P):
    def __init__(self): pass
class Q(P, Protocol):
    def more(self): ...
@runtime_checkable
class R(P, Protocol):
    def more(self): ...
for c in A, B, C, D, E, F, G:
    print(c.__name__, isinstance(c(), P), end=' ')
    for p in P, Q, R:
        try: print(issubclass(c, p), end=' ')
        except TypeError as e: print(e, end=' ')
        try: print(isinstance(c(), p), end=' ')
        except TypeError as e: print(e, end=' ')
    print()
@runtime_checkable
class M(Protocol):
    def run(self): ...
    def __len__(self): ...
class H:
    def __len__(self): return 0
    run = None
class I(H):
    def run(self): pass
class J(I):
    __len__ = None
class K:
    run: int
    def __len__(self): return 0
class L(Protocol):
    run: int
    def __len__(self): return 0
for c in H, I, J, K, L, list, int, P:
    print(c.__name__, issubclass(c, M), end=' ')
    try: print(isinstance(c(), M))
    except TypeError as e: print(e)
class Virtual: pass
M.register(Virtual)
print(issubclass(Virtual, M), isinstance(Virtual(), M))
class N(M): pass
print(issubclass(I, N), isinstance(I(), N), issubclass(N, M), isinstance(3, Protocol), issubclass(int, Protocol), issubclass(P, Protocol))
for bad in 3, 'x', None:
    try: print(issubclass(bad, M))
    except TypeError as e: print(e)
try: runtime_checkable(int)
except TypeError as e: print(e)
