"""run_until_complete takes a coroutine or a future and gives its result, or raises."""
import asyncio
async def f(x):
    await asyncio.sleep(0); return x
async def fails(): raise ValueError("v")
loop = asyncio.new_event_loop()
print(loop.is_running(), loop.is_closed(), loop)
print(loop.run_until_complete(f(1)))
task = loop.create_task(f(2))
print(loop.run_until_complete(task), task.done())
try: loop.run_until_complete(fails())
except ValueError as e: print(repr(e))
future = loop.create_future()
loop.call_soon(loop.stop)
try: loop.run_until_complete(future)
except RuntimeError as e: print(e)
try: loop.run_until_complete(3)
except TypeError as e: print(e)
loop.close(); loop.close()
print(loop.is_closed(), loop)
for call in (lambda: loop.run_forever(), lambda: loop.call_soon(print), lambda: loop.call_later(1, print), lambda: loop.call_soon_threadsafe(print)):
    try: call()
    except RuntimeError as e: print(e)
c = f(1)
for call in (lambda: loop.run_until_complete(c), lambda: loop.create_task(c)):
    try: call()
    except RuntimeError as e: print(e)
c.close()
