# oracle: real, processes
"""Processes and what they share: attributes, reprs, and what is refused when they are used wrongly."""
import multiprocessing as mp
import os
import signal
import sys
import time


def t(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__mro__[1].__name__, type(e).__name__, e)


def nothing(*a, **k):
    pass


def boom():
    raise ValueError("no")


def bye(n):
    sys.exit(n)


def byetext():
    sys.exit("text")


def hard():
    os._exit(7)


def sig():
    signal.raise_signal(signal.SIGTERM)


def info(q):
    p = mp.current_process()
    q.put((p.name, p.daemon, p.exitcode, p.is_alive(), mp.parent_process().name, p._identity, mp.active_children()))


def nest(q):
    p = mp.Process(target=nothing)
    try:
        p.start()
        p.join()
        q.put(p.name)
    except BaseException as e:
        q.put(str(e))


def inc(v, a, n):
    for i in range(n):
        with v.get_lock():
            v.value += 1
    a[0] = 5


def ev(e, q):
    q.put(e.wait(5))


def barrier(b, q):
    q.put(b.wait())


class P(mp.get_context("spawn").Process):
    def run(self):
        print("run", self.name, flush=True)


if __name__ == "__main__":
    ctx = mp.get_context("spawn")
    mp.set_start_method("spawn")
    for f, a in ((nothing, ()), (boom, ()), (bye, (3,)), (bye, (None,)), (byetext, ()), (hard, ()), (sig, ())):
        p = ctx.Process(target=f, args=a, name="n")
        t(lambda: (p.exitcode, p.pid, p.is_alive()))
        p.start()
        p.join()
        print(f.__name__, p.exitcode, p.is_alive())
    q = ctx.Queue()
    p = ctx.Process(target=info, args=(q,), daemon=True)
    p.start()
    print(q.get())
    p.join()
    p = ctx.Process(target=nest, args=(q,))
    p.start()
    print(q.get())
    p.join()
    p = ctx.Process(target=nest, args=(q,), daemon=True)
    p.start()
    print(q.get())
    p.join()
    v, a = ctx.Value("i", 0), ctx.Array("d", [1, 2, 3])
    ps = [ctx.Process(target=inc, args=(v, a, 10)) for _ in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(v.value, list(a), a[:2], len(a))
    t(lambda: repr(v))
    t(lambda: repr(a)[:45])
    t(lambda: ctx.Value("q", "x"))
    t(lambda: a[9])
    t(lambda: ctx.Value("zz"))
    e = ctx.Event()
    p = ctx.Process(target=ev, args=(e, q))
    p.start()
    e.set()
    print(q.get(), e.is_set())
    p.join()
    b = ctx.Barrier(2)
    p = ctx.Process(target=barrier, args=(b, q))
    p.start()
    n = b.wait()
    print(sorted([n, q.get()]))
    p.join()
    t(lambda: p.start())
    t(lambda: ctx.Process(target=nothing).join())
    t(lambda: ctx.Process(1))
    t(lambda: ctx.Process(target=nothing).terminate())
    p = ctx.Process(target=time.sleep, args=(10,))
    p.start()
    t(p.close)
    p.terminate()
    p.join()
    print(p.exitcode)
    p.close()
    t(lambda: p.exitcode)
    t(lambda: p.is_alive())
    p = P(name="mine")
    p.start()
    p.join()
    p = ctx.Process(target=time.sleep, args=(10,))
    p.start()
    p.kill()
    p.join()
    print(p.exitcode, p.join(0), mp.active_children())
    t(lambda: mp.set_start_method("spawn"))
    t(lambda: mp.get_start_method())
    t(lambda: mp.get_context("x"))
    l = ctx.Lock()
    t(l.release)
    l.acquire()
    t(lambda: l.acquire(False))
    t(lambda: l.acquire(timeout=0.01))
    print(repr(l))
    l.release()
    print(repr(l))
    r = ctx.RLock()
    r.acquire()
    r.acquire()
    print(repr(r))
    r.release()
    r.release()
    t(r.release)
    print(repr(r))
    s = ctx.Semaphore(2)
    print(repr(s))
    s.acquire()
    print(s.get_value(), repr(s))
    bs = ctx.BoundedSemaphore(1)
    t(bs.release)
    print(repr(bs))
    c = ctx.Condition()
    t(c.notify)
    t(c.wait)
    with c:
        print(c.wait(0.01), c.wait_for(lambda: False, 0.01), repr(c)[:30])
    print(repr(e)[:12], repr(e)[-6:], repr(b)[:41], repr(b)[-14:])
    print(mp.current_process(), mp.parent_process())
    t(lambda: ctx.Process(target=nothing, args=5))
    t(lambda: ctx.Process(target=nothing, kwargs=5))
    t(lambda: ctx.Process(target=nothing, daemon="x").daemon)
    p = ctx.Process(target=nothing)
    p.daemon = True
    p.name = "zz"
    p.start()
    t(lambda: setattr(p, "daemon", False))
    p.join()
