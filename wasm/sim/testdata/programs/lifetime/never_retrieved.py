# oracle: stderr
import asyncio
async def fail(n):
    raise ValueError(n)
async def main():
    asyncio.create_task(fail(1))
    await asyncio.sleep(0)
    print("step")
    await asyncio.sleep(0)
    print("step")
    t = asyncio.create_task(fail(2))
    await asyncio.sleep(0.1)
    print("holding")
    t = None
    print("dropped")
    f = asyncio.get_running_loop().create_future()
    f.set_exception(KeyError("future"))
    del f
    print("future dropped")
    t = asyncio.create_task(fail(3))
    await asyncio.wait([t])
    print(t.exception())
    del t
    print("retrieved")
    ts = [asyncio.create_task(fail(i)) for i in (4, 5)]
    await asyncio.wait(ts)
    print("waited")
    ts.clear()
    print("end")
asyncio.run(main())
