"""Timeouts that collide: nested, rescheduled, expired already, with wait_for and shield inside."""
import asyncio


async def work(seconds, name="work"):
    try:
        await asyncio.sleep(seconds)
        return name
    except asyncio.CancelledError:
        print(f"  {name} cancelled")
        raise


async def case(title, coroutine):
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        result = await coroutine
    except BaseException as e:
        result = f"{type(e).__name__}({e}) from {type(e.__cause__).__name__}, context {type(e.__context__).__name__}"
    print(f"{title}: {result} after {loop.time() - start:.2f}; cancelling {asyncio.current_task().cancelling()}")


async def nested(outer, inner):
    async with asyncio.timeout(outer) as o:
        try:
            async with asyncio.timeout(inner) as i:
                await work(1)
        except TimeoutError:
            print("  inner expired:", i.expired(), "outer expired:", o.expired())
            await work(0.2, "after inner")
            return "survived"
    return "never"


async def rescheduled():
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(0.1) as t:
        print("  ", t.when() is not None, repr(t).split(" when=")[0])
        t.reschedule(loop.time() + 0.3)
        await work(0.2)
        t.reschedule(None)
        await work(0.5)
        t.reschedule(loop.time() - 1)
        await work(0.1, "late")
    return "never"


async def swallowed():
    async with asyncio.timeout(0.1) as t:
        try:
            await work(1)
        except asyncio.CancelledError:
            print("  swallowed", t.expired(), asyncio.current_task().cancelling())
        await asyncio.sleep(0.1)
        return "went on"


async def waits():
    async with asyncio.timeout(0.3):
        try:
            await asyncio.wait_for(work(1, "inner"), 0.1)
        except TimeoutError:
            print("  wait_for gave up")
        return await asyncio.wait_for(work(1, "outer"), 0.5)


async def shielded():
    inner = asyncio.create_task(work(0.3, "inner"))
    try:
        async with asyncio.timeout(0.1):
            await asyncio.shield(inner)
    except TimeoutError:
        print("  shield let go,", "inner is", "done" if inner.done() else "running")
    return await inner


async def twice():
    t = asyncio.timeout(1)
    async with t:
        pass
    async with t:
        pass


async def outside():
    asyncio.timeout(0.1).reschedule(3)


async def own_error():
    async with asyncio.timeout(0.1):
        try:
            await asyncio.sleep(1)
        finally:
            raise ValueError("in finally")


async def main():
    await case("inner first", nested(0.5, 0.1))
    await case("outer first", nested(0.1, 0.5))
    await case("inner, then outer", nested(0.2, 0.1))
    await case("zero", nested(0, 0))
    await case("rescheduled", rescheduled())
    await case("swallowed", swallowed())
    await case("wait_for inside", waits())
    await case("shielded", shielded())
    await case("twice", twice())
    await case("outside", outside())
    await case("own error", own_error())
    await case("timeout_at", asyncio.wait_for(work(0.2), timeout=-1))


asyncio.run(main())
