"""A timeout can be moved, even to None, while it is active."""
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(0.1) as limit:
        limit.reschedule(loop.time() + 0.5)
        await asyncio.sleep(0.2)
        limit.reschedule(None)
        await asyncio.sleep(1)
        print("no limit any more", limit.when())
        limit.reschedule(loop.time() + 0.2)
    print("left in time")
    try:
        async with asyncio.timeout(1) as limit:
            limit.reschedule(loop.time() - 1)
            print("over at once, but only at the next suspension", limit.expired())
            await asyncio.sleep(0)
            print("the callback has run", limit.expired())
            await asyncio.sleep(0)
    except TimeoutError: print("timeout")
    for when in (1, None):
        try: limit.reschedule(when)
        except RuntimeError as e: print(e)
    try: asyncio.timeout(1).reschedule(2)
    except RuntimeError as e: print(e)
asyncio.run(main())
