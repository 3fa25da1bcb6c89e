# oracle: real, processes
# How a process begins and ends, what its exit code says, what is refused.
import multiprocessing as mp
import sys
import time


def hello(q, n):
    q.put((n, mp.current_process().name, mp.parent_process().name, __name__))


def fails():
    sys.stderr = None
    raise ValueError("in a process")


def leaves():
    sys.exit(3)


def show(p):
    print(" ".join(w if "pid=" not in w and "parent=" not in w else w.split("=")[0] + "=N" for w in repr(p).split()))


def say(f):
    try:
        print("fine:", f())
    except BaseException as e:
        print(f"{type(e).__name__}: {e}")


class Worker(mp.Process):
    def __init__(self, q):
        super().__init__(name="worker", daemon=True)
        self.q = q

    def run(self):
        self.q.put(f"{self.name} {self.daemon}")


if __name__ == "__main__":
    mp.set_start_method("spawn")
    print(mp.get_start_method(), mp.current_process().name, mp.parent_process(), mp.active_children())
    q = mp.Queue()
    children = [mp.Process(target=hello, args=(q, n)) for n in range(3)]
    show(children[0])
    for p in children:
        p.start()
    print(sorted(q.get() for _ in children))
    for p in children:
        p.join()
    show(children[0])
    p = mp.Process(target=fails)
    p.start()
    p.join()
    print(p.exitcode)
    p = mp.Process(target=leaves)
    p.start()
    p.join()
    print(p.exitcode)
    p = mp.Process(target=time.sleep, args=(30,))
    p.start()
    print(p.is_alive(), p.exitcode, p.join(0.01))
    p.terminate()
    p.join()
    show(p)
    say(lambda: p.start())
    p.close()
    say(lambda: p.is_alive())
    w = Worker(q)
    w.start()
    print(q.get())
    w.join()
    say(lambda: mp.Process(target=hello).join())
    say(lambda: mp.Process(1))
    say(lambda: mp.Process(name=3).start() if False else None)
    print(mp.active_children())
