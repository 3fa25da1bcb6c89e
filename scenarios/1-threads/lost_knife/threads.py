"""The lost knife, threads without a lock

Two threads count into one global. Nothing guards the moment between reading the count and
writing it back. Whether knives get lost depends on where threads may be switched.
"""
WAITERS = 2    # @param {type:"slider", min:1, max:8, step:1, label:"Waiters"}
KNIVES = 5000  # @param {type:"slider", min:100, max:50000, step:100, label:"Knives for each"}
CALL = False   # @param {type:"boolean", label:"A call between read and write"}

import threading

import playground

# region setup: a machine that shows much in little time, and the report
playground.machine(switch_interval=0.0001)  # CPython's own is 0.005 s; so a short run shows more
go = threading.Event()


def report():
    lost = WAITERS * KNIVES - drawer
    print(f"{WAITERS} waiters brought {WAITERS * KNIVES} knives, the drawer counts {drawer}")
    print(f"lost in switch mode {playground.switch_mode()!r}: {lost}")


def one():
    return 1
# endregion

drawer = 0


def bring():
    global drawer
    go.wait()                       # all start together
    for _ in range(KNIVES):
        if CALL:
            drawer = drawer + one()  # read, call, write: a thread may be switched at a call
        else:
            drawer += 1              # read, add, write


waiters = [threading.Thread(target=bring, name=f"waiter {n}") for n in range(1, WAITERS + 1)]
for waiter in waiters:
    waiter.start()
go.set()
for waiter in waiters:
    waiter.join()
report()
