"""The traceback of what a callback raised begins with the loop's call of it, for callbacks in C too."""
import asyncio
import functools
import traceback


class Bell:
    def __call__(self):
        raise KeyError("no clapper")

    def ring(self, times):
        raise ValueError(f"{times} times")


def handler(loop, context):
    error = context["exception"]
    print(context["message"].split(" object at ")[0])
    for entry in traceback.extract_tb(error.__traceback__):
        print("   ", entry.name, "|", entry.line)
    print("".join(traceback.format_exception(error)).count("Traceback (most recent call last)"), traceback.format_exception_only(error))


async def forgotten():
    pass


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    loop.call_soon(int, "x")
    loop.call_soon([].pop)
    loop.call_soon({}.__getitem__, 3)
    loop.call_later(0.1, "abc".index, "z")
    loop.call_soon(functools.partial(int, base=3), "9")
    loop.call_soon(Bell())
    loop.call_soon(Bell().ring, 4)
    loop.call_soon(Bell.ring)
    loop.call_soon(lambda: 1 / 0)
    future = loop.create_future()
    future.add_done_callback(int)
    future.set_result(1)
    failed = loop.create_future()
    failed.add_done_callback(asyncio.Future.result)
    failed.set_exception(OSError("out"))
    loop.call_soon(future.set_result, 2)
    await asyncio.sleep(0.2)


asyncio.run(main())
