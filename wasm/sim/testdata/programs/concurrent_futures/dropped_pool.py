# A pool that is dropped without shutdown() ends its workers; what it was given to do is still done.
import threading, time, gc, weakref
from concurrent.futures import ThreadPoolExecutor
def main():
    pool = ThreadPoolExecutor(3)
    print(list(pool.map(abs, [-1, -2, -3])))
    ts = sorted(pool._threads, key=lambda t: t.name)
    del pool
    for t in ts:
        t.join(1)
        print(t.name, t.is_alive())
    print(threading.active_count())
    ThreadPoolExecutor(2).submit(print, "dropped at once").result()
    time.sleep(.1)
    print(threading.active_count())
    f = ThreadPoolExecutor(2).submit(time.sleep, .05)
    print(f.running())
    time.sleep(.1)
    print(f.done(), threading.active_count())
    pool = ThreadPoolExecutor(2)
    f = pool.submit(time.sleep, 1)
    pool.shutdown(wait=False)
    try: pool.submit(print)
    except RuntimeError as e: print(e)
    print(f.result())
    time.sleep(.1)
    print(threading.active_count())
main()
pool = ThreadPoolExecutor(1)
pool.submit(time.sleep, .2)
pool.submit(print, "still done")
