"""What main raises comes out after the rest was cancelled."""
import asyncio
async def beside():
    try: await asyncio.sleep(10)
    finally: print("beside ends")
async def main():
    t = asyncio.create_task(beside()); await asyncio.sleep(0); raise LookupError("main")
try: asyncio.run(main())
except LookupError as e: print(repr(e))
async def cancels_itself(): asyncio.current_task().cancel(); await asyncio.sleep(0)
try: asyncio.run(cancels_itself())
except asyncio.CancelledError as e: print(repr(e))
