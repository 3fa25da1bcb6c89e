"""Queue.shutdown wakes whoever waits: getters, putters, join; at once or after what is in it."""
import asyncio


async def attempt(name, coro):
    try:
        print(name, await coro)
    except asyncio.QueueShutDown as e:
        print(name, repr(e))


async def main():
    for immediate in False, True:
        queue = asyncio.Queue(2)
        tasks = [asyncio.create_task(attempt(f"get {n}", queue.get())) for n in range(2)]
        await asyncio.sleep(0)
        queue.shutdown(immediate)
        await asyncio.wait(tasks)
        queue = asyncio.Queue(2)
        queue.put_nowait("a")
        queue.put_nowait("b")
        tasks = [asyncio.create_task(attempt(f"put {n}", queue.put(n))) for n in range(2)]
        tasks.append(asyncio.create_task(attempt("join", queue.join())))
        await asyncio.sleep(0)
        queue.shutdown(immediate)
        queue.shutdown(immediate)
        print(queue.qsize(), queue.empty(), queue.full(), queue)
        await asyncio.sleep(0.1)
        for _ in range(3):
            await attempt("get", queue.get())
            try:
                queue.task_done()
            except ValueError as e:
                print(e)
        await asyncio.wait(tasks)
        for call in (lambda: queue.put_nowait(1), lambda: queue.get_nowait()):
            try:
                call()
            except asyncio.QueueShutDown as e:
                print(type(e).__mro__[1].__name__, repr(e))
    queue = asyncio.PriorityQueue()
    for item in (2, "b"), (1, "z"), (2, "a"):
        await queue.put(item)
    queue.shutdown()
    print([await queue.get() for _ in range(3)], queue)
    await attempt("get", queue.get())


asyncio.run(main())
