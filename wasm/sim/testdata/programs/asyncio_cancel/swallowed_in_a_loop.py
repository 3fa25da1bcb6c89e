"""A worker that catches everything cannot be cancelled once; the second request gets it."""
import asyncio
async def worker():
    for i in range(3):
        try: await asyncio.sleep(1)
        except asyncio.CancelledError: print("swallowed", i, asyncio.current_task().cancelling())
    return "done"
async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0.1); task.cancel()
    await asyncio.sleep(0.1); task.cancel()
    print(await task, task.cancelled())
asyncio.run(main())
