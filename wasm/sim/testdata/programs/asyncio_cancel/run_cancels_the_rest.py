"""asyncio.run cancels what is left when main ends (in no promised order), waits for it, and reports what failed meanwhile."""
import asyncio
ended = []
async def worker(n):
    try: await asyncio.sleep(10)
    finally:
        ended.append(n)
        if n == 2: raise ValueError("in cleanup")
async def main():
    asyncio.get_running_loop().set_exception_handler(lambda l, c: print(c["message"], repr(c["exception"])))
    global tasks
    tasks = [asyncio.create_task(worker(n)) for n in range(4)]
    await asyncio.sleep(0)
    return "main's"
print(asyncio.run(main()))
print(sorted(ended), [t.cancelled() for t in tasks])
