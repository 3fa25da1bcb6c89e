"""A child that was cancelled by somebody is no failure."""
import asyncio
async def main():
    async with asyncio.TaskGroup() as group:
        child = group.create_task(asyncio.sleep(10))
        other = group.create_task(asyncio.sleep(0.1, "other"))
        await asyncio.sleep(0)
        child.cancel()
    print(child.cancelled(), other.result())
asyncio.run(main())
