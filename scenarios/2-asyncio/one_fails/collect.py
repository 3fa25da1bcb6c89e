"""One of them fails: gather that collects

With `return_exceptions=True` an exception is a result like any other. `gather` waits for all
three, and `main` sorts out what went wrong; no `except` will tell it to.
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
    flight = asyncio.create_task(book("flight", FLIGHT), name="flight")
    car = asyncio.create_task(book("car", CAR), name="car")
    hotel = asyncio.create_task(ask_hotel(), name="hotel")
    results = await asyncio.gather(flight, car, hotel, return_exceptions=True)
    problems = [result for result in results if isinstance(result, Exception)]
    say(f"main: no trip, {problems[0]}" if problems else "main: off we go")
    await asyncio.sleep(AFTER)
    say("main: done for today")


asyncio.run(main())
