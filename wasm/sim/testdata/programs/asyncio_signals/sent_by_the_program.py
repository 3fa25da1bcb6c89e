# Signals that the program sends itself, handlers that are refused, Ctrl-C that is swallowed or not.
import asyncio, os, signal
async def main():
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    def on(sig, *a): print("got", signal.Signals(sig).name, a, asyncio.current_task()); stop.set()
    loop.add_signal_handler(signal.SIGTERM, on, signal.SIGTERM, "x"); loop.add_signal_handler(signal.SIGUSR1, on, signal.SIGUSR1)
    os.kill(os.getpid(), signal.SIGTERM); print("sent"); await stop.wait(); stop.clear()
    signal.raise_signal(signal.SIGUSR1); print("raised"); await stop.wait()
    print(loop.remove_signal_handler(signal.SIGUSR1), loop.remove_signal_handler(signal.SIGUSR1), loop.remove_signal_handler(signal.SIGTERM))
    for bad in signal.SIGKILL, 999, "x":
        try: loop.add_signal_handler(bad, on)
        except Exception as e: print(type(e).__name__, e)
    async def c(): pass
    try: loop.add_signal_handler(signal.SIGINT, c)
    except TypeError as e: print(e)
    try:
        loop.call_later(0.1, os.kill, os.getpid(), signal.SIGINT)
        await asyncio.sleep(1)
    except asyncio.CancelledError as e: print("cancelled", e.args, asyncio.current_task().cancelling()); raise
    finally: print("cleanup")
try: asyncio.run(main())
except KeyboardInterrupt as e: print("KeyboardInterrupt", repr(e))
async def swallows():
    try:
        asyncio.get_running_loop().call_soon(signal.raise_signal, signal.SIGINT)
        await asyncio.sleep(1)
    except asyncio.CancelledError: print("swallowed"); return "value"
try: print(asyncio.run(swallows()))
except KeyboardInterrupt: print("KI")
