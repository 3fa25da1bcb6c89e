"""ensure_future returns futures as they are, makes tasks of coroutines, wraps other awaitables."""
import asyncio
class Awaitable:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return "awaited"
async def coro(): return "coro"
async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(asyncio.ensure_future(future) is future)
    task = asyncio.ensure_future(coro())
    print(type(task).__name__, await task)
    print(await asyncio.ensure_future(Awaitable()))
    try: asyncio.ensure_future(3)
    except TypeError as e: print(e)
    other = asyncio.new_event_loop()
    try: asyncio.ensure_future(future, loop=other)
    except ValueError as e: print(e)
    other.close()
    print(asyncio.isfuture(future), asyncio.isfuture(coro), asyncio.iscoroutine(coro), asyncio.iscoroutinefunction(coro))
asyncio.run(main())
