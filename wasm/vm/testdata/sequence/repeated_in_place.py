# What *= says of every kind of left operand.
class C: pass
for v in ({}, set(), frozenset(), range(3), {}.keys(), C(), None, 3.5, 1j, memoryview(b''), iter([]), len, C, slice(1), Exception(), b'', [], (), bytearray(), 'a', (x for x in []), object(), print, type):
    for w in 'a', [1], b'b', (2,):
        def f(v=v):
            v *= w
            return v
        for g in f, lambda: v * w, lambda: w * v:
            try: print(type(g()).__name__, end=' ')
            except Exception as e: print(type(e).__name__, e)
