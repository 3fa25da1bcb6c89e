# A task that runs has its callers in its stack, as f_back tells them; one that waits has its own frame alone.
import asyncio


def own(task, limit=None):
    return [f.f_code.co_name for f in task.get_stack(limit=limit) if f.f_code.co_filename == __file__]


async def inner(other):
    me = asyncio.current_task()
    print(own(me), own(me, 1), own(me, 0), len(me.get_stack(limit=3)), me.get_stack()[-1].f_code.co_name)
    print(own(other), own(other, 1), own(other, 0), len(other.get_stack()))


async def waits():
    await asyncio.sleep(1)


async def main():
    other = asyncio.create_task(waits())
    await asyncio.sleep(0)
    await inner(other)
    await asyncio.create_task(inner(other))
    eager = asyncio.Task(inner(other), loop=asyncio.get_running_loop(), eager_start=True)
    await eager
    print(own(eager), own(other))


asyncio.run(main())
