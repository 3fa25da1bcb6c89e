"""B5: a finished task wakes its waiter in the next iteration; gather adds one hop."""
import asyncio

rounds = 0


async def count():
    global rounds
    while True:
        rounds += 1
        await asyncio.sleep(0)


async def quick():
    return "quick"


async def main():
    counter = asyncio.create_task(count())
    await asyncio.sleep(0)
    start = rounds
    await asyncio.create_task(quick())
    print("task", rounds - start)
    start = rounds
    await asyncio.gather(quick())
    print("gather", rounds - start)
    start = rounds
    async with asyncio.TaskGroup() as group:
        group.create_task(quick())
    print("TaskGroup", rounds - start)
    start = rounds
    await asyncio.wait_for(quick(), 1)
    print("wait_for", rounds - start)
    start = rounds
    await asyncio.shield(quick())
    print("shield", rounds - start)
    counter.cancel()


asyncio.run(main())
