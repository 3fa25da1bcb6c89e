"""Dispatch, signatures, exit stacks, containers and weak references, as the documentation shows them."""
import inspect, functools, typing, abc, weakref, pickle, struct, uuid, copy, gc, types
from typing import Protocol, Generic, TypeVar, TypedDict, NamedTuple, overload
from collections import OrderedDict, ChainMap, deque, Counter, defaultdict, namedtuple, UserDict
from functools import singledispatch, singledispatchmethod, lru_cache, cached_property, partial, partialmethod, reduce, total_ordering, wraps, cmp_to_key
from contextlib import ExitStack, contextmanager, closing, nullcontext, redirect_stdout, AsyncExitStack

T = TypeVar("T")

class Stack(Generic[T]):
    def __init__(self) -> None:
        self._items: list[T] = []
    def push(self, item: T) -> None: self._items.append(item)
    def pop(self) -> T: return self._items.pop()

class Movie(TypedDict, total=False):
    name: str
    year: int

class Point(NamedTuple):
    x: float
    y: float = 0.0
    def norm(self) -> float: return (self.x ** 2 + self.y ** 2) ** 0.5

@singledispatch
def show(arg, verbose=False):
    """Shows things."""
    return f"obj {arg!r}"
@show.register
def _(arg: int, verbose=False): return f"int {arg}"
@show.register(list)
@show.register(tuple)
def _seq(arg, verbose=False): return "seq " + ", ".join(map(show, arg))
@show.register
def _(arg: dict | set, verbose=False): return f"coll {len(arg)}"
print(show(1), show([1, "a", (2.5,)]), show({1: 2}), show(set()), show(None), show.dispatch(bool).__name__, sorted(t.__name__ for t in show.registry))
print(inspect.signature(show), show.__doc__, show.__name__)

class Fmt:
    @singledispatchmethod
    def fmt(self, arg): raise NotImplementedError(f"no {type(arg).__name__}")
    @fmt.register
    def _(self, arg: int): return f"{arg:05d}"
    @fmt.register
    @classmethod
    def _(cls, arg: str): return f"{cls.__name__}:{arg}"
print(Fmt().fmt(3), Fmt.fmt("x"))
try: Fmt().fmt(1.5)
except NotImplementedError as e: print(e)

@total_ordering
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v if isinstance(o, V) else NotImplemented
    def __lt__(self, o): return self.v < o.v if isinstance(o, V) else NotImplemented
    def __repr__(self): return f"V({self.v})"
print(V(1) <= V(2), V(2) >= V(3), max(V(1), V(5)), sorted([V(3), V(1)], reverse=True))
try: V(1) < 3
except TypeError as e: print(e)

class Circle:
    def __init__(self, r): self.r = r
    @cached_property
    def area(self):
        print("computing"); return round(3.14159 * self.r ** 2, 2)
    def scale(self, k, /, *, by=1): return self.r * k * by
    double = partialmethod(scale, 2)
    double_by = partialmethod(scale, 2, by=10)
c = Circle(2)
print(c.area, c.area, c.__dict__, c.double(), c.double_by(), inspect.signature(c.scale), inspect.signature(c.double_by))

@lru_cache(maxsize=2)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(10), fib.cache_info(), fib.cache_parameters(), fib.__wrapped__.__name__)
def deco(fn):
    @wraps(fn)
    def inner(*a, **k):
        """inner doc"""
        return fn(*a, **k)
    return inner
@deco
def f(a, b: int = 3, *args: str, c, d=None, **kw) -> bool:
    """The doc.

    More.
    """
