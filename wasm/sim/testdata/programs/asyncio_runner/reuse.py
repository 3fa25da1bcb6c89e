"""A Runner keeps its loop and its context between runs."""
import asyncio, contextvars
v = contextvars.ContextVar("v", default=0)
async def bump():
    v.set(v.get() + 1)
    return v.get(), asyncio.current_task().get_name()
with asyncio.Runner() as runner:
    print(runner.run(bump()), runner.run(bump()))
    print(runner.get_loop().is_closed(), runner.run(bump(), context=contextvars.copy_context()))
    loop = runner.get_loop()
print(loop.is_closed(), v.get())
try: runner.run(bump())
except ValueError as e: print(e)
except RuntimeError as e: print(e)
try: runner.get_loop()
except RuntimeError as e: print(e)
runner.close()
