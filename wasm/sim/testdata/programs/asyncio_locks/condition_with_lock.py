"""Two conditions may share a lock."""
import asyncio
async def main():
    lock = asyncio.Lock()
    full, empty, box = asyncio.Condition(lock), asyncio.Condition(lock), []
    async def put():
        for i in range(3):
            async with lock:
                while box: await empty.wait()
                box.append(i); full.notify()
    async def get():
        for _ in range(3):
            async with lock:
                while not box: await full.wait()
                print(box.pop()); empty.notify()
    await asyncio.gather(put(), get())
    print(full.locked() is lock.locked(), full._lock is lock)
asyncio.run(main())
