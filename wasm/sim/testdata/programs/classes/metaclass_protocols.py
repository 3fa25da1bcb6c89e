import sys
def tr(n, f):
    try: print(n, f())
    except BaseException as e: print(n, type(e).__name__, e, getattr(e, '__notes__', ''))
class Meta(type):
    def __prepare__(name, bases, **k): print('prep', name, bases, k); return {}
    def __new__(m, n, b, d, **k): print('new', n, sorted(x for x in d if not x.startswith('__')), k); return super().__new__(m, n, b, d)
    def __init__(c, n, b, d, **k): print('init', k); super().__init__(n, b, d)
    def __call__(c, *a, **k): print('call', a, k); return super().__call__(*a, **k)
    def __instancecheck__(c, o): return o == 5
    def __subclasscheck__(c, o): return o is int
    def __iter__(c): return iter('abc')
    def __len__(c): return 3
    def __getitem__(c, k): return ('meta', k)
    def __contains__(c, k): return k == 'z'
    def __add__(c, o): return 'add'
    def __eq__(c, o): return o == 'me' or c is o
    def __hash__(c): return 1
    def __bool__(c): return False
    def __dir__(c): return ['q']
    def __repr__(c): return f'<<{c.__name__}>>'
    def __str__(c): return 'STR'
    def __format__(c, s): return 'fmt' + s
    def __setattr__(c, n, v): print('sa', n); super().__setattr__(n, v)
    def __delattr__(c, n): print('da', n); super().__delattr__(n)
    @property
    def prop(c): return 'metaprop'
    def __or__(c, o): return 'or'
class A(metaclass=Meta, k=1):
    x = 1
    def __init_subclass__(cls, **k): print('is', cls, k)
tr('l', lambda: (list(A), len(A), A['k'], 'z' in A, A + 1, A == 'me', bool(A), dir(A), repr(A), str(A), f'{A:x}', A.prop, A | int, isinstance(5, A), issubclass(int, A)))
A.y = 2; del A.y
tr('a', lambda: A(1)); tr('a', lambda: type(A()))
class B(A, z=3): pass
tr('k', lambda: type('C', (), {}, k=1)); tr('k', lambda: type('C', (), {'__init_subclass__': lambda **k: None}))
class Set:
    def __set_name__(s, o, n): print('sn', o, n); s.n = n
tr('t', lambda: type('C', (), {'a': (s := Set()), 'b': s}).a.n)
class W:
    def __new__(cls, *a, **k): print('new', a, k); return object.__new__(cls)
    def __init__(self, a): self.a = a
tr('w', lambda: W()); tr('w', lambda: W(1, 2)); tr('w', lambda: W(1).a); tr('w', lambda: W(b=2))
class N:
    def __new__(cls): return 5
    def __init__(self): print('never')
tr('n', lambda: N())
for f in [lambda: object(1), lambda: object.__new__(int), lambda: object.__new__(), lambda: int.__new__(str), lambda: object.__init__(), lambda: object().__init__(1), lambda: type('X', (), {})(1), lambda: type('X', (), {'__init__': lambda s, a: None})(1), lambda: type('X', (), {'__init__': lambda s, a: None}).__new__(1), lambda: type('X', (), {'__new__': lambda c, a: object.__new__(c)})(1), lambda: type('X', (), {'__new__': lambda c, a: object.__new__(c, a)})(1), lambda: type('X', (), {'__init__': lambda s: 3})(), lambda: super(), lambda: super(1), lambda: super(int, 'a'), lambda: super(int), lambda: super(int, 5).bit_length(), lambda: super(bool, True).__init__]:
    tr('o', lambda: str(f())[:40] if '0x' not in str(f()) else 'obj')
