"""What only a Future can do, what cannot become a task, and a task that awaits itself."""
import asyncio
async def f(): await asyncio.sleep(0)
async def main():
    task = asyncio.create_task(f())
    for call in (lambda: task.set_result(1), lambda: task.set_exception(ValueError())):
        try: call()
        except RuntimeError as e: print(e)
    for bad in (f, 3, asyncio.Future()):
        try: asyncio.create_task(bad)
        except TypeError as e: print(str(e).split(" at ")[0].split("<")[0])
    await task
    async def selfish():
        await me
    me = asyncio.create_task(selfish(), name="selfish")
    try: await me
    except RuntimeError as e: print(str(e).split(":")[0])
    async def caught(first):
        await asyncio.sleep(0) if first else None
        try: await asyncio.current_task()
        except RuntimeError as e: print(str(e).split(":")[0])
    for first in True, False: # who awaits it later than it has awaited itself is refused, too
        it = asyncio.Task(caught(first), eager_start=not first, loop=asyncio.get_running_loop(), name="caught")
        try: print(await it)
        except RuntimeError as e: print(e)
    waits = asyncio.Future().__await__()
    print(next(waits).done())
    try: next(waits)
    except RuntimeError as e: print(e)
    async def bare():
        class Bare:
            def __await__(self):
                got = yield 42
        await Bare()
    try: await bare_task if False else await asyncio.create_task(bare())
    except RuntimeError as e: print(e)
asyncio.run(main())
