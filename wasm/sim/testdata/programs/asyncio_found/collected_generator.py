# The collector gives an async generator to its loop once, and never closes it itself (seed 50088).
import asyncio, gc
async def talk(n):
    try:
        while n:
            yield n
            n -= 1
    finally:
        await asyncio.sleep(0)
        print("talk end")
kept = []
async def cyc():
    class X: pass
    x = X()
    x.g = talk(3)
    x.me = x
    await anext(x.g)
async def program():
    g = talk(2)
    await anext(g)
    kept.append(g)
async def program2():
    await cyc()
asyncio.run(program())
kept.clear()
print('cleared')
class Loop(asyncio.SelectorEventLoop):
    async def shutdown_asyncgens(self):
        print('collecting')
        gc.collect()
        print('collected')
        await super().shutdown_asyncgens()
asyncio.run(program2(), loop_factory=Loop)
print('2')
class Loop(asyncio.SelectorEventLoop):
    async def shutdown_asyncgens(self):
        return
asyncio.run(program2(), loop_factory=Loop)
print('3')
gc.collect()
print('4')
asyncio.run(program2(), loop_factory=Loop)
print('end')
