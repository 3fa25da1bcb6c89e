"""A task that fails while create_task makes it hangs in a cycle: the exception, its frames, and the variable of create_task behind them."""
import asyncio
def handler(loop, context):
    print('handler', context['message'], repr(context.get('exception')))
async def program():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    async def f2():
        1/0
    def start(coro):
        t = asyncio.create_task(coro)
    loop.set_task_factory(asyncio.eager_task_factory)
    start(f2())
    print("here1")
    loop.set_task_factory(None)
    start(f2())
    await asyncio.sleep(0)
    print("here2")
    loop.set_task_factory(asyncio.eager_task_factory)
    asyncio.create_task(f2())
    print("here3")
    t = asyncio.Task(f2(), loop=loop, eager_start=True)
    del t
    print("here4")
    async def f3():
        await asyncio.sleep(0)
        1/0
    asyncio.create_task(f3())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("here5")
asyncio.run(program())
print("end")
