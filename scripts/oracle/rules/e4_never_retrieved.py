"""E4: what nobody looked at is told on stderr."""
import asyncio


async def fails():
    raise ValueError("nobody looks")


async def main():
    task = asyncio.create_task(fails())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task
    print("main ends")


asyncio.run(main())
