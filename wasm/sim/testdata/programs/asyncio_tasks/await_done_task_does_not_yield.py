"""Awaiting a task that is done goes on at once; awaiting one that is not gives way."""
import asyncio
async def quick(): return "result"
async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(quick())
    loop.call_soon(print, "first await gave way")
    print(await task)
    loop.call_soon(print, "the second did not")
    print(await task, await task)
    print("now it may run")
    await asyncio.sleep(0)
asyncio.run(main())
