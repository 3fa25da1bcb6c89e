"""A child that is cancelled alone makes gather raise CancelledError in a caller that nobody cancelled."""
import asyncio
async def main():
    child = asyncio.create_task(asyncio.sleep(1))
    other = asyncio.create_task(asyncio.sleep(0.2, "other"))
    asyncio.get_running_loop().call_later(0.1, child.cancel)
    try: await asyncio.gather(child, other)
    except asyncio.CancelledError: print("cancelled", asyncio.current_task().cancelling(), other.done())
    child = asyncio.create_task(asyncio.sleep(1))
    asyncio.get_running_loop().call_later(0.1, child.cancel, "msg")
    print(await asyncio.gather(child, other, return_exceptions=True))
asyncio.run(main())
