"""A Lock has no owner: its holder waits for itself, and anybody may release it."""
import asyncio
async def main():
    lock = asyncio.Lock()
    async with lock:
        try: await asyncio.wait_for(lock.acquire(), 0.1)
        except TimeoutError: print("waited for itself", lock.locked())
        async def other(): lock.release(); print("released by another task")
        await asyncio.create_task(other())
        await lock.acquire()
    print(lock.locked())
    try: lock.release()
    except RuntimeError as e: print(e)
asyncio.run(main())
