"""Cancelled

To cancel a task is to ask it to stop: the request arrives as an exception at its next
`await`, and the task may still tidy up.

`task.cancel()` returns at once and has stopped nothing. In the loop's next round
`CancelledError` is raised inside the task, at the `await` where it stands. It travels up like
any exception: `finally` blocks run, and may themselves await. Only then is the task over.

> ? After 0.5 s `main` cancels the task called map. Which line is printed next?
> - [ ] `map: told to stop`
> - [ ] `map: tidied up`
> - [x] `main: asked the map to stop`
> ! `main: asked the map to stop` Asking is all that `cancel()` does: `main` runs on, and the
> exception reaches the task when the loop gets its turn.

The same request is behind every deadline. `asyncio.timeout` cancels what runs in its block
when the time is up, and turns the `CancelledError` into a `TimeoutError` on the way out. A
`TaskGroup` cancels the tasks that are left when one of them fails, so that none outlives its
group.

**Try this.** Make the patience longer than the song. Or let tidying up take longer than the
patience: a timeout waits for `finally`, so it can take more than its time.
"""
PATIENCE = 1.0  # @param {type:"slider", min:0, max:4, step:0.1, unit:"s", label:"Patience"}
SONG = 2.5      # @param {type:"slider", min:0.1, max:4, step:0.1, unit:"s", label:"Loading a song takes"}
TIDYING = 0.3   # @param {type:"slider", min:0, max:2, step:0.1, unit:"s", label:"Tidying up takes"}

import asyncio
import time

# region setup: a clock
start = time.monotonic()


def say(text):
    print(f"{time.monotonic() - start:4.1f} s  {text}")
# endregion


async def load(name, seconds):
    say(f"{name}: loading")
    try:
        await asyncio.sleep(seconds)
        say(f"{name}: loaded")
    except asyncio.CancelledError:
        say(f"{name}: told to stop")
        raise                               # agree; without this the task would go on
    finally:
        await asyncio.sleep(TIDYING)
        say(f"{name}: tidied up")


async def fail(seconds):
    await asyncio.sleep(seconds)
    raise ValueError("no such album")


async def main():
    task = asyncio.create_task(load("map", 60), name="map")
    await asyncio.sleep(0.5)
    task.cancel()
    say("main: asked the map to stop")
    try:
        await task
    except asyncio.CancelledError:
        say(f"main: cancelled is {task.cancelled()}")

    try:
        async with asyncio.timeout(PATIENCE):
            await load("song", SONG)
    except TimeoutError:
        say("main: no patience left")

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(load("cover", 60), name="cover")
            group.create_task(fail(0.4), name="album")
    except ExceptionGroup as failed:
        say(f"main: {failed.exceptions[0]}")


asyncio.run(main())
