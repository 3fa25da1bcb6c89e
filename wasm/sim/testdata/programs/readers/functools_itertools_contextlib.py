import functools, itertools, operator, contextlib, collections, io, sys
from functools import singledispatch, cached_property, lru_cache, partial, reduce, wraps, total_ordering, cmp_to_key, singledispatchmethod, partialmethod, cache
@singledispatch
def show(x): return f"object {x!r}"
@show.register
def _(x: int): return f"int {x}"
@show.register(list)
def _(x): return f"list of {len(x)}"
@show.register
def _(x: float | str): return f"text {x}"
print(show(1), show([1]), show("a"), show(None), show(True), sorted(c.__name__ for c in show.registry))
class Data:
    def __init__(self, n): self.n = n
    @cached_property
    def total(self):
        print("computing")
        return self.n * 2
    @singledispatchmethod
    def f(self, x): return "base"
    @f.register
    def _(self, x: int): return "int"
    @partialmethod
    def nothing(self): pass
    def add(self, a, b): return a + b
    add5 = partialmethod(add, 5)
d = Data(4)
print(d.total, d.total, d.__dict__, d.f(1), d.f("x"), d.add5(3))
@lru_cache(maxsize=2)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(20), fib.cache_info(), fib.cache_parameters(), fib.__wrapped__.__name__)
fib.cache_clear(); print(fib.cache_info())
@total_ordering
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(V(1) <= V(2), V(3) > V(2), V(1) >= V(1), sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
p = partial(print, "a", sep="-", end="!\n"); p("b"); print(p.args, p.keywords, p.func is print, repr(partial(int, base=2)), partial(int, base=2)("101"))
print(reduce(operator.mul, range(1, 6)), reduce(lambda a, b: a + [b], "ab", []))
def deco(f):
    @wraps(f)
    def w(*a, **k):
        "wrapper"
        return f(*a, **k)
    return w
@deco
def hello(x: int = 3) -> str:
    """Says hello."""
    return "hello"
print(hello.__name__, hello.__doc__, hello.__annotations__, hello.__module__)
from itertools import *
print(list(chain.from_iterable([[1, 2], "ab"])), list(islice(count(10, 2.5), 4)), list(zip(cycle("ab"), range(5))), list(repeat("x", 2)))
print(list(accumulate([1, 2, 3, 4], operator.mul)), list(accumulate([3, 1, 2], max, initial=0)), list(batched("abcdefg", 3)), list(pairwise([1, 2, 3])))
print(list(groupby("aaabbc"))[0][0], [(k, len(list(g))) for k, g in groupby("aaabbc")], list(product("ab", repeat=2)), list(permutations([1, 2, 3], 2)), list(combinations("abc", 2)), list(combinations_with_replacement("ab", 2)))
print(list(dropwhile(lambda x: x < 3, [1, 4, 2])), list(takewhile(lambda x: x < 3, [1, 4, 2])), list(filterfalse(None, [0, 1])), list(starmap(pow, [(2, 3), (3, 2)])), list(compress("abc", [1, 0, 1])), list(zip_longest("ab", [1], fillvalue="-")))
a, b = tee([1, 2, 3]); next(a); print(list(a), list(b), tee)
for o in (count(1), cycle([1]), repeat(1), repeat(2, 3), chain([1]), islice([1], 1), accumulate([1]), zip([1]), map(str, [1]), filter(None, [1]), enumerate([1]), reversed([1]), iter([1]), iter({}), iter(()), iter("a"), iter(range(3)), iter(set()), groupby([1]), batched([1], 1), pairwise([1]), product([1]), range(3), iter({}.items()), (x for x in [])):
    print(type(o).__name__, repr(o).split(" at ")[0])
for f in (lambda: list(batched([1, 2, 3], 2, strict=True)), lambda: list(islice([1], -1)), lambda: list(zip([1], [], strict=True)), lambda: next(iter([])), lambda: list(combinations([1], -1)), lambda: count("a"), lambda: reduce(max, []), lambda: partial(), lambda: list(product([1], foo=1))):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
from contextlib import *
with ExitStack() as s:
    s.enter_context(nullcontext(1)); s.callback(print, "cb", 1); s.push(lambda *a: print("push", a[0]))
    s2 = s.pop_all()
s2.close()
@contextmanager
def tag(n):
    print(f"<{n}>"); 
    try: yield n
    finally: print(f"</{n}>")
with tag("b") as t, suppress(ZeroDivisionError):
    print(t); 1 / 0
@tag("deco")
def body(): print("body")
body(); body()
buf = io.StringIO()
with redirect_stdout(buf): print("captured")
print(repr(buf.getvalue()))
class R:
    def close(self): print("closed")
with closing(R()) as r: print(type(r).__name__)
class CD(ContextDecorator):
    def __enter__(self): print("in"); return self
    def __exit__(self, *a): print("out", a[0]); return False
@CD()
def g(): print("g")
g()
try:
    with tag("x"): raise ValueError("v")
except ValueError as e: print(e)
try:
    with contextmanager(lambda: iter(()))(): pass
except Exception as e: print(type(e).__name__, e)
from collections import *
print(Counter("abracadabra").most_common(2), Counter(a=1) + Counter(a=2, b=0), Counter("ab") & Counter("a"), Counter(a=3) - Counter(a=5), -Counter(a=-2), Counter("ab") == Counter("ba"), Counter(a=1) <= Counter(a=2))
dd = defaultdict(lambda: defaultdict(int)); dd["a"]["b"] += 1; print(dict(dd), dd.default_factory is None, repr(defaultdict(list, {1: [2]})))
od = OrderedDict(a=1, b=2); od.move_to_end("a"); print(od, od.popitem(last=False), od == {"a": 1}, OrderedDict([(1, 2), (3, 4)]) == OrderedDict([(3, 4), (1, 2)]))
dq = deque([1, 2, 3], maxlen=3); dq.append(4); dq.appendleft(0); dq.rotate(1); print(dq, dq[0], list(reversed(dq)), dq.index(2), deque("abc") + deque("d"), dq.maxlen, dq.count(2))
cm = ChainMap({"a": 1}, {"a": 2, "b": 3}); print(cm["a"], cm["b"], dict(cm), cm.new_child({"c": 1}), cm.maps, list(cm), cm | {"z": 1})
P = namedtuple("P", "x y", defaults=[0]); print(P(1), P(1)._asdict(), P._make([3, 4]), P.__doc__, P.x.__doc__, P(1, 2) + (3,), P.__new__.__defaults__)
class UD(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
u = UD(a=1); u["b"] = 2; print(u, u.data, "A" in u, UserList([3, 1]) + [2], UserString("abc").upper(), type(UserString("a") * 2))
