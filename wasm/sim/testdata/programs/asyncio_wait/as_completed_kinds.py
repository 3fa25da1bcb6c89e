"""as_completed: coroutines, tasks and futures mixed; async for gives tasks back as they are; duplicates; timeouts; a second walk."""
import asyncio


async def after(delay, value):
    await asyncio.sleep(delay)
    if value < 0:
        raise ValueError(value)
    return value


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(after(0.2, 2), name="mine")
    future = loop.create_future()
    loop.call_later(0.3, future.set_result, 3)
    found = []
    async for done in asyncio.as_completed([task, future, after(0.1, 1), task]):
        found.append((done is task, done is future, done.done(), done.result()))
    print(found)
    tasks = [asyncio.create_task(after(*each)) for each in ((0.2, 2), (0.1, -1), (0.3, 3))]
    for coro in asyncio.as_completed(tasks):
        try:
            print(type(coro).__name__, await coro)
        except ValueError as e:
            print(repr(e))
    tasks = [asyncio.create_task(after(n / 10, n)) for n in (1, 2)]
    both = asyncio.as_completed(tasks)
    print(await next(both), [t.result() async for t in both])
    try:
        async for t in asyncio.as_completed([asyncio.create_task(after(0.1, 1)), asyncio.create_task(after(5, 5))], timeout=0.5):
            print("in time", t.result())
    except TimeoutError as e:
        print(repr(e))
    iterator = asyncio.as_completed([after(0.5, 1)], timeout=0.1)
    for coro in iterator:
        try:
            await coro
        except TimeoutError as e:
            print(repr(e))
    print([c for c in asyncio.as_completed([])], [t async for t in asyncio.as_completed([])])
    for wrong in after(0, 0), 5:
        try:
            asyncio.as_completed(wrong)
        except TypeError as e:
            print(e)
        if wrong != 5:
            wrong.close()
    tasks = [asyncio.create_task(after(n / 10, n)) for n in (2, 1)]
    left = asyncio.as_completed(tasks)
    print(await next(left))
    await asyncio.sleep(0.3)
    print(len(asyncio.all_tasks()))


asyncio.run(main())
