"""Kinds of functions and objects, states of coroutines, signatures, sources."""
import asyncio
import functools
import inspect


def plain(a, b=2, /, c=3, *args, d, e=5, **kwargs) -> int:
    """A plain
      function."""
    return a  # the end


async def coro(): await asyncio.sleep(0)
def gen(): yield 1
async def agen(): yield 1


class C:
    """A class."""

    def method(self, x: int, *, y: "str" = "s") -> None:
        pass

    @classmethod
    def cm(cls, z): pass

    @staticmethod
    def sm(z): pass

    @property
    def prop(self): return 1

    def __init__(self, first, second=None): pass


for f in (plain, coro, gen, agen, C, C.method, C(1).method, C.cm, len, functools.partial(coro)):
    print([p.__name__ for p in (inspect.isfunction, inspect.ismethod, inspect.iscoroutinefunction, inspect.isgeneratorfunction,
                                inspect.isasyncgenfunction, inspect.isclass, inspect.isbuiltin, inspect.isroutine) if p(f)])

for f in (plain, coro, C, C.method, C(1).method, C.cm, C.sm, lambda x, y=1: 0, functools.partial(plain, 1, d=4)):
    print(inspect.signature(f))

sig = inspect.signature(plain)
for p in sig.parameters.values():
    print(p.name, p.kind, p.default, repr(p))
bound = sig.bind(1, 2, 3, 4, d=5, z=6)
print(bound, bound.args, bound.kwargs)
bound.apply_defaults()
print(bound.arguments)
for args, kwargs in (((), {}), ((1,), {}), ((1,), {"d": 1, "a": 2}), ((1,), {"d": 1, "c": 2, "q": 3})):
    try:
        print(sig.bind(*args, **kwargs))
    except TypeError as error:
        print(error)
print(sig.replace(return_annotation=str), sig.return_annotation)

c = coro()
print(inspect.getcoroutinestate(c), inspect.iscoroutine(c), inspect.isawaitable(c))
c.send(None)
print(inspect.getcoroutinestate(c))
c.close()
print(inspect.getcoroutinestate(c))
g = gen()
print(inspect.getgeneratorstate(g), inspect.isgenerator(g), inspect.isawaitable(g))
next(g)
print(inspect.getgeneratorstate(g), inspect.getgeneratorlocals(g))
list(g)
print(inspect.getgeneratorstate(g))
a = agen()
print(inspect.isasyncgen(a), inspect.getasyncgenstate(a))

print(inspect.getsource(plain))
print(inspect.getsource(C.method))
print(inspect.getsourcelines(coro))
print(inspect.getsource(C).splitlines()[0], len(inspect.getsource(C).splitlines()))
print(inspect.getdoc(plain), inspect.getdoc(C), inspect.cleandoc("  a\n    b\n    c"))


def outer():
    frame = inspect.currentframe()
    print(frame.f_code.co_name, frame.f_lineno, frame.f_back.f_code.co_name, sorted(frame.f_locals))
    for info in inspect.stack()[:2]:
        print(info.function, info.lineno, info.code_context[0].strip())


outer()
print([name for name, _ in inspect.getmembers(C, inspect.isfunction)])
print(inspect.getfullargspec(plain))
print(inspect.unwrap(functools.wraps(plain)(lambda: 0)) is plain)
