import unittest, asyncio, warnings, random
from unittest import mock
class T(unittest.TestCase):
    def test_bad(self): return 1
class A(unittest.IsolatedAsyncioTestCase):
    async def test_ret(self): return 1
    async def test_coro(self):
        async def x(): pass
        return x()
for c, n in ((T, 'test_bad'), (A, 'test_ret')):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter('always'); c(n).run(unittest.TestResult()); print([str(x.message) for x in w if x.category is DeprecationWarning])
class X(unittest.TestCase):
    @unittest.expectedFailure
    def test_sub(self):
        for i in range(2):
            with self.subTest(i=i): self.fail(str(i))
    def test_ok(self): pass
r = unittest.TestResult(); X('test_sub').run(r); print(r, len(r.expectedFailures), len(r.failures))
class S(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise ValueError('cls')
    def test_a(self): pass
for c in (S,):
    try: unittest.TestSuite([c('test_a')]).debug()
    except Exception as e: print(type(e).__name__, e)
class D(unittest.TestCase):
    def test_a(self): 1 / 0
try: unittest.TestSuite([D('test_a')]).debug()
except ZeroDivisionError as e: print(e)
class Foo:
    foo = 'bar'
    def bar1(self): return 1
    def bar2(self, x): return x
m = mock.create_autospec(Foo, instance=True) if 0 else mock.create_autospec(Foo)
f = Foo(); m2 = mock.create_autospec(f); print(m2.bar2(1) is m2.bar2.return_value); mock.seal(m2)
for g in (lambda: m2.bar2(), lambda: m2.nope, lambda: m2.bar1()):
    try: print(type(g()).__name__)
    except Exception as e: print(type(e).__name__, str(e)[:60])
with mock.patch.object(Foo, 'bar2', autospec=True) as p:
    mock.seal(p.mock); p.return_value = 3; print(Foo().bar2(1))
r = random.Random(); r.seed('text', 1); print(r.random()); r.seed(b'x', version=1); print(r.random()); r.seed('nofar', version=2); print(r.random()); r.seed('', 1); print(r.random())
st = (2, tuple(r.getstate()[1]), None)
try: r.setstate(st); print(r.random())
except Exception as e: print(type(e).__name__, e)
for bad in ((3, (1,), None), (9, (), None), (3, r.getstate()[1][:-1] + (700,), None), (3, 'x', None)):
    try: r.setstate(bad)
    except Exception as e: print(type(e).__name__, e)
