"""Cancelling the await of a thread's result does not stop the thread; run waits for it at the end."""
# oracle: nolog, whether the pool's end is heard of in one wake-up or two is left open
import asyncio, time
def work(): time.sleep(0.5); print("thread finished")
async def main():
    task = asyncio.create_task(asyncio.to_thread(work))
    await asyncio.sleep(0.1)
    task.cancel()
    try: await task
    except asyncio.CancelledError: print("cancelled")
    print("main ends")
began = time.monotonic()
asyncio.run(main())
print(round(time.monotonic() - began, 1))
