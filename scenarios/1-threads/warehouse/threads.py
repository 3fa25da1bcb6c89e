"""The warehouse, in threads

Producers and consumers are threads, the shelf between them is a `queue.Queue`.
"""
PRODUCERS = 2  # @param {type:"slider", min:1, max:10, step:1, label:"Producers"}
CONSUMERS = 3  # @param {type:"slider", min:1, max:10, step:1, label:"Consumers"}
ROOM = 4       # @param {type:"slider", min:1, max:50, step:1, label:"Room on the shelf"}
ITEMS = 12     # @param {type:"slider", min:1, max:100, step:1, label:"Items from each producer"}

import queue
import threading
import time

shelf = queue.Queue(maxsize=ROOM)
sold = []


def produce(name):
    for n in range(ITEMS):
        time.sleep(0.1)
        shelf.put(f"{name}{n}")         # waits while the shelf is full


def consume():
    while True:
        try:
            item = shelf.get()          # waits while it is empty
        except queue.ShutDown:
            return
        time.sleep(0.25)
        sold.append(item)
        shelf.task_done()


producers = [threading.Thread(target=produce, args=(chr(65 + n),), name=f"producer {n + 1}") for n in range(PRODUCERS)]
consumers = [threading.Thread(target=consume, name=f"consumer {n + 1}") for n in range(CONSUMERS)]
for thread in producers + consumers:
    thread.start()
for thread in producers:
    thread.join()
shelf.join()                            # everything that was put is done
shelf.shutdown()                        # the consumers may go home
for thread in consumers:
    thread.join()
print(f"{len(sold)} items sold, each once: {len(set(sold)) == PRODUCERS * ITEMS}")
