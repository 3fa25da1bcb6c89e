# What asyncio's objects look like, in each of their states (addresses left out).
import asyncio
import re
import functools


def show(what, *things):
    for thing in things:
        print(what, re.sub(r" at 0x[0-9a-f]+", " at ...", re.sub(r" at [^ <>]*(base_events|tasks|locks)\.py:\d+", r" at \1.py:N", re.sub(r" at [^ <>]*/(?=[a-z_]+\.py)", " at ", repr(thing)))))


def called(*args, **kw):
    pass


async def sleeper():
    await asyncio.sleep(0.1)


async def failing():
    raise ValueError("no")


async def main():
    loop = asyncio.get_running_loop()
    show("task", asyncio.current_task())
    f = loop.create_future()
    show("future", f)
    f.add_done_callback(called)
    show("future", f)
    f.add_done_callback(functools.partial(called, 1, k=2))
    show("future", f)
    f.add_done_callback(print)
    show("future", f)
    f.set_result("x" * 100)
    show("future", f)
    f = loop.create_future()
    f.set_exception(KeyError(1))
    show("future", f, f.exception())
    f = loop.create_future()
    f.cancel("why")
    show("future", f)
    t = asyncio.create_task(sleeper(), name="zz")
    show("task", t)
    await asyncio.sleep(0)
    show("task", t)
    t.cancel()
    show("task", t)
    await asyncio.wait([t])
    show("task", t)
    t = asyncio.create_task(failing())
    await asyncio.wait([t])
    show("task", t)
    t.exception()
    t = asyncio.create_task(asyncio.sleep(0, 5))
    await t
    show("task", t)
    h = loop.call_soon(called, 1, "a", [2])
    show("handle", h)
    h.cancel()
    show("handle", h)
    h = loop.call_later(5, functools.partial(called, k=1), 2)
    h = re.sub(r"when=[0-9.]+", "when=...", repr(h))
    show("timer", h)
    h = loop.call_at(0, called)
    show("timer", h)
    h.cancel()
    show("timer", h)
    lock = asyncio.Lock()
    show("lock", lock)
    async with lock:
        show("lock", lock)
        w = asyncio.create_task(lock.acquire())
        await asyncio.sleep(0)
        show("lock", lock, w)
    await w
    lock.release()
    for make in asyncio.Event, asyncio.Condition, asyncio.Semaphore, asyncio.BoundedSemaphore:
        x = make()
        show("primitive", x)
        wait = x.wait if make is asyncio.Event else x.acquire
        if make is asyncio.Event:
            w = asyncio.create_task(wait())
            await asyncio.sleep(0)
            show("primitive", x)
            x.set()
        else:
            await wait()
            show("primitive", x)
            w = asyncio.create_task(wait())
            await asyncio.sleep(0)
            show("primitive", x)
            x.release()
        await w
        show("primitive", x)
    b = asyncio.Barrier(2)
    show("barrier", b)
    w = asyncio.create_task(b.wait())
    await asyncio.sleep(0)
    show("barrier", b)
    await b.abort()
    show("barrier", b)
    await asyncio.wait([w])
    w.exception()
    for q in asyncio.Queue(), asyncio.Queue(2), asyncio.LifoQueue(), asyncio.PriorityQueue(1):
        show("queue", q, str(q))
        q.put_nowait(1)
        show("queue", q, str(q))
        w = asyncio.create_task(q.join())
        g = [asyncio.create_task(q.get()) for _ in range(2)]
        await asyncio.sleep(0)
        show("queue", q)
        q.shutdown()
        show("queue", q)
        await asyncio.wait(g)
        [x.exception() for x in g]
        q.task_done()
        await w
    async with asyncio.timeout(None) as limit:
        show("timeout", limit)
        limit.reschedule(12345.678)
        show("timeout", limit)
    show("timeout", limit, asyncio.timeout(None))
    try:
        async with asyncio.timeout(0) as limit:
            await asyncio.sleep(1)
    except TimeoutError:
        show("timeout", limit)
    group = asyncio.TaskGroup()
    show("group", group)
    async with group:
        show("group", group)
        group.create_task(sleeper())
        show("group", group)
    show("group", group)
    g = asyncio.gather(sleeper(), sleeper())
    show("gather", g)
    s = asyncio.shield(g)
    show("shield", s, g)
    await s
    show("shield", s, g)
    show("coroutine functions", asyncio.iscoroutinefunction(sleeper), asyncio.iscoroutine(g))
    show("loop", loop, asyncio.get_event_loop_policy())
    server = await asyncio.start_server(called, "127.0.0.1", 0)
    show("server", re.sub(r"\('127.0.0.1', \d+\)", "ADDRESS", re.sub(r"fd=\d+", "fd=N", repr(server))))
    server.close()
    show("server", server)
    show("reader", asyncio.StreamReader())
    ac = asyncio.as_completed([])
    show("as completed", ac)
    show("exceptions", asyncio.IncompleteReadError(b"ab", 5), asyncio.LimitOverrunError("m", 3), asyncio.QueueEmpty(), asyncio.InvalidStateError("x"))


runner = asyncio.Runner()
show("runner", runner)
with runner:
    runner.run(main())
    show("runner", runner, runner.get_loop())
show("runner", runner)
loop = asyncio.new_event_loop()
show("loop", loop)
loop.close()
show("loop", loop)
