"""wait_for of a shielded task: the time is over, the task goes on."""
import asyncio
async def main():
    task = asyncio.create_task(asyncio.sleep(0.25, "result"))
    for _ in range(5):
        try: print(await asyncio.wait_for(asyncio.shield(task), 0.1)); break
        except TimeoutError: print("not yet", task.done())
asyncio.run(main())
