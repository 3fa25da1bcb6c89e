"""After a release, a newcomer does not overtake those who wait, although the value is above 0 for it to see."""
import asyncio
async def waiter(n, sem): await sem.acquire(); print(n)
async def main():
    sem = asyncio.Semaphore(0)
    tasks = [asyncio.create_task(waiter(n, sem)) for n in "ab"]
    await asyncio.sleep(0)
    sem.release()
    print(sem.locked())
    late = asyncio.create_task(waiter("late", sem))
    await asyncio.sleep(0.01)
    sem.release(); sem.release()
    await asyncio.gather(*tasks, late)
asyncio.run(main())
