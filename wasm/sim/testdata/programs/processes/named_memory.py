# oracle: real, processes
"""Memory by name, lists in it, a manager's pool, threads under the names of processes."""
import multiprocessing as mp
import multiprocessing.dummy
import multiprocessing.managers
from multiprocessing.shared_memory import ShareableList, SharedMemory
from time import sleep


def write(name, at, text):
    block = SharedMemory(name)
    block.buf[at:at + len(text)] = text
    block.close()


def change(numbers):
    numbers[0] += 1
    numbers[2] = "new"
    numbers.shm.close()


def square(n):
    return n * n


def divide(a, b):
    return a / b


def tries(call):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, str(e).split("_9f3")[0])


def main():
    block = SharedMemory(create=True, size=16)
    print(block.size >= 16, len(block.buf) >= 16, block.name.startswith("psm_"), type(block.buf).__name__)
    workers = [mp.Process(target=write, args=(block.name, 5 * i, word)) for i, word in enumerate([b"hello", b"world"])]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    print(bytes(block.buf[:10]), block.buf[0], block.buf.readonly)
    other = SharedMemory(block.name)
    other.buf[0] = ord("J")
    print(bytes(block.buf[:5]))
    other.close()
    block.close()
    block.unlink()
    tries(lambda: SharedMemory("nosuch_9f3"))
    tries(lambda: SharedMemory(create=True, size=0))
    tries(lambda: SharedMemory(create=True, size=-1))
    tries(lambda: SharedMemory())

    numbers = ShareableList([1, 2.5, "text", b"bytes", None, True, -3])
    w = mp.Process(target=change, args=(numbers,))
    w.start()
    w.join()
    print(list(numbers), len(numbers), numbers.count(None), numbers.index(2.5), numbers[-1], repr(numbers).split(", name=")[0])
    tries(lambda: numbers[9])
    tries(lambda: numbers.__setitem__(9, 1))
    tries(lambda: numbers.__setitem__(2, "x" * 100))
    tries(lambda: numbers.index("nope"))
    numbers[4] = 7
    print(numbers[4])
    numbers.shm.close()
    numbers.shm.unlink()

    with mp.Manager() as manager:
        pool = manager.Pool(2)
        print(pool.map(square, range(4)), pool.apply(square, (5,)), pool.starmap(divide, [(1, 2), (6, 3)]))
        result = pool.apply_async(square, (6,))
        print(result.get(5), result.ready(), result.successful())
        print(list(pool.imap(square, [1, 2, 3])), sorted(pool.imap_unordered(square, [3, 1])))
        tries(lambda: pool.apply(divide, (1, 0)))
        tries(lambda: pool.map_async(divide, [1]).get())
        pool.close()
        pool.join()

    threads = multiprocessing.dummy.Pool(2)
    print(threads.map(lambda n: n + 1, [1, 2, 3]))
    threads.close()
    threads.join()
    here, there = multiprocessing.dummy.Pipe()
    process = multiprocessing.dummy.Process(target=lambda: there.send([there.recv(), "back"]))
    print(process.exitcode, here.poll(0))
    process.start()
    here.send("out")
    print(here.recv(), process.join(), process.exitcode)


if __name__ == "__main__":
    mp.set_start_method("spawn")
    main()
