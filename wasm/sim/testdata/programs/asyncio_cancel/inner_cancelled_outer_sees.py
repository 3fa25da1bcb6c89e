"""When what is awaited is cancelled by somebody else, the awaiting task gets a CancelledError that it was not asked for."""
import asyncio
async def main():
    task = asyncio.create_task(asyncio.sleep(10))
    asyncio.get_running_loop().call_later(0.1, task.cancel)
    try: await task
    except asyncio.CancelledError: print("main lives on:", asyncio.current_task().cancelling())
    await asyncio.sleep(0.1)
    print("still")
asyncio.run(main())
