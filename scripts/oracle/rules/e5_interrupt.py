"""E5: SIGINT while main runs: CancelledError in main, then KeyboardInterrupt out of run()."""
import asyncio
import signal


async def beside():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("beside: cancelled at the end of run")
        raise


async def main():
    asyncio.create_task(beside())
    asyncio.get_running_loop().call_later(0.1, signal.raise_signal, signal.SIGINT)
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print("main:", repr(e), asyncio.current_task().cancelling())
        raise
    finally:
        print("main: finally")


try:
    asyncio.run(main())
except KeyboardInterrupt as e:
    print("run:", repr(e), repr(e.__context__))


async def swallows():
    asyncio.get_running_loop().call_later(0.1, signal.raise_signal, signal.SIGINT)
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("swallowed")
    return "result"

print(asyncio.run(swallows()))


async def twice():
    loop = asyncio.get_running_loop()
    loop.call_later(0.1, signal.raise_signal, signal.SIGINT)
    loop.call_later(0.2, signal.raise_signal, signal.SIGINT)
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("first one")
        await asyncio.sleep(10)

try:
    asyncio.run(twice())
except KeyboardInterrupt:
    print("the second one is not polite")

print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)


async def handled():
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    loop.add_signal_handler(signal.SIGINT, stop.set)
    loop.add_signal_handler(signal.SIGTERM, print, "SIGTERM comes")
    loop.call_later(0.1, signal.raise_signal, signal.SIGTERM)
    loop.call_later(0.2, signal.raise_signal, signal.SIGINT)
    await stop.wait()
    print(loop.remove_signal_handler(signal.SIGINT), loop.remove_signal_handler(signal.SIGUSR1))
    return "stopped in order"

print(asyncio.run(handled()))
