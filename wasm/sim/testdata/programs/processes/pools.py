# oracle: real, processes
# Pools of processes: both kinds, in and out of order, and what fails in them.
import multiprocessing as mp
import time
from concurrent.futures import ProcessPoolExecutor, as_completed, wait


def square(n):
    return n * n


def power(a, b):
    return a**b


def slow(n):
    time.sleep(n / 5)
    return n


def fails(n):
    raise KeyError(n)


base = 0


def setup(n):
    global base
    base = n


def based(n):
    return base + n


def say(f):
    try:
        print("fine:", f())
    except Exception as e:
        text = " ".join("N" if w.startswith("0x") else w for w in str(e).split(" "))
        print(f"{type(e).__name__}: {text}; because of {type(e.__cause__).__name__}")


if __name__ == "__main__":
    mp.set_start_method("spawn")
    with mp.Pool(2) as pool:
        print(pool)
        print(pool.map(square, range(10)), pool.starmap(power, [(2, 3), (3, 2)]))
        r = pool.apply_async(power, (2, 10))
        print(r.get(), r.ready(), r.successful())
        print(list(pool.imap(square, range(5))), sorted(pool.imap_unordered(square, range(5))))
        say(lambda: pool.apply(fails, (7,)))
        say(lambda: pool.map(fails, [1]))
        say(lambda: pool.apply(lambda: 0))
        say(lambda: pool.apply_async(slow, (5,)).get(timeout=0.05))
    say(lambda: pool.map(square, [1]))
    with mp.Pool(1, initializer=setup, initargs=(100,)) as pool:
        print(pool.map(based, [1, 2]))
        pool.close()
        pool.join()
        say(lambda: pool.apply(square, (1,)))
    say(lambda: mp.Pool(0))

    with ProcessPoolExecutor(2) as pool:
        print(list(pool.map(square, range(6))), list(pool.map(power, [2, 3], [3, 2], chunksize=2)))
        print([f.result() for f in as_completed([pool.submit(slow, n) for n in (3, 1)])])
        say(lambda: pool.submit(fails, 7).result())
        say(lambda: pool.submit(lambda: 0).result())
        done, left = wait([pool.submit(square, n) for n in range(3)])
        print(sorted(f.result() for f in done), left)
    say(lambda: pool.submit(square, 1))
    with ProcessPoolExecutor(1, initializer=setup, initargs=(7,)) as pool:
        print(pool.submit(based, 1).result())
    say(lambda: ProcessPoolExecutor(0))
