"""A second cancel interrupts the cleanup of the first."""
import asyncio
async def worker():
    try: await asyncio.sleep(10)
    finally:
        try:
            await asyncio.sleep(1)
            print("never")
        except asyncio.CancelledError as e:
            print("cleanup cancelled", repr(e), repr(e.__context__))
            raise
async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0.1); task.cancel("one")
    await asyncio.sleep(0.1); task.cancel("two")
    try: await task
    except asyncio.CancelledError as e: print(repr(e))
asyncio.run(main())
