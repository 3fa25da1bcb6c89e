"""Eager tasks run inside their creator up to their first suspension; the current task changes meanwhile."""
import asyncio
async def child(n):
    print("child", n, asyncio.current_task().get_name())
    await asyncio.sleep(0)
    print("child", n, "again")
async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    me = asyncio.current_task()
    a = asyncio.create_task(child(1))
    print("main", asyncio.current_task() is me, len(asyncio.all_tasks()))
    b = asyncio.create_task(child(2))
    await asyncio.gather(a, b)
asyncio.run(main())
