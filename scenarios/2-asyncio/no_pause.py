"""Not every await is a pause

`await` lets others run only where something really has to wait. A coroutine that never waits
runs from end to end in one step of the loop.

`read_row` is a coroutine and is awaited, and yet the two readers do not take turns: nothing in
`read_row` waits, so `await read_row(…)` is a function call. The loop gets its turn back when a task
reaches something that is not ready, a sleep, a full queue, an answer from the network, and until
then the heart does not beat.

> ? PAUSE is *never*. Which line is printed after `left: row 1`?
> - [ ] `right: row 1`
> - [x] `left: row 2`
> - [ ] `heart: 0.1 s late`
> ! `left: row 2` No row has to wait for anything, so the task called left keeps the loop.

`await asyncio.sleep(0)` is a pause of no length: the task goes to the end of the loop's queue,
and all that is ready has a step before it.

**Try this.** Pause after every row: now the heart beats between them, and more rows make it no later. It is late all the same, by
some rounds of the loop: one ends before the timer is seen, in one the sleep ends, in the next the heart has its turn; and each round
is as long as the steps in it. What takes long in one piece belongs into a thread or a process.
"""
ROWS = 6         # @param {type:"slider", min:1, max:12, step:1, label:"Rows each"}
ROW = 0.1        # @param {type:"slider", min:0.02, max:0.5, step:0.02, unit:"s", label:"Computing on a row"}
PAUSE = "never"  # @param ["never", "after two rows", "after every row"]

import asyncio
import time

import playground


async def read_row(name, n):
    playground.work(ROW)                # computes, waits for nothing
    print(f"{name}: row {n}")


async def reader(name):
    for n in range(1, ROWS + 1):
        await read_row(name, n)
        if PAUSE == "after every row" or PAUSE == "after two rows" and n % 2 == 0:
            await asyncio.sleep(0)


async def heart():
    worst = 0.0
    try:
        while True:
            due = time.monotonic() + 0.05
            await asyncio.sleep(0.05)
            worst = max(worst, time.monotonic() - due)
    finally:
        print(f"heart: {worst:.1f} s late")


async def main():
    beating = asyncio.create_task(heart(), name="heart")
    await asyncio.sleep(0.12)
    async with asyncio.TaskGroup() as readers:
        readers.create_task(reader("left"), name="left")
        readers.create_task(reader("right"), name="right")
    await asyncio.sleep(0.12)
    beating.cancel()


asyncio.run(main())
