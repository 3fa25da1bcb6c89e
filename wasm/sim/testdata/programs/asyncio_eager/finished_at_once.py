"""A coroutine that never suspends is done when create_task returns: done-callbacks are queued all the same."""
import asyncio
async def quick(x): return x
async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    t = asyncio.create_task(quick(1))
    t.add_done_callback(lambda t: print("callback", t.result()))
    print(t.done(), t.get_coro(), await t)
    await asyncio.sleep(0)
    print((await asyncio.gather(quick(1), quick(2))))
    async with asyncio.timeout(0): print(await asyncio.gather(*map(quick, "abc")))
asyncio.run(main())
