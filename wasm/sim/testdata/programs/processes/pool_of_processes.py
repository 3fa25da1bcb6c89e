# oracle: real, processes
"""ProcessPoolExecutor: results in order, exceptions with the worker's traceback, what cannot be pickled, a worker that dies, initializers."""
import os
import sys
import time
from concurrent.futures import ProcessPoolExecutor, as_completed, wait
from concurrent.futures.process import BrokenProcessPool
import multiprocessing


class Unlucky(Exception):
    def __init__(self, number, reason="bad luck"):
        super().__init__(number, reason)
        self.number = number


def square(n):
    return n * n


def fail(n):
    raise Unlucky(n)


def die(code):
    os._exit(code)


def remember(value):
    global remembered
    remembered = value


def recall():
    return remembered


def bad_initializer():
    raise RuntimeError("cannot start")


class Unpicklable:
    def __reduce__(self):
        raise TypeError("not for others")


def give_unpicklable():
    return lambda: 0


def where(_):
    time.sleep(0.2)
    return multiprocessing.current_process().name.split("-")[0], os.getpid() != os.getppid(), multiprocessing.parent_process() is not None


def main():
    with ProcessPoolExecutor(max_workers=2) as pool:
        print(list(pool.map(square, range(6))), list(pool.map(square, range(7), chunksize=3)))
        print(set(pool.map(where, range(3))))
        future = pool.submit(fail, 13)
        try:
            future.result()
        except Unlucky as e:
            print("Unlucky:", e, e.number, type(e.__cause__).__name__, "raise Unlucky(n)" in str(e.__cause__))
        for function, arguments in (square, (lambda: 0,)), (lambda n: n, (1,)), (give_unpicklable, ()), (square, (Unpicklable(),)):
            try:
                print(pool.submit(function, *arguments).result())
            except Exception as e:
                print(type(e).__name__, str(e).split(" at 0x")[0].split("<function")[0])
        futures = {pool.submit(square, n): n for n in range(4)}
        print(sorted((futures[f], f.result()) for f in as_completed(futures, timeout=5)))
        done, not_done = wait(futures)
        print(len(done), len(not_done))
    try:
        pool.submit(square, 1)
    except RuntimeError as e:
        print("RuntimeError:", e)

    pool = ProcessPoolExecutor(1)
    future = pool.submit(die, 7)
    try:
        future.result()
    except BrokenProcessPool as e:
        print("BrokenProcessPool:", e)
    try:
        pool.submit(square, 1)
    except BrokenProcessPool as e:
        print("BrokenProcessPool:", e)
    pool.shutdown()

    with ProcessPoolExecutor(2, initializer=remember, initargs=("the answer",)) as pool:
        print([pool.submit(recall).result() for _ in range(3)])
    with ProcessPoolExecutor(3, multiprocessing.get_context("spawn"), max_tasks_per_child=5) as pool:
        print(pool.submit(square, 4).result())
    for arguments in dict(max_workers=0), dict(initializer=5), dict(max_workers=1, max_tasks_per_child=0), dict(max_tasks_per_child="x"):
        try:
            ProcessPoolExecutor(**arguments)
        except (ValueError, TypeError) as e:
            print(type(e).__name__, e)
    pool = ProcessPoolExecutor(1)
    futures = [pool.submit(time.sleep, 0.3) for _ in range(6)]
    time.sleep(0.1)
    pool.shutdown(cancel_futures=True)
    print(futures[0].cancelled(), futures[5].cancelled(), all(f.done() for f in futures))


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    main()
