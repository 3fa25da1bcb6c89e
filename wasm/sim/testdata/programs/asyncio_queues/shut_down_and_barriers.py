# Queues that are shut down with getters and putters waiting; barriers that are reset, aborted or left.
import asyncio
async def main():
    q = asyncio.Queue(2); print(q)
    async def put(n):
        try: await q.put(n); print("put", n)
        except asyncio.QueueShutDown as e: print("put", n, repr(e))
    async def get(n):
        try: print(n, "got", await q.get())
        except asyncio.QueueShutDown as e: print("get", n, repr(e))
    ts = [asyncio.create_task(put(n)) for n in range(4)]; await asyncio.sleep(0); print(q, q.full(), q.qsize())
    q.shutdown(); await asyncio.sleep(0.01); print(q)
    for n in range(3): await get(n)
    try: q.put_nowait(1)
    except asyncio.QueueShutDown as e: print(repr(e))
    try: await asyncio.wait_for(q.join(), 0.1)
    except TimeoutError: print("not joined", q)
    q.task_done(); q.task_done(); await q.join()
    try: q.task_done()
    except ValueError as e: print(e)
    q = asyncio.Queue(); ts = [asyncio.create_task(get(n)) for n in range(2)]; await asyncio.sleep(0); print(q); q.shutdown(immediate=True); await asyncio.gather(*ts)
    q = asyncio.PriorityQueue(); [q.put_nowait(x) for x in (3, 1, 2)]; j = asyncio.create_task(q.join()); await asyncio.sleep(0); q.shutdown(immediate=True); await j; print(q.empty(), q)
    q = asyncio.LifoQueue(1); q.put_nowait(1)
    try: q.put_nowait(2)
    except asyncio.QueueFull as e: print(repr(e))
    q.get_nowait()
    try: q.get_nowait()
    except asyncio.QueueEmpty as e: print(repr(e))
    b = asyncio.Barrier(3); print(b, b.parties, b.n_waiting, b.broken)
    async def party(n, d=0):
        await asyncio.sleep(d)
        try:
            async with b as place: print(n, "place", place); await asyncio.sleep(0); return place
        except asyncio.BrokenBarrierError as e: print(n, repr(e))
    print(await asyncio.gather(*(party(n) for n in range(6))))
    ts = [asyncio.create_task(party(n)) for n in range(2)]; await asyncio.sleep(0.01); print(b); await b.reset(); await asyncio.gather(*ts); print(b)
    ts = [asyncio.create_task(party(n)) for n in range(2)]; await asyncio.sleep(0.01); await b.abort(); print(b); await asyncio.gather(*ts, party(9)); await b.reset()
    ts = [asyncio.create_task(party(n)) for n in range(2)]; await asyncio.sleep(0.01); ts[0].cancel(); await asyncio.sleep(0); print(b); print(await asyncio.gather(*ts, party(5), party(6), return_exceptions=True))
    try: asyncio.Barrier(0)
    except ValueError as e: print(e)
    c = asyncio.Condition(); print(c)
    async def waits(n):
        async with c: print(n, await c.wait_for(lambda: ready >= n)); 
    ready = 0; ts = [asyncio.create_task(waits(n)) for n in (1, 2)]; await asyncio.sleep(0); print(c)
    for ready in 1, 2:
        async with c: c.notify_all(); print("notified", ready)
        await asyncio.sleep(0.01)
    for m in c.notify, c.notify_all:
        try: m()
        except RuntimeError as e: print(e)
    s = asyncio.BoundedSemaphore(1); print(s)
    async with s: print(s, s.locked())
    try: s.release()
    except ValueError as e: print(e)
    l = asyncio.Lock()
    try: l.release()
    except RuntimeError as e: print(e)
    e = asyncio.Event(); print(e, l, asyncio.Semaphore(0)); t = asyncio.create_task(e.wait()); await asyncio.sleep(0); print(e); e.set(); print(e, await t)
import re
_print = print
def print(*a): _print(re.sub(r"0x[0-9a-f]+", "0x", " ".join(map(str, a))))
asyncio.run(main())
