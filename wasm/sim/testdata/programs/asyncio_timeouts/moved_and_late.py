# Timeouts that are moved, that lie in the past, that are swallowed, or that come together with a cancel.
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    t0 = loop.time()
    at = lambda: round(loop.time() - t0, 1)
    cm = asyncio.timeout(None)
    print(cm, cm.when(), cm.expired())
    try:
        cm.reschedule(1)
    except RuntimeError as e: print(e)
    async with cm:
        print(str(cm).split(" when")[0], cm.when())
        cm.reschedule(t0 + 1)
        await asyncio.sleep(0.5)
        cm.reschedule(None)
        await asyncio.sleep(1)
        print(at(), cm.when())
    print(str(cm).split(" when")[0], cm.expired())
    try:
        cm.reschedule(5)
    except RuntimeError as e: print(e)
    try:
        async with cm: pass
    except RuntimeError as e: print(e)
    try:
        async with asyncio.timeout(10) as outer:
            try:
                async with asyncio.timeout(0.2) as inner:
                    inner.reschedule(loop.time() - 1)
                    print("in the past")
                    await asyncio.sleep(5)
            except TimeoutError as e:
                print(at(), repr(e), repr(e.__cause__), inner.expired(), outer.expired())
                outer.reschedule(loop.time() + 0.1)
                await asyncio.sleep(1)
    except TimeoutError:
        print(at(), "outer", outer.expired(), asyncio.current_task().cancelling())
    async def child():
        async with asyncio.timeout(1):
            raise KeyError("not a timeout")
    try: await child()
    except KeyError as e: print(repr(e))
    t = asyncio.timeout_at(loop.time())
    try:
        async with t: 
            print("body")
            await asyncio.sleep(0)
            print("one step")
            await asyncio.sleep(0)
            print("not reached?")
    except TimeoutError: print("timed out")
    async def swallow():
        try:
            async with asyncio.timeout(0.1):
                try: await asyncio.sleep(1)
                except asyncio.CancelledError: print("swallowed")
            print("goes on")
        except TimeoutError: print("timeout all the same")
    await swallow()
    async def cancelled_too():
        try:
            async with asyncio.timeout(0.1) as t:
                await asyncio.sleep(1)
        except TimeoutError: print("timeout")
        except asyncio.CancelledError as e: print("cancelled", e.args, t.expired())
    task = asyncio.create_task(cancelled_too())
    loop.call_later(0.05, task.cancel, "me first")
    await asyncio.wait([task])
    print(task)
    for bad in "x", :
        try: asyncio.timeout(bad)
        except TypeError as e: print(e)
    async def outside():
        pass
    try:
        asyncio.timeout(1).__aenter__().send(None)
    except StopIteration: print("entered")
    try: await asyncio.wait_for(asyncio.sleep(1, "x"), 0.05)
    except TimeoutError as e: print(repr(e), repr(e.__cause__), repr(e.__context__))
    print(await asyncio.wait_for(asyncio.sleep(0.1, "x"), None))
    f = loop.create_future(); f.set_result(3)
    print(await asyncio.wait_for(f, 0), await asyncio.wait_for(f, -1))
    try: await asyncio.wait_for(loop.create_future(), 0)
    except TimeoutError as e: print(repr(e), repr(e.__cause__))
asyncio.run(main())
