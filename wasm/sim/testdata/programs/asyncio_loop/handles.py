"""Handles: reprs, when, get_context; the arguments are shown in debug mode only."""
# oracle: unstable, its jitter moves the time of a timer
import asyncio, contextvars
def callback(*args): pass
async def main():
    loop = asyncio.get_running_loop()
    h = loop.call_soon(callback, 1, 2)
    print(h, type(h).__name__, type(h.get_context()).__name__)
    h.cancel(); print(h)
    t = loop.call_at(5_000_000_000, callback)
    print(t, t.when(), type(t).__mro__[1].__name__)
    t.cancel(); print(t)
    ctx = contextvars.copy_context()
    print(loop.call_soon(print, "in ctx", context=ctx).get_context() is ctx)
    import functools
    print(loop.call_soon(functools.partial(callback, 1), 2))
    print(loop.call_soon(main.__name__.upper))
    a, b = loop.call_at(7_000_000_000, callback), loop.call_at(8_000_000_000, callback)
    print(a < b, a <= b, a > b, a == b, a == loop.call_at(7_000_000_000, callback))
asyncio.run(main())
