"""get_coro, get_context and get_stack of a suspended, a finished and a failed task."""
import asyncio
async def inner(): await asyncio.sleep(1)
async def outer(): await inner()
async def fails(): raise ValueError("bad")
async def main():
    task = asyncio.create_task(outer())
    await asyncio.sleep(0)
    print(task.get_coro().__name__, [f.f_code.co_name for f in task.get_stack()])
    print(task.get_coro().cr_await.__name__)
    task.cancel()
    await asyncio.wait([task])
    print(task.get_stack())
    task = asyncio.create_task(fails())
    await asyncio.wait([task])
    print([f.f_code.co_name for f in task.get_stack()])
asyncio.run(main())
