# concurrent.futures: states, waiting for one, some, all; cancelling; what goes wrong.
import concurrent.futures as cf
import threading
import time


def mask(text):
    # Addresses are nobody's business.
    return " ".join("N" if w.startswith("0x") else w for w in text.split(" "))


def show(thing):
    print(mask(repr(thing)))


def say(f):
    try:
        print("fine:", f())
    except BaseException as e:
        print(type(e).__name__ + ":", mask(str(e)))


def job(n):
    time.sleep(n / 10)
    if n == 3:
        raise ValueError(f"job {n}")
    return n * n


with cf.ThreadPoolExecutor(max_workers=2, thread_name_prefix="cook") as pool:
    futures = [pool.submit(job, n) for n in (4, 2, 1, 3, 5)]
    print([f.running() for f in futures], [f.done() for f in futures])
    show(futures[-1])
    print(futures[-1].cancel(), futures[-1].cancelled(), futures[0].cancel())
    show(futures[-1])
    done, left = cf.wait(futures, return_when=cf.FIRST_COMPLETED)
    print(len(done), len(left))
    done, left = cf.wait(futures, return_when=cf.FIRST_EXCEPTION)
    print(len(done), len(left))
    say(lambda: futures[0].result())
    say(lambda: futures[3].result())
    say(lambda: futures[4].result())
    print(repr(futures[3].exception()))
    show(futures[0])
    show(futures[3])
    say(lambda: futures[0].set_result(1))
    print([t.name for t in threading.enumerate()])
say(lambda: pool.submit(job, 1))
say(lambda: cf.ThreadPoolExecutor(0))
say(lambda: cf.ThreadPoolExecutor(initializer=1))
say(lambda: cf.wait([], return_when="never"))

with cf.ThreadPoolExecutor(3) as pool:
    print([n for n in pool.map(job, [4, 1, 2])])
    say(lambda: list(pool.map(job, [1, 3, 2])))
    say(lambda: list(pool.map(job, [9], timeout=0.2)))
    begin = time.monotonic()
    for f in cf.as_completed([pool.submit(job, n) for n in (4, 1, 2)]):
        print(f.result(), round(time.monotonic() - begin, 1))
    say(lambda: [f.result() for f in cf.as_completed([pool.submit(job, 1), pool.submit(job, 8)], timeout=0.3)])
    f = pool.submit(job, 2)
    say(lambda: f.result(timeout=0.05))
    f.add_done_callback(lambda f: print("called back", f.result(), threading.current_thread() is not threading.main_thread()))
    f.result()
    time.sleep(0.1)
    f.add_done_callback(lambda f: print("called at once", threading.current_thread() is threading.main_thread()))

ready = threading.local()


def initialise(word):
    ready.word = word


with cf.ThreadPoolExecutor(2, initializer=initialise, initargs=("hello",)) as pool:
    print(list(pool.map(lambda _: ready.word, range(3))))
pool = cf.ThreadPoolExecutor(1)
jobs = [pool.submit(job, 2) for _ in range(4)]
time.sleep(0.1)
pool.shutdown(wait=True, cancel_futures=True)
print([f.cancelled() for f in jobs])
f = cf.Future()
show(f)
print(f.set_running_or_notify_cancel(), f.running())
f.set_exception(KeyError("k"))
say(lambda: f.result())
print(cf.CancelledError.__mro__[1].__name__, cf.TimeoutError is TimeoutError, cf.ThreadPoolExecutor.__module__, cf.Future.__module__)
