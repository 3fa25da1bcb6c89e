"""A queue between threads and tasks: what janus 1.0.0 prints on CPython 3.13."""
import asyncio
import threading
import time

import janus


def fill(q):
    for i in range(5):
        q.put(i)
        print("put", i)
    q.join()
    print("all done")


async def empty(q):
    for _ in range(5):
        await asyncio.sleep(0.1)
        print("got", await q.get(), "and", q.unfinished_tasks, "open")
        q.task_done()


def read(q, name):
    while True:
        item = q.get()
        if item is None:
            break
        print(name, item)
        time.sleep(0.05)
        q.task_done()
    q.task_done()


async def write(q):
    for word in "here there and everywhere".split():
        await q.put(word)
        await asyncio.sleep(0.02)
    await q.put(None)
    await q.join()
    print("written, and read")


def show(call, *args, **options):
    try:
        print(call(*args, **options))
    except Exception as e:
        print(type(e).__name__, e)


async def main():
    loop = asyncio.get_running_loop()
    q = janus.Queue(maxsize=2)
    print(q.maxsize, q.sync_q.maxsize, q.async_q.maxsize, q.closed, q.async_q.closed)
    await asyncio.gather(asyncio.to_thread(fill, q.sync_q), empty(q.async_q))
    await asyncio.gather(asyncio.to_thread(read, q.sync_q, "thread"), write(q.async_q))

    # A task that gives up leaves its place to the next; a timeout is one.
    first = asyncio.create_task(q.async_q.get())
    second = asyncio.create_task(q.async_q.get())
    await asyncio.sleep(0.1)
    first.cancel()
    threading.Timer(0.1, q.sync_q.put, ["for the second"]).start()
    print(await second, first.cancelled())
    try:
        async with asyncio.timeout(0.1):
            await q.async_q.get()
    except TimeoutError:
        print("nothing came")

    # Two threads and a task wait for room.
    q = janus.Queue(1)
    await q.async_q.put(0)
    jobs = [loop.run_in_executor(None, q.sync_q.put, 1), loop.run_in_executor(None, q.sync_q.put, 2), asyncio.create_task(q.async_q.put(3))]
    await asyncio.sleep(0.1)
    print(sorted([q.sync_q.get_nowait()] + [await q.async_q.get() for _ in range(3)]), q.async_q.empty())
    await asyncio.gather(*jobs)

    q.sync_q.put("full")
    show(q.sync_q.put, 1, timeout=0.1)
    show(q.sync_q.put, 1, block=False)
    show(q.sync_q.put, 1, timeout=-1)
    show(q.sync_q.put_nowait, 1)
    show(q.async_q.put_nowait, 1)
    show(q.sync_q.full)
    show(q.sync_q.get)
    show(q.sync_q.get, False)
    show(q.sync_q.get, timeout=0.1)
    show(q.sync_q.get, timeout=-1)
    show(q.sync_q.get_nowait)
    show(q.async_q.get_nowait)
    show(q.async_q.qsize)
    for _ in range(6):
        show(q.async_q.task_done)
    show(q.sync_q.task_done)

    heap, stack = janus.PriorityQueue(), janus.LifoQueue()
    for n in (3, 1, 2):
        await heap.async_q.put(n)
        stack.sync_q.put(n)
    print([heap.sync_q.get() for _ in range(3)], [await stack.async_q.get() for _ in range(3)])
    try:
        await heap.wait_closed()
    except RuntimeError as e:
        print(e)
    heap.close()
    await heap.wait_closed()
    print(heap.closed, heap.sync_q.closed, stack.closed)


asyncio.run(main())
