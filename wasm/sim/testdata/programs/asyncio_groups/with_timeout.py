"""A timeout around a group cancels it whole, and comes out as a bare TimeoutError."""
import asyncio
cancelled = []
async def child(n):
    try: await asyncio.sleep(n)
    except asyncio.CancelledError: cancelled.append(n); raise
async def main():
    try:
        async with asyncio.timeout(0.5):
            async with asyncio.TaskGroup() as g:
                g.create_task(child(0.1)); g.create_task(child(1)); g.create_task(child(2))
    except TimeoutError as e: print(sorted(cancelled), repr(e), asyncio.current_task().cancelling())
asyncio.run(main())
