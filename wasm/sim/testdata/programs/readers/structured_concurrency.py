"""Structured concurrency: nurseries, scopes, shielding, and what TaskGroup does when."""
import asyncio, time

async def say(name, pause, error=None):
    try:
        await asyncio.sleep(pause)
        if error: raise error
        print(f"{name} done"); return name
    except asyncio.CancelledError as e:
        print(f"{name} cancelled {e.args}"); raise

async def show(title, coro):
    t = time.monotonic(); print("#", title)
    try: r = await coro
    except BaseException as e: r = e
    if isinstance(r, BaseExceptionGroup): r = (type(r).__name__, r.message, r.exceptions)
    print("=", repr(r), f"{time.monotonic() - t:.1f}s", "cancelling", asyncio.current_task().cancelling())

async def both_fail():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(say("a", 0.1, ValueError(1))); tg.create_task(say("b", 0.1, TypeError(2))); tg.create_task(say("c", 1))
async def body_fails():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(say("a", 1)); await asyncio.sleep(0.1); raise KeyError("body")
async def cancelled_from_outside():
    async def inner():
        async with asyncio.TaskGroup() as tg: tg.create_task(say("x", 1))
    t = asyncio.create_task(inner()); await asyncio.sleep(0.1); t.cancel("stop it")
    await t
async def child_cancels_itself():
    async with asyncio.TaskGroup() as tg:
        t = tg.create_task(say("self", 1)); tg.create_task(say("other", 0.3)); await asyncio.sleep(0.1); t.cancel("me")
    return t.cancelled()
async def timeout_inside():
    async with asyncio.TaskGroup() as tg:
        try:
            async with asyncio.timeout(0.1): await tg.create_task(say("long", 0.5))
        except TimeoutError: print("timed out, group lives")
        tg.create_task(say("more", 0.1))
async def timeout_outside():
    async with asyncio.timeout(0.2) as cm:
        async with asyncio.TaskGroup() as tg: tg.create_task(say("l", 5)); cm.reschedule(asyncio.get_running_loop().time() + 0.3); print(type(cm).__name__, cm.expired())
async def nested():
    async with asyncio.TaskGroup() as outer:
        outer.create_task(say("outer", 1))
        async with asyncio.TaskGroup() as inner: inner.create_task(say("inner", 0.1, OSError("deep")))
async def too_late():
    async with asyncio.TaskGroup() as tg: pass
    c = say("z", 0)
    try: tg.create_task(c)
    finally: c.close()
async def shielded():
    t = asyncio.create_task(say("saved", 0.3))
    try:
        async with asyncio.timeout(0.1): await asyncio.shield(t)
    except TimeoutError: print("gave up waiting", t.done())
    return await t
async def swallow():
    async def stubborn():
        while True:
            try: await asyncio.sleep(0.5); return "stubborn end"
            except asyncio.CancelledError: print("no!"); asyncio.current_task().uncancel()
    t = asyncio.create_task(stubborn()); await asyncio.sleep(0); t.cancel(); await asyncio.sleep(0.1); t.cancel()
    return await t
async def base():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(say("k", 0.1, KeyboardInterrupt("in task")) if False else say("k", 0.1, SystemError("x")))
        tg.create_task(asyncio.sleep(3, "r"))
async def dynamic():
    async with asyncio.TaskGroup() as tg:
        async def grow(n):
            if n: tg.create_task(grow(n - 1)); await asyncio.sleep(0.1); print("grown", n)
        tg.create_task(grow(3))
    return tg
async def main():
    for f in (both_fail, body_fails, cancelled_from_outside, child_cancels_itself, timeout_inside, timeout_outside, nested, too_late, shielded, swallow, base, dynamic):
        await show(f.__name__, f())
asyncio.run(main())
