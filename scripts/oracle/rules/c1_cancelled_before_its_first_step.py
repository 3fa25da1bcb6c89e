"""C1, C2: cancelled before its first step, a body never runs; cancel() is only a request."""
import asyncio


async def body():
    print("never printed")


async def main():
    task = asyncio.create_task(body())
    print(task.cancel(), task.cancelled(), task.done())
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled:", task.cancelled(), task.done())
    print(task.cancel())


asyncio.run(main())
