"""A7: in debug mode a callback or a task's step of 0.1 s or more is complained about."""
# oracle: unstable, timers that come early or late change what a callback takes
import asyncio
import logging
import re
import time


class Show(logging.Handler):
    def emit(self, record):
        text = re.sub(r" created at \S+| at \S+asyncio\S+", "", record.getMessage())
        print(record.levelname, record.name, re.sub(r"0x[0-9a-f]+", "0x…", text))


logging.getLogger("asyncio").addHandler(Show())


def slow(seconds):
    time.sleep(seconds)


async def task(seconds):
    time.sleep(seconds)
    await asyncio.sleep(0)
    time.sleep(0.05)


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug(), loop.slow_callback_duration)
    loop.call_soon(slow, 0.153)
    loop.call_soon(slow, 0.05)
    await asyncio.sleep(0)
    await asyncio.create_task(task(0.25), name="slow task")
    loop.slow_callback_duration = 0.04
    await asyncio.create_task(task(0), name="slower than 40 ms")
    loop.slow_callback_duration = 1
    loop.call_later(0.1, slow, 0.7)
    await asyncio.sleep(0.2)
    for bad in (main, "not callable"):
        try:
            loop.call_soon(bad)
        except TypeError as e:
            print(e)


asyncio.run(main(), debug=True)
