"""Tools that take or make functions."""
from functools import *
import functools, operator
def t(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as e:
            print(type(e), e)


def f(a,b=2,*c,k=3,**d):
    "doc"
    return (a,b,c,k,d)
p=partial(f,1,k=5)
t(
  lambda: p(2),
  lambda: p(2,3,z=1),
  lambda: p.func is f,
  lambda: p.args,
  lambda: p.keywords,
  lambda: partial(int,base=2)('101'),
  lambda: partial(int,base=2),
  lambda: partial(partial(max,1),2),
  lambda: partial(partial(f,1),2).func is f,
  lambda: partial(),
  lambda: partial(5),
  lambda: p(k=9),
  lambda: p(b=7),
  lambda: type(p),
  lambda: partial(print,'x').__class__.__name__,
  lambda: p.foo,
  lambda: setattr(p,'foo',1),
  lambda: p.foo,
  lambda: partial[int])
t(
  lambda: reduce(operator.add,[1,2,3]),
  lambda: reduce(operator.add,[],5),
  lambda: reduce(operator.add,[]),
  lambda: reduce(lambda a,b:a*b,[1,2,3],10),
  lambda: reduce(5,[1,2]),
  lambda: reduce(max,[3]),
  lambda: reduce(operator.add,5))
calls=[]
@lru_cache(maxsize=2)
def sq(x): calls.append(x); return x*x
t(
  lambda: [sq(1),sq(2),sq(1),sq(3),sq(2)],
  lambda: calls,
  lambda: sq.cache_info(),
  lambda: sq.cache_parameters(),
  lambda: sq.__wrapped__(5),
  lambda: sq.__name__,
  lambda: sq.cache_clear(),
  lambda: sq.cache_info(),
  lambda: sq([1]),
  lambda: sq(x=1),
  lambda: sq(),
  lambda: sq.cache_info().hits,
  lambda: type(sq))
@cache
def fib(n): return n if n<2 else fib(n-1)+fib(n-2)
@lru_cache
def g(x): return type(x)
@lru_cache(typed=True)
def h(x): return type(x)
t(
  lambda: fib(80),
  lambda: fib.cache_info(),
  lambda: [g(3),g(3.0),g(True)],
  lambda: [h(3),h(3.0)],
  lambda: g.cache_info(),
  lambda: h.cache_info(),
  lambda: lru_cache('x'),
  lambda: lru_cache(maxsize=None)(len)([]),
  lambda: lru_cache(maxsize=0)(abs)(-1),
  lambda: lru_cache(-5)(abs).cache_parameters())
class A:
    def __init__(self): self.n=0
    @cached_property
    def v(self): self.n+=1; return self.n
    @lru_cache
    def m(self,x): return x+1
    def add(self,a,b): return a+b
    add5=partialmethod(add,5)
    @singledispatchmethod
    def show(self,x): return 'obj'
    @show.register
    def _(self,x:int): return 'int'
    @show.register(str)
    def _(self,x): return 'str'
    @singledispatchmethod
    @classmethod
    def cm(cls,x): return 'o'
    @cm.register
    @classmethod
    def _(cls,x:int): return cls.__name__
a=A()
t(
  lambda: (a.v,a.v,a.n),
  lambda: a.__dict__,
  lambda: delattr(a,'v'),
  lambda: a.v,
  lambda: A.v.func.__name__,
  lambda: a.m(1),
  lambda: A.m.cache_info(),
  lambda: a.add5(2),
  lambda: [a.show(1),a.show('x'),a.show(2.5)],
  lambda: A.cm(1),
  lambda: A.cm('x'),
  lambda: partialmethod(5))
class Sl:
    __slots__=()
    @cached_property
    def v(self): return 1
t(
  lambda: Sl().v)
@singledispatch
def s(x): return 'base'
@s.register
def _(x:int): return 'int'
@s.register(list)
def _(x): return 'list'
@s.register
def _(x: str|bytes): return 'text'
import collections.abc
@s.register(collections.abc.Mapping)
def _(x): return 'mapping'
t(
  lambda: [s(1),s(True),s([]),s('x'),s(b''),s({}),s(2.5)],
  lambda: s.dispatch(bool)(1),
  lambda: sorted(k.__name__ for k in s.registry),
  lambda: s(),
  lambda: s.register(5),
  lambda: s.__name__)
@total_ordering
class V:
    def __init__(self,v): self.v=v
    def __eq__(self,o): return self.v==o.v
    def __lt__(self,o): return self.v<o.v
t(
  lambda: [V(1)<=V(2),V(1)>V(2),V(2)>=V(2),V(1)<V(1)],
  lambda: total_ordering(type('X',(),{})))
@wraps(f)
def w(*a): return f(*a)
t(
  lambda: (w.__name__,w.__doc__,w.__wrapped__ is f,w.__qualname__,w.__module__),
  lambda: sorted([3,1,2],key=cmp_to_key(lambda a,b:b-a)),
  lambda: cmp_to_key(lambda a,b:0)(1)==cmp_to_key(lambda a,b:0)(2),
  lambda: cmp_to_key(lambda a,b:a-b)(1).obj,
  lambda: max([1,5,3],key=cmp_to_key(lambda a,b:a-b)),
  lambda: update_wrapper(lambda: 0,f).__name__,
  lambda: sorted(n for n in dir(functools) if n in functools.__all__))
