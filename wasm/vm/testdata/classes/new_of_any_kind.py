class M(type):
    @classmethod
    def __new__(m, *a, **kw):
        print(m, a); return super().__new__(m, *a[1:], **kw)
class A(metaclass=M): pass
class N:
    @classmethod
    def __new__(m, *a, **kw):
        print(m, a); return super().__new__(m)
N(1)
class N:
    @staticmethod
    def __new__(m, *a, **kw):
        print(m, a); return super(N, m).__new__(m)
N(1)
class D:
    def __get__(self, i, c): print('get', i, c); return lambda *a: a
class N2:
    __new__ = D()
print(N2(4))
class M2(type): __new__ = D()
class A(metaclass=M2): pass
print(A[0])
class M3(type):
   __new__ = None
try:
  class A(metaclass=M3): pass
except TypeError as e: print(e)
class M3(type):
   @property
   def __new__(self): return 1
try:
  class A(metaclass=M3): pass
except TypeError as e: print(e)


class B(bytes): pass


class O:
    def __bytes__(self): return B(b"abc")


class Three:
    def __bytes__(self): return 3


b = b"xyz"
print(type(bytes(O())), type(B(O())), b"%b" % O(), bytes(b) is b, bytes(bytearray(b)) is b)
try:
    bytes(Three())
except TypeError as e:
    print(e)
