"""create_eager_task_factory takes the constructor of a task class."""
import asyncio
class Mine(asyncio.Task): pass
async def f(): return type(asyncio.current_task()).__name__
async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.create_eager_task_factory(Mine))
    print(await asyncio.create_task(f()), type(asyncio.create_task(asyncio.sleep(0))).__name__)
asyncio.run(main())
