"""C9: shield: the outer is cancelled, the inner completes."""
import asyncio


async def inner():
    await asyncio.sleep(0.2)
    print("inner done")
    return 7


async def main():
    task = asyncio.create_task(inner())
    try:
        await asyncio.wait_for(asyncio.shield(task), 0.1)
    except TimeoutError:
        print("gave up waiting", task.done())
    print(await task)


asyncio.run(main())