print(f.__name__, f.__doc__, inspect.signature(f), inspect.getdoc(f), f.__wrapped__, inspect.getfullargspec(f), f.__annotations__) if False else print(f.__name__, inspect.signature(f), inspect.getdoc(f), inspect.getfullargspec(f.__wrapped__))
sig = inspect.signature(f)
for p in sig.parameters.values(): print(p.name, p.kind.name, p.default, p.annotation, str(p), end="; ")
print()
ba = sig.bind(1, 2, "x", c=5, z=9); ba.apply_defaults(); print(ba, ba.args, ba.kwargs, ba.arguments)
for call in (lambda: sig.bind(), lambda: sig.bind(1, c=1, a=2), lambda: sig.bind(1), lambda: f(), lambda: c.scale(k=1), lambda: Point(), lambda: Point(1, 2, 3), lambda: V()):
    try: print(call())
    except TypeError as e: print(e)
print(inspect.isfunction(f), inspect.ismethod(c.scale), inspect.isclass(V), inspect.isgeneratorfunction(f), inspect.iscoroutinefunction(f), inspect.ismodule(inspect), inspect.isbuiltin(len), inspect.isabstract(V))
print([n for n, _ in inspect.getmembers(Circle, inspect.isfunction)], inspect.getsource(deco).splitlines()[0], inspect.getsourcelines(V)[1], inspect.getmro(Fmt))

@contextmanager
def tag(name):
    print(f"<{name}>")
    try: yield name.upper()
    except ValueError as e: print("swallowed", e)
    finally: print(f"</{name}>")
with ExitStack() as stack:
    names = [stack.enter_context(tag(n)) for n in "ab"]
    stack.callback(print, "callback", names, sep="|")
    stack.push(lambda *exc: print("exit", exc[0]) or False)
    raise ValueError("inside")
with ExitStack() as s:
    s.enter_context(tag("moved")); kept = s.pop_all()
print("after"); kept.close()
print(reduce(lambda a, b: a * b, range(1, 6)), sorted(["b", "A", "c"], key=cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))), partial(int, base=2)("101"), partial(print, "x", sep="-"))

m = Movie(name="X"); print(m, Movie.__annotations__, Movie.__total__, Point(3, 4).norm(), Point(1)._asdict(), Point(1)._replace(y=9), Point._fields)
cm = ChainMap({"a": 1}, {"a": 2, "b": 3}); cm["c"] = 4; print(cm, dict(cm), cm.parents, cm.new_child({"z": 0}), list(cm))
d = deque([1, 2, 3], maxlen=3); d.append(4); d.rotate(1); d.extendleft([7]); print(d, d.maxlen, d.index(2) if 2 in d else None)
o = OrderedDict(a=1, b=2); o.move_to_end("a"); print(o, o == {"b": 2, "a": 1}, o == OrderedDict(a=1, b=2))
cn = Counter("abracadabra"); cn.subtract("aab"); print(cn, cn.most_common(2), cn.total(), -cn, cn + Counter(a=1))
dd = defaultdict(lambda: [0]); dd["k"].append(1); print(dict(dd))
P = namedtuple("P", "a b", defaults=[5]); print(P(1), P._field_defaults, P(1) == (1, 5), P._make([1, 2]))

class Node:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"Node({self.n})"
n = Node(1); r = weakref.ref(n, lambda ref: print("gone", ref() is None)); wd = weakref.WeakValueDictionary(k=n); ws = weakref.WeakSet([n]); wk = weakref.WeakKeyDictionary({n: 1})
print(r() is n, len(wd), len(ws), dict(wk), weakref.getweakrefcount(n) > 0); fin = weakref.finalize(n, print, "finalized", 42)
print(fin.alive); del n; print(r(), len(wd), len(ws), len(wk), fin.alive)
print(struct.pack(">HhIq4s?d", 1, -2, 3, -4, b"ab", True, 1.5), struct.unpack("<3B", b"\x01\x02\x03"), struct.calcsize("@ibq"), uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.UUID("{12345678-1234-5678-1234-567812345678}").fields)
data = {"p": Point(1, 2), "l": [1, {2}], "v": Circle(3).__dict__}; print(pickle.loads(pickle.dumps(data)) == data, copy.deepcopy(data)["l"] is data["l"])
try: struct.pack("B", 300)
except struct.error as e: print(e)
