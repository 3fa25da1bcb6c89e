# staggered_race does not work with eager tasks in 3.13.0, which says so with its assertions (seed 50120).
import asyncio
from asyncio.staggered import staggered_race


async def good(n):
    return n


async def slow(n):
    await asyncio.sleep(0.1)
    return n


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    for functions in [good], [slow], [good, slow], [slow, good]:
        for delay in 0.01, 1:
            try:
                print(await asyncio.wait_for(staggered_race([lambda f=f, n=n: f(n) for n, f in enumerate(functions)], delay), 5))
            except (AssertionError, TimeoutError) as e:
                print(type(e).__name__, e.args)

asyncio.run(main())
