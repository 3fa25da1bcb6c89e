"""A task made while run is cancelling the rest is not cancelled: it stays pending for ever."""
import asyncio
late = []
async def never(): await asyncio.sleep(0); print("never")
async def worker():
    try: await asyncio.sleep(10)
    finally: late.append(asyncio.create_task(never()))
async def main():
    asyncio.create_task(worker())
    await asyncio.sleep(0)
asyncio.run(main())
print(late[0].done())
late[0]._log_destroy_pending = False
