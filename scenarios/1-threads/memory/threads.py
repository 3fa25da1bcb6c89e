"""What waiting costs, in threads

Each sleeper is a thread: a stack, an entry in the system's table, and time to start.
"""
SLEEPERS = 200  # @param {type:"slider", min:1, max:10000, step:1, label:"Sleepers"}
NAP = 2.0       # @param {type:"slider", min:0.1, max:10, step:0.1, unit:"s", label:"Each sleeps"}

import threading
import time


def sleeper():
    time.sleep(NAP)


threads = [threading.Thread(target=sleeper) for _ in range(SLEEPERS)]
for thread in threads:
    thread.start()          # the main thread goes on when the new one has begun
for thread in threads:
    thread.join()
print(SLEEPERS, "threads slept")
