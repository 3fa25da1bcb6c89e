"""A thread has news: call_soon_threadsafe

The thread asks the loop to put the reading into the queue. The request wakes the loop, which does it between two steps of its tasks.
"""
READINGS = 4     # @param {type:"slider", min:1, max:20, step:1, label:"Readings"}
EVERY = 0.3      # @param {type:"slider", min:0.1, max:1, step:0.1, unit:"s", label:"A reading takes"}
TICK = 1.0       # @param {type:"slider", min:0.1, max:3, step:0.1, unit:"s", label:"The loop's clock ticks every"}

import asyncio
import threading
import time


def sensor(queue, loop):
    for n in range(1, READINGS + 1):
        time.sleep(EVERY)                                               # a driver that knows nothing of asyncio
        loop.call_soon_threadsafe(queue.put_nowait, (n, time.monotonic()))  # this wakes it


async def listener(queue):
    while True:
        n, read = await queue.get()
        print(f"reading {n} is heard {time.monotonic() - read:.1f} s late")


async def clock():
    end = time.monotonic() + READINGS * EVERY + TICK
    while time.monotonic() < end:
        await asyncio.sleep(TICK)


async def main():
    queue = asyncio.Queue()
    listening = asyncio.create_task(listener(queue), name="listener")
    threading.Thread(target=sensor, args=(queue, asyncio.get_running_loop()), name="sensor").start()
    await asyncio.create_task(clock(), name="clock")
    listening.cancel()


asyncio.run(main())
