# What threads and what they wait on are called, and how they show themselves.
import functools
import threading


def show(thing):
    # Addresses and identities are nobody's business.
    print(" ".join("N" + ">" * w.count(">") + ")" * w.count(")") if w.strip(">,)").startswith("0x") or w.strip(">,)").isdigit() and len(w) > 9 else w
                   for w in repr(thing).split(" ")))


def work():
    show(threading.current_thread())


show(threading.current_thread())
t = threading.Thread(target=work)
show(t)
t.start()
t.join()
show(t)
print(threading.Thread(target=lambda: 0).name)
print(threading.Thread(target=functools.partial(work)).name)
print(threading.Thread(name="cook").name, threading.Thread(name=7).name)
show(threading.Thread(daemon=True))
show(threading.Timer(1, work))

lock = threading.Lock()
show(lock)
with lock:
    show(lock)
again = threading.RLock()
with again, again:
    print(again._recursion_count(), again._is_owned())
print(again._recursion_count(), again._is_owned())
show(threading.Condition(threading.Lock()))
event = threading.Event()
show(event)
event.set()
show(event)
show(threading.Semaphore(2))
show(threading.BoundedSemaphore(3))
show(threading.Barrier(2))
print(threading.TIMEOUT_MAX, threading.stack_size(), threading.stack_size(65536), threading.stack_size())
print(sorted(n for n in threading.__all__ if not hasattr(threading, n)))
