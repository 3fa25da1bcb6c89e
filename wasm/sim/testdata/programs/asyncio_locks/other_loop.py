"""A lock belongs to the loop in which somebody first waited for it."""
import asyncio
lock = asyncio.Lock()
async def use():
    async with lock: pass
asyncio.run(use()); asyncio.run(use())
print("uncontended: no loop yet")
async def contend():
    await lock.acquire()
    try: await asyncio.wait_for(lock.acquire(), 0.1)
    except TimeoutError: print("bound now")
    lock.release()
asyncio.run(contend())
try: asyncio.run(contend())
except RuntimeError as e: print(str(e).split(">")[1])
