"""time.sleep in a coroutine stops all tasks; timers are late and then fire in their order."""
import asyncio, time
async def ticker():
    loop = asyncio.get_running_loop(); began = loop.time()
    for _ in range(4): await asyncio.sleep(0.1); print("tick", round(loop.time() - began, 1))
async def main():
    task = asyncio.create_task(ticker())
    await asyncio.sleep(0.15)
    time.sleep(0.5)
    await task
asyncio.run(main())
