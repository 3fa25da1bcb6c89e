"""What an exception handler is told: by a callback, a forgotten task, a future, a protocol, and call_exception_handler."""
import asyncio


def handler(loop, context):
    print({key: type(value).__name__ if key != "message" else value.split(" at 0x")[0] for key, value in context.items()})


def fails():
    raise ValueError("in a callback")


async def forgotten():
    raise KeyError("in a task")


async def group():
    async with asyncio.TaskGroup() as g:
        g.create_task(forgotten())


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    loop.call_soon(fails)
    loop.call_later(0.01, fails)
    await asyncio.sleep(0.1)
    asyncio.create_task(forgotten())
    await asyncio.sleep(0.1)
    future = loop.create_future()
    future.set_exception(OSError())
    del future
    loop.call_exception_handler({"message": "mine", "extra": 5, "exception": ValueError()})

    async def dropped():
        try:
            yield
        finally:
            raise ValueError("in an async generator")
    async for _ in dropped():
        break
    await asyncio.sleep(0.1)
    task = asyncio.create_task(group())
    await asyncio.wait([task])
    del task

    def bad(loop, context):
        print("bad handler:", context["message"])
        raise RuntimeError("in the handler")
    loop.set_exception_handler(bad)
    loop.default_exception_handler = lambda context: print("default:", context["message"], sorted(context))
    loop.call_soon(fails)
    await asyncio.sleep(0.1)
    try:
        loop.set_exception_handler("text")
    except TypeError as e:
        print(e)
    loop.set_exception_handler(None)
    loop.call_exception_handler({"message": "to the default one"})


asyncio.run(main())
