# The queues: order, limits, join, shutdown.
import queue
import threading
import time


def take_all(q):
    got = []
    while not q.empty():
        got.append(q.get())
    return got


for kind in queue.Queue, queue.LifoQueue, queue.PriorityQueue, queue.SimpleQueue:
    q = kind()
    for x in (3, 1, 2):
        q.put(x)
    print(q.qsize(), q.empty(), take_all(q))

print(queue.Queue[int], queue.PriorityQueue.__module__)
q = queue.Queue(2)
print(q.full(), q.put(1), q.put(2), q.full(), q.maxsize)


def consume():
    while True:
        item = q.get()
        time.sleep(0.1)
        print("did", item)
        q.task_done()
        if item == 5:
            return


t = threading.Thread(target=consume)
t.start()
for x in (3, 4, 5):
    q.put(x)
    print("put", x)
q.join()
t.join()
print("joined", q.unfinished_tasks)

q = queue.Queue()
q.put("left")


def getter(name):
    try:
        while True:
            print(name, q.get())
    except queue.ShutDown as e:
        print(name, "shut down", repr(e))


t = threading.Thread(target=getter, args=("getter",))
t.start()
time.sleep(0.1)
q.shutdown()
t.join()
try:
    q.put(1)
except queue.ShutDown:
    print("no more put")
q = queue.Queue(1)
q.put(1)


def putter():
    try:
        q.put(2)
    except queue.ShutDown:
        print("putter shut down")


t = threading.Thread(target=putter)
t.start()
time.sleep(0.1)
q.shutdown(immediate=True)
t.join()
try:
    q.get()
except queue.ShutDown:
    print("nothing left", q.unfinished_tasks)
