"""Eager tasks: what runs at once, who is the current task meanwhile, and errors, cancels, locks, groups and contexts."""
import asyncio
import contextvars

var = contextvars.ContextVar("var", default=0)


def who():
    return asyncio.current_task().get_name()


async def at_once(x):
    print("  at once in", who(), var.get())
    var.set(x)
    return x


async def blocks(x, log):
    log.append(f"{who()} begins")
    await asyncio.sleep(0)
    log.append(f"{who()} goes on")
    return x


async def fails(when):
    if when:
        await asyncio.sleep(0)
    raise ValueError(when)


async def recursive(n):
    if n:
        t = asyncio.create_task(recursive(n - 1), name=f"r{n - 1}")
        print("  ", who(), "made", t.get_name(), t.done())
        return await t + 1
    return 0


async def cancels_itself():
    asyncio.current_task().cancel("me")
    print("  cancelled itself", asyncio.current_task().cancelling())
    await asyncio.sleep(0)
    print("  not reached")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    print("at once")
    t = asyncio.create_task(at_once(5), name="t")
    print(t.done(), t.result(), var.get(), who(), repr(t).split(" coro")[0])
    print(t in asyncio.all_tasks(), len(asyncio.all_tasks()))
    log = []
    a, b = asyncio.create_task(blocks(1, log), name="a"), asyncio.create_task(blocks(2, log), name="b")
    print(log, a.done())
    print(await asyncio.gather(a, b, at_once(3)), log)
    for when in False, True:
        t = asyncio.create_task(fails(when), name=f"fails {when}")
        print(t.done())
        try:
            await t
        except ValueError as e:
            print("ValueError", e)
    print("recursive", await asyncio.create_task(recursive(3), name="r3"))
    t = asyncio.create_task(cancels_itself(), name="self")
    print(t.done(), t.cancelling())
    print(await asyncio.gather(t, return_exceptions=True))
    print("group")
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(blocks(1, log), name="g1")
            group.create_task(fails(False), name="g2")
            print("  not aborted yet")
            group.create_task(blocks(2, log), name="g3")
    except* ValueError as e:
        print("  ", e.exceptions)
    print(log)
    print("wait_for", await asyncio.wait_for(at_once(7), 1))
    try:
        async with asyncio.timeout(0):
            print("  in timeout", await asyncio.create_task(at_once(8)))
            await asyncio.sleep(0)
    except TimeoutError:
        print("timed out")
    lock = asyncio.Lock()

    async def locked(n):
        async with lock:
            log.append(n)
            await asyncio.sleep(0)

    log.clear()
    await asyncio.gather(*(locked(n) for n in range(4)))
    print(log)
    async for done in asyncio.as_completed([at_once(1), blocks(2, log), at_once(3)]):
        print("completed", await done)
    ctx = contextvars.copy_context()
    t = asyncio.create_task(at_once(99), context=ctx, name="ctx")
    print(var.get(), ctx[var], t.get_context() is ctx)
    lazy = asyncio.Task(at_once(4), loop=loop, name="lazy")
    print(lazy.done(), await lazy)
    eager = asyncio.Task(at_once(4), loop=loop, name="eager", eager_start=True)
    print(eager.done())
    custom = asyncio.create_eager_task_factory(lambda coro, **kw: (print("  custom", sorted(kw)), asyncio.Task(coro, **kw))[1])
    loop.set_task_factory(custom)
    print(asyncio.create_task(at_once(6)).done())
    loop.set_task_factory(None)
    print(asyncio.create_task(at_once(6), name="plain").done())
    await asyncio.sleep(0)


asyncio.run(main())
try:
    loop = asyncio.new_event_loop()
    asyncio.Task(c := at_once(1), loop=loop, eager_start=True)
except RuntimeError as e:
    print("RuntimeError", e)
finally:
    c.close()
    loop.close()
