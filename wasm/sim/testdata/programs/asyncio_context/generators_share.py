"""Generators and async generators have no context of their own: they see whatever their caller has."""
import asyncio, contextvars
v = contextvars.ContextVar("v", default="default")
async def agen():
    for i in range(2):
        v.set(f"set by the generator {i}")
        yield v.get()
async def main():
    v.set("main")
    async for x in agen(): print(x, "|", v.get())
    g = agen()
    print(await asyncio.create_task(anext(g)) if False else await anext(g), v.get())
    await g.aclose()
asyncio.run(main())
