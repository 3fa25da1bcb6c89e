# oracle: real, processes
# Everything that processes share and every way of a pool, threads in it too.
import multiprocessing as mp, time, os, sys
from multiprocessing.pool import ThreadPool
def add(v, lock, n):
    for _ in range(n):
        with lock: v.value += 1
def fill(a):
    for i in range(len(a)): a[i] = i * i
def both(c, q):
    with c: q.put("waits"); c.wait(); q.put("woken")
def init(x):
    global X; X = x
def useX(n): return X * n
def crash(n): os._exit(n)
def boom(n): raise ValueError(n)
def events(e, q): q.put(e.wait(5)); q.put(e.is_set())
def jq(q):
    while True:
        x = q.get()
        time.sleep(0.01)
        q.task_done()
def barrier(b, q): q.put(b.wait())
if __name__ == "__main__":
    mp.set_start_method("spawn")
    v = mp.Value("i", 0); ps = [mp.Process(target=add, args=(v, v.get_lock(), 50)) for _ in range(3)]
    [p.start() for p in ps]; [p.join() for p in ps]; print(v.value, v)
    a = mp.Array("d", 4); p = mp.Process(target=fill, args=(a,)); p.start(); p.join(); print(a[:], len(a))
    a = mp.Array("i", [3, 1, 2]); print(sorted(a), a[1:]); a[0] = 9; print(list(a))
    try: a[7]
    except IndexError as e: print(e)
    raw = mp.RawValue("d", 1.5); print(raw.value); ra = mp.RawArray("i", range(3)); print(list(ra))
    q = mp.Queue(); c = mp.Condition(); p = mp.Process(target=both, args=(c, q)); p.start(); print(q.get())
    with c: c.notify()
    print(q.get()); p.join()
    e = mp.Event(); p = mp.Process(target=events, args=(e, q)); p.start(); e.set(); print(q.get(), q.get()); p.join()
    j = mp.JoinableQueue(); p = mp.Process(target=jq, args=(j,), daemon=True); p.start()
    for i in range(5): j.put(i)
    j.join(); print("joined", p.is_alive()); p.terminate(); p.join(); print(p.exitcode)
    b = mp.Barrier(2); p = mp.Process(target=barrier, args=(b, q)); p.start(); print(sorted([b.wait(), q.get()])); p.join()
    p = mp.Process(target=crash, args=(4,)); p.start(); p.join(); print(p.exitcode)
    with mp.Pool(2, initializer=init, initargs=(10,), maxtasksperchild=3) as pool:
        print(pool.map(useX, range(5), chunksize=2), list(pool.imap(useX, [1, 2])), sorted(pool.imap_unordered(useX, range(3))))
        r = pool.map_async(useX, range(3), callback=lambda r: print("callback", r)); r.wait(); print(r.get())
        got = []; r = pool.apply_async(boom, (1,), error_callback=got.append); r.wait(); time.sleep(0.2); print(got, r.successful())
        it = pool.imap(boom, [1])
        try: next(it)
        except ValueError as x: print("ValueError", x)
        pool.close()
        try: pool.map(useX, [1])
        except ValueError as x: print(x)
        pool.join()
    with ThreadPool(3) as pool: print(pool.map(abs, [-1, -2]))
    q2 = mp.Queue(2); q2.put(1); q2.put(2)
    import queue
    try: q2.put(3, timeout=0.1)
    except queue.Full: print("full", q2.qsize(), q2.full())
    print(q2.get(), q2.get())
    try: q2.get(timeout=0.1)
    except queue.Empty: print("empty")
    try: q2.get_nowait()
    except queue.Empty: print("empty", q2.empty())
    s = mp.Semaphore(2); print(s.acquire(), s.acquire(), s.acquire(block=False)); s.release()
    sq = mp.SimpleQueue(); sq.put("x"); print(sq.get(), sq.empty())
    try: mp.Process(target=lambda: 1).start()
    except Exception as x: print(type(x).__name__)
    print(mp.cpu_count() > 0, mp.get_all_start_methods()[-1] in ("spawn", "forkserver"))
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    with ProcessPoolExecutor(1) as ex:
        f = ex.submit(crash, 1)
        try: f.result()
        except BrokenProcessPool as x: print(type(x).__name__)
