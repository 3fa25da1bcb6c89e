import asyncio, inspect
from unittest import mock
from unittest.mock import *
class Prod:
    attr = 1
    def meth(self, a, b=2): return "real"
    @classmethod
    def cm(cls, x): return "cm"
    @staticmethod
    def sm(x): return "sm"
    async def co(self, n): return n
def func(a, b=1): return a + b
async def afunc(a): return a
with patch.object(Prod, 'meth', autospec=True) as pm:
    p = Prod(); p.meth(3); print(pm.call_args[0][0] is p, pm.call_args[0][1:], pm.call_count, pm.called, inspect.isfunction(pm), pm.__name__)
    pm.assert_called_once_with(p, 3); pm.return_value = 7; print(p.meth(1, b=5), pm.mock_calls[-1].kwargs, len(pm.call_args_list))
    pm.side_effect = [1, ValueError("x")]; print(p.meth(0))
    for f in (lambda: p.meth(0), lambda: p.meth(), lambda: p.meth(1, 2, 3), lambda: pm.assert_called_once(), lambda: pm.nope, lambda: pm.assert_called_with(p, 99)):
        try: print(f())
        except Exception as e: print(type(e).__name__, str(e).split('object at')[0])
    pm.side_effect = lambda self, a, b=0: (a, b); print(p.meth(5)); pm.side_effect = None; pm.reset_mock(); print(pm.called, pm.call_count, len(pm.mock_calls), p.meth(3))
print(Prod().meth(1))
with patch.object(Prod, 'cm', autospec=True) as m: print(Prod.cm(1) is m.return_value, m.mock_calls)
with patch.object(Prod, 'sm', autospec=True) as m: print(Prod.sm(1) is m.return_value, Prod().sm(2) is m.return_value, m.mock_calls)
with patch(__name__ + '.func', autospec=True, return_value=9) as m: print(func(1), func(1, b=2), m.mock_calls, inspect.signature(func), m.mock is not None)
f = create_autospec(func); print(f(1) is f.return_value, f.mock_calls, type(f).__name__); f.assert_called_once_with(1)
try: f(1, 2, 3)
except TypeError as e: print(e)
af = create_autospec(afunc, return_value=4)
async def main():
    print(await af(1), af.await_count, af.await_args, inspect.iscoroutinefunction(af)); af.assert_awaited_once_with(1)
    with patch.object(Prod, 'co', autospec=True) as c: c.return_value = 8; print(await Prod().co(2), c.await_count)
    af.side_effect = KeyError('k')
    try: await af(2)
    except KeyError as e: print(repr(e))
asyncio.run(main())
parent = Mock(); parent.attach_mock(f, 'child'); f(2); print(parent.mock_calls)
s = create_autospec(Prod); i = s(); i.meth(1); print(i.meth.mock_calls, s.mock_calls); i.meth.assert_called_once_with(1)
for g in (lambda: i.meth(), lambda: i.nope, lambda: s.cm(), lambda: s.sm(1, 2)):
    try: print(g())
    except Exception as e: print(type(e).__name__, e)
@patch.object(Prod, 'meth', autospec=True, side_effect=lambda self, a, b=0: a * 2)
def t(m): return Prod().meth(4), m.call_count
print(t())
