# oracle: real, processes
# What processes share: queues, pipes, locks, numbers. Everything else is each one's own.
import multiprocessing as mp
import queue

counter = 0


def add(value, array, lock, n):
    global counter
    for _ in range(n):
        counter += 1
        with value.get_lock():
            value.value += 1
        with lock:
            array[0] += 2


def echo(connection):
    while True:
        try:
            message = connection.recv()
        except EOFError:
            break
        connection.send(message * 2)
        if message == "stop":
            break


def produce(q, event):
    for n in range(4):
        q.put({"n": n, "square": n * n})
    event.wait()
    q.put(None)


def meet(barrier, q):
    q.put(barrier.wait() < 3)


if __name__ == "__main__":
    mp.set_start_method("spawn")
    value, array, lock = mp.Value("i", 0), mp.Array("i", [5, 6]), mp.Lock()
    workers = [mp.Process(target=add, args=(value, array, lock, 50)) for _ in range(3)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    print(value.value, array[:], len(array), counter)

    here, there = mp.Pipe()
    p = mp.Process(target=echo, args=(there,))
    p.start()
    here.send("ab")
    print(here.recv())
    here.send([1, 2])
    print(here.recv(), here.poll())
    here.send("stop")
    print(here.recv())
    p.join()

    q, event = mp.Queue(), mp.Event()
    p = mp.Process(target=produce, args=(q, event))
    p.start()
    print([q.get() for _ in range(4)])
    try:
        q.get(timeout=0.05)
    except queue.Empty:
        print("empty", event.is_set())
    event.set()
    print(q.get())
    p.join()

    barrier, q = mp.Barrier(3), mp.SimpleQueue()
    ps = [mp.Process(target=meet, args=(barrier, q)) for _ in range(3)]
    for p in ps:
        p.start()
    print([q.get() for _ in ps])
    for p in ps:
        p.join()
    q = mp.JoinableQueue(2)
    q.put(1)
    q.put(2)
    print(q.full(), q.get(), q.get())
    q.task_done()
    q.task_done()
    q.join()
    try:
        q.task_done()
    except ValueError as e:
        print(e)
    print(mp.Semaphore(3), mp.BoundedSemaphore(2), mp.Lock(), mp.Event().is_set())
    try:
        mp.BoundedSemaphore(1).release()
    except ValueError as e:
        print(e)
    v = mp.Value("b", 127)
    v.value += 1
    print(v.value, mp.Value("d", 1).value, mp.Array("d", 2)[:])
