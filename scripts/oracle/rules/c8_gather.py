"""C8: gather's first exception propagates and the siblings keep running."""
import asyncio


async def work(name, seconds, error=None):
    print(name, "starts")
    await asyncio.sleep(seconds)
    if error:
        raise error
    print(name, "ends")
    return name


async def main():
    try:
        await asyncio.gather(work("a", 0.3), work("b", 0.1, KeyError("b")), work("c", 0.2))
    except KeyError as error:
        print("gather raised", repr(error))
    await asyncio.sleep(0.5)
    print(await asyncio.gather(work("d", 0.2), work("e", 0.1, OSError("e")), return_exceptions=True))
    both = asyncio.gather(work("f", 1), work("g", 1))
    await asyncio.sleep(0.1)
    both.cancel()
    try:
        await both
    except asyncio.CancelledError:
        print("cancelled together", both.cancelled())


asyncio.run(main())
