"""E1: to_thread and run_in_executor: a thread waits, the loop goes on."""
import asyncio
import threading
import time


def blocking(seconds):
    time.sleep(seconds)
    return threading.current_thread().name


async def tick():
    for n in range(4):
        print("tick", n)
        await asyncio.sleep(0.1)


async def main():
    ticking = asyncio.create_task(tick())
    print(await asyncio.to_thread(blocking, 0.25))
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, blocking, 0.1))
    await ticking
    try:
        await asyncio.to_thread(int, "x")
    except ValueError as error:
        print(error)


asyncio.run(main())
