"""wait_for tests its predicate under the lock before it waits, and after each notification."""
import asyncio
async def main():
    cond, n = asyncio.Condition(), 0
    async def consumer():
        async with cond:
            print("got", await cond.wait_for(lambda: print("  test", n) or n >= 2 and n))
    async def producer():
        nonlocal n
        for _ in range(3):
            await asyncio.sleep(0.1)
            async with cond:
                n += 1
                cond.notify_all()
    await asyncio.gather(consumer(), producer())
    async with cond: print(await cond.wait_for(lambda: "at once"))
asyncio.run(main())
