"""Timers: in the past, without delay, cancelled by others, compared, and the handles' reprs."""
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    order = []
    loop.call_later(0.02, order.append, "0.02")
    loop.call_later(-5, order.append, "-5")
    loop.call_at(0, order.append, "at 0")
    loop.call_later(0, order.append, "0")
    loop.call_soon(order.append, "soon")
    victim = loop.call_later(0.01, order.append, "victim")
    loop.call_later(0.005, victim.cancel)
    later = loop.call_later(0.03, order.append, "never")
    loop.call_later(0.03, order.append, "same time")
    later.cancel()
    later.cancel()
    print(later.cancelled(), victim.cancelled(), str(later).split(" when")[0])
    await asyncio.sleep(0)
    print(order)
    await asyncio.sleep(0)
    print(order)
    await asyncio.sleep(0.1)
    print(order, victim.cancelled())
    a, b = loop.call_at(10**6, print, 1), loop.call_at(2 * 10**6, print, 2)
    c = loop.call_at(10**6, print, 1)
    print(a < b, a <= b, a > b, a >= b, a == b, a == c, a != b, a <= c, a < c, hash(a) == hash(c), sorted([b, a])[0] is a)
    print(a == 5, a.__lt__(5))
    try:
        loop.call_later(None, print)
    except TypeError as e:
        print(e)
    try:
        loop.call_later("1", print)
    except TypeError as e:
        print(e)
    handle = loop.call_soon(print, "never printed")
    handle.cancel()
    print(handle, handle.cancelled())
    for each in a, b, c:
        each.cancel()
    await asyncio.sleep(0)


asyncio.run(main())
