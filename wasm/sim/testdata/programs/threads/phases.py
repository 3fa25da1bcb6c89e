# oracle: unstable, which of the threads that are ready runs first is left open
"""Barriers in phases, timers that are cancelled, thread-local data, re-entry, limits: the rest of a chapter on threading."""
import random
import threading
import time

print("== phases")
N = 3
log, indices = [], []
barrier = threading.Barrier(N, action=lambda: log.append(f"-- all here, {threading.current_thread().name} was last"))


def phases(number):
    for phase in range(3):
        time.sleep(0.1 * (number + 1) * (1 if phase % 2 else 1.5))
        index = barrier.wait()
        indices.append(index)


threads = [threading.Thread(target=phases, args=(n,), name=f"runner-{n}") for n in range(N)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(*log, sorted(indices), sep="\n")

print("== a broken barrier")
barrier = threading.Barrier(3, timeout=0.5)


def late(name):
    try:
        barrier.wait()
        print(name, "through")
    except threading.BrokenBarrierError as e:
        print(name, "broken", repr(e))


threads = [threading.Thread(target=late, args=(n,)) for n in "ab"]
for t in threads:
    t.start()
    time.sleep(0.1)
for t in threads:
    t.join()
print(barrier.broken, barrier.n_waiting, repr(barrier).partition(": ")[2])
barrier.reset()
print(barrier.broken, barrier.parties)
threads = [threading.Thread(target=late, args=(n,)) for n in "cd"]
for t in threads:
    t.start()
time.sleep(0.1)
print("waiting", barrier.n_waiting)
barrier.abort()
for t in threads:
    t.join()

print("== timers")
began = time.monotonic()
one = threading.Timer(0.3, print, ["one"], {"end": "!\n"})
two = threading.Timer(0.2, lambda: print("two", round(time.monotonic() - began, 1)))
one.start()
two.start()
time.sleep(0.25)
one.cancel()
one.join()
print(one.finished.is_set(), one.is_alive(), two.is_alive(), type(one).__mro__[1].__name__)

print("== local")
data = threading.local()
data.user = "main"


class Session(threading.local):
    count = 0

    def __init__(self, name):
        self.name = name
        self.items = []


session = Session("s")


def visit(user):
    print(user, hasattr(data, "user"), session.name, session.items, session.count)
    data.user = user
    session.items.append(user)
    session.count += 1
    time.sleep(0.1)
    print(user, data.user, session.items, session.count)


threads = [threading.Thread(target=visit, args=(u,)) for u in ("ada", "bob")]
for t in threads:
    t.start()
    time.sleep(0.01)
for t in threads:
    t.join()
print(data.user, session.items, sorted(vars(data)))

print("== re-entry")


class Account:
    def __init__(self):
        self.lock, self.balance = threading.RLock(), 0

    def deposit(self, amount):
        with self.lock:
            self.balance += amount
            return self.balance

    def transfer(self, other, amount):
        with self.lock, other.lock:
            return self.deposit(-amount), other.deposit(amount)


a, b = Account(), Account()
print(a.deposit(10), a.transfer(b, 4), a.lock.acquire(), a.lock.acquire(), repr(a.lock).split(" at ")[0].split("owner")[0])
other = threading.Thread(target=lambda: print("other:", a.lock.acquire(blocking=False), a.lock.acquire(timeout=0.1)))
other.start()
other.join()
a.lock.release()
a.lock.release()
try:
    a.lock.release()
except RuntimeError as e:
    print("RuntimeError:", e)

print("== limits")
gate = threading.BoundedSemaphore(2)
inside, most = 0, 0
guard = threading.Lock()


def enter(n):
    global inside, most
    with gate:
        with guard:
            inside += 1
            most = max(most, inside)
        time.sleep(random.uniform(0.01, 0.1))
        with guard:
            inside -= 1


threads = [threading.Thread(target=enter, args=(n,)) for n in range(7)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("at most", most, gate.acquire(), gate.acquire(), gate.acquire(blocking=False), gate.acquire(timeout=0.1))
gate.release(2)
try:
    gate.release()
except ValueError as e:
    print("ValueError:", e)
