# Conditions wake their waiters in the order they came; wait_for looks again; timeouts answer False.
import threading
import time

condition = threading.Condition()
items = []


def consumer(name):
    with condition:
        while not items:
            condition.wait()
        print(name, "gets", items.pop(0))


threads = []
for name in "abc":
    t = threading.Thread(target=consumer, args=(name,))
    t.start()
    threads.append(t)
    time.sleep(0.1)
for i in range(3):
    with condition:
        items.append(i)
        condition.notify()
    time.sleep(0.1)
for t in threads:
    t.join()

with condition:
    print(condition.wait(timeout=0.2))
    print(condition.wait_for(lambda: items, timeout=0.2))
    print(condition.wait_for(lambda: "yes", timeout=0.2))

reentrant = threading.Condition(threading.RLock())


def deep():
    with reentrant:
        with reentrant:
            print("waits, lock held twice")
            reentrant.wait()
            print("has the lock back", reentrant._lock._recursion_count())


t = threading.Thread(target=deep)
t.start()
time.sleep(0.1)
with reentrant:
    print("the lock was free")
    reentrant.notify_all()
t.join()
