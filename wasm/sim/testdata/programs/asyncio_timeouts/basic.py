"""timeout(): the block is interrupted, and the TimeoutError comes out of the async with, not inside."""
import asyncio
async def main():
    try:
        async with asyncio.timeout(0.1) as limit:
            print(str(limit).split("=")[0])
            try: await asyncio.sleep(1)
            except TimeoutError: print("never")
            except asyncio.CancelledError as e: print("inside:", repr(e), limit.expired()); raise
    except TimeoutError as e: print("outside:", repr(e), repr(e.__cause__), limit.expired(), limit)
    async with asyncio.timeout(1) as limit: await asyncio.sleep(0.1)
    print(limit, limit.expired())
    async with asyncio.timeout(None) as limit: print(limit, limit.when())
asyncio.run(main())
