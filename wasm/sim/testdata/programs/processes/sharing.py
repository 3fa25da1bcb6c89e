# oracle: real, processes
"""What processes can share: numbers, arrays, locks, events, barriers, queues, pipes; and how they end."""
import ctypes
import io
import multiprocessing as mp
import os
import queue
import signal
import sys
import time


def count(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def fill(array, first):
    for n in range(len(array)):
        array[n] = first + n


def echo(connection):
    with connection:
        while (message := connection.recv()) is not None:
            connection.send(("echo", message))
        connection.send_bytes(b"raw bytes")


def produce(q, n):
    for i in range(n):
        q.put((os.getpid() != os.getppid(), i))
    q.put(None)


def meet(barrier, event, results):
    event.wait()
    results.put(barrier.wait() >= 0)


def end(how):
    if how == "raise":
        sys.stderr = io.StringIO()
        raise ValueError("in the child")
    if how == "sleep":
        time.sleep(60)
    sys.exit({"zero": 0, "three": 3, "none": None, "true": True}[how])


def work(tasks, done):
    while True:
        job = tasks.get()
        done.put(job * job)
        tasks.task_done()


def main():
    counter = mp.Value("i", 0)
    workers = [mp.Process(target=count, args=(counter, 20)) for _ in range(3)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    print(counter.value, counter, [w.exitcode for w in workers])
    array = mp.Array("d", 4)
    raw = mp.Array(ctypes.c_int, [7, 8, 9], lock=False)
    w = mp.Process(target=fill, args=(array, 1.5))
    w.start()
    w.join()
    print(array[:], list(raw), len(array), array[1:3], sum(array))

    here, there = mp.Pipe()
    w = mp.Process(target=echo, args=(there,), daemon=True)
    w.start()
    there.close()
    for message in "text", [1, {"two": 3}], b"bytes":
        here.send(message)
        print(here.recv())
    here.send(None)
    print(here.recv_bytes(), here.poll(5))
    try:
        here.recv()
    except EOFError as e:
        print(repr(e))
    w.join()
    one, other = mp.Pipe(duplex=False)
    for call in lambda: one.send(1), other.recv, lambda: (other.close(), other.send(1)), lambda: one.poll(0):
        try:
            print(call())
        except OSError as e:
            print(type(e).__name__, e)

    q = mp.Queue()
    w = mp.Process(target=produce, args=(q, 3))
    w.start()
    print([q.get() for _ in range(4)])
    w.join()
    for call in q.get_nowait, lambda: q.get(timeout=0.05), lambda: q.get(block=False):
        try:
            call()
        except queue.Empty as e:
            print(repr(e))
    small = mp.Queue(1)
    small.put("x")
    try:
        small.put("y", timeout=0.05)
    except queue.Full as e:
        print(repr(e), small.full())
    print(small.get(), small.close(), small.join_thread())

    barrier, event, results = mp.Barrier(3), mp.Event(), mp.SimpleQueue()
    ws = [mp.Process(target=meet, args=(barrier, event, results)) for _ in range(2)]
    for w in ws:
        w.start()
    event.set()
    barrier.wait()
    print(results.get(), results.get(), event.is_set(), barrier.parties)
    for w in ws:
        w.join()

    for how in "zero", "three", "none", "true", "raise":
        w = mp.Process(target=end, args=(how,), name=f"ends with {how}")
        w.start()
        w.join()
        print(w.name, w.exitcode, w.is_alive())
    w = mp.Process(target=end, args=("sleep",))
    print(w.exitcode, w.pid, w.is_alive(), w.daemon)
    w.start()
    w.join(0.05)
    print(w.exitcode, w.is_alive(), w.pid == w.ident)
    w.terminate()
    w.join()
    print(w.exitcode == -signal.SIGTERM, repr(w).split()[-2:])
    w = mp.Process(target=end, args=("sleep",))
    w.start()
    w.kill()
    w.join()
    print(w.exitcode)
    w.close()
    try:
        w.is_alive()
    except ValueError as e:
        print("ValueError:", e)

    tasks, done = mp.JoinableQueue(), mp.Queue()
    ws = [mp.Process(target=work, args=(tasks, done), daemon=True) for _ in range(2)]
    for w in ws:
        w.start()
    for n in range(5):
        tasks.put(n)
    tasks.join()
    print(sorted(done.get() for _ in range(5)), len(mp.active_children()))
    semaphore = mp.BoundedSemaphore(1)
    print(semaphore.acquire(), semaphore.acquire(block=False), semaphore.acquire(timeout=0.05), semaphore.release())
    try:
        semaphore.release()
    except ValueError as e:
        print("ValueError:", e)
    lock = mp.RLock()
    with lock:
        print(lock.acquire(), lock)
        lock.release()
    try:
        lock.release()
    except AssertionError as e:
        print("AssertionError:", e)
    print(mp.get_start_method(), mp.current_process(), mp.parent_process(), mp.cpu_count() > 0)


if __name__ == "__main__":
    mp.set_start_method("spawn")
    main()
