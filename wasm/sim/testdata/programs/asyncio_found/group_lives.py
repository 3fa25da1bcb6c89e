# A task group's exception lives, with the frames that it came through, until the collector comes, in 3.13.0 (seed 50382).
import asyncio, gc
gc.disable()
def handler(loop, c): print('handler', c['message'], repr(c.get('exception')))
class Problem(Exception): pass
async def lost(n):
    await asyncio.sleep(0); raise Problem(n)
async def f(way):
    async def fail():
        await asyncio.sleep(0)
        raise Problem('fail')
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
            t = asyncio.create_task(lost(way), name='lost')
            await asyncio.wait([t])
            print('not here')
    except* Problem as e:
        print('caught')
    if way == 1:
        await asyncio.sleep(0.1)
    print('end')
async def g(way):
    async def fail():
        await asyncio.sleep(0)
        raise Problem('fail')
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
            async with asyncio.TaskGroup() as group:
                t = asyncio.create_task(lost(way), name='lost')
                await asyncio.wait([t])
                print('not here')
    except* Problem as e:
        print('caught')
    print('end')
async def h(way):
    async def fail():
        await asyncio.sleep(0)
        raise Problem('fail')
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
            async with asyncio.TaskGroup() as group:
                group.create_task(asyncio.sleep(0, 22))
                group.create_task(asyncio.sleep(1, 22))
                t = asyncio.create_task(lost(way), name='lost')
                await asyncio.wait([t])
                print('not here')
    except* Problem as e:
        print('caught')
    print('end')
async def main():
    asyncio.get_running_loop().set_exception_handler(handler)
    for way in f, g, h:
      for n in 0, 1:
        print('---', way.__name__, n)
        await way(n)
        await asyncio.sleep(0.5)
        print('later')
        gc.collect()
        print('collected')
asyncio.run(main())
