# A barrier lets everybody through together, runs its action once, breaks for all, and can be reset.
import threading
import time

log = []


def at_barrier(barrier, delay, timeout=None):
    time.sleep(delay)
    try:
        index = barrier.wait(timeout)
        log.append(f"{threading.current_thread().name} through ({index})")
    except threading.BrokenBarrierError:
        log.append(f"{threading.current_thread().name} broken")


def run(barrier, *delays, timeout=None):
    threads = [threading.Thread(target=at_barrier, args=(barrier, d, timeout), name=f"t{i}") for i, d in enumerate(delays)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    for line in sorted(log):
        print(line)
    log.clear()
    print(barrier.parties, barrier.n_waiting, barrier.broken)


barrier = threading.Barrier(3, action=lambda: print("all here"))
run(barrier, 0.1, 0.3, 0.2)
run(barrier, 0.1, 0.3, 0.2)
print("one comes too late")
run(barrier, 0.1, 0.2, 1.0, timeout=0.5)
barrier.reset()
print(barrier.broken)
run(barrier, 0.1, 0.2, 0.3)
print("aborted")
t = threading.Timer(0.2, barrier.abort)
t.start()
run(barrier, 0.0, 0.1)


def fail():
    raise ValueError("the action fails")


failing = threading.Barrier(2, action=fail)


def last():
    time.sleep(0.1)
    try:
        failing.wait()
    except ValueError as e:
        print("ValueError:", e)


t = threading.Thread(target=last)
t.start()
run(failing, 0.0)
t.join()
