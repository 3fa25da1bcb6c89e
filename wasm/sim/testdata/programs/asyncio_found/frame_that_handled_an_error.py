# The frame of a coroutine that handled an exception and then returned is held by its traceback (seed 40304).
import asyncio, gc, weakref
refs = []
async def _n(n):
    await asyncio.sleep(0)
    yield n
def look(where):
    gc.collect()
    print(where, [n for n, r in refs if r()])
class Loop(asyncio.SelectorEventLoop):
    async def shutdown_asyncgens(self):
        gc.collect()
        print('kept', sorted(n for n, r in refs if r()))
        await super().shutdown_asyncgens()
def numbers(name):
    g = _n(name)
    refs.append((name, weakref.ref(g)))
    return g
async def main():
    ts = []
    def start(coro, name=None):
        t = asyncio.create_task(coro, name=name)
        ts.append(t)
        return t
    async def f2(name):
        asyncio.current_task().cancel(name)
        g = numbers(name)
        await anext(g)
    async def f0():
        await asyncio.sleep(0.56)
        start(f2('a'))
        try:
            async with asyncio.TaskGroup() as group:
                async def fail():
                    await asyncio.sleep(0.1081)
                    1/0
                group.create_task(f2('b'))
                group.create_task(fail())
                latest = asyncio.gather(f2('c'), asyncio.gather(f2('d'), return_exceptions=True))
                asyncio.get_running_loop().call_later(0.3668, latest.cancel)
                try:
                    print(await latest)
                except (asyncio.CancelledError) as e:
                    look(1)
                look(2)
        except* ZeroDivisionError as e:
            look(3)
        return 11
    start(f0())
    try:
        async with asyncio.timeout(20):
            await asyncio.wait(ts, timeout=1)
    except BaseException as e: pass
    look(4)
asyncio.run(main(), loop_factory=Loop)
