"""A waiter that is cancelled leaves the queue; if it had been woken it wakes the next."""
import asyncio
async def worker(name, lock):
    try:
        async with lock: print(name, "has it"); await asyncio.sleep(0.1)
    except asyncio.CancelledError: print(name, "cancelled"); raise
async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    tasks = [asyncio.create_task(worker(n, lock)) for n in "abc"]
    await asyncio.sleep(0)
    lock.release()
    tasks[0].cancel()
    print(await asyncio.gather(*tasks, return_exceptions=True), lock.locked())
asyncio.run(main())
