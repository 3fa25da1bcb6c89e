"""The block of a TaskGroup ends when all its tasks have ended, those too that were added meanwhile."""
import asyncio
async def f(n): await asyncio.sleep(n / 10); print(n); return n
async def main():
    async with asyncio.TaskGroup() as group:
        print(group)
        a = group.create_task(f(2))
        async def adder():
            await asyncio.sleep(0.1)
            group.create_task(f(3))
        group.create_task(adder())
        print(group, "end of the block")
    print(a.result(), group)
asyncio.run(main())
