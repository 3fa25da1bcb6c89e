# The handle that wakes a task holds what the task waited for until its step is over.
import asyncio, gc, weakref
refs = []
async def numbers(n):
    await asyncio.sleep(0)
    yield n
async def f2(name):
    asyncio.current_task().cancel(name)
    g = numbers(2)
    refs.append((name, weakref.ref(g)))
    await anext(g)
def look(where):
    gc.collect()
    print(where, [n for n, r in refs if r()])
async def main(way):
    loop = asyncio.get_running_loop()
    if way == 'plain':
        try: await asyncio.gather(f2('b'), f2('c'))
        except asyncio.CancelledError as e: pass
        look('awaited')
        await asyncio.sleep(0)
        look('later')
    elif way == 'future':
        f = loop.create_future()
        class X: pass
        x = X()
        refs.append(('x', weakref.ref(x)))
        loop.call_soon(f.set_result, x)
        x = None
        await f
        f = None
        look('awaited')
        await asyncio.sleep(0)
        look('later')
    elif way == 'results':
        r = await asyncio.gather(f2('k'), f2('l'), return_exceptions=True)
        look('results')
        r = None
        look('none')
    elif way == 'task':
        async def make():
            class X: pass
            x = X()
            refs.append(('x', weakref.ref(x)))
            await asyncio.sleep(0)
            return x
        await asyncio.create_task(make())
        look('awaited')
        await asyncio.sleep(0)
        look('later')
    elif way == 'task exception':
        async def make():
            class X(Exception): pass
            x = X()
            refs.append(('x', weakref.ref(x)))
            await asyncio.sleep(0)
            raise x
        try: await asyncio.create_task(make())
        except Exception: pass
        look('awaited')
        await asyncio.sleep(0)
        look('later')
for way in 'plain', 'future', 'results', 'task', 'task exception':
    print('---', way)
    refs.clear()
    asyncio.run(main(way))
    look('after')
