"""A group takes tasks between its beginning and its end."""
import asyncio
async def f(): pass
async def main():
    group = asyncio.TaskGroup()
    def attempt():
        coro = f()
        try: group.create_task(coro)
        except RuntimeError as e: print(e, coro.cr_frame)
    attempt()
    async with group:
        group.create_task(f())
        try:
            async with group: pass
        except RuntimeError as e: print(e)
    attempt()
    async def late():
        try: await asyncio.sleep(1)
        finally: attempt()
    group = asyncio.TaskGroup()
    try:
        async with group:
            group.create_task(late()); await asyncio.sleep(0); raise KeyError
    except* KeyError: pass
asyncio.run(main())
