"""SystemExit and KeyboardInterrupt leave the loop at once, through every task."""
import asyncio
async def exits():
    await asyncio.sleep(0)
    raise SystemExit(3)
async def main():
    task = asyncio.create_task(exits())
    try: await asyncio.sleep(1)
    except asyncio.CancelledError: print("main is cancelled by the end of run"); raise
    finally: print("finally")
try: asyncio.run(main())
except SystemExit as e: print("exit", e.code)
async def interrupted(): raise KeyboardInterrupt("by hand")
try: asyncio.run(interrupted())
except KeyboardInterrupt as e: print(repr(e))
