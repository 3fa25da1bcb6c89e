"""Threads: start, join, a queue between them, an event, names."""
import queue
import threading
import time

jobs = queue.Queue()
ready = threading.Event()


def worker():
    ready.wait()
    while (job := jobs.get()) is not None:
        time.sleep(0.1 * job)
        print("did", job)


threads = [threading.Thread(target=worker, name=f"worker-{n}") for n in range(2)]
for thread in threads:
    thread.start()
for job in (3, 1, 1.5, 2.7):
    jobs.put(job)
for thread in threads:
    jobs.put(None)
print(threading.current_thread().name, [t.name for t in threads], all(t.is_alive() for t in threads))
ready.set()
for thread in threads:
    thread.join()
print([t.is_alive() for t in threads], jobs.empty())
