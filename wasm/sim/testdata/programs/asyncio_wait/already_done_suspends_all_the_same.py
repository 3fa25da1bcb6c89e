"""wait() of tasks that are all done still takes its rounds."""
import asyncio
async def f(): pass
async def main():
    loop = asyncio.get_running_loop()
    tasks = [asyncio.create_task(f()) for _ in range(2)]
    await asyncio.gather(*tasks)
    loop.call_soon(print, "a round went by")
    await asyncio.wait(tasks)
    print("after wait")
asyncio.run(main())
