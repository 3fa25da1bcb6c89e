"""Quickstart: who runs when

A coroutine runs when something awaits it. A task runs by itself, as soon as whoever made
it waits. This breakfast shows the difference.

`asyncio.run` starts a loop and runs one coroutine on it. `asyncio.create_task` hands the loop
another one and returns at once: nothing of it has run yet, as the first line printed shows.
Only when `main` awaits does the loop get its turn, and starts the tasks in the order in which
they were made. `asyncio.gather` waits for all of them and returns their results in the order
of its arguments, not in the order in which they finished.

**Try this.** Choose *one after another*: now nothing overlaps, for a coroutine that is
awaited directly is an ordinary call that may pause. The total becomes a sum.
"""
TEA = 3.0      # @param {type:"slider", min:0, max:6, step:0.5, unit:"s", label:"Brewing tea"}
TOAST = 2.0    # @param {type:"slider", min:0, max:6, step:0.5, unit:"s", label:"Toasting bread"}
EGGS = 4.0     # @param {type:"slider", min:0, max:6, step:0.5, unit:"s", label:"Boiling eggs"}
HOW = "tasks"  # @param ["tasks", "one after another"]

import asyncio
import time


async def make(what, seconds):
    print(f"{what}: started")
    await asyncio.sleep(seconds)
    print(f"{what}: ready after {seconds} s")
    return what


async def main():
    start = time.monotonic()
    if HOW == "tasks":
        tea = asyncio.create_task(make("tea", TEA), name="tea")
        toast = asyncio.create_task(make("toast", TOAST), name="toast")
        eggs = asyncio.create_task(make("eggs", EGGS), name="eggs")
        print("main: three tasks made, none has run")
        breakfast = await asyncio.gather(tea, toast, eggs)
    else:
        breakfast = [await make("tea", TEA), await make("toast", TOAST), await make("eggs", EGGS)]
    print(f"main: {', '.join(breakfast)} in {time.monotonic() - start:.1f} s")


asyncio.run(main())
