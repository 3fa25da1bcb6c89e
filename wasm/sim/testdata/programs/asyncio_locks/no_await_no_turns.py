"""Without a suspension inside, one task takes all its rounds first: a free lock does not give way."""
import asyncio
async def worker(name, lock):
    for i in range(3):
        async with lock: print(name, i, end=" ")
async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*(worker(n, lock) for n in "ab"))
    print()
asyncio.run(main())
