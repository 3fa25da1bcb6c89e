"""C3, C4: a swallowed cancellation leaves a count behind; two requests arrive as one error."""
import asyncio


async def stubborn():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError as error:
        print("swallowed", error.args)
    task = asyncio.current_task()
    print("count", task.cancelling())
    task.uncancel()
    print("count", task.cancelling())
    await asyncio.sleep(0.1)
    return "done all the same"


async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    task.cancel("first")
    task.cancel("second")
    print(await task, task.cancelled(), task.cancelling())


asyncio.run(main())
