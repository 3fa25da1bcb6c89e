"""Leaving the Runner cancels the tasks that its runs left."""
import asyncio
async def left():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError: print("cancelled when the runner closes"); raise
async def start(): asyncio.create_task(left()); await asyncio.sleep(0)
with asyncio.Runner() as runner:
    runner.run(start())
    print("between runs the task stands still")
    runner.run(asyncio.sleep(1))
    print("closing")
