import multiprocessing as mp
import time
from concurrent.futures import ProcessPoolExecutor


def worker(q, results, n):
    while True:
        job = q.get()
        if job is None:
            break
        results.append((n, job * 2))
        time.sleep(0.1)


def wait_for(event, cond, log):
    event.wait()
    with cond:
        log.append("woken")
        cond.notify()


def bump(args):
    d, lock, k = args
    with lock:
        d[k] = d.get(k, 0) + 1


if __name__ == "__main__":
    m = mp.Manager()
    q, results = m.Queue(), m.list()
    workers = [mp.Process(target=worker, args=(q, results, n)) for n in range(2)]
    for w in workers:
        w.start()
    for i in range(6):
        q.put(i)
    for w in workers:
        q.put(None)
    for w in workers:
        w.join()
    print(sorted(x for _, x in results), [w.exitcode for w in workers])
    event, cond, log = m.Event(), m.Condition(), m.list()
    p = mp.Process(target=wait_for, args=(event, cond, log))
    p.start()
    with cond:
        event.set()
        print(cond.wait_for(lambda: len(log) == 1, 5), log)
    p.join()
    d, lock = m.dict(), m.Lock()
    with ProcessPoolExecutor(2) as pool:
        list(pool.map(bump, [(d, lock, "ab"[i % 2]) for i in range(6)]))
    print(sorted(d.items()))
    for k in d:
        d[k] = 0
    d.update(z=1)
    print(sorted({**d.copy(), "y": 2}.items()), len(d))
    try:
        m.Queue(1).get(timeout=0.05)
    except Exception as e:
        print(type(e).__module__, type(e).__name__)
    try:
        m.list().pop()
    except IndexError as e:
        print(e)
    print(mp.active_children()[0].name, len(mp.active_children()))
