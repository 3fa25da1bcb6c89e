"""A6: call_soon_threadsafe queues at once and wakes the selector through the self-pipe, whose reader runs after the handle."""
import asyncio
import threading
import time


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(print, "soon 1")
    loop.call_soon_threadsafe(print, "threadsafe")
    loop.call_soon(print, "soon 2")
    await asyncio.sleep(0)
    await asyncio.sleep(0)

    done = loop.create_future()

    def work():
        time.sleep(0.1)
        loop.call_soon_threadsafe(print, "from the thread")
        loop.call_soon_threadsafe(done.set_result, "finished")

    threading.Thread(target=work).start()
    print(await done)
    # Without the wake-up the loop would sleep on until its timer.
    late = loop.create_future()

    def quiet():
        time.sleep(0.1)
        loop.call_soon(late.set_result, "seen when the timer woke the loop")

    began = loop.time()
    threading.Thread(target=quiet).start()
    loop.call_later(0.5, print, "timer")
    print(await late, round(loop.time() - began, 1))

    async def add(a, b):
        await asyncio.sleep(0.02)
        return a + b

    def ask():
        future = asyncio.run_coroutine_threadsafe(add(2, 3), loop)
        print("thread got", future.result(timeout=5))

    await asyncio.to_thread(ask)


asyncio.run(main())
