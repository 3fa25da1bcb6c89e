"""A loop that is closed lets go of tasks that waited for their turn: they die there, or with the last name for them, in the order of the queue."""
import asyncio
import logging
import sys

logging.basicConfig(stream=sys.stdout, format="%(message)s", level=logging.INFO)


async def work(n):
    try:
        print("step", n)
        await asyncio.sleep(0)
        print("step 2", n)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    finally:
        print("finally", n)
async def wait(f):
    print("waits")
    try: await f
    finally: print("waited")
loop = asyncio.new_event_loop()
loop.create_task(work(1))
keep = loop.create_task(work(2), name="keep")
f = loop.create_future()
loop.create_task(wait(f), name="waiter")
lost = loop.create_future()
loop.create_task(wait(lost), name="lost")
del lost
loop.call_soon(lambda: f.set_result(3))
loop.call_soon(loop.stop)
loop.run_forever()
loop.create_task(work(3))
class Noisy:
    def __del__(self): print("noisy dies")
    def __call__(self): pass
loop.call_soon(Noisy())
loop.call_later(1, Noisy())
loop.create_task(work(4), name="four")
print("closing")
loop.close()
print("closed", keep)
keep.cancel()
print(keep)
keep = None
print("end")
