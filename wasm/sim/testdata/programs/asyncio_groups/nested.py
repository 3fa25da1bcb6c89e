"""A failure in an inner group is an ExceptionGroup in the outer one."""
import asyncio
async def fails(): raise ValueError("leaf")
async def inner():
    async with asyncio.TaskGroup() as g: g.create_task(fails())
async def main():
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(inner()); s = g.create_task(asyncio.sleep(5))
    except* ValueError as e: print(repr(e))
    print(s.cancelled())
asyncio.run(main())
