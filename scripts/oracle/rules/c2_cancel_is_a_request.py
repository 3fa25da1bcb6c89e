"""C2: cancel() returns True while cancelled() is still False; CancelledError arrives in a later iteration."""
import asyncio


async def sleeper():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print("  in the task:", repr(e), asyncio.current_task().cancelling())
        raise
    finally:
        print("  finally")


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("  not now")
        await asyncio.sleep(0.1)
        return "my own end"


async def main():
    task = asyncio.create_task(sleeper())
    await asyncio.sleep(0)
    print(task.cancel(), task.cancelled(), task.done(), task.cancelling())
    await asyncio.sleep(0)
    print(task.cancelled(), task.done())
    await asyncio.sleep(0)
    print(task.cancelled(), task.done())
    print(task.cancel(), task.cancelling())
    try:
        task.result()
    except asyncio.CancelledError as e:
        print(repr(e))
    try:
        task.exception()
    except asyncio.CancelledError as e:
        print(repr(e))

    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    task.cancel("please")
    print(await task, task.cancelled(), task.cancelling())
    print(task.cancel())

    future = asyncio.get_running_loop().create_future()
    print(future.cancel("now"), future.cancelled(), future.cancel())


asyncio.run(main())
