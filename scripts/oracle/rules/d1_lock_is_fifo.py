"""D1: Lock is FIFO, and newcomers queue behind live waiters."""
import asyncio


async def user(name, lock, rounds):
    for n in range(rounds):
        async with lock:
            print(name, n)
            await asyncio.sleep(0.01)


async def greedy(name, lock):
    for n in range(3):
        async with lock:
            print(name, n)


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(user("a", lock, 3), user("b", lock, 3))
    await asyncio.gather(greedy("c", lock), greedy("d", lock))
    await lock.acquire()
    first = asyncio.create_task(user("cancelled", lock, 1))
    second = asyncio.create_task(user("second", lock, 1))
    await asyncio.sleep(0)
    first.cancel()
    lock.release()
    await second
    print(lock.locked())


asyncio.run(main())
