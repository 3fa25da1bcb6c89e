"""A producer, three workers, a lock and a timeout: every line is determined."""
import asyncio
async def producer(q):
    for i in range(6):
        await q.put(i); print("put", i)
        await asyncio.sleep(0.02 if i % 2 else 0)
    for _ in range(3): await q.put(None)
async def worker(n, q, lock):
    while (item := await q.get()) is not None:
        async with lock:
            print("worker", n, "item", item)
            await asyncio.sleep(0.03)
    print("worker", n, "ends")
async def main():
    q, lock = asyncio.Queue(2), asyncio.Lock()
    try:
        async with asyncio.timeout(0.15), asyncio.TaskGroup() as g:
            g.create_task(producer(q))
            for n in range(3): g.create_task(worker(n, q, lock))
    except TimeoutError: print("timeout", q.qsize())
    async with asyncio.TaskGroup() as g:
        q = asyncio.Queue()
        g.create_task(producer(q))
        for n in range(3): g.create_task(worker(n, q, lock))
asyncio.run(main())
