"""Nested gathers: cancelling the outermost reaches every leaf."""
import asyncio
async def leaf(n):
    try: await asyncio.sleep(1)
    finally: print("leaf", n)
async def main():
    g = asyncio.gather(asyncio.gather(leaf(1), leaf(2)), leaf(3))
    await asyncio.sleep(0)
    g.cancel()
    try: await g
    except asyncio.CancelledError: print("all")
asyncio.run(main())
