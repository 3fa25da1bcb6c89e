"""finally may await: the task is done only when its cleanup is."""
import asyncio
async def worker():
    try: await asyncio.sleep(10)
    finally:
        print("cleanup begins")
        await asyncio.sleep(0.2)
        print("cleanup ends")
async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(worker())
    await asyncio.sleep(0)
    began = loop.time()
    task.cancel()
    try: await task
    except asyncio.CancelledError: print("after", round(loop.time() - began, 1))
asyncio.run(main())
