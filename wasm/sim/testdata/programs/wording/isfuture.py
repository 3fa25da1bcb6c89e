"""What asyncio.isfuture and iscoroutine say of wrong arguments, and of right ones."""
import asyncio


async def coro():
    pass


async def main():
    for function in asyncio.isfuture, asyncio.iscoroutine:
        for args, kwargs in ((), {}), ((1, 2), {}), ((), {"x": 1}), ((1,), {"obj": 2}), ((None,), {}), ((), {"obj": asyncio.current_task()}), ((asyncio.Future(),), {}):
            try:
                print(function.__name__, function(*args, **kwargs))
            except TypeError as e:
                print(function.__name__, e)
        print(function.__qualname__, type(function).__name__)
    c = coro()
    print(asyncio.iscoroutine(c), asyncio.isfuture(c), asyncio.iscoroutine(coro))
    await c

asyncio.run(main())
