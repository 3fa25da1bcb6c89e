"""The convoy

One thread that computes makes every other thread late, by 5 ms each time.

A heart should beat every few milliseconds. It sleeps in between, and sleeping gives the interpreter away. But to go on it
needs the interpreter *back*, and the thread that computes gives it up only when it has been asked for
`sys.getswitchinterval()`: 5 ms. So a nap of 1 ms takes 6. With each computing thread more it gets worse, because each
of them may keep the interpreter for that long.

**Try this.** Shorten the switch interval: the heart beats better, and the threads that compute change places more often,
which costs them something too. Then set the computing threads to 0.
"""
HOGS = 1          # @param {type:"slider", min:0, max:6, step:1, label:"Threads that compute"}
INTERVAL = 0.005  # @param {type:"slider", min:0.0005, max:0.02, step:0.0005, unit:"s", label:"Switch interval"}
BEATS = 20        # @param {type:"slider", min:5, max:100, step:5, label:"Beats"}

import sys
import threading
import time

import playground

sys.setswitchinterval(INTERVAL)
stop = False
late = []


def hog():
    while not stop:
        playground.work(0.0001)     # stands for Python code that computes


def heart():
    for _ in range(BEATS):
        asked = time.perf_counter()
        time.sleep(0.001)
        late.append(time.perf_counter() - asked)


hogs = [threading.Thread(target=hog, name=f"hog {n}") for n in range(1, HOGS + 1)]
for thread in hogs:
    thread.start()
beating = threading.Thread(target=heart, name="heart")
beating.start()
beating.join()
stop = True
for thread in hogs:
    thread.join()
print(len(late), "beats")

# oracle: real, the threads are switched by force
