"""A task that nobody holds dies with its exception as soon as it has ended, before the next task runs."""
import asyncio
async def task():
    1/0
def handler(loop, context):
    print("handler", context["message"], repr(context["exception"]))
async def main():
    asyncio.get_running_loop().set_exception_handler(handler)
    asyncio.Task(task())
    print("made")
    await asyncio.sleep(0)
    print("after")
asyncio.run(main())
