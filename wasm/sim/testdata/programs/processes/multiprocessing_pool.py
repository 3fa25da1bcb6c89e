# oracle: real, processes
"""multiprocessing.Pool: map and its kin, results that come later, callbacks, chunks, initializers, terminate."""
import multiprocessing as mp
import os
import time


def double(n):
    return 2 * n


def add(a, b=0):
    return a + b


def slow(n):
    time.sleep(0.1 * n)
    return n


def fail(n):
    if n == 3:
        raise ValueError(f"no {n}")
    return n


def initialize(lock, start):
    global number
    with lock:
        number = start


def use():
    return number


def name():
    time.sleep(0.05)
    return mp.current_process().name


def main():
    heard = []
    with mp.Pool(3) as pool:
        print(pool.map(double, range(5)), pool.apply(add, (1,), {"b": 2}), pool.starmap(add, [(1, 2), (3, 4)]))
        print(list(pool.imap(slow, [3, 1, 2])), list(pool.imap_unordered(slow, [4, 1, 2])))
        print(list(pool.imap(double, range(5), chunksize=2)))
        result = pool.apply_async(slow, (3,), callback=heard.append)
        print(result.ready(), isinstance(result, mp.pool.AsyncResult))
        try:
            result.get(timeout=0.05)
        except mp.TimeoutError as e:
            print("TimeoutError", repr(e))
        try:
            result.successful()
        except ValueError as e:
            print(type(e).__name__, str(e).split(" at ")[0].split("<")[0])
        result.wait()
        print(result.ready(), result.successful(), result.get(), heard)
        errors = []
        result = pool.map_async(fail, range(6), error_callback=lambda e: errors.append(repr(e)))
        try:
            result.get()
        except ValueError as e:
            print("ValueError:", e, type(e.__cause__).__name__)
        print(errors, result.successful())
        it = pool.imap(fail, [1, 3, 5])
        print(next(it))
        try:
            next(it)
        except ValueError as e:
            print("ValueError:", e)
        print(next(it), next(it, "no more"))
        it = pool.imap(slow, [5])
        try:
            it.next(timeout=0.01)
        except mp.TimeoutError:
            print("imap: TimeoutError")
        print(it.next(timeout=5), pool.starmap_async(add, [(5, 6)]).get(5))
        try:
            pool.apply(lambda: 0)
        except Exception as e:
            print(type(e).__name__)
    try:
        pool.map(double, [1])
    except ValueError as e:
        print("ValueError:", e)
    lock = mp.Lock()
    with mp.Pool(2, initialize, (lock, 42)) as pool:
        print(pool.apply(use), repr(pool).split(" pool_size")[1])
    pool = mp.Pool(2, maxtasksperchild=1)
    print(len({pool.apply(os.getpid) for _ in range(4)}) >= 3)
    pool.close()
    try:
        pool.apply_async(double, (1,))
    except ValueError as e:
        print("ValueError:", e)
    pool.join()
    pool = mp.Pool(1)
    late = pool.apply_async(time.sleep, (60,))
    began = time.monotonic()
    pool.terminate()
    pool.join()
    print("terminated", time.monotonic() - began < 5, late.ready())
    pool = mp.Pool(1)
    try:
        pool.join()
    except ValueError as e:
        print("ValueError:", e)
    pool.terminate()
    try:
        mp.Pool(0)
    except ValueError as e:
        print("ValueError:", e)
    with mp.pool.ThreadPool(2) as threads:
        print(threads.map(double, [1, 2, 3]), threads.apply(lambda: "a lambda is fine here"))


if __name__ == "__main__":
    mp.set_start_method("spawn")
    main()
