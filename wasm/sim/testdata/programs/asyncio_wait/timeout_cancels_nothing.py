"""When wait's time is over it returns; the tasks go on."""
import asyncio
async def f():
    await asyncio.sleep(0.3); print("finished all the same")
async def main():
    task = asyncio.create_task(f())
    done, pending = await asyncio.wait([task], timeout=0.1)
    print(len(done), len(pending), task.done())
    done, pending = await asyncio.wait([task], timeout=0)
    print(len(done), len(pending))
    await task
    done, pending = await asyncio.wait([task])
    print(len(done), len(pending))
asyncio.run(main())
