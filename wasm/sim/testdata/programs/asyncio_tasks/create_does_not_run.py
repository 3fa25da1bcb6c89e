"""create_task only queues: the body runs when the creator awaits something that suspends."""
import asyncio
async def child():
    print("child")
async def nothing():
    print("nothing: no suspension in here")
async def main():
    task = asyncio.create_task(child())
    print("created", task.done())
    await nothing()
    print("still not run")
    await asyncio.sleep(0)
    print("run", task.done())
asyncio.run(main())
