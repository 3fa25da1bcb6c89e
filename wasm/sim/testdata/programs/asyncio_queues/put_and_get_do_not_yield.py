"""put to a queue with room and get from one with items do not suspend: a producer can run far ahead."""
import asyncio
async def producer(q):
    for i in range(3): await q.put(i); print("put", i)
async def consumer(q):
    for _ in range(3): print("got", await q.get())
async def main():
    q = asyncio.Queue()
    await asyncio.gather(producer(q), consumer(q))
    q = asyncio.Queue(1)
    await asyncio.gather(producer(q), consumer(q))
asyncio.run(main())
