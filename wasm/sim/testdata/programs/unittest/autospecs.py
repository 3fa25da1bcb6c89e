# Mocks of the shape of something: their signatures, what they give back, and how calls are compared by the names of parameters.
import asyncio
import inspect
import re
import warnings
from unittest.mock import *

warnings.simplefilter("ignore")


def tell(text):
    try:
        shown = eval(text, globals())
        shown = str(shown)
    except BaseException as error:
        shown = f"{type(error).__name__}: {error}"
    print(text, "->", re.sub(r" id='[0-9]+'| at 0x[0-9a-f]+", "", shown).replace("\n", " "))


class Foo:
    attr = "x"
    def __init__(self, a, b=1): pass
    def meth(self, a, b=10, *, c=0): return 1
    @classmethod
    def cm(cls, a): return 2
    @staticmethod
    def sm(a, b=3): return 4
    @property
    def prop(self): return 5
    async def co(self, x): return 6
    lst = [1]
    class Inner:
        def run(self, q): pass
m = create_autospec(Foo)
tell("m(1).meth(2)")
tell("m().meth(2)")
tell("m(1).meth()")
tell("m.meth(1,2)")
tell("m.meth.call_args")
tell("m.cm(1)")
tell("m.cm()")
tell("m.sm(1)")
tell("m.sm()")
tell("inspect.signature(m)")
tell("inspect.signature(m.meth)")
tell("inspect.signature(m.cm)")
tell("inspect.signature(m.sm)")
tell("inspect.signature(m.return_value.meth)")
tell("type(m.lst).__name__")
tell("isinstance(m.lst, list)")
tell("m(1).co")
tell("asyncio.run(m(1).co(1)).__class__.__name__")
tell("m(1).nope")
tell("m.attr")
tell("isinstance(m.attr, str)")
tell("m(1)(2)")
tell("type(m(1)).__name__")
tell("isinstance(m(1), Foo)")
tell("m.Inner().run()")
tell("m.Inner().run(1)")
tell("m.prop")
tell("m(1).prop")
tell("m.mock_calls")
i = create_autospec(Foo, instance=True)
tell("i.meth(1)")
tell("i.meth()")
tell("i.meth.assert_called_once_with(1)")
tell("i()")
tell("isinstance(i, Foo)")
tell("i.meth.assert_called_with(a=1)")
tell("i.cm(1)")
tell("i.sm(1,2,3)")
def f(a, b=2, *, k): return a
g = create_autospec(f, return_value=7)
tell("g(1, k=2)")
tell("g(1)")
tell("g.assert_called_once_with(1, k=2)")
tell("g.call_args")
tell("g.mock_calls")
tell("inspect.signature(g)")
tell("type(g).__name__")
tell("g.__name__")
tell("g.called")
tell("g.reset_mock()")
tell("g.called")
tell("g.return_value")
async def af(a): pass
h = create_autospec(af)
tell("h")
tell("h()")
tell("asyncio.run(h(1)).__class__.__name__")
tell("inspect.iscoroutinefunction(h)")
c = create_autospec(len)
tell("c([1])")
tell("c()")
tell("c.call_count")
with patch("__main__.Foo", autospec=True) as P:
    tell("P")
    tell("P(1)")
    tell("P()")
    tell("P.return_value.meth(1)")
    tell("Foo is P")
with patch("__main__.f", autospec=True) as pf:
    tell("f(1,k=3)")
    tell("f()")
    tell("pf.call_args_list")
with patch.object(Foo, "meth", autospec=True) as pm:
    x = Foo(1)
    tell("x.meth(5)")
    tell("pm.call_args == call(x, 5)")
    tell("x.meth()")
with patch.object(Foo, "meth") as pm:
    tell("x.meth(5)")
    tell("pm.call_args")
s1 = create_autospec([1, 2]); s2 = create_autospec({"a": 1}); s3 = create_autospec(5); s4 = create_autospec("abc")
tell("s1")
tell("len(s1)")
tell("s2.keys()")
tell("s3")
tell("s4.upper()")
tell("s1.append(1)")
tell("s1.append()")
tell("s4.nope")
tell("s1()")
m = MagicMock(spec=Foo); n = Mock(spec=["a", "b"]); o = Mock(spec=5)
tell("callable(m)")
tell("callable(n)")
tell("callable(o)")
tell("o()")
tell("n.a()")
tell("n.c")
tell("m(1)")
tell("callable(MagicMock(spec=Foo(1)))")
tell("m.meth()")
tell("m.return_value")
tell("m.prop.x")
tell("repr(m)[:25]")


class Something:
    def __init__(self): pass
    def meth(self, a, b, c, d=None): pass
    class Foo:
        def __init__(self, a): pass
        def meth1(self, a, b): pass
mc = create_autospec(Something)
for m in [mc, mc()]:
    tell("m.assert_has_calls([call.Foo()])")
    m.Foo(1).meth1(1, 2)
    tell("m.assert_has_calls([call.Foo(1), call.Foo(1).meth1(1, 2)])")
    tell("m.Foo.assert_has_calls([call(1), call().meth1(1, 2)])")
mc.reset_mock()
for m in [mc, mc()]:
  for kall in [call.meth(1), call.non_existent(1), call.Foo().non_existent(1), call.Foo().meth(1, 2, 3, 4)]:
    tell("m.assert_has_calls([kall])")
class SampleObject:
    def method_sample1(self): pass
    def method_sample2(self): pass
    attr_sample2 = 1
m = create_autospec(SampleObject)
seal(m)
for s in ("m.method_sample1()", "m().method_sample1()", "m.attr_sample2", "m().attr_sample2.x", "m.nope"): tell(s)


# A mock given as the value of another's calls belongs to itself; one that is set as the value belongs to the other.
value = Mock()
m = Mock(return_value=value)
m(1)(2)
print(m.mock_calls, value.mock_calls)
m = Mock()
m.return_value = Mock()
m(1)(2)
print(m.mock_calls)
m = MagicMock()
m().foo()["bar"]()
print(m.mock_calls == [call(), call().foo(), call().foo().__getitem__("bar"), call().foo().__getitem__()()])
m = Mock()
m.__repr__ = lambda self: "mine"
print(m)
try:
    m.__setattr__ = print
except AttributeError as error:
    print(error)
m = MagicMock()
m.reset_mock(return_value=True)
print(type(str(m)), type(m.__hash__()))


class Target:
    one = two = 1


try:
    with patch.multiple(Target, one=2, nope=3):
        pass
except AttributeError as error:
    print(str(error)[-33:], Target.one)
with patch.object(Target, "one", spec=["a"]) as p:
    print(callable(p))
