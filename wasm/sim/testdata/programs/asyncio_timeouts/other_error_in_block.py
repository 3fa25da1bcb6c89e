"""An error raised because of the timeout keeps it among its causes, shown as a TimeoutError."""
import asyncio
async def main():
    try:
        async with asyncio.timeout(0.1):
            try: await asyncio.sleep(1)
            except asyncio.CancelledError: raise ValueError("while being cancelled")
    except ValueError as e: print(repr(e), repr(e.__context__), repr(e.__context__.__context__), asyncio.current_task().cancelling())
asyncio.run(main())
