"""wait() after set() does not suspend; a timed-out waiter leaves nothing behind."""
import asyncio
async def main():
    event = asyncio.Event()
    try: await asyncio.wait_for(event.wait(), 0.1)
    except TimeoutError: print(len(event._waiters))
    event.set()
    asyncio.get_running_loop().call_soon(print, "a round")
    print(await event.wait(), "without a round")
    event.clear()
    print(event.is_set())
    event.set(); event.set()
    await asyncio.sleep(0)
asyncio.run(main())
