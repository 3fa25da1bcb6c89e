"""A pool of threads whose jobs fail: what each way of asking says about it."""
import logging
import sys
import threading
import time
from concurrent.futures import (ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, CancelledError, ThreadPoolExecutor,
                                TimeoutError, as_completed, wait)

logging.basicConfig(stream=sys.stdout, format="%(name)s %(levelname)s: %(message)s")


class Flaky(Exception):
    pass


def job(name, seconds, fails=False):
    time.sleep(seconds)
    if fails:
        raise Flaky(name)
    return name.upper()


def names(futures):
    return sorted(known[f] for f in futures)


print("== map stops at the first failure, in the order of the arguments")
with ThreadPoolExecutor(max_workers=3) as pool:
    results = pool.map(job, "abcd", [0.3, 0.1, 0.2, 0.1], [False, False, True, False])
    try:
        for result in results:
            print(result)
    except Flaky as e:
        print("failed:", e, repr(e))
    print("then:", list(results))

print("== as_completed tells them as they come")
with ThreadPoolExecutor(max_workers=4, thread_name_prefix="crawler") as pool:
    known = {pool.submit(job, n, s, n in "bd"): n for n, s in zip("abcd", [0.4, 0.1, 0.3, 0.2])}
    for future in as_completed(known):
        error = future.exception()
        print(known[future], f"failed with {error!r}" if error else future.result())

print("== as_completed with a timeout")
with ThreadPoolExecutor(max_workers=4) as pool:
    known = {pool.submit(job, n, s): n for n, s in zip("abc", [0.1, 0.2, 3])}
    try:
        for future in as_completed(known, timeout=0.5):
            print(known[future], future.result())
    except TimeoutError as e:
        print("TimeoutError:", e)

print("== wait")
for when, limit in (FIRST_COMPLETED, None), (FIRST_EXCEPTION, None), (ALL_COMPLETED, 0.25), (FIRST_EXCEPTION, 0.05):
    with ThreadPoolExecutor(max_workers=4) as pool:
        known = {pool.submit(job, n, s, n == "b"): n for n, s in zip("abcd", [0.1, 0.2, 0.3, 0.4])}
        done, not_done = wait(known, timeout=limit, return_when=when)
        print(when, limit, names(done), names(not_done))

print("== cancelling what has not begun")
pool = ThreadPoolExecutor(max_workers=2)
futures = [pool.submit(job, n, 1) for n in "abcdef"]
time.sleep(0.1)
print([f.running() for f in futures], futures[0].cancel(), futures[5].cancel())
pool.shutdown(wait=False, cancel_futures=True)
print([f.cancelled() for f in futures])
try:
    futures[3].result()
except CancelledError as e:
    print("CancelledError", e.args)
try:
    pool.submit(job, "late", 0)
except RuntimeError as e:
    print("RuntimeError:", e)
print([f.result() for f in futures[:2]])

print("== callbacks")
pool = ThreadPoolExecutor(1, "cb")
future = pool.submit(job, "x", 0.1)
future.add_done_callback(lambda f: print("first", f.result(), threading.current_thread().name))

future.add_done_callback(lambda f: print("third"))
pool.shutdown()
future.add_done_callback(lambda f: print("at once", threading.current_thread().name))
