"""join waits until task_done was called as often as put."""
import asyncio
async def worker(n, q):
    while True:
        item = await q.get()
        await asyncio.sleep(item / 10)
        print("worker", n, "item", item)
        q.task_done()
async def main():
    q = asyncio.Queue()
    for i in (3, 1, 2): q.put_nowait(i)
    workers = [asyncio.create_task(worker(n, q)) for n in range(2)]
    await q.join()
    print("joined", q)
    for w in workers: w.cancel()
    print(await asyncio.gather(*workers, return_exceptions=True))
    try: q.task_done()
    except ValueError as e: print(e)
    await q.join()
asyncio.run(main())
