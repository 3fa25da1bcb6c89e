"""A cancellation from outside is not turned into a TimeoutError, not even when both come at once."""
import asyncio
async def f():
    async with asyncio.timeout(0.2): await asyncio.sleep(1)
async def main():
    task = asyncio.create_task(f())
    await asyncio.sleep(0.1); task.cancel("outside")
    print(await asyncio.gather(task, return_exceptions=True))
    async def both():
        try:
            async with asyncio.timeout(0):
                asyncio.current_task().cancel("mine")
                await asyncio.sleep(1)
        except asyncio.CancelledError as e: print("cancelled", repr(e), asyncio.current_task().cancelling())
        except TimeoutError: print("timeout")
    await asyncio.create_task(both())
asyncio.run(main())
