"""Who releases a lock and asks again at once stands behind those who wait."""
import asyncio
async def worker(name, lock):
    for i in range(2):
        async with lock:
            print(name, i)
            await asyncio.sleep(0)
async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*(worker(n, lock) for n in "abc"))
asyncio.run(main())
