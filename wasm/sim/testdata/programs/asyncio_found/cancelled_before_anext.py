# A step of an asynchronous generator that is cancelled before it began: what is thrown into it comes out (seed 50402).
import asyncio


async def numbers(n):
    for i in range(n):
        yield i


async def main():
    for n in 0, 1, 2:
        for make in "anext(g)", "g.asend(None)", "g.athrow(KeyError(1))", "g.aclose()":
            for steps in range(3):
                g = numbers(n)
                for _ in range(steps):
                    await anext(g, None)
                awaitable = eval(make)
                try:
                    print(n, make, steps, awaitable.throw(ValueError("thrown")))
                except (Exception, StopAsyncIteration) as e:
                    print(n, make, steps, type(e).__name__, e)
                try:
                    print(await anext(g, "over"))
                except (Exception, StopAsyncIteration) as e:
                    print(type(e).__name__, e)
                try:
                    await awaitable
                except (Exception, StopAsyncIteration) as e:
                    print(type(e).__name__, e)
    g = numbers(1)
    print([x async for x in g])
    try:
        print(await asyncio.wait_for(anext(g), 0))
    except (TimeoutError, StopAsyncIteration) as e:
        print(type(e).__name__)

asyncio.run(main())
