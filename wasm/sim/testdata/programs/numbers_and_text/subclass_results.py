import warnings
class Sub(int): pass
class SubF(float): pass
class SubC(complex): pass
class X:
    def __init__(self, v): self.v = v
    def __int__(self): return self.v
class F:
    def __init__(self, v): self.v = v
    def __float__(self): return self.v
class C:
    def __init__(self, v): self.v = v
    def __complex__(self): return self.v
class I:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
class T:
    def __init__(self, v): self.v = v
    def __trunc__(self): return self.v
import operator, math
def tr(n, f):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter('always')
        try: r = f(); r = type(r).__name__, r
        except Exception as e: r = type(e).__name__ + ' ' + str(e)
        print(n, r, [str(x.message) for x in w], [x.filename == __file__ for x in w], [x.lineno for x in w])
for v in (True, Sub(3), SubF(2.5), SubC(1j), 's', 3, 2.5, 1j):
    for k in (X, F, C, I, T):
        for f in (int, float, complex, operator.index, math.sqrt, lambda x: '%d' % x, lambda x: '%f' % x, round, math.trunc, lambda x: [1,2,3,4][x], lambda x: x.__index__(), lambda x: 'a' * x):
            tr((k.__name__, v), lambda: f(k(v)))
for v in (True, Sub(3), SubF(2.5), SubC(1j)):
    for f in (int, float, complex, operator.index, abs, operator.pos, operator.neg, round, math.trunc, hex, str, repr, format, lambda x: f'{x:5}'):
        tr(v, lambda: f(v))
class S2(int):
    def __int__(self): return 7
    def __index__(self): return 8
    def __float__(self): return 9.5
for f in (int, float, complex, operator.index, hex, lambda x: [0]*x, lambda x: [0,1,2][x:], lambda x: '%d' % x, lambda x: '%f' % x, str, range, math.sqrt, lambda x: x + 1, lambda x: int('11', x), lambda x: '%x' % x):
    tr('S2', lambda: f(S2(2)))
warnings.simplefilter('error')
for f in (int, float, complex, operator.index, hex, range):
    try: print(f(I(True)))
    except Warning as e: print(repr(e))
