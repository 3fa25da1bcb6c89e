class M(type):
    def mro(cls): return list(super().mro())[::-1]
try:
    class A(metaclass=M): pass
    class B(A, tag=0): pass
except TypeError as e: print(e)
class A:
    def __init_subclass__(cls, **kw): super().__init_subclass__(**kw)
try:
    class B(A, tag=0): pass
except TypeError as e: print(e)
try:
    class B(tag=0): pass
except TypeError as e: print(e)
try:
    class C(int, tag=0): pass
except TypeError as e: print(e)
try: object.__init_subclass__(a=1)
except TypeError as e: print(e)
try: int.__init_subclass__(a=1)
except TypeError as e: print(e)
try: object.__init_subclass__(1)
except TypeError as e: print(e)
class Q: pass
try: Q.__init_subclass__(a=1)
except TypeError as e: print(e)
try: super(Q, Q).__init_subclass__(a=1)
except TypeError as e: print(e)

try:
    class B(object, tag=0): pass
except TypeError as e: print(e)
