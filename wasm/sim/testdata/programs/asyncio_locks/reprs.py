"""The reprs tell the state and how many wait."""
import asyncio, re
def show(x): print(re.sub("0x[0-9a-f]+", "0x", repr(x)))
async def main():
    lock, event, cond, sem, bsem, barrier = asyncio.Lock(), asyncio.Event(), asyncio.Condition(), asyncio.Semaphore(2), asyncio.BoundedSemaphore(1), asyncio.Barrier(2)
    for x in lock, event, cond, sem, bsem, barrier: show(x)
    await lock.acquire(); await bsem.acquire(); await sem.acquire(); event.set(); await cond.acquire()
    tasks = [asyncio.create_task(c) for c in (lock.acquire(), lock.acquire(), bsem.acquire(), barrier.wait())]
    await asyncio.sleep(0)
    for x in lock, event, cond, sem, bsem, barrier: show(x)
    await barrier.abort()
    show(barrier)
    for t in tasks: t.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
asyncio.run(main())
