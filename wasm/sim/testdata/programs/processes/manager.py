from multiprocessing import Manager, Pool, Process
from multiprocessing.managers import BaseManager


def fill(d, names, lock, n):
    with lock:
        d[n] = n * n
        names.append(f"p{n}")


def count(ns, lock, times):
    for _ in range(times):
        with lock:
            ns.total += 1


def produce(q, n):
    for i in range(n):
        q.put(i)
    q.put(None)


def square(args):
    shared, x = args
    shared[x] = x * x
    return x


class Counter:
    def __init__(self, start=0):
        self.n = start

    def step(self, by=1):
        self.n += by
        return self.n


class Mine(BaseManager):
    pass


Mine.register("Counter", Counter)


def step(counter):
    counter.step(5)


if __name__ == "__main__":
    with Manager() as manager:
        d, names, lock = manager.dict(), manager.list(), manager.Lock()
        ps = [Process(target=fill, args=(d, names, lock, n)) for n in range(4)]
        print([p.name for p in ps])
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(sorted(d.items()), sorted(names), len(d), 2 in d, d.get(9, "none"))
        print(type(d).__name__, type(names).__name__, d.copy() == dict(d), list(names) == names[:])
        try:
            d["nobody"]
        except KeyError as e:
            print("KeyError", e)
        try:
            names.remove("nobody")
        except ValueError as e:
            print("ValueError", e)
        e = manager.dict({"b": 1, "a": [1, 2]})
        e["a"].append(3)        # a copy
        print(e, e.pop("b"), list(e), e.setdefault("c", 5), e.values())
        ns = manager.Namespace(total=0)
        ps = [Process(target=count, args=(ns, lock, 3)) for _ in range(3)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(ns.total, ns)
        q = manager.Queue()
        p = Process(target=produce, args=(q, 3))
        p.start()
        print(list(iter(q.get, None)), q.empty(), q.qsize())
        p.join()
        with Pool(2) as pool:
            print(sorted(pool.map(square, [(d, x) for x in (10, 11)])), d[11])
        v, a = manager.Value("i", 7), manager.Array("i", [1, 2, 3])
        v.value += 1
        a[0] = 9
        print(v.value, a[0], len(a), v, a)
        ev = manager.Event()
        print(ev.is_set(), ev.set(), ev.is_set(), ev.wait(1))
        nested = manager.list([manager.list([1, 2]), 3])
        nested[0].append(9)
        print(nested[0][:], nested[1], str(names) == repr(list(names)))
        names += ["x"]
        names[0] = "first"
        print(names[-1], names[0], names.count("x"), names.index("x"))
        sem = manager.Semaphore(1)
        print(sem.acquire(), sem.acquire(False), sem.release())
    try:
        d["after"] = 1
    except OSError as e:
        print(type(e).__name__ in ("FileNotFoundError", "BrokenPipeError", "ConnectionResetError", "ConnectionRefusedError"))
    except EOFError as e:
        print(True)
    with Mine() as mine:
        c = mine.Counter(10)
        ps = [Process(target=step, args=(c,)) for _ in range(2)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(c.step(), type(c).__name__)
