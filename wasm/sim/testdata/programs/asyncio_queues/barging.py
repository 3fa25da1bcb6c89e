"""A woken getter can find the queue empty again, because somebody was quicker; then it stands at the tail."""
import asyncio
async def getter(n, q): print("getter", n, "got", await q.get())
async def main():
    q = asyncio.Queue()
    tasks = [asyncio.create_task(getter(n, q)) for n in (1, 2)]
    await asyncio.sleep(0)
    q.put_nowait("a")
    print("main takes", q.get_nowait())
    await asyncio.sleep(0)
    q.put_nowait("b"); q.put_nowait("c")
    await asyncio.gather(*tasks)
asyncio.run(main())
