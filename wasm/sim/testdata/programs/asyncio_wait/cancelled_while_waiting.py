"""Cancelling a task in wait() leaves the tasks it waits for alone; in gather() it would not."""
import asyncio
async def f(): await asyncio.sleep(0.2); return "lives"
async def main():
    inner = asyncio.create_task(f())
    waiter = asyncio.create_task(asyncio.wait([inner]))
    await asyncio.sleep(0.1)
    waiter.cancel()
    await asyncio.gather(waiter, return_exceptions=True)
    print(waiter.cancelled(), inner.cancelled(), await inner)
asyncio.run(main())
