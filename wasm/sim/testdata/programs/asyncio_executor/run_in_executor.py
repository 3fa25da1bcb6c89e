"""An executor of one's own, the default one, and what set_default_executor refuses."""
import asyncio, concurrent.futures, threading
def name(): return threading.current_thread().name
async def main():
    loop = asyncio.get_running_loop()
    with concurrent.futures.ThreadPoolExecutor(1, thread_name_prefix="mine") as pool:
        print(await loop.run_in_executor(pool, name))
    print(await loop.run_in_executor(None, name))
    try: loop.set_default_executor(3)
    except TypeError as e: print(e)
    f = loop.run_in_executor(None, name)
    print(isinstance(f, asyncio.Future), await f)
    await loop.shutdown_default_executor()
    try: loop.run_in_executor(None, name)
    except RuntimeError as e: print(e)
asyncio.run(main())
