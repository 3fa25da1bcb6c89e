"""Waiting for locks and queues looks the same from everywhere: from inside, by a traceback, and to subclasses."""
import asyncio
import traceback


def frames(error):
    return [(f.name, f.line if "await" in f.line else "") for f in traceback.extract_tb(error.__traceback__)][1:]


async def tell(name, wait):
    try:
        print(name, "got", await wait())
    except BaseException as error:
        print(name, type(error).__name__, error, frames(error))
        raise


async def cancelled():
    lock, gate, event = asyncio.Lock(), asyncio.Semaphore(1), asyncio.Event()
    condition, queue, full = asyncio.Condition(), asyncio.Queue(), asyncio.LifoQueue(1)

    async def inside(what):
        async with what:
            print("never")

    async def notified():
        async with condition:
            return await condition.wait()

    await lock.acquire()
    await gate.acquire()
    full.put_nowait(1)
    waits = {"acquire": lock.acquire, "with lock": lambda: inside(lock), "semaphore": gate.acquire, "with semaphore": lambda: inside(gate),
             "event": event.wait, "condition": notified, "get": queue.get, "put": lambda: full.put(2)}
    tasks = {name: asyncio.create_task(tell(name, wait)) for name, wait in waits.items()}
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(str(queue), str(full), repr(lock).split("[")[1], repr(gate).split("[")[1], repr(event).split("[")[1])
    await condition.acquire()
    tasks["condition"].cancel("while the lock is taken")
    await asyncio.sleep(0)
    tasks["condition"].cancel("and again")
    await asyncio.sleep(0)
    condition.release()
    for task in tasks.values():
        task.cancel("enough")
    await asyncio.gather(*tasks.values(), return_exceptions=True)
    print(str(queue), str(full), repr(lock).split("[")[1], repr(condition).split("[")[1])


async def by_hand():
    """Coroutines that are driven by a task, after somebody has looked at them."""
    queue = asyncio.Queue()

    async def getter():
        return await queue.get()

    coro = getter()
    task = asyncio.create_task(coro)
    await asyncio.sleep(0)
    inner = coro.cr_await
    print(inner.__qualname__, inner.cr_frame.f_code.co_name, inner.cr_frame.f_locals["self"] is queue, type(inner.cr_await).__name__)
    queue.put_nowait("seen")
    print(await task)


class Loud(asyncio.Queue):
    def _put(self, item):
        print("put", item)
        super()._put(item)

    def _get(self):
        item = super()._get()
        print("get", item)
        return item

    def put_nowait(self, item):
        super().put_nowait(item * 10)


class Slow(asyncio.Lock):
    async def acquire(self):
        print("acquire")
        return await super().acquire()

    def release(self):
        print("release")
        super().release()


async def subclasses():
    queue = Loud(1)
    task = asyncio.create_task(queue.put(1))
    await queue.put(2)
    print(await queue.get(), await queue.get())
    await task
    async with Slow():
        print("held")
    condition = asyncio.Condition(Slow())
    async with condition:
        print("held", condition.locked())
    event = asyncio.Event()
    event.is_set = lambda: "patched"
    event.set()
    print(event.is_set(), await event.wait())
    asyncio.Queue.get_nowait, kept = lambda self: "everywhere", asyncio.Queue.get_nowait
    queue = asyncio.Queue()
    queue.put_nowait(1)
    print(await queue.get())
    asyncio.Queue.get_nowait = kept
    print(await queue.get())


async def dictionaries():
    lock, queue = asyncio.Lock(), asyncio.Queue()
    print(sorted(vars(queue)) > [], len(vars(lock)) > 0)
    async with lock:
        queue.put_nowait(lock.locked())
        print(await queue.get())


async def limits():
    gate = asyncio.BoundedSemaphore(2)
    async with gate:
        async with gate:
            print(gate.locked())
        print(gate.locked())
    for what in gate.release, asyncio.Lock().release, asyncio.Queue().get_nowait, asyncio.Queue().task_done, asyncio.Condition().notify:
        try:
            what()
        except Exception as error:
            print(type(error).__name__, error)
    queue = asyncio.Queue(1)
    queue.put_nowait("last")
    waiting = asyncio.create_task(tell("put", lambda: queue.put("late")))
    await asyncio.sleep(0)
    queue.shutdown()
    await asyncio.wait([waiting])
    print(await queue.get())
    await asyncio.wait([last := asyncio.create_task(tell("get", queue.get))])
    last.exception()
    waiting.exception()


for main in cancelled, by_hand, subclasses, dictionaries, limits:
    asyncio.run(main())
asyncio.run(cancelled(), debug=True)
