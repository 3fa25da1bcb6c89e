"""A getter that is cancelled after it was woken passes the wake-up on: no item is lost."""
import asyncio
async def getter(n, q):
    try: print("getter", n, await q.get())
    except asyncio.CancelledError: print("getter", n, "cancelled"); raise
async def main():
    q = asyncio.Queue()
    tasks = [asyncio.create_task(getter(n, q)) for n in range(2)]
    await asyncio.sleep(0)
    q.put_nowait("item")
    tasks[0].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print(q.qsize())
asyncio.run(main())
