"""The lost knife, threads with a lock

The same, but whoever counts holds the lock. A thread may still be switched between read and
write; the others then find the lock taken and wait. Right in every mode, and slower.
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
lock = threading.Lock()


def bring():
    global drawer
    go.wait()                           # all start together
    for _ in range(KNIVES):
        with lock:
            if CALL:
                drawer = drawer + one()
            else:
                drawer += 1


waiters = [threading.Thread(target=bring, name=f"waiter {n}") for n in range(1, WAITERS + 1)]
for waiter in waiters:
    waiter.start()
go.set()
for waiter in waiters:
    waiter.join()
report()
