"""add_done_callback takes a context; callbacks of a done future are queued, not called."""
import asyncio, contextvars
v = contextvars.ContextVar("v", default=0)
async def main():
    f = asyncio.Future()
    ctx = contextvars.copy_context()
    ctx.run(v.set, 1)
    f.add_done_callback(lambda f: print("own context", v.get()), context=ctx)
    v.set(2)
    f.add_done_callback(lambda f: print("copied", v.get()))
    v.set(3)
    f.set_result(None)
    f.add_done_callback(lambda f: print("late", v.get()))
    print("nothing ran yet")
    await asyncio.sleep(0)
asyncio.run(main())
