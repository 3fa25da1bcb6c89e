# oracle: real, processes
"""Pipes hold 64 KiB: who sends more waits, a queue's feeder in its stead; a process ends when its feeders are done."""
import multiprocessing as mp
import threading
import time


def worker(q, n):
    q.put(b"x" * n)


def sender(c, n):
    for i in range(3):
        c.send_bytes(b"y" * n)
    c.close()


def feed(q):
    for i in range(5):
        q.put(i)
    q.put(lambda: 1)
    q.put("end")


if __name__ == "__main__":
    ctx = mp.get_context("spawn")
    q = ctx.Queue()
    p = ctx.Process(target=worker, args=(q, 200_000))
    p.start()
    p.join(1)
    print("still alive:", p.is_alive())
    print(len(q.get()))
    p.join()
    print(p.exitcode)
    r, w = ctx.Pipe(duplex=False)
    p = ctx.Process(target=sender, args=(w, 40_000))
    p.start()
    w.close()
    time.sleep(1)
    print(p.is_alive())
    try:
        while True:
            print(len(r.recv_bytes()))
    except EOFError:
        print("EOF")
    p.join()
    q = ctx.Queue(3)
    p = ctx.Process(target=feed, args=(q,))
    p.start()
    time.sleep(1)
    print(q.full(), q.qsize())
    got = []
    while got[-1:] != ["end"]:
        got.append(q.get())
    print(got)
    p.join()
    print(p.exitcode)
    q = ctx.Queue()
    q.put("nobody reads this")
    j = ctx.JoinableQueue()
    for i in range(3):
        j.put(i)

    def work():
        for _ in range(3):
            j.get()
            j.task_done()

    threading.Thread(target=work, daemon=True).start()
    j.join()
    print("joined")
    q2 = ctx.Queue()
    q2.put(b"z" * 100_000)
    q2.cancel_join_thread()
    print("end")
