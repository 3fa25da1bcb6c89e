"""An exception of the block itself cancels the tasks and is in the group too."""
import asyncio
async def sleeps():
    try: await asyncio.sleep(10)
    finally: print("cancelled")
async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(sleeps())
            await asyncio.sleep(0)
            raise RuntimeError("body")
    except* RuntimeError as e: print(repr(e))
asyncio.run(main())
