from unittest import mock, TestCase
import weakref
class A: pass
class B:
    __slots__ = ('__weakref__', 'x')
class C(A): pass
class D(int): pass
class E:
    __slots__ = ('x',)
print([n for n in dir(A) if n not in dir(object)], [n for n in dir(B) if n not in dir(object)])
for c in (A, B, C, D, E, Exception):
    try: print(c.__weakref__)
    except AttributeError as e: print(e)
    print('__weakref__' in c.__dict__, hasattr(c, '__weakref__'))
for o in (A(), B(), C(), D(), E()):
    try: print(o.__weakref__)
    except AttributeError as e: print(e)
a = A(); r = weakref.ref(a); print(a.__weakref__ is r, A.__weakref__.__get__(a) is r)
print([n for n in dir(a) if not hasattr(a, n)], [n for n in dir(C) if not hasattr(C, n)])
@mock.patch('math.sqrt', return_value=5)
class T(TestCase):
    value = 3
    def test_x(self, m): import math; print(math.sqrt(0), m.called)
    def other(self): import math; print(math.sqrt(4))
T('test_x').debug(); T('other').other()
@mock.patch.dict('os.environ', {'A': 'b'})
class U:
    def test_y(self): import os; print(os.environ['A'])
U().test_y()
