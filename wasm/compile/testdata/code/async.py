import asyncio


async def ticker(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0.1)


async def main():
    async with asyncio.timeout(1) as t, asyncio.TaskGroup() as group:
        group.create_task(ticker(3))
    async for i in ticker(3):
        if i:
            break
    return [x async for x in ticker(2) if x], await t


asyncio.run(main())
