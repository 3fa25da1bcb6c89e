"""A coroutine that swallows the timeout's cancellation and returns: wait_for returns that, with no TimeoutError."""
import asyncio
async def stubborn():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError: return "my own"
async def main():
    try: print(await asyncio.wait_for(stubborn(), 0.1))
    except TimeoutError: print("timeout")
    print(asyncio.current_task().cancelling())
asyncio.run(main())
