"""The repr of a task tells its state, name, coroutine with its line, what it waits for, callbacks, result or exception."""
import asyncio
async def waits(future):
    await future
async def returns(): return "x" * 100
async def raises(): raise KeyError("k")
async def main():
    future = asyncio.get_running_loop().create_future()
    print(future)
    task = asyncio.create_task(waits(future), name="w")
    print(task)
    await asyncio.sleep(0)
    print(task)
    print(future)
    task.add_done_callback(print)
    def second(_): pass
    task.add_done_callback(second)
    print(task)
    task.add_done_callback(lambda t: None)
    task.add_done_callback(main)
    print(task)
    for fn in (main, second, print): print(task.remove_done_callback(fn))
    print(task)
    task.cancel()
    print(task)
    try: await task
    except asyncio.CancelledError: print(task)
    for f in returns, raises:
        task = asyncio.create_task(f(), name=f.__name__)
        await asyncio.wait([task])
        print(task)
    future = asyncio.Future()
    future.set_result(list(range(100)))
    print(future)
    future = asyncio.Future(); future.set_exception(ValueError("v")); print(future, future.exception())
    future = asyncio.Future(); future.cancel(); print(future)
asyncio.run(main())
