"""Cancelling a task that awaits another task cancels the other one first."""
import asyncio
async def inner():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError as e: print("inner", repr(e)); raise
async def outer(task):
    try: await task
    except asyncio.CancelledError as e: print("outer", repr(e)); raise
async def main():
    a = asyncio.create_task(inner(), name="a")
    b = asyncio.create_task(outer(a), name="b")
    await asyncio.sleep(0)
    b.cancel("message")
    print(await asyncio.gather(a, b, return_exceptions=True), a.cancelled(), b.cancelled(), a.cancelling(), b.cancelling())
asyncio.run(main())
