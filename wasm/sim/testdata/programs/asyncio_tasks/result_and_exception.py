"""result() and exception() of tasks that are not done, cancelled, failed."""
import asyncio
async def fails(): 1 / 0
async def main():
    task = asyncio.create_task(fails())
    for ask in task.result, task.exception:
        try: ask()
        except Exception as e: print(type(e).__module__, repr(e))
    await asyncio.wait([task])
    print(repr(task.exception()))
    try: task.result()
    except ZeroDivisionError as e: print(e)
    try: await task
    except ZeroDivisionError as e: print(e, e is task.exception())
    cancelled = asyncio.create_task(asyncio.sleep(1))
    cancelled.cancel("why")
    await asyncio.wait([cancelled])
    for ask in cancelled.result, cancelled.exception:
        try: ask()
        except asyncio.CancelledError as e: print(repr(e))
    print(isinstance(asyncio.CancelledError(), Exception), asyncio.CancelledError.__mro__[1].__name__)
asyncio.run(main())
