import enum
class E0(enum.Enum): pass
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
tr(lambda: type('D', (E0,), {}))
tr(lambda: type('D', (E0,), {'A': 1}))
tr(lambda: enum.EnumType('D', (E0,), {}))
tr(lambda: type(E0)('D', (E0,), {'a': 2}))
tr(lambda: enum.EnumType('D', (E0,), enum.EnumType.__prepare__('D', (E0,))))
import abc
class A(metaclass=abc.ABCMeta): pass
tr(lambda: type('X', (A,), {}).__class__)
class M(type):
    def __new__(m, n, b, d, **k): print('new', m, n, b, d, k); return super().__new__(m, n, b, d)
    def __init__(c, *a, **k): print('init', a, k)
class B(metaclass=M): pass
tr(lambda: type('X', (B,), {}))
tr(lambda: type('X', (B,), {}, k=1))
tr(lambda: type.__new__(type, 'X', (B,), {}))
tr(lambda: type.__new__(type, 'X', (B,), {}, z=2))
tr(lambda: type.__call__(type, 'X', (B,), {}))
class M2(type): pass
class C2(metaclass=M2): pass
tr(lambda: type('X', (B, C2), {}))
tr(lambda: M2('X', (B,), {}))
