"""A5: timers of the same delay fire as one batch: all wake-ups run before any continuation."""
import asyncio


async def worker(n, trips):
    for trip in range(trips):
        await asyncio.sleep(0.05)
        print("worker", n, "trip", trip)
        await asyncio.sleep(0)
        print("worker", n, "trip", trip, "after a round")


async def main():
    loop = asyncio.get_running_loop()
    for n in range(3):
        loop.call_later(0.05, print, "timer", n)
    await asyncio.gather(*(worker(n, 2) for n in range(4)))


asyncio.run(main())
