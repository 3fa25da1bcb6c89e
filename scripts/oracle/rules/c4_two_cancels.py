"""C4: two cancels before delivery make one CancelledError with the first message, and a count of 2."""
import asyncio


async def sleeper():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print("sleeper:", repr(e), asyncio.current_task().cancelling())
        raise


async def twice():
    for _ in range(2):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as e:
            print("twice:", repr(e), asyncio.current_task().cancelling())


async def main():
    task = asyncio.create_task(sleeper())
    await asyncio.sleep(0)
    print(task.cancel("first"), task.cancel("second"), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as e:
        print("main:", repr(e), task.cancelling())

    unstarted = asyncio.create_task(sleeper())
    unstarted.cancel("one")
    unstarted.cancel("two")
    try:
        await unstarted
    except asyncio.CancelledError as e:
        print("main:", repr(e), unstarted.cancelling())

    task = asyncio.create_task(twice())
    await asyncio.sleep(0)
    task.cancel("a")
    await asyncio.sleep(0.01)
    task.cancel("b")
    print(await task, task.cancelling(), task.uncancel(), task.uncancel(), task.uncancel())


asyncio.run(main())
