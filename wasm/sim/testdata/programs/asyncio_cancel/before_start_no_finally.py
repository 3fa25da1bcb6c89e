"""Cancelled before its first step, not even a finally runs, and the coroutine object is closed."""
import asyncio
async def worker():
    try: print("never")
    finally: print("never either")
async def main():
    coro = worker()
    task = asyncio.create_task(coro)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled(), coro.cr_frame)
asyncio.run(main())
