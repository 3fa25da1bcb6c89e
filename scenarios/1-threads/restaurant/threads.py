"""The restaurant, one thread per guest

Every guest has a waiter of their own. Each waiter is a thread, and `time.sleep` and
`cooks.get` put only that thread to sleep: the guest who talks keeps one waiter busy, and
nobody else notices.
"""
GUESTS = 8     # @param {type:"slider", min:1, max:100, step:1, label:"Guests"}
COOKS = 3      # @param {type:"slider", min:1, max:30, step:1, label:"Cooks"}
COOKING = 1.0  # @param {type:"slider", min:0.1, max:5, step:0.1, unit:"s", label:"Cooking a dish"}
TALKING = 2.0  # @param {type:"slider", min:0, max:10, step:0.5, unit:"s", label:"Guest 2 talks for"}

import queue
import threading
import time

# region setup: the kitchen and the clock on the wall
cooks = queue.Queue()
for number in range(1, COOKS + 1):
    cooks.put(f"cook {number}")
opened = time.monotonic()


def say(text):
    print(f"{time.monotonic() - opened:4.1f} s  {text}")
# endregion


def serve(guest):
    time.sleep(0.1 * guest)     # the guests walk in one after another
    if guest == 2:
        time.sleep(TALKING)     # this waiter listens, the others work on
    cook = cooks.get()          # waits until a cook is free
    time.sleep(COOKING)
    cooks.put(cook)
    say(f"guest {guest} eats")


waiters = [threading.Thread(target=serve, args=(n,), name=f"waiter {n}")
           for n in range(1, GUESTS + 1)]
for waiter in waiters:
    waiter.start()
for waiter in waiters:
    waiter.join()
say(f"all served, by {GUESTS} waiters")
