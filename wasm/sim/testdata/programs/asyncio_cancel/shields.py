# Shields that are cancelled, whose inner task is cancelled or fails unseen, and the loop's handler that hears of it.
import asyncio
async def inner(d, fail=False):
    try:
        await asyncio.sleep(d)
    except asyncio.CancelledError:
        print("inner cancelled"); raise
    print("inner done")
    if fail: raise ValueError("inner fails")
    return "value"
async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda l, c: print("handler:", c["message"], c.get("exception"), sorted(c)))
    t = asyncio.create_task(inner(0.1))
    s = asyncio.shield(t)
    print(type(s).__name__, s is t)
    loop.call_later(0.05, s.cancel)
    try: await s
    except asyncio.CancelledError as e: print("outer cancelled", e.args, t.done())
    print(await t)
    async def waiter():
        try: return await asyncio.shield(inner(0.1, True))
        except asyncio.CancelledError: print("waiter cancelled"); raise
    w = asyncio.create_task(waiter()); await asyncio.sleep(0.05); w.cancel("stop")
    try: await w
    except asyncio.CancelledError as e: print(e.args)
    await asyncio.sleep(0.2)
    t = asyncio.create_task(inner(0.1)); s = asyncio.shield(t); loop.call_later(0.05, t.cancel, "inner msg")
    try: await s
    except asyncio.CancelledError as e: print(e.args, s.cancelled())
    f = loop.create_future(); f.set_result(1)
    print(asyncio.shield(f) is f)
    async def protects():
        t = asyncio.create_task(inner(0.1))
        try: await asyncio.shield(t)
        except asyncio.CancelledError:
            print("waits for it", asyncio.current_task().cancelling())
            print(await t)
            raise
    p = asyncio.create_task(protects()); await asyncio.sleep(0.05); p.cancel()
    print(await asyncio.gather(p, return_exceptions=True), p)
    g = asyncio.gather(asyncio.shield(inner(0.1)), inner(0.1)); await asyncio.sleep(0); g.cancel()
    try: await g
    except asyncio.CancelledError: print("gather cancelled")
    await asyncio.sleep(0.2)
asyncio.run(main())
