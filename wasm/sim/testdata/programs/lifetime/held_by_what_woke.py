# What woke a task by an exception is held until the task has told everybody that it is done: through its traceback so are the frames
# that it came through, and through these (f_back) the coroutines that awaited them. Their variables die behind the done-callbacks.
import asyncio


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)
        asyncio.get_running_loop().call_soon(print, "after", self.name)


def done(task):
    print("done", task.get_name())


async def waits_for(name):
    thing = Thing(name)
    try:
        await asyncio.wait_for(asyncio.Event().wait(), 0.1)
    except TimeoutError:
        print("timeout")


async def times_out(name):
    thing = Thing(name)
    try:
        async with asyncio.timeout(0.1):
            await asyncio.Event().wait()
    except TimeoutError:
        print("timeout")


async def swallows(name):
    thing = Thing(name)
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("cancelled")


async def awaits_another(name):
    thing = Thing(name)
    await swallows("inner " + name)


async def awaits_failed(name):
    thing = Thing(name)
    failed = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(failed.set_exception, KeyError(name))
    try:
        await failed
    except KeyError as error:
        print(error)
    del failed


async def returns(name):
    thing = Thing(name)
    await asyncio.sleep(0)


async def main():
    for coroutine in waits_for, times_out, swallows, awaits_another, awaits_failed, returns:
        name = coroutine.__name__
        task = asyncio.create_task(coroutine(name), name=name)
        task.add_done_callback(done)
        await asyncio.sleep(0.05)
        if coroutine in (swallows, awaits_another):
            task.cancel()
        await asyncio.wait([task])
        await asyncio.sleep(0)
        print("-")


asyncio.run(main())
