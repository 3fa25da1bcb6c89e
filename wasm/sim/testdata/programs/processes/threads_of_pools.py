# oracle: real, processes
"""The threads that pools of processes have in the program's own process, and that they end with their pools."""
import multiprocessing as mp
import threading
from concurrent.futures import ProcessPoolExecutor


def square(n):
    return n * n


def threads():
    return [(type(t).__name__, t.name, t.daemon) for t in threading.enumerate() if t.name != "QueueFeederThread"]


if __name__ == "__main__":
    context = mp.get_context("spawn")
    with ProcessPoolExecutor(2, mp_context=context) as pool:
        print(threads())
        print(list(pool.map(square, range(5))))
        print(threads())
    print(threads())
    with context.Pool(2) as pool:
        print(pool.map(square, range(5)))
        print(any("_handle_results" in name for _, name, _ in threads()))
    print(threads())
    pool = context.Pool(2)
    print(pool.map(square, range(5)))
    pool.close()
    pool.join()
    print(threads())
