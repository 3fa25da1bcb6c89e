"""to_thread runs a blocking call beside the loop and brings back its result or exception."""
import asyncio, time, threading
def block(seconds, value): time.sleep(seconds); return value, threading.current_thread() is threading.main_thread()
def fail(): raise OSError("in the thread")
async def ticks():
    for i in range(3): await asyncio.sleep(0.1); print("tick", i)
async def main():
    print(await asyncio.gather(asyncio.to_thread(block, 0.25, value="kw"), ticks()))
    try: await asyncio.to_thread(fail)
    except OSError as e: print(repr(e))
asyncio.run(main())
