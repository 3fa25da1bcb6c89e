"""Debug mode refuses coroutines as callbacks and calls from other threads."""
import asyncio, threading
async def coro(): pass
async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug())
    for bad in coro, "text":
        for schedule in (loop.call_soon, lambda cb: loop.call_later(1, cb), lambda cb: loop.call_at(1, cb), loop.call_soon_threadsafe, lambda cb: loop.run_in_executor(None, cb)):
            try: schedule(bad)
            except TypeError as e: print(e)
    def other():
        try: loop.call_soon(print)
        except RuntimeError as e: print(e)
        loop.call_soon_threadsafe(print, "this way")
    t = threading.Thread(target=other); t.start()
    await asyncio.to_thread(t.join)
    loop.set_debug(False)
    print(loop.get_debug())
asyncio.run(main(), debug=True)
