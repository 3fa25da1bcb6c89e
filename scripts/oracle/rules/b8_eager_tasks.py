"""B8: the eager task factory runs a coroutine to its first suspension at once."""
import asyncio


async def quick():
    print("quick runs as", asyncio.current_task().get_name())
    return 1


async def slow():
    print("slow begins")
    await asyncio.sleep(0)
    print("slow goes on")
    return 2


async def fails():
    raise ValueError("at once")


async def main():
    loop = asyncio.get_running_loop()
    print("lazy")
    task = asyncio.create_task(slow())
    print("created", task.done())
    await task
    loop.set_task_factory(asyncio.eager_task_factory)
    print("eager", loop.get_task_factory() is asyncio.eager_task_factory)
    task = asyncio.create_task(quick())
    print("created", task.done(), task.result())
    task = asyncio.create_task(slow())
    print("created", task.done(), asyncio.current_task().get_coro().__name__)
    print(await task)
    task = asyncio.create_task(fails())
    print(task.done(), repr(task.exception()))
    results = await asyncio.gather(quick(), slow(), return_exceptions=True)
    print(results)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(quick())
            group.create_task(fails())
            print("not reached?")
    except* ValueError as e:
        print(e.exceptions)
    print(len(asyncio.all_tasks()))
    task = asyncio.Task(quick(), loop=loop, eager_start=True, name="by hand")
    print(task.done(), task.get_name())


asyncio.run(main())
