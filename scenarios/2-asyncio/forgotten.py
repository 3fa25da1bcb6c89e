"""Forgotten

A coroutine that nobody awaits does not run. A task that nobody awaits runs, and what becomes of
it depends on when `main` ends.

`save(…)` alone only makes a coroutine object: thrown away unawaited, it leaves a warning and no
backup. A task runs by itself, but whoever made it should keep it and look at its result:

- An exception in it concerns nobody until the task is awaited. If that never happens, the loop's
  exception handler is told when the task is thrown away.
- `asyncio.run` cancels what is left when `main` is done. The log had {{LOG}} s to do, and main left after {{MAIN}} s.
- The loop itself holds tasks only weakly; keep a reference, or use a `TaskGroup`, which does.

> ? Four saves are begun here. How many of them print that they are saved?
> - [ ] All four
> - [ ] Three
> - [x] One
> ! `letter: saved` The draft never ran, the photo failed, and the log was cancelled when `main` left.

**Try this.** Let `main` stay longer than the log takes. Then write `await` before the save of the draft.
"""
LETTER = 0.8   # @param {type:"slider", min:0.1, max:3, step:0.1, unit:"s", label:"Saving the letter"}
LOG = 2.0      # @param {type:"slider", min:0.1, max:3, step:0.1, unit:"s", label:"Saving the log"}
MAIN = 1.5     # @param {type:"slider", min:0.1, max:4, step:0.1, unit:"s", label:"main leaves after"}

import asyncio
import time
import warnings

# region setup: a clock, and who hears of what went wrong
start = time.monotonic()


def say(text):
    print(f"{time.monotonic() - start:4.1f} s  {text}")


def tell_warning(message, *where):
    say(f"Python warns: {message}")


def tell_loop(loop, context):
    say(f"the loop tells: {context['message']}, {context['exception']}")


warnings.showwarning = tell_warning
# endregion


async def save(what, seconds, full=False):
    say(f"{what}: saving")
    try:
        await asyncio.sleep(seconds)
        if full:
            raise OSError("the disk is full")
        say(f"{what}: saved")
    except asyncio.CancelledError:
        say(f"{what}: left unfinished")
        raise


async def main():
    asyncio.get_running_loop().set_exception_handler(tell_loop)
    save("draft", 0.2)
    letter = asyncio.create_task(save("letter", LETTER), name="letter")
    log = asyncio.create_task(save("log", LOG), name="log")
    photo = asyncio.create_task(save("photo", 0.4, full=True), name="photo")
    await letter
    await asyncio.sleep(max(0, MAIN - LETTER))
    say(f"main: leaves, the photo is done: {photo.done()}, the log is done: {log.done()}")


asyncio.run(main())
