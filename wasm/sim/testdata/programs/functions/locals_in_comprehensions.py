# locals(), eval() and dir() in a comprehension see its variables, at every level.
def f():
    r = [(lambda: q) for q in (1,)]
    return locals().keys()
print(f())
def gen():
    for z in [1]:
        w = [y for y in (1, 2)]
        yield list(locals())
g = gen(); print(next(g), list(g.gi_frame.f_locals))
async def co():
    import asyncio
    return [list(locals()) for x in (1,) if await asyncio.sleep(0) is None]
import asyncio, sys
print(asyncio.run(co()))
def deep(x):
    return [sys._getframe(1).f_locals.copy() for _ in (1,)][0]
def outer(a):
    return [deep(b) for b in (a, a + 1)], {c: [deep(d) for d in (c,)] for c in (7,)}
print(outer(3))
def shadow(x):
    return [dict(locals()) for x in (10, 20)], x, locals()
print(shadow(1))
def cells(x):
    return [(lambda: x, dict(locals())["x"])[1] for x in (10, 20)], (lambda: x)()
print(cells(1))
print([dir() for k in (1,)], [vars()["k"] for k in (2,)], [exec("print(k)") for k in (3,)])
print({k: [eval("k + v") for v in (1, 2)] for k in (10,)}, {eval("m") for m in (1,)})
print([eval("x * 2") for x in range(3)])
def f(y): return [eval("x * y") for x in range(3)], list(eval("x") for x in range(2)), {x: eval("x + 1") for x in (1,)}
try: print(f(5))
except NameError as e: print(e)
print([sorted(k for k in list(locals()) if k[0] != "_") for x in (1,)])
def g():
    a = 1
    r = [list(locals()) for x in (1,)]
    x = 5
    return r, sorted(locals()), x
print(g())
def h():
    return [[list(locals()) for y in (2,)] for x in (1,)], [(lambda: list(locals()))() for q in (1,)], [list(locals()) for x, y in [(1, 2)]]
print(h())
class K:
    a = 1
    r = [eval("x") for x in (1,)]
    try: s = [eval("a") for x in (1,)]
    except NameError as e: print(e)
print(K.r)
