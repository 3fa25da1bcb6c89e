"""A gather that is cancelled raises CancelledError in the end, though its last child failed."""
import asyncio


async def child(delay, error=None):
    await asyncio.sleep(delay)
    if error:
        raise error
    return delay


async def main():
    for last in child(0.1, ValueError("failed")), child(0.1):
        waiter = asyncio.gather(child(1), last, return_exceptions=True)
        asyncio.get_running_loop().call_later(0.5, waiter.cancel, "enough")
        try:
            print(await waiter)
        except BaseException as e:
            print(repr(e), waiter.cancelled())
    failed = asyncio.create_task(child(0, ValueError("failed")))
    await asyncio.wait([failed])
    print(repr(failed._make_cancelled_error()), repr(failed.exception()))


asyncio.run(main())
