"""A task that returns after a cancellation was requested before its end is not cancelled."""
import asyncio
async def worker():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError: return "saved"
async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0); task.cancel()
    print(await task, task.cancelled(), task.cancelling())
asyncio.run(main())
