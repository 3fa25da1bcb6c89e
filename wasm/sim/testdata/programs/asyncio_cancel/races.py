# Cancels that meet a wake-up: of locks, semaphores, conditions, queues, wait_for; stubborn and replacing tasks.
import asyncio
async def main():
    lock = asyncio.Lock(); sem = asyncio.Semaphore(1); cond = asyncio.Condition(); ev = asyncio.Event(); q = asyncio.Queue()
    async def locks(n):
        try:
            async with lock: print("lock", n); await asyncio.sleep(.1)
        except asyncio.CancelledError: print("lock", n, "cancelled"); raise
    ts = [asyncio.create_task(locks(n)) for n in range(4)]; await asyncio.sleep(.05); ts[1].cancel(); ts[2].cancel(); await asyncio.sleep(.06); print(str(lock).split()[-1])
    print(await asyncio.gather(*ts, return_exceptions=True), lock.locked())
    await lock.acquire(); w = asyncio.create_task(lock.acquire()); await asyncio.sleep(0); lock.release(); w.cancel(); await asyncio.sleep(0); await asyncio.sleep(0); print(lock.locked(), w.cancelled())
    if lock.locked(): lock.release()
    async def sems(n):
        async with sem: print("sem", n); await asyncio.sleep(0)
    await sem.acquire(); ts = [asyncio.create_task(sems(n)) for n in range(3)]; await asyncio.sleep(0); sem.release(); ts[0].cancel(); print(await asyncio.gather(*ts, return_exceptions=True), sem.locked())
    async def conds(n):
        async with cond:
            try: await cond.wait(); print("cond", n)
            except asyncio.CancelledError: print("cond", n, "cancelled", cond.locked()); raise
    ts = [asyncio.create_task(conds(n)) for n in range(3)]; await asyncio.sleep(0)
    async with cond: cond.notify(1); ts[0].cancel()
    await asyncio.sleep(.01); print([t.done() for t in ts])
    async with cond: cond.notify_all()
    print(await asyncio.gather(*ts, return_exceptions=True))
    g = asyncio.create_task(q.get()); await asyncio.sleep(0); q.put_nowait("item"); g.cancel(); await asyncio.wait([g]); print(g.cancelled(), q.qsize(), await q.get())
    gs = [asyncio.create_task(q.get()) for _ in range(2)]; await asyncio.sleep(0); q.put_nowait("a"); gs[0].cancel(); print(await asyncio.wait_for(gs[1], 1))
    async def waits():
        try: return await asyncio.wait_for(ev.wait(), .1)
        except TimeoutError: return "timeout"
        except asyncio.CancelledError: return "cancelled"
    t = asyncio.create_task(waits()); await asyncio.sleep(0); ev.set(); t.cancel(); print(await t); ev.clear()
    async def stubborn():
        for n in range(3):
            try: await asyncio.sleep(1)
            except asyncio.CancelledError as e: print("no", n, e.args, asyncio.current_task().cancelling())
        return "done"
    t = asyncio.create_task(stubborn())
    for n in range(3): await asyncio.sleep(0); t.cancel(n); await asyncio.sleep(0)
    print(await t, t.cancelled(), t.cancelling())
    try: await asyncio.wait_for(stubborn(), .05)
    except TimeoutError: print("wait_for", "timeout")
    async def finally_awaits():
        try: await asyncio.sleep(1)
        finally: await asyncio.sleep(.1); print("cleaned")
    t = asyncio.create_task(finally_awaits()); await asyncio.sleep(0); t.cancel(); await asyncio.sleep(.05); t.cancel("twice"); print(await asyncio.gather(t, return_exceptions=True))
    async def replaces():
        try: await asyncio.sleep(1)
        except asyncio.CancelledError: raise ValueError("instead")
    t = asyncio.create_task(replaces()); await asyncio.sleep(0); t.cancel()
    try: await t
    except ValueError as e: print(repr(e), repr(e.__context__), t.cancelled())
    async def raises_cancelled(): raise asyncio.CancelledError("by hand")
    t = asyncio.create_task(raises_cancelled())
    try: await t
    except asyncio.CancelledError as e: print(e.args, t.cancelled())
    f = asyncio.get_running_loop().create_future(); t = asyncio.create_task(asyncio.wait_for(f, 5)); await asyncio.sleep(0); f.set_result("r"); t.cancel()
    try: print(await t)
    except asyncio.CancelledError: print("lost the result", f.result())
asyncio.run(main())
