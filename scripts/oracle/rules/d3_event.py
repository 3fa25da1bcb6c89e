"""D3: set() followed by clear() at once still wakes everyone who waited, in order."""
import asyncio


async def waiter(n, event):
    print(n, "waits")
    print(n, await event.wait(), event.is_set())


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(n, event)) for n in range(3)]
    await asyncio.sleep(0)
    event.set()
    event.clear()
    print("set and cleared", event.is_set())
    late = asyncio.create_task(waiter("late", event))
    await asyncio.gather(*tasks)
    print(late.done())
    event.set()
    await late
    print(await event.wait())
    tasks = [asyncio.create_task(waiter(n, event)) for n in "ab"]
    event.clear()
    await asyncio.sleep(0)
    tasks[0].cancel()
    event.set()
    print(await asyncio.gather(*tasks, return_exceptions=True))


asyncio.run(main())
