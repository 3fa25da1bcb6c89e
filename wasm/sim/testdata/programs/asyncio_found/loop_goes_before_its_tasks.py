# oracle: stderr
"""A loop that is left open goes first when the collector takes it with its tasks: what they do at their end meets a closed loop."""
import asyncio
import gc


async def child():
    await asyncio.sleep(40)


async def program(name):
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child(), name="child of " + name)
            await asyncio.sleep(50)
    except BaseException as e:
        print(name, repr(e))


def left_open(name):
    loop = asyncio.new_event_loop()
    main = loop.create_task(program(name), name=name)
    loop.call_later(1, loop.stop)
    loop.run_forever()
    return loop, main


left = left_open("collected")
del left
gc.collect()
print("collected")
loop, main = left_open("at the end")
