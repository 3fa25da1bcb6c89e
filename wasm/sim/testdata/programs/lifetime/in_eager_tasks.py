# What an eager task drops while it is being made dies at once: its async generator is closed in the next iteration, not in a later one.
import asyncio, gc
async def talk(n):
    got = None
    try:
        while n:
            got = yield got
            n -= 1
            await asyncio.sleep(0)
    finally:
        await asyncio.sleep(0)
        print("talk end", got)
async def f2(who):
    g = talk(3)
    print(16, await anext(g))
    g = None
    asyncio.get_running_loop().call_soon(print, "behind")
    await asyncio.sleep(7.7973)
async def main():
    loop = asyncio.get_running_loop()
    for i in range(2):
        t = asyncio.Task(f2(4), loop=loop, name='n5', eager_start=True)
        print('f0', 3, t.done())
        print('f0', 6, await f2(7))
        async with asyncio.timeout(5):
            print('f0', 6, await asyncio.sleep(2))
            await asyncio.sleep(0)
    loop.set_task_factory(asyncio.eager_task_factory)
    t = asyncio.create_task(f2(8), name="made by the factory")
    print(await asyncio.gather(f2(9), t))
asyncio.run(main())
