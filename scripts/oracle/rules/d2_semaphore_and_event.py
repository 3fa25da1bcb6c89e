"""D2, D3: Semaphore is FIFO; set() then clear() still wakes everyone, in order."""
import asyncio


async def user(name, semaphore):
    async with semaphore:
        print(name, "in")
        await asyncio.sleep(0.1)
        print(name, "out")


async def waiter(name, event):
    await event.wait()
    print(name, "woken", event.is_set())


async def main():
    semaphore = asyncio.Semaphore(2)
    await asyncio.gather(*[user(n, semaphore) for n in range(5)])
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(n, event)) for n in range(3)]
    await asyncio.sleep(0)
    event.set()
    event.clear()
    await asyncio.gather(*tasks)


asyncio.run(main())
