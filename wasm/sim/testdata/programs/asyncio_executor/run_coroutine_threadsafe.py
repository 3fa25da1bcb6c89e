"""A thread asks the loop for a coroutine's result: result, exception, timeout, cancel."""
import asyncio, threading, concurrent.futures
async def add(a, b): await asyncio.sleep(0.1); return a + b
async def fails(): raise ValueError("v")
async def main():
    loop = asyncio.get_running_loop()
    def other():
        print(asyncio.run_coroutine_threadsafe(add(1, 2), loop).result())
        try: asyncio.run_coroutine_threadsafe(fails(), loop).result()
        except ValueError as e: print(repr(e))
        f = asyncio.run_coroutine_threadsafe(asyncio.sleep(10), loop)
        try: f.result(timeout=0.1)
        except TimeoutError: print("timeout", f.cancel(), f.cancelled())
        try: asyncio.run_coroutine_threadsafe(3, loop)
        except TypeError as e: print(e)
    await asyncio.to_thread(other)
    await asyncio.sleep(0.01)
    print(len(asyncio.all_tasks()))
asyncio.run(main())
