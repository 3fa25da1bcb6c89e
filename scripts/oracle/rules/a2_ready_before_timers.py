"""A1, A2: what is already ready runs before timers that fall due in the same iteration."""
import asyncio
import time


async def main():
    loop = asyncio.get_running_loop()
    done = asyncio.Event()
    loop.call_later(0.01, print, "timer 1")
    loop.call_later(0.02, print, "timer 2")
    loop.call_later(0.03, done.set)
    loop.call_soon(print, "soon")
    time.sleep(0.05)                    # all three fall due while the loop is blocked
    loop.call_soon(print, "soon, after the block")
    await done.wait()
    print("woken")


asyncio.run(main())
