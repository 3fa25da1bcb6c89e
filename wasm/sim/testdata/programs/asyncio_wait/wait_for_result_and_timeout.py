"""wait_for cancels what takes too long, waits until that has ended, and raises TimeoutError from the cancellation."""
import asyncio
async def slow():
    try: await asyncio.sleep(10)
    finally:
        await asyncio.sleep(0.3); print("slow has ended")
async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.wait_for(asyncio.sleep(0.1, "in time"), 1))
    began = loop.time()
    try: await asyncio.wait_for(slow(), 0.2)
    except TimeoutError as e: print(repr(e), repr(e.__cause__), round(loop.time() - began, 1), asyncio.TimeoutError is TimeoutError)
    print(await asyncio.wait_for(asyncio.sleep(0.1, "for ever"), None))
asyncio.run(main())
