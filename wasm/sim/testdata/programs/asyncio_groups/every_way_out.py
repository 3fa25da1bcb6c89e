# Every way out of a task group: done, failed, cancelled from outside, nested, exits, tasks that are added too late.
import asyncio
async def job(n, d, fail=None):
    try:
        await asyncio.sleep(d)
        if fail: raise fail
        print("job", n, "done")
        return n
    except asyncio.CancelledError as e:
        print("job", n, "cancelled", e.args)
        raise
    finally:
        print("job", n, "finally")
async def main():
    async with asyncio.TaskGroup() as tg:
        print(tg)
        a = tg.create_task(job(1, 0.2)); b = tg.create_task(job(2, 0.1), name="second")
        print(tg)
    print(tg, a.result(), b.result())
    try: tg.create_task(c := job(3, 0))
    except RuntimeError as e: print(e)
    try:
        async with tg: pass
    except RuntimeError as e: print(e)
    try: asyncio.TaskGroup().create_task(c := job(3, 0))
    except RuntimeError as e: print(e)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(job(1, 0.1, ValueError("one"))); tg.create_task(job(2, 0.1, KeyError("two"))); tg.create_task(job(3, 1))
            await asyncio.sleep(5)
    except* ValueError as eg: print(eg, eg.exceptions)
    except* KeyError as eg: print(repr(eg))
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(job(1, 1))
            await asyncio.sleep(0)
            raise OSError("body")
    except* OSError as eg: print(eg.exceptions, eg.__context__, eg.__cause__)
    async def nested():
        async with asyncio.TaskGroup() as outer:
            outer.create_task(job("o", 1))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(job("i", 0.05, ZeroDivisionError()))
    try: await nested()
    except* ZeroDivisionError as eg: print(eg, [type(e).__name__ for e in eg.exceptions])
    async def interrupted():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(job("k", 1, None))
            await asyncio.sleep(0.1)
            raise SystemExit(3)
    t = asyncio.create_task(nested(), name="outside cancel")
    await asyncio.sleep(0.01); t.cancel("from outside")
    try: await t
    except asyncio.CancelledError as e: print("cancelled", e.args, t.cancelling())
    async def late():
        try:
            async with asyncio.TaskGroup() as tg:
                async def adds():
                    try: await asyncio.sleep(1)
                    finally:
                        try: tg.create_task(c := job("late", 0))
                        except RuntimeError as e: print(e)
                tg.create_task(adds())
                await asyncio.sleep(0)
                1/0
        except* ZeroDivisionError: print("zero")
    await late()
    async def failing_while_cancelled():
        async with asyncio.TaskGroup() as tg:
            async def cleanup_fails():
                try: await asyncio.sleep(1)
                except asyncio.CancelledError: raise RuntimeError("cleanup")
            tg.create_task(cleanup_fails())
            await asyncio.sleep(1)
    t = asyncio.create_task(failing_while_cancelled()); await asyncio.sleep(0.01); t.cancel()
    try: await t
    except BaseException as e: print(repr(e), t.cancelling())
    try: await interrupted()
    except SystemExit as e: print("exit", e.code)
asyncio.run(main())
