"""getcallargs, getfullargspec of all that can be called, signatures of built-in types, names of parameters."""
import inspect
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def f(a, b=1, /, c=2, *, d, e=5): pass
def g(a, b, c): pass
def h(a, *r, **k): pass
class K:
    def m(self, x, y=1): pass
    @classmethod
    def c(cls, q): pass
for fn in (f,g,h,K.c,K.m):
    for a,k in [((),{}),((1,),{}),((1,2),{}),((1,2,3),{}),((1,2,3,4),{}),((1,2,3,4,5),{'d':1}),((1,),{'d':1}),((1,),{'d':1,'z':2}),((1,),{'a':2}),((),{'c':1,'b':2,'a':3}),((),{'b':1}),((1,),{'x':1}),((),{'x':1}),((),{'q':3}),((1,2),{'e':4,'d':3,'c':2})]:
        t(lambda: inspect.getcallargs(fn,*a,**k))
class A: pass
class B:
    def __init__(self, x, *y): pass
class C:
    def __new__(cls, x): pass
class D(type):
    def __call__(cls, z): pass
class E(metaclass=D): pass
class F(dict): pass
class G(Exception): pass
for x in (A,B,C,E,F,G,int,dict,object,type,len,print,B(1).__init__,range,str.join,Exception,zip,str,bytes,float,list,set,tuple,super,property):
    t(lambda: inspect.getfullargspec(x))
    t(lambda: inspect.signature(x))
for n in ('x','1','class','None','.0','match',''):
    t(lambda: inspect.Parameter(n, inspect.Parameter.POSITIONAL_ONLY))
    t(lambda: inspect.Parameter(n, inspect.Parameter.POSITIONAL_OR_KEYWORD))
