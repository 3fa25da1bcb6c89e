"""gather returns a future, not a coroutine: it has begun before it is awaited."""
import asyncio
async def f(n): print("runs", n); return n
async def main():
    g = asyncio.gather(f(1), f(2))
    print(type(g).__name__, isinstance(g, asyncio.Future), g)
    await asyncio.sleep(0)
    print(g)
    await asyncio.sleep(0)
    print(g.done(), g.result())
    try: asyncio.gather(1)
    except TypeError as e: print(e)
asyncio.run(main())
