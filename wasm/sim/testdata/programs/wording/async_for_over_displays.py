# An async comprehension looks through displays, which CPython folds, and says so.
def run(c):
    try: print(c.send(None))
    except BaseException as e: print(type(e).__name__, e)
async def a():
    async for x in [1, 2, 3]: pass
async def b():
    async for x in [a, 2]: pass
async def c():
    return [x async for x in [1, 2]]
async def d():
    return [x async for x in [a, 2]]
async def e():
    return [x async for x in {1, 2}]
async def f():
    async for x in {1, 2}: pass
async def g():
    return [y for x in 'ab' for y in [1]] + [y async for y in (x async for x in [])]
async def h():
    async for x in []: pass
async def i():
    async for x in [*[1]]: pass
async def j():
    return {x: 1 async for x in {'a': 1}}
for z in a, b, c, d, e, f, g, h, i, j: run(z())
