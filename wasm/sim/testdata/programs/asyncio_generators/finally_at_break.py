"""aclosing closes a generator at once; without it that happens later."""
import asyncio, contextlib
async def ticks():
    try:
        for i in range(10): await asyncio.sleep(0); yield i
    finally:
        print("closed")
async def main():
    async with contextlib.aclosing(ticks()) as g:
        async for i in g:
            if i == 1: break
        print("leaving")
    print("left")
asyncio.run(main())
