"""Cancelling the parent cancels the children; CancelledError goes on when nothing else failed."""
import asyncio
ended = []
async def child(n):
    try: await asyncio.sleep(10)
    finally: ended.append(n)
async def parent():
    async with asyncio.TaskGroup() as group:
        group.create_task(child(1)); group.create_task(child(2))
async def main():
    task = asyncio.create_task(parent())
    await asyncio.sleep(0.1)
    task.cancel("stop")
    try: await task
    except asyncio.CancelledError as e: print(repr(e), task.cancelling(), sorted(ended))
asyncio.run(main())
