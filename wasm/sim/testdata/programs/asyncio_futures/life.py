"""A future by hand: pending, a result once, an error for the second."""
import asyncio
async def main():
    f = asyncio.get_running_loop().create_future()
    print(f.done(), f.cancelled(), f.get_loop() is asyncio.get_running_loop())
    for ask in f.result, f.exception:
        try: ask()
        except asyncio.InvalidStateError as e: print(e)
    f.set_result(1)
    print(f.done(), f.result(), f.exception(), await f, f.cancel())
    for again in (lambda: f.set_result(2), lambda: f.set_exception(ValueError)):
        try: again()
        except asyncio.InvalidStateError as e: print(e)
    g = asyncio.Future()
    g.set_exception(ValueError)
    print(repr(g.exception()))
    h = asyncio.Future()
    try: h.set_exception(3)
    except TypeError as e: print(e)
    h.set_exception(StopIteration("stop"))
    print(repr(h.exception()), repr(h.exception().__cause__))
    print(issubclass(asyncio.InvalidStateError, Exception), asyncio.Future.__module__)
asyncio.run(main())
