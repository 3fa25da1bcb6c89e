# The traceback of a task's exception holds what a plain function below it held: a task of its own dies with it, not before.
import asyncio
import gc


def handler(loop, context):
    print(context["message"], context["exception"])


async def fails(n):
    raise KeyError(n)


def start(n):
    task = asyncio.create_task(fails(n), name=f"fails {n}")
    raise ValueError(n)


async def starts(n):
    start(n)


async def main():
    gc.disable()
    asyncio.get_running_loop().set_exception_handler(handler)
    task = asyncio.create_task(starts(1))
    await asyncio.sleep(0.1)
    print("both failed", task.done())
    print(repr(task.exception()))
    print("dropping it")
    del task
    print("dropped")


asyncio.run(main())
print("end")
