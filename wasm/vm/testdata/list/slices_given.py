class I:
    def __init__(s, v, n='i'): s.v = v; s.n = n
    def __index__(s): print('index', s.n); return s.v
class It:
    def __init__(s, l, t): s.l = l; s.t = t
    def __iter__(s):
        print('iter'); s.t.clear(); return iter(s.l)
def tr(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def assign(l, s, v):
    l[s] = v
    return l
for mk in (lambda: list(range(6)), lambda: bytearray(range(6))):
    for s in [slice(1, 3, 0), slice(I(1, 'a'), I(3, 'b'), I(2, 'c')), slice(I(1, 'a'), I(3, 'b')), slice('x', 1), slice(1, 2, 'y'), slice(0, 3, -1), slice(3, 0, -1), slice(5, 0, -2), slice(10**30, None, -1), slice(None, -10**30, -10**30)]:
        for v in [True, 'ab', [1, 2], b'ab', (7, 8, 9), [], None, 3.5, {5: 6}, [300], ['q'], (x for x in [1, 2])]:
            l = mk(); tr(lambda: assign(l, s, v))
        l = mk(); tr(lambda: assign(l, s, It([1, 2], l)))
        l = mk(); tr(lambda: assign(l, s, l))
        l = mk(); tr(lambda: (l.__delitem__(s), l))
m = memoryview(bytearray(range(6)))
for s in [slice(1, 3, 0), slice(1, 3), slice(0, 6, 2), slice('x')]:
    for v in [True, b'ab', [1, 2], b'abc', m[:2], m[::3]]:
        tr(lambda: (assign(m, s, v)).tobytes())
