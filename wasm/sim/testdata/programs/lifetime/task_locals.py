import asyncio
class R:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
async def work(n):
    r = R(n)
    await asyncio.sleep(0.01 * n)
    print("done", n)
    return n
async def main():
    await work(1)
    print("awaited")
    t = asyncio.create_task(work(2))
    await t
    print("task done")
    print(await asyncio.gather(work(3), work(4)))
    t = asyncio.create_task(work(5))
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("cancelled")
    print("after")
    async with asyncio.TaskGroup() as tg:
        tg.create_task(work(6))
        tg.create_task(work(7))
    print("group")
    q = asyncio.Queue()
    await q.put(R(8))
    (await q.get()).name
    print("queue")
    loop = asyncio.get_running_loop()
    loop.call_soon(print, R(9))if False else None
    loop.call_soon(lambda r: print("callback", r.name), R(10))
    await asyncio.sleep(0)
    print("called")
    h = loop.call_later(10, print, R(11))
    h.cancel()
    print("handle cancelled")
    f = loop.create_future()
    f.set_result(R(12))
    del f
    print("future")
asyncio.run(main())
print("end")
