"""An exception raised while handling a cancellation is the task's, with the cancellation as its context."""
import asyncio
async def worker():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError: raise ValueError("instead")
async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0); task.cancel("x")
    try: await task
    except ValueError as e: print(repr(e), repr(e.__context__), task.cancelled(), repr(task.exception()))
asyncio.run(main())
