"""to_thread takes the context along; run_in_executor does not."""
import asyncio, contextvars
v = contextvars.ContextVar("v", default="default")
async def main():
    v.set("main")
    print(await asyncio.to_thread(v.get), await asyncio.get_running_loop().run_in_executor(None, v.get))
    await asyncio.to_thread(v.set, "thread")
    print(v.get())
asyncio.run(main())
