"""One of them fails: TaskGroup

The group cancels the tasks that are left, waits until each is over, and only then raises. Behind
the `async with` nothing of it runs any more.
"""
HOTEL = 1.0    # @param {type:"slider", min:0, max:4, step:0.1, unit:"s", label:"The hotel says no after"}
FLIGHT = 2.0   # @param {type:"slider", min:0.1, max:4, step:0.1, unit:"s", label:"Booking the flight"}
CAR = 3.0      # @param {type:"slider", min:0.1, max:4, step:0.1, unit:"s", label:"Booking the car"}
AFTER = 1.5    # @param {type:"slider", min:0.1, max:4, step:0.1, unit:"s", label:"What main does next"}

import asyncio
import time

# region setup: a clock
start = time.monotonic()


def say(text):
    print(f"{time.monotonic() - start:4.1f} s  {text}")
# endregion


async def book(what, seconds):
    say(f"{what}: asked for")
    try:
        await asyncio.sleep(seconds)
        say(f"{what}: booked and paid")
    except asyncio.CancelledError:
        await asyncio.sleep(seconds / 10)       # to take a request back takes time too
        say(f"{what}: withdrawn")
        raise


async def ask_hotel():
    await asyncio.sleep(HOTEL)
    raise LookupError("no room left")


async def main():
    try:
        async with asyncio.TaskGroup() as trip:
            trip.create_task(book("flight", FLIGHT), name="flight")
            trip.create_task(book("car", CAR), name="car")
            trip.create_task(ask_hotel(), name="hotel")
        say("main: off we go")
    except* LookupError as problems:
        say(f"main: no trip, {problems.exceptions[0]}")
    await asyncio.sleep(AFTER)
    say("main: done for today")


asyncio.run(main())
