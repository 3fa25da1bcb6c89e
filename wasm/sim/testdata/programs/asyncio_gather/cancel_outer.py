"""Cancelling gather cancels its children; with return_exceptions it still raises."""
import asyncio
async def f(n):
    try: await asyncio.sleep(n)
    except asyncio.CancelledError as e: print("child", n, repr(e)); raise
async def main():
    for flag in False, True:
        outer = asyncio.gather(f(1), f(2), return_exceptions=flag)
        await asyncio.sleep(0)
        print(outer.cancel("stop"), outer.done())
        try: print(await outer)
        except asyncio.CancelledError as e: print("outer", repr(e), outer.cancelled(), outer.done())
asyncio.run(main())
