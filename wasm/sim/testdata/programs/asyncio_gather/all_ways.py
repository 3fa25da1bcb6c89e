# gather that succeeds, fails, is cancelled from within, from without, nested, and under a timeout.
import asyncio
async def w(n, d=0.01, fail=None):
    try:
        await asyncio.sleep(d)
        if fail: raise fail
        return n
    except asyncio.CancelledError: print(n, "cancelled"); raise
    finally: print(n, "end")
async def main():
    print(await asyncio.gather(), await asyncio.gather(w(1, .3), w(2, .1), w(3, .2)))
    c = w(4); print(await asyncio.gather(c, c))
    try: await asyncio.gather(w(1, .3), w(2, .1, KeyError("k")), w(3, .2, ValueError("late")))
    except KeyError as e: print(repr(e))
    await asyncio.sleep(.5)
    print(await asyncio.gather(w(1), w(2, .1, KeyError("k")), return_exceptions=True))
    g = asyncio.gather(w(1, 1), w(2, 1)); print(g); await asyncio.sleep(.01); print(g.cancel("msg"), g.cancelled(), g.done())
    try: await g
    except asyncio.CancelledError as e: print(e.args, g.cancelled())
    g = asyncio.gather(w(1, 1), w(2, 1), return_exceptions=True); await asyncio.sleep(.01); g.cancel()
    try: print(await g)
    except asyncio.CancelledError as e: print("cancelled all the same", e.args)
    t = asyncio.create_task(w(7, 1)); g = asyncio.gather(t, w(8, .1)); await asyncio.sleep(.01); t.cancel("child")
    try: print(await g)
    except asyncio.CancelledError as e: print("child cancelled", e.args, g.done(), g.cancelled())
    await asyncio.sleep(.2)
    f = asyncio.get_running_loop().create_future(); f.set_result("f"); print(await asyncio.gather(f, w(9)))
    inner = asyncio.gather(w(10), w(11)); print(await asyncio.gather(inner, asyncio.gather()))
    async def parent(): await asyncio.gather(w(12, 1), w(13, 1))
    p = asyncio.create_task(parent()); await asyncio.sleep(.01); p.cancel()
    print(await asyncio.gather(p, return_exceptions=True), p.cancelled())
    async def swallow():
        try: await asyncio.sleep(1)
        except asyncio.CancelledError: return "swallowed"
    g = asyncio.gather(swallow(), swallow()); await asyncio.sleep(.01); g.cancel()
    try: print(await g)
    except asyncio.CancelledError: print("gather is cancelled")
    done, pending = await asyncio.wait([asyncio.create_task(w(n, n / 10)) for n in (1, 2)], timeout=.15); print(len(done), len(pending)); await asyncio.wait(pending)
    try: asyncio.gather(3)
    except TypeError as e: print(e)
    async def timeout_in_gather():
        try:
            async with asyncio.timeout(.1): await asyncio.gather(w(20, 1), w(21, .05))
        except TimeoutError: print("timeout")
    await timeout_in_gather()
asyncio.run(main())
