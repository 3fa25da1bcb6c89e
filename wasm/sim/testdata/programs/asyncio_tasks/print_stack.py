"""The stack of a task that waits, that failed, that failed inside a with, that has ended; with limits."""
import asyncio
import sys


async def deepest():
    await asyncio.sleep(1)


async def deeper():
    await deepest()


async def outer():
    await deeper()


def raises(n):
    if n:
        raises(n - 1)
    raise ValueError("down there")


async def fails():
    raises(2)


async def fails_inside():
    async with asyncio.Lock():
        print("inside")
        if True: raise ValueError("in a with")
    return 0


async def ends():
    return "result"


async def main():
    task = asyncio.create_task(outer(), name="waits")
    task.print_stack(file=sys.stdout)
    await asyncio.sleep(0.1)
    task.print_stack(file=sys.stdout)
    print([frame.f_code.co_name for frame in task.get_stack()], task.get_stack(limit=1)[0].f_lineno)
    failed = asyncio.create_task(fails(), name="failed")
    await asyncio.wait([failed])
    failed.print_stack(file=sys.stdout)
    print([frame.f_code.co_name for frame in failed.get_stack()])
    print([frame.f_code.co_name for frame in failed.get_stack(limit=2)])
    failed.print_stack(limit=1, file=sys.stdout)
    repr(failed.exception())
    inside = asyncio.create_task(fails_inside(), name="inside")
    await asyncio.wait([inside])
    inside.print_stack(file=sys.stdout)
    print(inside.exception().args, [frame.f_lineno for frame in inside.get_stack()])
    ended = asyncio.create_task(ends(), name="ended")
    await ended
    ended.print_stack(file=sys.stdout)
    print(ended.get_stack())
    task.cancel()
    await asyncio.wait([task])
    task.print_stack(file=sys.stdout)


asyncio.run(main())
