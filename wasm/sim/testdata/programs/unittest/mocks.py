import asyncio, unittest
from unittest.mock import *
m = Mock(return_value=3)
print(m(1, a=2), m.called, m.call_count, m.call_args, m.call_args_list, m.mock_calls)
m.assert_called_with(1, a=2); m.assert_called_once()
def fails(f, *a, **k):
    try: f(*a, **k)
    except AssertionError as e: print("AssertionError:", e)
    except AttributeError as e: print("AttributeError:", e)
    else: print("passes")
fails(m.assert_called_with, 2); fails(m.assert_not_called); m(5); fails(m.assert_called_once_with, 5); fails(m.assert_any_call, 9); fails(m.assert_has_calls, [call(5), call(1)])
fails(m.assert_has_calls, [call(1, a=2), call(5)]); fails(Mock().assert_called); fails(Mock().assert_called_with, 1); fails(Mock(name="bob").assert_called_once)
m = Mock(); m.foo.bar(1).baz(2); print(m.mock_calls, m.method_calls, m.foo.bar.call_args)
print(m.mock_calls == [call.foo.bar(1), call.foo.bar().baz(2)], call.a.b(1, x=2), call(1) == call(1), call(ANY, 2) == call(1, 2))
m.side_effect = [1, 2, ValueError("three")]
print(m(), m())
try: m()
except ValueError as e: print("raised", e)
try: m()
except StopIteration: print("stopped")
m.side_effect = lambda x: x * 2; print(m(21)); m.side_effect = KeyError
try: m()
except KeyError as e: print(repr(e))
class Real:
    attr = 1
    def method(self, x, y=2): return x
    async def co(self): return 1
s = Mock(spec=Real); fails(lambda: s.nothing); print(isinstance(s, Real), s.method(1)  is not None)
fails(lambda: m.asert_called_with); fails(lambda: m.assert_foo)
import re
def short(x): return re.sub(r"id='\d+'", "id", repr(x))
print(short(Mock()), short(Mock(name="n")), short(Mock().a.b), short(Mock()()), short(MagicMock(spec=Real)), short(Mock().f().g))
mm = MagicMock(); mm[1] = 2; mm.__getitem__.return_value = 7; print(mm[3], len(mm), bool(mm), int(mm), list(mm), 1 in mm, mm.__setitem__.call_args, float(mm))
with mm as entered: print(entered is mm.__enter__.return_value)
print(short(mm + 1), mm == mm, mm == 3, mm < 3 if False else "-", str(mm)[:10])
mm.__str__.return_value = "text"; print(str(mm)); mm.__iter__.return_value = [1, 2]; print(list(mm), list(mm)); mm.__len__.return_value = 4; print(len(mm))
with patch("os.getcwd", return_value="/x") as p:
    import os; print(os.getcwd(), p.call_count)
print(os.getcwd() != "/x")
with patch.object(Real, "attr", 9): print(Real.attr)
print(Real.attr)
d = {"a": 1}
with patch.dict(d, {"b": 2}): print(d)
with patch.dict(d, clear=True): print(d)
print(d)
@patch("os.listdir")
@patch("os.getcwd", new=lambda: "/new")
def f(listdir): listdir.return_value = ["z"]; return os.getcwd(), os.listdir(".")
print(f())
try:
    with patch("os.nothing"): pass
except AttributeError as e: print(str(e)[:8], "nothing" in str(e))
class T(unittest.TestCase):
    @patch.object(Real, "method")
    def test_it(self, method):
        Real.method(5); method.assert_called_once_with(5)
unittest.TextTestRunner(stream=__import__("io").StringIO()).run(unittest.defaultTestLoader.loadTestsFromTestCase(T)); print("ran")
a = AsyncMock(return_value=4)
async def main():
    print(await a(1), a.await_count, a.await_args, a.await_args_list); a.assert_awaited_once_with(1); a.assert_awaited()
    a.side_effect = [1, ValueError("x")]; print(await a())
    try: await a()
    except ValueError as e: print(e)
    b = AsyncMock(); fails(b.assert_awaited); fails(b.assert_awaited_with, 1); b.method.return_value = 5; print(await b.method())
    s = MagicMock(spec=Real); s.co.return_value = 8; print(await s.co(), type(s.co).__name__, type(s.method).__name__)
    cm = MagicMock(); cm.__aenter__.return_value = "in"
    async with cm as x: print(x)
    it = MagicMock(); it.__aiter__.return_value = [1, 2]; print([x async for x in it])
    with patch("asyncio.sleep", new_callable=AsyncMock) as sl: await asyncio.sleep(5); print(sl.await_args)
asyncio.run(main())
import inspect; print(inspect.iscoroutinefunction(a), asyncio.iscoroutinefunction(a))
print(sentinel.x is sentinel.x, sentinel.x, DEFAULT)
auto = create_autospec(Real); inst = auto(); inst.method(1); inst.method.assert_called_with(1)
try: inst.method()
except TypeError as e: print(e)
def func(a, b): pass
fn = create_autospec(func, return_value=1); print(fn(1, 2)); fn.assert_called_once_with(1, b=2)
try: fn(1)
except TypeError as e: print(e)
o = mock_open(read_data="l1\nl2\n")
with patch("builtins.open", o):
    with open("f") as fh: print(fh.read())
o.assert_called_once_with("f")
m = Mock(); m.x = 5; m.configure_mock(y=6, **{"z.return_value": 7}); print(m.x, m.y, m.z()); m.reset_mock(); print(m.call_count, m.mock_calls)
del m.gone; fails(lambda: m.gone)
pm = PropertyMock(return_value=3); type(m).prop = pm; print(m.prop, pm.call_count)
w = Mock(wraps=[3, 1]); w.sort(); print(w.index(3), w.mock_calls)
p1 = patch.object(Real, "attr", 2); p1.start(); print(Real.attr); patch.stopall(); print(Real.attr)
seal(m); fails(lambda: m.brand_new)
ms = Mock(spec_set=["a"]); fails(setattr, ms, "b", 1)
print(dir(Mock(spec=["only"]))[-1:])
