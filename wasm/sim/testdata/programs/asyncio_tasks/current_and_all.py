"""current_task in tasks and callbacks; all_tasks holds those that are not done."""
import asyncio
async def child(): await asyncio.sleep(0.01)
async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: print("in a callback:", asyncio.current_task(), len(asyncio.all_tasks())))
    tasks = [asyncio.create_task(child(), name=f"c{i}") for i in range(3)]
    print(sorted(t.get_name() for t in asyncio.all_tasks()))
    print(asyncio.current_task() in asyncio.all_tasks(), asyncio.current_task(loop) is asyncio.current_task())
    await asyncio.wait(tasks)
    print([t.get_name() for t in asyncio.all_tasks()])
asyncio.run(main())
for ask in asyncio.current_task, asyncio.all_tasks, asyncio.get_running_loop:
    try: ask()
    except RuntimeError as e: print(e)
