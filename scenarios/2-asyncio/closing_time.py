"""Closing time

The system asks a program to end with a signal. A good one shuts the door, finishes what it has
begun, and does not wait for ever.

`loop.add_signal_handler` calls a function in the loop's own turn, so it may touch tasks and events
like any other code there. Here it sets an `Event`, and `main` closes in four steps:

1. The door is cancelled: no new orders.
2. `orders.shutdown()` tells the cooks that nothing will follow. They cook what is in the queue, and
   then `get` raises `QueueShutDown`.
3. `asyncio.wait` gives them {{GRACE}} s, and cancels nobody.
4. Who is not done by then is cancelled, and awaited: a cancelled task still has to tidy up.

> ? A cook stands at the stove when the signal comes. What stops it?
> - [ ] The signal: it interrupts the `await`
> - [ ] `orders.shutdown()`
> - [x] Nothing, as long as the grace lasts
> ! The signal only sets an event, and a queue that is shut down still gives what is in it.

**Try this.** Give no grace at all, or so much that every dish is served. Choose *throw the orders away*: then the queue is
emptied at once, and only what is on the stove gets finished. On a real machine Ctrl-C sends `SIGINT`, and `kill` or a
container that stops sends `SIGTERM`.
"""
CLOSING = 2.0   # @param {type:"slider", min:0.1, max:5, step:0.1, unit:"s", label:"The signal comes after"}
GRACE = 1.0     # @param {type:"slider", min:0, max:5, step:0.1, unit:"s", label:"Grace for what has begun"}
DISH = 0.8      # @param {type:"slider", min:0.1, max:3, step:0.1, unit:"s", label:"A dish takes"}
ORDERS = "finish the orders"  # @param ["finish the orders", "throw the orders away"]

import asyncio
import signal
import time

# region setup: a clock
start = time.monotonic()


def say(text):
    print(f"{time.monotonic() - start:4.1f} s  {text}")
# endregion


async def let_in(orders):
    for guest in range(1, 100):
        say(f"door: guest {guest}")
        orders.put_nowait(f"dish {guest}")
        await asyncio.sleep(0.3)


async def cook(name, orders):
    try:
        while True:
            dish = await orders.get()
            await asyncio.sleep(DISH)
            say(f"{name}: {dish} served")
    except asyncio.QueueShutDown:
        say(f"{name}: goes home")
    except asyncio.CancelledError:
        say(f"{name}: sent home")
        raise


async def main():
    loop = asyncio.get_running_loop()
    closing = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, closing.set)
    loop.call_later(CLOSING, signal.raise_signal, signal.SIGTERM)  # in place of the system

    orders = asyncio.Queue()
    cooks = [asyncio.create_task(cook(name, orders), name=name) for name in ("Ann", "Ben")]
    door = asyncio.create_task(let_in(orders), name="door")

    await closing.wait()
    say(f"main: closing, orders waiting: {orders.qsize()}")
    door.cancel()
    orders.shutdown(immediate=ORDERS == "throw the orders away")
    done, late = await asyncio.wait(cooks, timeout=GRACE)
    for task in late:
        task.cancel()
    await asyncio.gather(door, *cooks, return_exceptions=True)
    say(f"main: {len(done)} went home, {len(late)} were sent")


asyncio.run(main())
