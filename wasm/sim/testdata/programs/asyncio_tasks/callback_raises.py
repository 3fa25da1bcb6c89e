"""An exception in a done-callback goes to the exception handler; the others run, the loop goes on."""
import asyncio
async def work(): return 5
def bad(task): raise RuntimeError("in a callback")
async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda l, c: print("handler:", sorted(c), c["message"], repr(c["exception"])))
    task = asyncio.create_task(work())
    task.add_done_callback(bad)
    task.add_done_callback(lambda t: print("runs all the same"))
    await task
    await asyncio.sleep(0)
    print(loop.get_exception_handler() is not None)
    loop.set_exception_handler(None)
    print(loop.get_exception_handler())
    try: loop.set_exception_handler("no")
    except TypeError as e: print(e)
asyncio.run(main())
