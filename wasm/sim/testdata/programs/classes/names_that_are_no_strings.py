# Names of a class that are no strings: one warning, once the class is made.
class D:
    def __set_name__(self, o, n): print('set', n)
class Meta(type):
    @classmethod
    def __prepare__(m, name, bases, **kw):
        return {1: 'x', 2: 'k', 'd': D()}
class B:
    def __init_subclass__(cls): print("init")
class A(B, metaclass=Meta): x = 1
import warnings
warnings.simplefilter('error')
try:
    class A(B, metaclass=Meta): x = 1
except Exception as e: print(type(e).__name__, e)
warnings.simplefilter('always')
class Odd(type):
    @classmethod
    def __prepare__(m, name, bases, **kw):
        return {1: 'x', 'k': 2}
class A(metaclass=Odd): x = 1
class Odd2(Odd):
    def mro(cls): return ()
try:
    class A(metaclass=Odd2): x = 1
except Exception as e: print(type(e).__name__, e)
A = type('A', (), {1: 2})
