from unittest.mock import *
class R:
    def get(self): return "real"
    @staticmethod
    def st(x): return x * 2
def f(a): return a + 1
m = create_autospec(f, wraps=f); print(m(1), m.mock_calls); m.return_value = 9; print(m(1))
c = Mock(wraps=R()); print(c.get(), c.get.mock_calls)
p = MagicMock(); k = MagicMock(); p.attach_mock(k, "bar"); k.baz(1); print(p.mock_calls, p.bar is k)
p = Mock(); p.a = k2 = Mock(); k2(3); print(p.mock_calls)
with patch(__name__ + ".f", wraps=f) as w: print(f(5), w.call_count)
with patch.object(R, "get", autospec=True, wraps=R.get) as w: print(R().get(), w.call_count)
