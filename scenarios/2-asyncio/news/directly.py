"""A thread has news: put_nowait from the thread

The reading is in the queue at once, and the listener is ready to run. But the loop sleeps, and nobody has woken it: it looks again when its
next timer is due, here the clock's.
"""
READINGS = 4     # @param {type:"slider", min:1, max:20, step:1, label:"Readings"}
EVERY = 0.3      # @param {type:"slider", min:0.1, max:1, step:0.1, unit:"s", label:"A reading takes"}
TICK = 1.0       # @param {type:"slider", min:0.1, max:3, step:0.1, unit:"s", label:"The loop's clock ticks every"}

import asyncio
import threading
import time


def sensor(queue, loop):
    for n in range(1, READINGS + 1):
        time.sleep(EVERY)                                           # a driver that knows nothing of asyncio
        queue.put_nowait((n, time.monotonic()))                     # nobody tells the loop


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
