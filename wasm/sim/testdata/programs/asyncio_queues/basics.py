"""maxsize, empty, full, the nowait pair and their errors."""
import asyncio
async def main():
    q = asyncio.Queue(2)
    print(q.maxsize, q.empty(), q.full(), q.qsize(), q)
    q.put_nowait(1); await q.put(2)
    print(q.full(), q)
    try: q.put_nowait(3)
    except asyncio.QueueFull as e: print(repr(e))
    print(await q.get(), q.get_nowait())
    try: q.get_nowait()
    except asyncio.QueueEmpty as e: print(repr(e))
    endless = asyncio.Queue()
    for i in range(1000): endless.put_nowait(i)
    print(endless.full(), endless.qsize(), asyncio.Queue(-5).full())
asyncio.run(main())
