"""Putters to a full queue get in in their order, one for each get."""
import asyncio
async def putter(n, q): await q.put(n); print("put", n)
async def main():
    q = asyncio.Queue(1)
    tasks = [asyncio.create_task(putter(n, q)) for n in range(4)]
    await asyncio.sleep(0.1)
    print(q)
    for _ in range(4):
        print("got", await q.get()); await asyncio.sleep(0)
asyncio.run(main())
