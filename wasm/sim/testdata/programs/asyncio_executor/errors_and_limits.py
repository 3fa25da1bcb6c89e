"""What an executor's job can do to its caller: fail, raise StopIteration, be too late, find no executor."""
import asyncio
import concurrent.futures
import time


def fails():
    raise KeyError("job")


def stops():
    raise StopIteration("value")


async def main():
    loop = asyncio.get_running_loop()
    try:
        await loop.run_in_executor(None, fails)
    except KeyError as e:
        print(repr(e))
    try:
        await asyncio.to_thread(stops)
    except RuntimeError as e:
        print(repr(e), repr(e.__cause__))
    with concurrent.futures.ThreadPoolExecutor(1, thread_name_prefix="pool") as pool:
        first = loop.run_in_executor(pool, time.sleep, 0.2)
        second = loop.run_in_executor(pool, print, "never run")
        await asyncio.sleep(0.1)
        print(second.cancel(), first.cancel(), first, second)
        await asyncio.sleep(0)
    try:
        await loop.run_in_executor(pool, print)
    except RuntimeError as e:
        print(e)
    try:
        async with asyncio.timeout(0.1):
            await asyncio.to_thread(time.sleep, 0.3)
    except TimeoutError:
        print("timed out; the thread sleeps on")
    try:
        loop.set_default_executor("text")
    except TypeError as e:
        print(e)
    loop.set_default_executor(concurrent.futures.ThreadPoolExecutor(2, "own"))
    print(await asyncio.to_thread(lambda: __import__("threading").current_thread().name))
    loop.set_debug(True)
    try:
        loop.run_in_executor(None, asyncio.sleep, 1)
    except TypeError as e:
        print(e)
    loop.set_debug(False)
    await loop.shutdown_default_executor()
    try:
        loop.run_in_executor(None, print)
    except RuntimeError as e:
        print(e)


asyncio.run(main())
