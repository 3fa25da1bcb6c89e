"""Two locks, always in the same order

Whoever needs both takes the first in the alphabet first. A circle cannot close.
"""
TRANSFERS = 3   # @param {type:"slider", min:1, max:20, step:1, label:"Transfers each way"}
PAUSE = 0.01    # @param {type:"slider", min:0, max:0.05, step:0.005, unit:"s", label:"Between the two locks"}

import threading
import time

balance = {"Ada": 100, "Bob": 100}
locks = {"Ada": threading.Lock(), "Bob": threading.Lock()}


def transfer(giver, taker):
    first, second = sorted((giver, taker))
    for _ in range(TRANSFERS):
        with locks[first]:
            time.sleep(PAUSE)
            with locks[second]:
                balance[giver] -= 10
                balance[taker] += 10


there = threading.Thread(target=transfer, args=("Ada", "Bob"), name="Ada to Bob")
back = threading.Thread(target=transfer, args=("Bob", "Ada"), name="Bob to Ada")
there.start()
back.start()
there.join()
back.join()
print(balance)
