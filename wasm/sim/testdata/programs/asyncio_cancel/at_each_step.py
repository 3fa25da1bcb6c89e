"""Every way to wait, cancelled once and twice after each number of steps."""
import asyncio

def kind(e):
    if isinstance(e, BaseExceptionGroup):
        return f"{type(e).__name__}[{', '.join(map(kind, e.exceptions))}]"
    return f"{type(e).__name__}{e.args}"

async def child(n, log, fail=False):
    try:
        for i in range(n):
            await asyncio.sleep(0)
        if fail: raise ValueError("child")
        return n
    except asyncio.CancelledError as e:
        log.append(f"child cancelled {e.args}")
        await asyncio.sleep(0)
        raise
    finally:
        log.append("child end")

def ways():
    for name, make in {"child": lambda log: child(2, log), "fails": lambda log: child(2, log, True)}.items():
        async def await_(log): return await make(log)
        async def task(log): return await asyncio.create_task(make(log))
        async def gather(log): return await asyncio.gather(make(log), child(3, log))
        async def gather_x(log): return await asyncio.gather(make(log), child(3, log), return_exceptions=True)
        async def wait(log):
            t = [asyncio.create_task(make(log)), asyncio.create_task(child(4, log))]
            d, p = await asyncio.wait(t, return_when="FIRST_EXCEPTION")
            log.append(f"{len(d)} {len(p)}")
            for x in t: x.cancel()
            return [kind(x) if isinstance(x, BaseException) else x for x in await asyncio.gather(*t, return_exceptions=True)]
        async def wait_for(log): return await asyncio.wait_for(make(log), 5)
        async def wait_for_zero(log): return await asyncio.wait_for(make(log), 0)
        async def timeout(log):
            async with asyncio.timeout(5) as limit:
                try: return await make(log)
                finally: log.append(repr(limit)[:18])
        async def timeout_zero(log):
            async with asyncio.timeout(0): return await make(log)
        async def group(log):
            async with asyncio.TaskGroup() as g:
                t = g.create_task(make(log))
                g.create_task(child(3, log))
            return t.result()
        async def group_body(log):
            async with asyncio.TaskGroup() as g:
                g.create_task(make(log))
                await asyncio.sleep(0)
                raise KeyError("body")
        async def group_in_group(log):
            async with asyncio.TaskGroup() as g:
                async with asyncio.TaskGroup() as h:
                    h.create_task(make(log))
                    g.create_task(child(3, log, True))
        async def shield(log): return await asyncio.shield(make(log))
        async def shield_task(log):
            t = asyncio.create_task(make(log))
            try: return await asyncio.shield(t)
            except asyncio.CancelledError:
                log.append(f"shield {t.done()}")
                try: return await t
                except ValueError as e: return kind(e)
        async def as_completed(log):
            r = []
            for c in asyncio.as_completed([make(log)], timeout=5):
                r.append(await c)
            return r
        for w in list(locals().values()):
            if asyncio.iscoroutinefunction(w): yield f"{name} {w.__name__}", w

async def main():
    asyncio.get_running_loop().set_exception_handler(lambda loop, c: print("   handler", c["message"]))
    for name, way in ways():
        seen = None
        for steps in range(7):
            for times in 1, 2:
                log = []
                t = asyncio.create_task(way(log), name="way")
                for _ in range(steps): await asyncio.sleep(0)
                asked = [t.cancel(f"c{k}") for k in range(times)]
                if times == 2 and steps % 2:
                    await asyncio.sleep(0); asked.append(t.cancel("later"))
                try: r = await t
                except BaseException as e: r = kind(e)
                print(name, steps, times, asked, r, t.cancelled(), t.cancelling(), log)
                for other in sorted(asyncio.all_tasks() - {asyncio.current_task()}, key=lambda t: int(t.get_name()[5:])):
                    other.cancel()
                    await asyncio.wait([other])

asyncio.run(main())
