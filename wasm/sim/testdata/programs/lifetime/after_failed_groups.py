# What a coroutine held whose task group failed lives until the collector comes: in CPython 3.13.0 the group's exception is in a cycle with
# the frame that raised it, and that one knows its caller. Other ways out leave nothing behind.
import asyncio
import gc

gc.disable()


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


async def fails():
    raise ValueError("fails")


async def failing():
    thing = Thing("of the failed group")
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())
    except* ValueError as error:
        print(error.exceptions)


async def calls():
    thing = Thing("of its caller")
    await failing()


async def succeeding():
    thing = Thing("of the group that did not fail")
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.sleep(0))


async def timing_out():
    thing = Thing("of the timeout")
    try:
        async with asyncio.timeout(0.1):
            await asyncio.sleep(1)
    except TimeoutError as error:
        print(repr(error))


async def main():
    for job in calls, succeeding, timing_out:
        await job()
        print("-", job.__name__)
    print("collects")
    gc.collect()
    print("collected")
    await failing()


asyncio.run(main())
print("end")
