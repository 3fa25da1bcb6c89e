# Tasks as others see them: stacks, names, reprs in each state, contexts, callbacks, classes of their own, what they refuse to await.
import asyncio, io, contextvars
v = contextvars.ContextVar("v", default="none")
async def deep(n):
    if n: await deep(n - 1)
    else: await asyncio.Event().wait()
async def quick(): return 1
async def broken(): raise ValueError("broken")
async def main():
    loop = asyncio.get_running_loop()
    t = asyncio.create_task(deep(2), name="deep"); print(t)
    await asyncio.sleep(0); print(str(t).split(" wait_for")[0])
    print([f.f_code.co_name for f in t.get_stack()], [f.f_code.co_name for f in t.get_stack(limit=1)])
    out = io.StringIO(); t.print_stack(file=out); print(out.getvalue())
    t.set_name(5); print(t.get_name(), t.get_coro().__name__, t.get_loop() is loop, t.cancelling(), t.uncancel())
    print(t.cancel("why"), t.cancel("again"), t.cancelling(), str(t).split(" wait_for")[0])
    try: await t
    except asyncio.CancelledError as e: print(e.args, t.cancelling(), t)
    b = asyncio.create_task(broken()); await asyncio.wait([b]); print(b, repr(b.exception()))
    print([f.f_code.co_name for f in b.get_stack()]); out = io.StringIO(); b.print_stack(file=out); print(out.getvalue())
    q = asyncio.create_task(quick()); 
    for m in q.result, q.exception:
        try: m()
        except asyncio.InvalidStateError as e: print(e)
    for m, a in (q.set_result, 1), (q.set_exception, ValueError()):
        try: m(a)
        except RuntimeError as e: print(e)
    await q; print(q.cancel(), q.done(), q, q.get_stack())
    try: asyncio.create_task(quick)
    except TypeError as e: print(str(e).split("<")[0])
    ctx = contextvars.copy_context(); ctx.run(v.set, "ctx")
    async def sees(): r = v.get(); v.set("changed"); return r
    c = asyncio.create_task(sees(), context=ctx); print(await c, ctx[v], v.get(), c.get_context() is ctx)
    order = []
    f = loop.create_future(); cb = lambda fut: order.append(("cb", v.get()))
    f.add_done_callback(cb); f.add_done_callback(cb, context=ctx); f.add_done_callback(lambda fut: order.append(fut.result()))
    print(f.remove_done_callback(print)); f.set_result("r"); await asyncio.sleep(0); print(order)
    loop.call_soon(lambda: order.append(v.get()), context=ctx); loop.call_soon(order.append, "plain"); await asyncio.sleep(0); print(order[-2:])
    class Odd(asyncio.Task):
        def set_name(self, n): print("set_name", n); super().set_name(n)
    loop.set_task_factory(lambda loop, coro, **kw: Odd(coro, loop=loop, **kw))
    o = loop.create_task(quick(), name="odd"); print(o.get_name(), await o); loop.set_task_factory(None)
    try: loop.set_task_factory(3)
    except TypeError as e: print(e)
    print(asyncio.iscoroutinefunction(main), asyncio.iscoroutine(x := quick()), asyncio.isfuture(f)); x.close()
    print(asyncio.ensure_future(f) is f, await asyncio.ensure_future(quick()))
    class Aw:
        def __await__(self): yield from asyncio.sleep(0).__await__(); return "awaited"
    print(await asyncio.ensure_future(Aw()), await Aw())
    try: asyncio.ensure_future(3)
    except TypeError as e: print(e)
    async def bad_yield():
        class Y:
            def __await__(self): yield 5
        await Y()
    try: await asyncio.create_task(bad_yield())
    except RuntimeError as e: print(e)
    async def itself(): await me
    me = asyncio.create_task(itself())
    try: await me
    except RuntimeError as e: print(str(e).split("<")[0])
    other = asyncio.new_event_loop(); of = other.create_future()
    async def foreign(): await of
    try: await asyncio.create_task(foreign())
    except RuntimeError as e: print(str(e).split("Task-")[0], "..." , str(e)[-35:])
    other.close()
    async def no_wait(): yield 1
    try: await no_wait()
    except TypeError as e: print(e)
    print(asyncio.current_task().get_name(), len(asyncio.all_tasks()))
    d = asyncio.create_task(quick()); d.cancel()
    try: await d
    except asyncio.CancelledError as e: print("never ran", d)
asyncio.run(main())
