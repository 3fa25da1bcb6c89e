"""staggered_race asserts what it relies on: one winner, and no eager tasks."""
import asyncio
from asyncio.staggered import staggered_race


async def stubborn(n):
    try:
        await asyncio.sleep(1 + n)
    except asyncio.CancelledError:
        pass
    return n


async def main():
    try:
        print(await staggered_race([lambda: stubborn(0), lambda: stubborn(1)], 0.1))
    except AssertionError as e:
        print("two winners:", repr(e))
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    try:
        print(await staggered_race([lambda: stubborn(0)], 0.1))
    except AssertionError as e:
        print("eager:", repr(e))


asyncio.run(main())
