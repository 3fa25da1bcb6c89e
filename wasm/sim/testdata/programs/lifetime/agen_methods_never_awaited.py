# oracle: stderr
import asyncio, gc
async def agen():
    yield 1
    yield 2
a = agen()
a.asend(None)
a.athrow(ValueError)
a.aclose()
a.__anext__()
x = a.asend(None)
del x
y = a.aclose()
y = None
z = a.asend(None)
try: z.send(None)
except StopIteration as e: print(e.value)
del z
w = a.asend(5); w.close(); del w
async def main():
    b = agen()
    print(await b.asend(None))
    b.asend(None)
    print(await asyncio.gather(b.asend(None)))
    c = b.aclose()
    await c
    async with __import__('contextlib').aclosing(agen()) as g:
        async for i in g: print(i); break
asyncio.run(main())
def f():
    l = [a.asend(1)]
    print('in f')
f()
print('end')
