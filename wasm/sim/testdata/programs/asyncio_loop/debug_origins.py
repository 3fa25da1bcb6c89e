# Debug mode: what blocks the loop is named with the time it took; coroutines that nobody awaited, tasks whose exception nobody asked for
# and futures tell where they were made. Of tracebacks only this file's lines are shown.
import asyncio
import logging
import re
import sys
import time
import warnings


def mine(text):
    """The lines of a message without those that tell of library files, and without paths."""
    kept, skip = [], False
    for line in text.splitlines():
        if line.startswith("  File "):
            skip = "debug_origins.py" not in line or "<module>" in line  # ten frames are kept, library ones too
        elif not line.startswith("    "):
            skip = False
        if not skip and set(line) - set(" ^~"):
            kept.append(re.sub(r'[^" ]*/', "", line))
    return "\n".join(kept)


class Shown(logging.Handler):
    def emit(self, record):
        text = re.sub(r" created at \S+:\d+>", " created at ...>", self.format(record))
        text = re.sub(r"(\d\.\d+) seconds", lambda m: f"{float(m[1]):.1f} seconds", text)
        print(record.levelname, mine(text))


def show(message, category, filename, lineno, file=None, line=None):
    print(category.__name__, mine(str(message)), "at line", lineno)


logging.basicConfig(handlers=[Shown()])
warnings.showwarning = show


async def never():
    pass


async def blocks():
    time.sleep(0.3)


async def fails():
    raise ValueError("nobody asks")


def callback(n):
    time.sleep(0.2)


def forgets():
    never()


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug(), loop.slow_callback_duration)
    loop.call_soon(callback, 1)
    await asyncio.sleep(0)
    await asyncio.create_task(blocks(), name="blocker")
    forgets()
    task = asyncio.create_task(fails(), name="failing")
    print(repr(task).split(" coro=")[0], "created at" in repr(task))
    await asyncio.sleep(0.01)
    del task
    future = loop.create_future()
    print(mine(repr(future)).split(" created")[0])
    handle = loop.call_later(1, callback, 2)
    print(re.sub(r"when=\S+", "when=...", mine(repr(handle)).split(" created")[0]))
    handle.cancel()
    print(re.sub(r"when=\S+", "when=...", mine(repr(handle)).split(" created")[0]))
    loop.slow_callback_duration = 0.5
    loop.call_soon(callback, 3)
    await asyncio.sleep(0)
    print("not slow enough")
    loop.call_soon(lambda: int("x"))
    await asyncio.sleep(0)
    lost = loop.create_future()
    lost.set_exception(KeyError("nobody asks this one"))
    del lost


asyncio.run(main(), debug=True)
asyncio.run(main(), debug=False)
