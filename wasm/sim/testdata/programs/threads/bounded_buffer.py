# oracle: unstable, which of the threads that are ready runs first is left open
"""A bounded buffer of one lock and two conditions, as textbooks write it, and the same on queue.Queue."""
import queue
import threading
import time
from collections import deque


class Closed(Exception):
    pass


class BoundedBuffer:
    def __init__(self, size):
        self.items = deque()
        self.size = size
        self.closed = False
        self.lock = threading.Lock()
        self.not_full = threading.Condition(self.lock)
        self.not_empty = threading.Condition(self.lock)

    def put(self, item, timeout=None):
        with self.not_full:
            if not self.not_full.wait_for(lambda: len(self.items) < self.size or self.closed, timeout):
                raise TimeoutError(f"no room for {item}")
            if self.closed:
                raise Closed
            self.items.append(item)
            self.not_empty.notify()

    def get(self):
        with self.not_empty:
            while not self.items:
                if self.closed:
                    raise Closed
                self.not_empty.wait()
            item = self.items.popleft()
            self.not_full.notify()
            return item

    def close(self):
        with self.lock:
            self.closed = True
            self.not_full.notify_all()
            self.not_empty.notify_all()


log = []
began = time.monotonic()


def say(*words):
    log.append(f"{time.monotonic() - began:.1f} {threading.current_thread().name} {' '.join(map(str, words))}")


def produce(buffer, first, count, pause):
    for n in range(first, first + count):
        buffer.put(n)
        say("put", n)
        time.sleep(pause)
    say("done")


def consume(buffer, pause):
    try:
        while True:
            item = buffer.get()
            say("got", item)
            time.sleep(pause)
    except Closed:
        say("closed")


buffer = BoundedBuffer(2)
producers = [threading.Thread(target=produce, args=(buffer, 10 * i, 4, 0.11), name=f"producer-{i}") for i in (1, 2)]
consumers = [threading.Thread(target=consume, args=(buffer, p), name=f"consumer-{i}") for i, p in enumerate([0.3, 0.52])]
for thread in producers + consumers:
    thread.start()
for thread in producers:
    thread.join()
time.sleep(0.05)
say("items left", len(buffer.items))
time.sleep(2)
buffer.close()
for thread in consumers:
    thread.join()
print(*sorted(log), sep="\n")
full = BoundedBuffer(1)
full.put("a")
try:
    full.put("b", timeout=0.25)
except TimeoutError as e:
    print("TimeoutError:", e)
full.close()
try:
    full.put("c")
except Closed as e:
    print("Closed", e.args)

print("== queue.Queue, shut down in the middle")
q = queue.Queue(maxsize=2)
out = []


def worker(name):
    while True:
        try:
            item = q.get()
        except queue.ShutDown:
            out.append(f"{name}: shut down")
            return
        time.sleep(0.1)
        out.append(f"{name}: {item}")
        q.task_done()


def feeder():
    for n in range(100):
        try:
            q.put(n)
        except queue.ShutDown:
            out.append(f"feeder: shut down at {n}")
            return


threads = [threading.Thread(target=worker, args=(f"w{i}",)) for i in range(2)] + [threading.Thread(target=feeder)]
for thread in threads:
    thread.start()
time.sleep(0.25)
q.shutdown()
q.join()
for thread in threads:
    thread.join()
print(*sorted(out), sep="\n")
q = queue.Queue()
for n in range(5):
    q.put(n)
q.shutdown(immediate=True)
print(q.qsize(), q.unfinished_tasks, q.is_shutdown)
q.join()
for call in (q.get, q.get_nowait, lambda: q.put(1)):
    try:
        call()
    except queue.ShutDown as e:
        print(repr(e))
