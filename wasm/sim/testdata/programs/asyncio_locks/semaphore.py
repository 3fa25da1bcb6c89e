"""A semaphore lets so many in, first come first served; locked() says whether acquire would wait."""
import asyncio
async def worker(n, sem):
    async with sem:
        print(n, "in", sem.locked()); await asyncio.sleep(0.1)
async def main():
    sem = asyncio.Semaphore(2)
    await asyncio.gather(*(worker(n, sem) for n in range(5)))
    print(sem.locked())
    sem.release(); sem.release()
    print(sem._value)
    bounded = asyncio.BoundedSemaphore(1)
    try: bounded.release()
    except ValueError as e: print(e)
    try: asyncio.Semaphore(-1)
    except ValueError as e: print(e)
    zero = asyncio.Semaphore(0)
    asyncio.get_running_loop().call_later(0.1, zero.release)
    print(await zero.acquire())
asyncio.run(main())
