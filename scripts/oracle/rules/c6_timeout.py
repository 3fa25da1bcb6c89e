"""C6: timeout(0) runs the body to its first suspension; expiry is turned into TimeoutError."""
import asyncio


async def main():
    try:
        async with asyncio.timeout(0):
            print("the body runs")
            await asyncio.sleep(1)
            print("never")
    except TimeoutError:
        print("timed out", asyncio.current_task().cancelling())
    async with asyncio.timeout(1) as deadline:
        await asyncio.sleep(0.1)
    print("in time", deadline.expired())
    try:
        async with asyncio.timeout(0.5):
            async with asyncio.timeout(0.1) as inner:
                await asyncio.sleep(1)
    except TimeoutError:
        print("the inner one", inner.expired())
    try:
        async with asyncio.timeout(0.1):
            try:
                await asyncio.sleep(1)
            finally:
                await asyncio.sleep(0.3)
                print("tidied up, after the deadline")
    except TimeoutError:
        print("late")


asyncio.run(main())
