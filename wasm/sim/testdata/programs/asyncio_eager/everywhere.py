# Eager tasks through groups, gather, as_completed, with a class of their own, and without a factory.
import asyncio, contextvars
v = contextvars.ContextVar("v", default=0)
async def now(n):
    print("body", n, asyncio.current_task().get_name(), v.get()); v.set(n); return n
async def later(n):
    print("before", n); await asyncio.sleep(0); print("after", n); return n
async def bad(): raise ValueError("at once")
async def cancel_self():
    asyncio.current_task().cancel(); print("asked"); await asyncio.sleep(0); print("never")
async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    t = asyncio.create_task(now(1), name="one"); print(t, t.done(), v.get(), t.get_coro(), t.get_context() is not None)
    t2 = loop.create_task(later(2)); print(t2.done(), len(asyncio.all_tasks()))
    print(await t, await t2)
    t = asyncio.create_task(bad()); print(t)
    try: await t
    except ValueError as e: print(repr(e))
    t = asyncio.create_task(cancel_self()); print(t.done(), t.cancelling())
    try: await t
    except asyncio.CancelledError: print("cancelled")
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(now(3)); b = tg.create_task(later(4)); print(tg)
    print(await asyncio.gather(now(5), later(6), now(7)))
    try:
        async with asyncio.timeout(0): asyncio.create_task(now(8)); print("no suspension")
    except TimeoutError: print("to")
    class Mine(asyncio.Task): pass
    loop.set_task_factory(asyncio.create_eager_task_factory(Mine))
    t = asyncio.create_task(later(9)); print(type(t).__name__, t.done()); await t
    order = []
    async def outer():
        order.append("o1"); t = asyncio.create_task(innert()); order.append("o2"); await t; order.append("o3")
    async def innert():
        order.append("i1"); print(asyncio.current_task().get_name()); await asyncio.sleep(0); order.append("i2")
    await asyncio.create_task(outer(), name="outer"); print(order)
    loop.set_task_factory(None)
    t = asyncio.Task(now(10), loop=loop, eager_start=True); print(t.done())
    async for t in asyncio.as_completed([asyncio.Task(now(11), loop=loop, eager_start=True)]): print(t.result())
    ev = asyncio.Event()
    t = asyncio.Task(ev.wait(), loop=loop, eager_start=True, name="w"); print(t.done()); ev.set(); print(await t)
asyncio.run(main())
