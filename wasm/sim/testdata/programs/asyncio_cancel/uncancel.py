"""Counting cancellations: cancelling and uncancel, and who may take a cancellation for its own."""
import asyncio


async def stubborn():
    task = asyncio.current_task()
    for n in range(3):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as e:
            print("caught", e.args, task.cancelling(), task.uncancel(), task.cancelled())
    return "unbroken"


async def twice():
    task = asyncio.current_task()
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print("one of two:", e.args, task.cancelling())
        print(task.uncancel(), task.uncancel(), task.uncancel())
    await asyncio.sleep(0)
    return "goes on"


async def limited(own):
    """Its timeout and a cancellation from outside: which comes out?"""
    try:
        async with asyncio.timeout(0.1):
            try:
                await asyncio.sleep(10)
            finally:
                if own:
                    asyncio.current_task().cancel("from inside")
    except TimeoutError:
        return "TimeoutError", asyncio.current_task().cancelling()
    except asyncio.CancelledError as e:
        return "CancelledError", e.args, asyncio.current_task().cancelling()


async def before_it_waits():
    task = asyncio.current_task()
    task.cancel("not yet")
    print("counted:", task.cancelling(), task.uncancel())
    await asyncio.sleep(0)
    return "uncancelled in time"


async def main():
    task = asyncio.create_task(stubborn())
    for n in range(3):
        await asyncio.sleep(0.1)
        print(task.cancel(f"request {n}"), task.cancelling())
    print(await task, task.cancelling(), task.cancelled())
    task = asyncio.create_task(twice())
    await asyncio.sleep(0)
    print(task.cancel("a"), task.cancel("b"), task.cancelling())
    print(await task)
    print(await limited(False), await limited(True))
    task = asyncio.current_task()
    print(task.cancelling())
    while task.cancelling():
        task.uncancel()
    print(await asyncio.create_task(before_it_waits()))
    done = asyncio.create_task(asyncio.sleep(0))
    await done
    print(done.cancel(), done.cancelling(), done.uncancel())


asyncio.run(main())
