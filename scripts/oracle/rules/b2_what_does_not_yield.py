"""B2: awaiting what is there already does not give way."""
import asyncio


async def other(log):
    log.append("OTHER RAN")


async def step(log, name, awaitable):
    task = asyncio.create_task(other(log))
    await awaitable
    log.append(name)
    await task
    print(log)
    log.clear()


async def coroutine():
    return 1


async def main():
    log = []
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    done.set_result(1)
    finished = asyncio.create_task(coroutine())
    await finished
    lock, event, semaphore, queue = asyncio.Lock(), asyncio.Event(), asyncio.Semaphore(), asyncio.Queue(1)
    event.set()
    await step(log, "coroutine", coroutine())
    await step(log, "done future", done)
    await step(log, "done task", finished)
    await step(log, "free lock", lock.acquire())
    await step(log, "free semaphore", semaphore.acquire())
    await step(log, "set event", event.wait())
    await step(log, "put", queue.put(1))
    await step(log, "get", queue.get())
    await step(log, "gather of nothing", asyncio.gather())
    await step(log, "sleep(0)", asyncio.sleep(0))


asyncio.run(main())
