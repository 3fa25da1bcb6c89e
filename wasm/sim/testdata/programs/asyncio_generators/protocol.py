"""asend, athrow, aclose of an async generator whose body awaits."""
import asyncio
async def echo():
    got = None
    while True:
        try:
            await asyncio.sleep(0)
            got = yield got
        except ValueError as e: got = repr(e)
async def main():
    g = echo()
    print(await anext(g), await g.asend("sent"), await g.athrow(ValueError("thrown")))
    await g.aclose()
    try: await anext(g)
    except StopAsyncIteration: print("over")
    g = echo()
    one, two = asyncio.create_task(g.asend(None)) if False else g.asend(None), g.asend(None)
    async def step(x):
        try: return await x
        except RuntimeError as e: return str(e)
    print(await asyncio.gather(step(one), step(two)))
    await g.aclose()
asyncio.run(main())
