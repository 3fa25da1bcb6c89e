"""Handlers run in the loop; add_signal_handler replaces, remove restores."""
import asyncio, signal
async def main():
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGUSR1, print, "first handler")
    loop.add_signal_handler(signal.SIGUSR1, print, "second handler")
    signal.raise_signal(signal.SIGUSR1)
    print("raised")
    await asyncio.sleep(0)
    print("a round")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(loop.remove_signal_handler(signal.SIGUSR1), loop.remove_signal_handler(signal.SIGUSR1), signal.getsignal(signal.SIGUSR1) == signal.SIG_DFL)
    async def coro(): pass
    for bad in ((signal.SIGUSR1, coro), (0, print), ("x", print), (signal.SIGKILL, print)):
        try: loop.add_signal_handler(*bad)
        except (TypeError, ValueError, RuntimeError) as e: print(type(e).__name__, e)
asyncio.run(main())
