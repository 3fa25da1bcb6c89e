"""A pool too small

A pool of threads is a queue with a few servers. When they are all busy, the next job waits, however little it needs.

Most requests are quick. A few are slow, and while enough of them are under way to fill the pool nothing quick gets
through. asyncio's default pool, which `asyncio.to_thread` and `run_in_executor` use, is such a pool too: of at most 32 threads,
and on a small machine of fewer.

**Try this.** Drag the workers up until the quick requests no longer wait. Then drag the slow share up: however large the pool,
there is a load that fills it.
"""
WORKERS = 4     # @param {type:"slider", min:1, max:64, step:1, label:"Workers"}
REQUESTS = 40   # @param {type:"slider", min:1, max:400, step:1, label:"Requests"}
SLOW = 5        # @param {type:"slider", min:2, max:20, step:1, label:"Every … request is slow"}

import time
from concurrent.futures import ThreadPoolExecutor

opened = time.monotonic()
waited = []


def serve(number, arrived):
    waited.append(time.monotonic() - arrived)       # how long it stood in the queue
    time.sleep(1.0 if number % SLOW == 0 else 0.05)


with ThreadPoolExecutor(WORKERS, thread_name_prefix="worker") as pool:
    for number in range(1, REQUESTS + 1):
        pool.submit(serve, number, time.monotonic())
        time.sleep(0.025)                           # the next one arrives

print(f"{REQUESTS} requests in {time.monotonic() - opened:.1f} s")
print(f"the longest stood in the queue for {max(waited):.1f} s")
