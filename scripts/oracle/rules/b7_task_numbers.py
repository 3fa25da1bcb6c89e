"""B7: Task-N counts across asyncio.run; a named task takes no number."""
import asyncio


async def show():
    print(asyncio.current_task().get_name())


async def main():
    await show()
    await asyncio.create_task(show())
    await asyncio.create_task(show(), name="named")
    await asyncio.create_task(show())


asyncio.run(main())
asyncio.run(main())
