"""One failure cancels the siblings and the block; the errors come as a group."""
import asyncio
async def fails(n): await asyncio.sleep(n / 10); raise ValueError(n)
async def sleeps():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError as e: print("sibling cancelled", repr(e)); raise
async def main():
    try:
        async with asyncio.TaskGroup() as group:
            s = group.create_task(sleeps())
            group.create_task(fails(1)); group.create_task(fails(1))
            try: await asyncio.sleep(10)
            except asyncio.CancelledError as e: print("block cancelled", repr(e)); raise
    except ExceptionGroup as e: print(e, e.exceptions, s.cancelled(), asyncio.current_task().cancelling())
asyncio.run(main())
