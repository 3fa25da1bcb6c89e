"""A3: a timer is due when its time lies before now (plus the clock's resolution): one for now or earlier runs in the next iteration."""
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(print, "ready before")
    loop.call_at(loop.time() - 5, print, "long over")
    loop.call_later(0, print, "zero")
    loop.call_later(-1, print, "negative")
    loop.call_later(0.05, print, "later")
    loop.call_soon(print, "ready after")
    await asyncio.sleep(0)
    print("one round: timers that were due have not run before what was ready")
    await asyncio.sleep(0)
    print("two rounds")
    await asyncio.sleep(0.1)
    for wrong in None, "soon":
        try:
            loop.call_later(wrong, print)
        except TypeError as e:
            print(type(e).__name__)
    handle = loop.call_at(loop.time() + 7, print)
    print(round(handle.when() - loop.time()), handle.cancelled())
    handle.cancel()


asyncio.run(main())
