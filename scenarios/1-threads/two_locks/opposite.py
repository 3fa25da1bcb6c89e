"""Two locks, taken in opposite orders

Each thread holds one account and waits for the other one's. Neither will ever move again.
"""
TRANSFERS = 3   # @param {type:"slider", min:1, max:20, step:1, label:"Transfers each way"}
PAUSE = 0.01    # @param {type:"slider", min:0, max:0.05, step:0.005, unit:"s", label:"Between the two locks"}

import threading
import time

balance = {"Ada": 100, "Bob": 100}
locks = {"Ada": threading.Lock(), "Bob": threading.Lock()}


def transfer(giver, taker):
    for _ in range(TRANSFERS):
        with locks[giver]:
            time.sleep(PAUSE)           # any work between the two makes it likelier
            with locks[taker]:
                balance[giver] -= 10
                balance[taker] += 10


there = threading.Thread(target=transfer, args=("Ada", "Bob"), name="Ada to Bob")
back = threading.Thread(target=transfer, args=("Bob", "Ada"), name="Bob to Ada")
there.start()
back.start()
there.join()
back.join()
print(balance)
