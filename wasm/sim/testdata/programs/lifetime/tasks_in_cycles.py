"""A task whose traceback leads back to it is in a cycle: that its exception was never retrieved is told when the collector comes."""
import asyncio
def handler(loop, context): print("handler", context["message"])
async def f():
    t = asyncio.current_task()
    raise ValueError
async def g():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(h())
async def h(): raise KeyError
async def main():
    asyncio.get_running_loop().set_exception_handler(handler)
    for c in f, g:
        task = asyncio.create_task(c())
        await asyncio.wait([task])
        print("waited")
        del task
        print("deleted", c.__name__)
asyncio.run(main())
print("end")
