# oracle: real, processes
"""Pools of processes, shared memory and managers: what they answer, and what they refuse."""
import concurrent.futures as cf
import multiprocessing as mp
import os
import re
import time
from multiprocessing import shared_memory


def t(f):
    try:
        text = str(f())
    except BaseException as e:
        text = f"{type(e).__mro__[1].__name__} {type(e).__name__} {e} | {type(e.__cause__).__name__}"
    print(re.sub("0x[0-9a-f]+", "0x", text))


def sq(x):
    return x * x


def add(a, b):
    return a + b


def fail(x):
    if x == 3:
        raise ValueError("three")
    return x


def hard(x):
    os._exit(3)


def slow(x):
    time.sleep(x)
    return x


def init(x):
    global G
    G = x


def useg(_):
    return G


def badinit():
    raise RuntimeError("init")


class E2(Exception):
    def __init__(self, a, b):
        super().__init__(a)
        self.b = b


def raise2(x):
    raise E2(1, 2)


def unp(x):
    return lambda: 1


if __name__ == "__main__":
    ctx = mp.get_context("spawn")
    with ctx.Pool(2) as p:
        t(lambda: p.map(sq, range(5)))
        t(lambda: p.map(fail, range(5)))
        t(lambda: p.starmap(add, [(1, 2), (3, 4)]))
        t(lambda: p.starmap(add, [(1,)]))
        r = p.apply_async(slow, (0.3,))
        t(lambda: r.ready())
        t(lambda: r.successful())
        t(lambda: r.get(0.01))
        t(lambda: r.wait(5))
        t(lambda: (r.ready(), r.successful(), r.get()))
        t(lambda: list(p.imap(fail, range(5))))
        it = p.imap(slow, [0.2, 0.1])
        t(lambda: it.next(0.01))
        t(lambda: next(it))
        t(lambda: next(it))
        t(lambda: next(it))
        t(lambda: sorted(p.imap_unordered(sq, range(4), chunksize=2)))
        got = []
        r = p.map_async(sq, [1, 2], callback=got.append, error_callback=lambda e: got.append(repr(e)))
        r.wait()
        time.sleep(0.1)
        print(got)
        r = p.apply_async(fail, (3,), error_callback=lambda e: got.append(repr(e)))
        t(r.get)
        time.sleep(0.1)
        print(got)
        t(lambda: p.apply(add, (1,), {"b": 5}))
        t(lambda: p.map(lambda x: x, [1]))
        t(lambda: p.apply(unp, (1,)))
        t(lambda: p.join())
        t(lambda: repr(p))
        t(lambda: p.map(sq, 5))
        t(lambda: p.map(sq, []))
    t(lambda: p.map(sq, [1]))
    t(lambda: repr(p))
    t(p.join)
    t(lambda: p.__enter__())
    with ctx.Pool(1, init, (7,)) as p:
        t(lambda: p.map(useg, [1, 2]))
    t(lambda: ctx.Pool(0))
    t(lambda: ctx.Pool(1, 5))
    t(lambda: ctx.Pool(1, maxtasksperchild=0))
    with ctx.Pool(1, maxtasksperchild=2) as p:
        print(p.map(sq, range(3)))
    with cf.ProcessPoolExecutor(2, mp_context=ctx) as ex:
        t(lambda: list(ex.map(sq, range(5))))
        t(lambda: list(ex.map(fail, range(5))))
        f = ex.submit(fail, 3)
        t(f.result)
        t(lambda: repr(f.exception()))
        t(lambda: list(ex.map(add, [1, 2], [3, 4], chunksize=2)))
        t(lambda: ex.submit(lambda: 1).result())
        t(lambda: ex.submit(unp, 1).result())
        t(lambda: list(ex.map(slow, [0.5], timeout=0.01)))
        f = ex.submit(slow, 0.4)
        time.sleep(0.2)
        t(f.running)
        t(lambda: f.cancel())
        t(f.result)
        t(f.done)
    t(lambda: ex.submit(sq, 1))
    ex = cf.ProcessPoolExecutor(1, mp_context=ctx)
    f = ex.submit(hard, 1)
    t(f.result)
    t(lambda: ex.submit(sq, 1))
    ex.shutdown()
    ex = cf.ProcessPoolExecutor(1, mp_context=ctx, initializer=badinit)
    f = ex.submit(sq, 1)
    t(f.result)
    ex.shutdown()
    ex = cf.ProcessPoolExecutor(1, mp_context=ctx, initializer=init, initargs=(5,))
    t(lambda: ex.submit(useg, 0).result())
    ex.shutdown(cancel_futures=True)
    t(lambda: cf.ProcessPoolExecutor(0))
    t(lambda: cf.ProcessPoolExecutor(1, initializer=5))
    t(lambda: cf.ProcessPoolExecutor(1, max_tasks_per_child=0))
    t(lambda: cf.ProcessPoolExecutor(1, max_tasks_per_child="x"))
    s = shared_memory.SharedMemory(create=True, size=10)
    s.buf[:3] = b"abc"
    u = shared_memory.SharedMemory(s.name)
    print(bytes(u.buf[:3]), u.size >= 10)
    u.close()
    s.close()
    s.unlink()
    t(lambda: shared_memory.SharedMemory("nope_x"))
    t(lambda: shared_memory.SharedMemory(create=True, size=0))
    sl = shared_memory.ShareableList([1, "a", 2.5, None, True, b"x"])
    print(list(sl), len(sl), sl[1], sl.count(1), sl.index("a"))
    sl[0] = 9
    t(lambda: sl.__setitem__(1, "x" * 50))
    t(lambda: sl[10])
    sl.shm.close()
    sl.shm.unlink()
    with ctx.Manager() as m:
        d, l, v, n = m.dict(a=1), m.list([1, 2]), m.Value("i", 5), m.Namespace()
        d["b"] = 2
        l.append(3)
        v.value += 1
        n.x = 4
        print(d, l, v.value, n.x, len(d), sorted(d.keys()), l[1:], d.get("z"), "a" in d)
        t(lambda: d["zz"])
        t(lambda: l[9])
        q = m.Queue()
        q.put(1)
        print(q.get(), q.empty())
        t(lambda: q.get(timeout=0.01))
        lk = m.Lock()
        print(lk.acquire())
        lk.release()
        e = m.Event()
        e.set()
        print(e.is_set(), repr(l)[:11], str(l))
        t(lambda: n.zz)
    p = ctx.Pool(2)
    print(p.map(sq, [1]), repr(p))
    p.close()
    print(repr(p))
    p.join()
    print(repr(p))
    p = ctx.Pool(2)
    p.terminate()
    print(repr(p))
    p.join()
    print(repr(p))
