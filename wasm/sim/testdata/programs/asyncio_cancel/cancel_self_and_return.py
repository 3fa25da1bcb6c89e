"""A task that cancels itself and returns without suspending is cancelled: its result is lost."""
import asyncio
async def f():
    asyncio.current_task().cancel("lost")
    return "result"
async def main():
    task = asyncio.create_task(f())
    print((await asyncio.gather(task, return_exceptions=True)), task.cancelled())
asyncio.run(main())
