"""A pipeline of async generators, left half-way, with contextvars, executors and a queue that shuts down."""
import asyncio
import contextvars
import threading

request = contextvars.ContextVar("request", default="none")


async def numbers(n):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(0.01)
    except asyncio.CancelledError:
        print("numbers: cancelled in", request.get())
        raise
    finally:
        print("numbers: closed in", request.get(), "by", asyncio.current_task().get_name())


async def squares(source):
    async for x in source:
        yield x * x


async def take(n, source):
    taken = []
    async for x in source:
        taken.append(x)
        if len(taken) == n:
            break
    return taken


def in_thread(x):
    seen = request.get()
    request.set(f"changed in thread by {x}")
    return seen, threading.current_thread() is threading.main_thread()


async def worker(name, queue, results):
    request.set(name)
    while True:
        try:
            item = await queue.get()
        except asyncio.QueueShutDown:
            results.append(f"{name} goes home, {request.get()}")
            return
        seen, main = await asyncio.to_thread(in_thread, item)
        results.append((name, item, seen, main))
        queue.task_done()


async def produce(queue, n):
    async for x in squares(numbers(n)):
        await queue.put(x)
    queue.shutdown()


async def main():
    request.set("main")
    source = numbers(10)
    print(await take(3, squares(source)))
    await asyncio.sleep(0)
    print("source is", "over" if source.ag_frame is None else "suspended", source.ag_running)
    await source.aclose()
    queue, results = asyncio.Queue(2), []
    async with asyncio.TaskGroup() as group:
        for name in "a", "b":
            group.create_task(worker(name, queue, results), name=name)
        group.create_task(produce(queue, 5), name="producer")
    print(*results, sep="\n")
    await queue.join()
    try:
        queue.put_nowait(1)
    except asyncio.QueueShutDown as e:
        print("shut", repr(e))
    half = numbers(3)
    print(await anext(half), request.get())
    reader = asyncio.create_task(take(5, half), name="reader")
    await asyncio.sleep(0.005)
    reader.cancel()
    print(await asyncio.gather(reader, return_exceptions=True))
    left = numbers(4)
    async for x in left:
        if x == 1:
            print("left alone at", x)
            break
    context = contextvars.copy_context()
    context.run(request.set, "copied")
    print(request.get(), context[request])
    return left


left = asyncio.run(main())
print(left.ag_frame)
