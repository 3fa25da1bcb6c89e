"""The philosophers, in threads

Each philosopher is a thread, each fork a lock.
"""
PHILOSOPHERS = 5  # @param {type:"slider", min:2, max:12, step:1, label:"Philosophers"}
MEALS = 3         # @param {type:"slider", min:1, max:20, step:1, label:"Meals for each"}
POLITE = True     # @param {type:"boolean", label:"One of them takes the right fork first"}

import threading
import time

forks = [threading.Lock() for _ in range(PHILOSOPHERS)]


def dine(seat):
    first, second = seat, (seat + 1) % PHILOSOPHERS
    if POLITE and seat == 0:
        first, second = second, first
    for _ in range(MEALS):
        with forks[first]:
            time.sleep(0.1)         # looks at the fork, and thinks
            with forks[second]:
                time.sleep(0.2)     # eats
        time.sleep(0.1)


table = [threading.Thread(target=dine, args=(n,), name=f"philosopher {n + 1}") for n in range(PHILOSOPHERS)]
for philosopher in table:
    philosopher.start()
for philosopher in table:
    philosopher.join()
print(f"{PHILOSOPHERS} philosophers had {MEALS} meals each")
