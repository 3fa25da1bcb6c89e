"""What happens when a base is no class, or its metaclass is another."""
import threading
def t(f):
    try: f()
    except Exception as e: print(type(e).__name__, e)
def a():
    class X(None): pass
def b():
    class X(5): pass
def c():
    class X(threading): pass
def d():
    class X('a'): pass
def e():
    class X(int, 3): pass
def f():
    class X(3, int): pass
def g():
    class X(int, str): pass
def h():
    class X(lambda: 1): pass
def i():
    class X([1]): pass
def j():
    class X(3.5, metaclass=type): pass
def k():
    class X(object, object): pass
def l():
    class M(type): pass
    class N(type): pass
    class A(metaclass=M): pass
    class B(metaclass=N): pass
    class C(A, B): pass
def m():
    class X(bool): pass
def o():
    class X(int, metaclass=print): pass
    print(X)
def p():
    class X(a=1): pass
def q():
    class X(list, foo=2): pass
def r():
    class X(*[int], **{'metaclass': type}): pass
    print(X)
for x in (a,b,c,d,e,f,g,h,i,j,k,l,m,o,p,q,r): t(x)
