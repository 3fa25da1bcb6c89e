import collections
def tr(n, f):
    try: r = f(); print(n, type(r).__name__, r)
    except BaseException as e: print(n, type(e).__name__, e)
for base in (list, dict, set, tuple, bytes, bytearray, range, map, filter, reversed, zip, object, type, collections.deque):
    try: S = type('S', (base,), {})
    except TypeError as e: print(base.__name__, e); continue
    class N(base):
        def __new__(cls, *a, **k): return super().__new__(cls, *a[:1])
    class In(base):
        def __init__(self, *a, **k): pass
    for c in (base, S, N, In):
        tr((base.__name__, c.__name__), lambda: bool(c(x=1))); tr((base.__name__, c.__name__), lambda: bool(c(1, 2, 3, 4, 5, 6, 7))); tr((base.__name__, c.__name__), lambda: bool(c([], y=2)))
