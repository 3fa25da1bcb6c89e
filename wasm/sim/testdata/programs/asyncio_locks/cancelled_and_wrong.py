"""Condition, Barrier, Event and Semaphore under cancellation, timeouts and wrong use."""
import asyncio


async def attempt(title, awaitable_or_call):
    try:
        result = awaitable_or_call() if callable(awaitable_or_call) else await awaitable_or_call
        print(title, "->", result)
    except BaseException as e:
        print(title, "!", type(e).__name__, str(e).split(" at 0x")[0])


async def conditions():
    condition = asyncio.Condition()
    items, log = [], []

    async def consumer(n):
        async with condition:
            try:
                await condition.wait_for(lambda: items)
                log.append((n, items.pop()))
            except asyncio.CancelledError:
                log.append((n, "cancelled", condition.locked()))
                raise

    consumers = [asyncio.create_task(consumer(n), name=f"c{n}") for n in range(5)]
    await asyncio.sleep(0.1)
    print(repr(condition).split("[")[1])
    consumers[1].cancel()
    async with condition:
        items.extend("ab")
        condition.notify(2)
        consumers[0].cancel()
    await asyncio.sleep(0.1)
    print(log)
    async with condition:
        items.extend("cde")
        condition.notify_all()
    print(await asyncio.gather(*consumers, return_exceptions=True), log)
    await attempt("notify without", condition.notify)
    await attempt("wait without", condition.wait())
    await attempt("release", condition.release)
    await attempt("timeout", asyncio.wait_for(waits(condition), 0.1))
    print(condition.locked())
    await attempt("foreign lock", lambda: asyncio.Condition(asyncio.Lock()).locked())


async def waits(condition):
    async with condition:
        await condition.wait()


async def barriers():
    barrier = asyncio.Barrier(3)
    log = []

    async def party(n, pause=0):
        try:
            await asyncio.sleep(pause)
            async with barrier as place:
                log.append((n, place))
                await asyncio.sleep(0.01)
        except asyncio.BrokenBarrierError as e:
            log.append((n, "broken", str(e)))
        except asyncio.CancelledError:
            log.append((n, "cancelled"))
            raise

    await asyncio.gather(*(party(n, n / 10) for n in range(6)))
    print(log, barrier.n_waiting, barrier.parties, barrier.broken)
    log.clear()
    tasks = [asyncio.create_task(party(n)) for n in range(2)]
    await asyncio.sleep(0.1)
    print(repr(barrier).split(" [")[1], barrier.n_waiting)
    tasks[0].cancel()
    await asyncio.sleep(0.1)
    print(log, barrier.broken, barrier.n_waiting)
    tasks[1].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print(log, barrier.broken, barrier.n_waiting)
    log.clear()
    tasks = [asyncio.create_task(party(n)) for n in range(2)]
    await asyncio.sleep(0.1)
    await barrier.reset()
    await asyncio.gather(*tasks)
    print(log, barrier.broken)
    log.clear()
    tasks = [asyncio.create_task(party(n)) for n in range(2)]
    await asyncio.sleep(0.1)
    await barrier.abort()
    await asyncio.gather(*tasks)
    await party(9)
    print(log, barrier.broken, repr(barrier).split(" [")[1])
    await barrier.reset()
    await asyncio.gather(*(party(n) for n in range(3)))
    print(log)
    await attempt("none", lambda: asyncio.Barrier(0))
    await attempt("text", lambda: asyncio.Barrier("3"))


async def others():
    semaphore = asyncio.Semaphore(2)
    order = []

    async def use(n):
        async with semaphore:
            order.append(n)
            await asyncio.sleep(0.1)

    tasks = [asyncio.create_task(use(n)) for n in range(6)]
    await asyncio.sleep(0.05)
    tasks[2].cancel()
    await asyncio.sleep(0.02)
    tasks[3].cancel()
    print(await asyncio.gather(*tasks, return_exceptions=True), order, semaphore.locked(), repr(semaphore).split("[")[1])
    await attempt("negative", lambda: asyncio.Semaphore(-1))
    bounded = asyncio.BoundedSemaphore()
    await attempt("too many", bounded.release)
    lock = asyncio.Lock()
    await attempt("unlocked", lock.release)
    await attempt("with", lambda: lock.__enter__())
    event = asyncio.Event()
    waiters = [asyncio.create_task(event.wait()) for _ in range(3)]
    await asyncio.sleep(0)
    waiters[1].cancel()
    event.set()
    event.clear()
    print(await asyncio.gather(*waiters, return_exceptions=True), event.is_set(), repr(event).split("[")[1])
    await attempt("timeout", asyncio.wait_for(event.wait(), 0.1))
    print(repr(event).split("[")[1])


async def other_loop(lock, event, queue):
    async with lock:
        pass
    await attempt("event", asyncio.wait_for(event.wait(), 0.1))
    await attempt("queue", asyncio.wait_for(queue.get(), 0.1))


for part in conditions, barriers, others:
    print("--", part.__name__)
    asyncio.run(part())
print("-- another loop")
things = asyncio.Lock(), asyncio.Event(), asyncio.Queue()
asyncio.run(other_loop(*things))
asyncio.run(other_loop(*things))
