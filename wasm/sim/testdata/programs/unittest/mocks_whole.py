# unittest.mock: spelling checks, managers, autospec, asynchronous mocks, mock_open.
import asyncio
from unittest import mock
from unittest.mock import *
def tr(f, *a, **k):
    try: return f(*a, **k)
    except Exception as e: return f"{type(e).__name__}: {e}"
class Foo:
    one = "one"
    def method(self, a, b=2): return a + b
    async def am(self, a): return a
    @classmethod
    def cm(cls, x): return x
    @staticmethod
    def sm(x): return x
    @classmethod
    async def acm(cls): pass
    @staticmethod
    async def asm(): pass
def patching(**k):
    with patch("__main__.Foo.one", **k) as m: return type(m).__name__
for k in "autospect", "auto_spec", "set_spec":
    print(tr(patching, **{k: True}), tr(patching, unsafe=True, **{k: True}))
    print(tr(lambda: patch.object(Foo, "one", **{k: True}).start()))
print(tr(create_autospec, Foo, set_spec=True), tr(lambda: patch.multiple(Foo, one=DEFAULT, autospect=True).start()))
manager = Mock()
p1, p2 = patch.object(Foo, "one"), patch.object(Foo, "sm")
a, b = p1.start(), p2.start()
manager.attach_mock(a, "one"); manager.attach_mock(b, "sm")
Foo.sm(3); Foo.one(); print(manager.mock_calls, manager.mock_calls == [call.sm(3), call.one()]); patch.stopall()
m2 = Mock(name="foo"); manager.attach_mock(m2, "bar"); print(repr(m2)[:21]); m2.x.y(2); print(manager.mock_calls[-1])
m = MagicMock(Foo); print(type(m.am).__name__, type(m.method).__name__, type(m.acm).__name__, type(m.asm).__name__)
m = AsyncMock(Foo); print(type(m.am).__name__, type(m.method).__name__, type(m.acm).__name__, type(m.asm).__name__)
m = AsyncMock(); print(type(m.__enter__).__name__, type(m.__aenter__).__name__, type(m.__len__).__name__, type(m.anything).__name__)
for n in "am", "acm", "asm", "cm", "sm", "method":
    with patch.object(Foo, n) as p: print(n, type(p).__name__)
with patch("__main__.Foo", autospec=True) as F:
    f = F(); print(tr(f.method, 1) is f.method.return_value, tr(f.method), tr(f.method, 1, 2, 3), tr(lambda: f.nothing), type(f.am).__name__)
    f.method.assert_called_once_with(1)
    print(tr(f.method.assert_called_once_with, 2))
s = create_autospec(Foo.method); print(tr(s, None, 1) is s.return_value, tr(s), s.mock_calls)
print(tr(create_autospec, Foo, return_value=3, spec_set=True).__class__)
mo = mock_open(read_data="a\nb\nc\n")
with patch("builtins.open", mo):
    with open("x") as fh: print(fh.readline(), next(fh), fh.read(), list(fh))
    with open("y", "w") as fh: fh.write("z")
print(mo.mock_calls)
am = AsyncMock(side_effect=[1, ValueError("x"), 3])
async def main():
    print(await am(5)); print(tr(lambda: None)); 
    try: await am()
    except ValueError as e: print("raised", e)
    print(await am(k=1), am.await_count, am.await_args, am.await_args_list)
    try: await am()
    except StopAsyncIteration as e: print("exhausted", e)
    print(tr(am.assert_awaited_once), tr(am.assert_not_awaited), tr(am.assert_awaited_with, 9), tr(am.assert_any_await, 9), tr(am.assert_has_awaits, [call(9)]))
    ctx = MagicMock(); 
    async with ctx as c: print(c is ctx.__aenter__.return_value)
    it = MagicMock(); it.__aiter__.return_value = [1, 2]
    print([x async for x in it])
asyncio.run(main())
w = Mock(wraps=Foo()); print(w.method(1), w.method.call_args, w.sm(4))
r = Mock(); r.a.b(1); r.reset_mock(); print(r.mock_calls, r.a.b.called)
r = Mock(return_value=3, side_effect=[1, 2]); r.reset_mock(return_value=True, side_effect=True); print(r.side_effect, type(r()).__name__)
print(tr(lambda: Mock().assert_foo), tr(lambda: Mock().asert_called()), tr(lambda: Mock(spec=Foo).nope), tr(lambda: Mock(spec_set=Foo).__setattr__("nope", 1)))
import re
print(re.sub("id='[0-9]*'", '', tr(lambda: create_autospec(Mock())) + tr(lambda: Mock(Mock()))))
mm = MagicMock(); mm.__len__.return_value = 4; mm.__getitem__.side_effect = lambda i: i * 2; print(len(mm), mm[3], int(mm), mm == mm, mm < 3 if False else "")
with patch.dict("os.environ", {"A": "1"}, clear=False) as d:
    import os; print(os.environ["A"])
print(PropertyMock.__mro__[1].__name__, call(1).foo(2).bar, call.a.b(1).c == call.a.b(1).c)
with patch.multiple(Foo, one=DEFAULT, sm=4) as ms: print(sorted(ms), Foo.sm)

m = mock_open(read_data="a\nb\n"); m().readline.return_value = "foo"
print([line for line, _ in zip(m(), range(3))])

tm = ThreadingMock(timeout=0.05); tm.method(a=1); tm.method.wait_until_any_call_with(a=1)
print(tr(tm.method.wait_until_any_call_with, a=2), tr(tm.other.wait_until_called), tr(tm.wait_until_called, timeout=0.02))
import threading, time
threading.Timer(0.02, tm.late, [3]).start(); tm.late.wait_until_called(timeout=1); print(tm.late.call_args, repr(call().foo), call.foo, call.foo(1), call.foo.bar, call, call(), call.foo()().bar)
