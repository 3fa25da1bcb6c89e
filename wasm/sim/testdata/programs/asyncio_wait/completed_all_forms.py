"""as_completed, both forms: order, timeouts, errors, cancellation of who waits, leaving early; wait with each of its conditions."""
import asyncio


async def job(n, seconds, fail=False):
    await asyncio.sleep(seconds)
    if fail:
        raise LookupError(n)
    return n


def jobs(*specs):
    return [asyncio.create_task(job(*spec), name=f"job {spec[0]}") for spec in specs]


async def main():
    print("plain")
    for c in asyncio.as_completed([job(1, 0.3), job(2, 0.1), job(3, 0.2)]):
        print(type(c).__name__, await c)
    print("async")
    tasks = jobs((1, 0.3), (2, 0.1), (3, 0.2, True))
    async for t in asyncio.as_completed(tasks):
        print(t in tasks, t.get_name(), t.exception() or t.result())
    print("timeout, plain")
    tasks = jobs((1, 0.3), (2, 0.1), (3, 0.5))
    for c in asyncio.as_completed(tasks, timeout=0.2):
        try:
            print(await c)
        except TimeoutError as e:
            print(type(e).__name__, e.args)
    print([t.done() for t in tasks])
    print("timeout, async")
    try:
        async for t in asyncio.as_completed(tasks, timeout=0.2):
            print(t.get_name())
    except TimeoutError as e:
        print(type(e).__name__, e.args)
    print(await asyncio.gather(*tasks))
    print("left early")
    tasks = jobs((1, 0.1), (2, 0.2), (3, 0.3))
    async for t in asyncio.as_completed(tasks):
        break
    print([t.done() for t in tasks])
    first = next(iter(asyncio.as_completed(tasks[1:])))
    print(await first, [t.done() for t in tasks])
    print("who waits is cancelled")
    tasks = jobs((1, 0.1), (2, 5))

    async def waits():
        async for t in asyncio.as_completed(tasks):
            print("got", t.get_name())

    w = asyncio.create_task(waits())
    await asyncio.sleep(0.5)
    w.cancel()
    print(await asyncio.gather(w, return_exceptions=True), tasks[1].done())
    tasks[1].cancel()
    async for t in asyncio.as_completed(tasks):
        print(t.get_name(), t.cancelled())
    print("the same twice, none, a future done")
    t = asyncio.create_task(job(7, 0.1))
    print([await c for c in asyncio.as_completed([t, t])], [c for c in asyncio.as_completed([])])
    f = asyncio.get_running_loop().create_future()
    f.set_result("f")
    async for x in asyncio.as_completed([f, job(8, 0)]):
        print(x is f, await x)
    it = asyncio.as_completed([job(9, 0.1)])
    print(type(it).__name__, hasattr(it, "__next__"), hasattr(it, "__anext__"))
    print(await anext(it) if False else await next(it))
    try:
        await anext(it)
    except StopAsyncIteration:
        print("no more")
    print("wait")
    tasks = jobs((1, 0.1), (2, 0.2, True), (3, 0.3), (4, 0.4))
    for condition in asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED:
        done, pending = await asyncio.wait(tasks, return_when=condition)
        print(condition, sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    done, pending = await asyncio.wait(tasks, timeout=0)
    print(len(done), len(pending))
    for bad in (), [job(1, 0)]:
        try:
            await asyncio.wait(bad)
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
        [c.close() for c in bad]
    try:
        await asyncio.wait(tasks, return_when="SOON")
    except ValueError as e:
        print(e)
    tasks = jobs((5, 0.1), (6, 1))
    done, pending = await asyncio.wait(tasks, timeout=0.5)
    print([t.get_name() for t in done], [t.get_name() for t in pending], [t.cancel() for t in pending])
    try:
        print([t.exception() for t in tasks])
    except asyncio.InvalidStateError as e:
        print("InvalidStateError", e)


asyncio.run(main())
