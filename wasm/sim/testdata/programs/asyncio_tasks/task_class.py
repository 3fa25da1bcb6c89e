"""Task made by hand, and a subclass of it from a task factory."""
import asyncio
class Counted(asyncio.Task):
    made = 0
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        Counted.made += 1
async def f(x): return x
async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.Task(f(1), name="by hand")
    print(task.get_name(), await task)
    loop.set_task_factory(lambda loop, coro, **kw: Counted(coro, loop=loop, **kw))
    print(await asyncio.gather(f(2), f(3)), Counted.made)
    task = asyncio.create_task(f(4), name="x")
    print(type(task).__name__, isinstance(task, asyncio.Future), task.get_name(), await task)
    try: loop.set_task_factory(3)
    except TypeError as e: print(e)
    loop.set_task_factory(None)
    print(loop.get_task_factory())
    try: asyncio.Task()
    except TypeError as e: print(e)
asyncio.run(main())