class X: pass
class Y(X): pass
class Z(X): pass
tr('mro', lambda: type('Q', (X, Y), {})); tr('mro', lambda: type('Q', (Y, Z, X), {}).__mro__); tr('mro', lambda: type('Q', (Y, Y), {})); tr('mro', lambda: type('Q', (bool,), {})); tr('mro', lambda: type('Q', (int, str), {})); tr('mro', lambda: type('Q', (type(None),), {})); tr('mro', lambda: type('Q', (5,), {})); tr('mro', lambda: type(5, (), {})); tr('mro', lambda: type('Q', [], {})); tr('mro', lambda: type('Q', (), [])); tr('mro', lambda: type('Q\0', (), {})); tr('mro', lambda: type()); tr('mro', lambda: type(1, 2))
y = Y(); y.__class__ = Z; print(type(y)); tr('cls', lambda: setattr(y, '__class__', int)); tr('cls', lambda: setattr(y, '__class__', 5)); tr('cls', lambda: setattr(5, '__class__', X)); tr('cls', lambda: delattr(y, '__class__'))
class S1: __slots__ = 'a',
tr('cls', lambda: setattr(y, '__class__', S1)); tr('name', lambda: setattr(X, '__name__', 5)); tr('name', lambda: setattr(X, '__name__', 'New') or X); tr('name', lambda: delattr(X, '__name__')); tr('qn', lambda: setattr(X, '__qualname__', 3)); tr('mod', lambda: setattr(X, '__module__', 'zz') or X); tr('doc', lambda: setattr(X, '__doc__', 'd') or X.__doc__); tr('bases', lambda: setattr(Y, '__bases__', (Z,)) or Y.__mro__); tr('bases', lambda: setattr(X, '__bases__', ())); tr('dict', lambda: setattr(X, '__dict__', {})); tr('dict', lambda: X.__dict__.__setitem__('a', 1)); tr('int', lambda: setattr(int, 'x', 1)); tr('int', lambda: delattr(int, 'real'))
tr('ann', lambda: X.__annotations__); tr('abs', lambda: X.__abstractmethods__); tr('tp', lambda: X.__type_params__); tr('fl', lambda: X.__firstlineno__); tr('sa', lambda: W.__static_attributes__); tr('ob', lambda: X.__orig_bases__)
import abc
class Ab(abc.ABC):
    @abc.abstractmethod
    def f(s): ...
    @property
    @abc.abstractmethod
    def g(s): ...
tr('abc', lambda: Ab()); tr('abc', lambda: type('C', (Ab,), {'f': 1})()); tr('abc', lambda: type('C', (Ab,), {'f': 1, 'g': 2})().g); tr('abc', lambda: Ab.__abstractmethods__ == {'f', 'g'}); tr('reg', lambda: (Ab.register(int), isinstance(5, Ab), issubclass(bool, Ab))); tr('reg', lambda: Ab.register(5)); tr('reg', lambda: int.register)
class Eq:
    def __eq__(s, o): return NotImplemented
    def __lt__(s, o): return NotImplemented
tr('eq', lambda: Eq() == Eq()); tr('lt', lambda: Eq() < Eq()); tr('hash', lambda: hash(Eq())); tr('ne', lambda: Eq() != 5); tr('le', lambda: Eq() <= 3); tr('gt', lambda: 3 > Eq())
class R:
    def __radd__(s, o): return ('radd', o)
    def __iadd__(s, o): return NotImplemented
    def __rpow__(s, o, m=None): return ('rpow', o, m)
    def __rmatmul__(s, o): return 'rmm'
    def __rsub__(s, o): return NotImplemented
r = R(); tr('r', lambda: 1 + r); tr('r', lambda: 'a' + r); tr('r', lambda: [] + r); tr('r', lambda: 2 ** r); tr('r', lambda: pow(2, r)); tr('r', lambda: pow(2, r, 3)); tr('r', lambda: 1 @ r); tr('r', lambda: 1 - r); tr('r', lambda: r - 1)
def ia():
    q = r; q += 1
tr('ia', ia)
class Sub(int):
    def __radd__(s, o): return 'sub radd'
    def __rsub__(s, o): return NotImplemented
tr('sub', lambda: 1 + Sub(2)); tr('sub', lambda: 5 - Sub(2)); tr('sub', lambda: Sub(1) + Sub(2))
