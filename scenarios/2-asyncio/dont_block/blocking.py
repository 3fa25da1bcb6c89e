"""Don't block the loop: the blocking call

The slow function is called in the middle of a coroutine. Until it returns, the loop can
neither run a task nor look at its timers: all hearts stop together.
"""
HEARTS = 3       # @param {type:"slider", min:1, max:20, step:1, label:"Hearts"}
SECONDS = 1.0    # @param {type:"slider", min:0, max:3, step:0.1, unit:"s", label:"The slow function takes"}
KIND = "waits"   # @param ["waits", "computes"]

import asyncio
import time

import playground


def slow():
    if KIND == "waits":
        time.sleep(SECONDS)
    else:
        playground.work(SECONDS)
    return "the result"


async def heart():
    longest, last = 0.0, time.monotonic()
    for _ in range(10):
        await asyncio.sleep(0.2)
        now = time.monotonic()
        longest, last = max(longest, now - last), now
    return longest


async def main():
    hearts = [asyncio.create_task(heart(), name=f"heart {n}") for n in range(1, HEARTS + 1)]
    await asyncio.sleep(0.5)
    print("got", slow())                            # the loop stands still in here
    pauses = await asyncio.gather(*hearts)
    print(f"the longest pause between two beats: {max(pauses):.1f} s")


asyncio.run(main())
