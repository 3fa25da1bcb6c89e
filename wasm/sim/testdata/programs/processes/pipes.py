# oracle: real, processes
# Pipes: who has ended, who waits until when, what wait() finds; signals that a process handles, and those that end it.
import multiprocessing as mp
import os
import signal
import sys
import time
from multiprocessing.connection import wait


def answer(pipe):
    while True:
        try:
            n = pipe.recv()
        except EOFError:
            break
        pipe.send(n * 2)
    pipe.close()


def late(pipe, seconds):
    time.sleep(seconds)
    pipe.send(seconds)


def dies(pipe):
    pipe.send("before")
    os.kill(os.getpid(), signal.SIGKILL)


def polite(pipe):
    def leave(number, frame):
        pipe.send(f"got {signal.Signals(number).name}")
        sys.exit(7)
    signal.signal(signal.SIGTERM, leave)
    pipe.send("ready")
    time.sleep(60)


def pids(queue):
    queue.put((os.getpid(), os.getppid()))


if __name__ == "__main__":
    mp.set_start_method("spawn")
    here, there = mp.Pipe()
    p = mp.Process(target=answer, args=(there,))
    p.start()
    there.close()                       # the child's end is its own
    for n in range(3):
        here.send(n)
        print(here.recv())
    print(here.poll(), here.poll(0.01))
    here.close()                        # the child reads the end of the file
    p.join()
    print(p.exitcode)

    here, there = mp.Pipe(duplex=False)
    p = mp.Process(target=late, args=(there, 1))
    p.start()
    there.close()
    print(here.poll(0.05), here.poll(60), here.recv(), here.poll(60))
    try:
        here.recv()
    except EOFError:
        print("the end")
    p.join()

    here, there = mp.Pipe(duplex=False)
    p = mp.Process(target=dies, args=(there,))
    p.start()
    there.close()
    print(here.recv())
    try:
        here.recv()
    except EOFError:
        print("the end of one that was killed")
    p.join()
    print(p.exitcode)

    pairs = [mp.Pipe(duplex=False) for _ in range(3)]
    children = [mp.Process(target=late, args=(there, 3 - n)) for n, (_, there) in enumerate(pairs)]
    for p in children:
        p.start()
    readers = [here for here, _ in pairs]
    while readers:
        for reader in wait(readers):
            print(reader.recv())
            readers.remove(reader)
    print(wait([p.sentinel for p in children], timeout=60) != [], wait([], timeout=0))
    for p in children:
        p.join()
    print(wait([p.sentinel for p in children]) == [p.sentinel for p in children])

    here, there = mp.Pipe()
    p = mp.Process(target=polite, args=(there,))
    p.start()
    print(here.recv())
    p.terminate()
    print(here.recv())
    p.join()
    print(p.exitcode)
    p = mp.Process(target=time.sleep, args=(60,))
    p.start()
    p.kill()
    p.join()
    print(p.exitcode, p.is_alive())
    p = mp.Process(target=time.sleep, args=(60,), daemon=True)
    p.start()
    os.kill(p.pid, signal.SIGTERM)
    p.join()
    print(p.exitcode)

    q = mp.Queue()
    p = mp.Process(target=pids, args=(q,))
    p.start()
    child, parent = q.get()
    print(child == p.pid, parent == os.getpid(), child != parent)
    p.join()
