"""ThreadPoolExecutor: map keeps the order of its arguments, submit gives futures."""
import time
from concurrent.futures import ThreadPoolExecutor


def job(n):
    time.sleep(0.1 * (4 - n))
    print("done", n)
    if n == 2:
        raise RuntimeError("job 2")
    return n * n


with ThreadPoolExecutor(max_workers=4) as pool:
    futures = [pool.submit(job, n) for n in range(4)]
    print(futures[3].result())
    print(repr(futures[2].exception()))
with ThreadPoolExecutor(2) as pool:
    print(list(pool.map(lambda n: n + 1, [1, 2, 3])))
