"""LifoQueue gives the newest first, PriorityQueue the smallest."""
import asyncio
async def main():
    for kind in asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue:
        q = kind()
        for item in (3, "b") if False else (3, 1, 2): q.put_nowait(item)
        print(kind.__name__, str(q), [q.get_nowait() for _ in range(3)])
    q = asyncio.PriorityQueue()
    q.put_nowait((1, {})); 
    try: q.put_nowait((1, {}))
    except TypeError as e: print(e)
asyncio.run(main())
