"""shutdown(): no more puts, gets until it is empty; immediate drops the items; waiters are told."""
import asyncio
async def attempt(name, coro):
    try: print(name, await coro)
    except asyncio.QueueShutDown as e: print(name, repr(e))
async def main():
    q = asyncio.Queue(1)
    q.put_nowait("item")
    putter = asyncio.create_task(attempt("putter", q.put("second")))
    await asyncio.sleep(0)
    q.shutdown()
    print(q)
    await putter
    await attempt("get", q.get()); await attempt("get", q.get()); await attempt("put", q.put(1))
    for f in q.get_nowait, lambda: q.put_nowait(1):
        try: f()
        except asyncio.QueueShutDown: print("shut down")
    q = asyncio.Queue()
    getter = asyncio.create_task(attempt("getter", q.get()))
    await asyncio.sleep(0)
    q.shutdown(); await getter
    q = asyncio.Queue(); q.put_nowait(1); q.put_nowait(2)
    joiner = asyncio.create_task(q.join())
    await asyncio.sleep(0)
    q.shutdown(immediate=True)
    await joiner
    print(q.qsize(), q)
asyncio.run(main())
