"""shield: the waiter is cancelled, the work goes on; if its result is an error nobody may notice."""
import asyncio
async def work(): await asyncio.sleep(0.2); print("work done"); return 1
async def main():
    inner = asyncio.create_task(work())
    async def waiter(): return await asyncio.shield(inner)
    task = asyncio.create_task(waiter())
    await asyncio.sleep(0.1)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled(), inner.done())
    print(await inner)
    inner = asyncio.create_task(work())
    outer = asyncio.shield(inner)
    inner.cancel()
    try: await outer
    except asyncio.CancelledError: print("inner cancelled", outer.cancelled())
    print(asyncio.shield(inner) is inner)
asyncio.run(main())
