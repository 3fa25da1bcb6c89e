"""A block that never suspends is not interrupted: it is late and nobody says so."""
import asyncio, time
async def main():
    try:
        async with asyncio.timeout(0.1) as limit: time.sleep(0.3)
        print("no error", limit.expired())
    except TimeoutError: print("timeout")
    try:
        async with asyncio.timeout(0.1) as limit:
            time.sleep(0.3)
            await asyncio.sleep(0)
        print("no error even now", limit.expired())
    except TimeoutError: print("timeout")
    await asyncio.sleep(0.1)
asyncio.run(main())
