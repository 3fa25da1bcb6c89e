"""A task factory of one's own: what it is called with, tasks of another class, names, and what it may not be."""
import asyncio
import contextvars


class Counting(asyncio.Task):
    made = 0

    def __init__(self, *args, **kwargs):
        Counting.made += 1
        super().__init__(*args, **kwargs)

    def cancel(self, msg=None):
        print("cancel", self.get_name(), msg)
        return super().cancel(msg)


def factory(loop, coro, context=None):
    print("factory", coro.__name__, type(context).__name__)
    return Counting(coro, loop=loop, context=context)


async def work(n=0):
    await asyncio.sleep(n)
    return type(asyncio.current_task()).__name__


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(factory)
    print(await asyncio.create_task(work(), name="named"))
    print(await asyncio.gather(work(), asyncio.create_task(work(), context=contextvars.copy_context())))
    async with asyncio.TaskGroup() as group:
        group.create_task(work())
    try:
        await asyncio.wait_for(work(1), 0.1)
    except TimeoutError:
        print("timed out")
    task = asyncio.create_task(work(1), name="victim")
    print(repr(task).split(" coro")[0])
    await asyncio.sleep(0)
    task.cancel("why")
    await asyncio.wait([task])
    print(task.cancelled(), Counting.made)
    for wrong in 5, "text":
        try:
            loop.set_task_factory(wrong)
        except TypeError as e:
            print(e)
    loop.set_task_factory(None)
    print(loop.get_task_factory(), await asyncio.create_task(work()))
    loop.set_task_factory(lambda loop, coro: "no task")
    coro = work()
    try:
        asyncio.create_task(coro)
    except AttributeError as e:
        print(e)
    coro.close()
    loop.set_task_factory(None)


asyncio.run(main())
