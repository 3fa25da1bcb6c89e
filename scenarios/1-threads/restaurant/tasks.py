"""The restaurant, one loop for all guests

One waiter looks after every guest: the event loop. At each `await` a guest says "I am
only waiting now", and the loop turns to another. `time.sleep` says no such thing: the
loop listens to the guest who talks, and every other guest waits, dish ready or not.
"""
GUESTS = 8     # @param {type:"slider", min:1, max:100, step:1, label:"Guests"}
COOKS = 3      # @param {type:"slider", min:1, max:30, step:1, label:"Cooks"}
COOKING = 1.0  # @param {type:"slider", min:0.1, max:5, step:0.1, unit:"s", label:"Cooking a dish"}
TALKING = 2.0  # @param {type:"slider", min:0, max:10, step:0.5, unit:"s", label:"Guest 2 talks for"}

import asyncio
import time

# region setup: the kitchen and the clock on the wall
cooks = asyncio.Queue()
for number in range(1, COOKS + 1):
    cooks.put_nowait(f"cook {number}")
opened = time.monotonic()


def say(text):
    print(f"{time.monotonic() - opened:4.1f} s  {text}")
# endregion


async def serve(guest):
    await asyncio.sleep(0.1 * guest)    # the guests walk in one after another
    if guest == 2:
        time.sleep(TALKING)             # the only waiter listens: nothing else happens
    cook = await cooks.get()            # waits until a cook is free
    await asyncio.sleep(COOKING)
    cooks.put_nowait(cook)
    say(f"guest {guest} eats")


async def main():
    guests = [asyncio.create_task(serve(n), name=f"guest {n}")
              for n in range(1, GUESTS + 1)]
    await asyncio.gather(*guests)
    say("all served, by 1 waiter")


asyncio.run(main())
