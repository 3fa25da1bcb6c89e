"""Done-callbacks run in a later iteration, in the order in which they were added, each with the task."""
import asyncio
async def work(): return 5
async def main():
    task = asyncio.create_task(work())
    task.add_done_callback(lambda t: print("first", t.result()))
    task.add_done_callback(lambda t: print("second"))
    def third(t): print("third, never")
    task.add_done_callback(third); task.add_done_callback(third)
    print(task.remove_done_callback(third), task.remove_done_callback(third))
    await task
    print("awaited")
    task.add_done_callback(lambda t: print("added late"))
    print("not yet")
    await asyncio.sleep(0)
    print("after a round")
asyncio.run(main())
