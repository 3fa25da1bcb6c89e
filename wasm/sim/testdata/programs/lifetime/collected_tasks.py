# The collector closes a pending task's coroutine, which is older, before it tells of the task.
import asyncio, gc
def h(loop, ctx): print(ctx["message"], str(ctx["task"]).split(" wait_for")[0])
async def never(n):
    try: await asyncio.get_running_loop().create_future()
    finally: print("finally", n)
async def plain(): await asyncio.get_running_loop().create_future()
async def outer(): await plain()
async def main():
    asyncio.get_running_loop().set_exception_handler(h)
    for c in never(1), plain(), outer():
        t = asyncio.create_task(c, name=c.__name__); await asyncio.sleep(0); del t, c; gc.collect(); print("-")
    ts = [asyncio.create_task(never(n)) for n in (2, 3)]; await asyncio.sleep(0); del ts; gc.collect()
asyncio.run(main())
