"""as_completed with a plain for: coroutines, in the order of the ends."""
import asyncio
async def f(n):
    await asyncio.sleep(n / 10)
    if n == 2: raise ValueError(n)
    return n
async def main():
    tasks = [asyncio.create_task(f(n)) for n in (3, 1, 2)]
    for c in asyncio.as_completed(tasks):
        print(type(c).__name__, end=" ")
        try: print(await c)
        except ValueError as e: print("error", e)
asyncio.run(main())
