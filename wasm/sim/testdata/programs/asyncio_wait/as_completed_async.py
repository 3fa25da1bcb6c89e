"""as_completed with async for gives back the very tasks."""
import asyncio
async def f(n): await asyncio.sleep(n / 10); return n
async def main():
    tasks = {asyncio.create_task(f(n)): f"task {n}" for n in (3, 1, 2)}
    async for task in asyncio.as_completed(tasks):
        print(tasks[task], task.done(), await task)
    try: asyncio.as_completed(f(1))
    except TypeError as e: print(e)
asyncio.run(main())
