"""A4, A5: timers of equal delay fire in the order in which they were asked for, in one batch."""
# oracle: unstable, jitter parts what epoll's rounding up to a millisecond joins
import asyncio


async def nap(name):
    await asyncio.sleep(0.1)
    print("woke", name)
    await asyncio.sleep(0)
    print("went on", name)


async def main():
    await asyncio.gather(*[nap(n) for n in range(6)])


asyncio.run(main())
