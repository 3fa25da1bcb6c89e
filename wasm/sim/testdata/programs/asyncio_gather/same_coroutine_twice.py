"""The same coroutine object twice is one task, and one result in two places."""
import asyncio
async def f(): print("once"); return object()
async def main():
    c = f()
    a, b = await asyncio.gather(c, c)
    print(a is b)
asyncio.run(main())
