"""A loop knows an async generator until it dies: one that ended but is still held is closed once more, by a task of its own."""
import asyncio


async def numbers(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i


async def main():
    global kept
    kept = numbers(3)
    print([i async for i in kept], [i async for i in numbers(2)])
    first = numbers(2)
    print(await anext(first))
    await first.aclose()


async def named():
    print(asyncio.current_task().get_name())


asyncio.run(main())
asyncio.run(named())
del kept
asyncio.run(named())
