"""C7: one failure aborts the group: its other tasks are cancelled, then the body, then it raises."""
import asyncio


async def sleeper(name, seconds):
    try:
        await asyncio.sleep(seconds)
        print(name, "finished")
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def fails(seconds, error):
    await asyncio.sleep(seconds)
    raise error


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(sleeper("quick", 0.05))
            group.create_task(fails(0.1, ValueError("one")))
            group.create_task(sleeper("slow", 1))
            try:
                await asyncio.sleep(2)
            except asyncio.CancelledError:
                print("body cancelled")
                raise
    except ExceptionGroup as group:
        print(repr(group))
    print(asyncio.current_task().cancelling())


asyncio.run(main())
