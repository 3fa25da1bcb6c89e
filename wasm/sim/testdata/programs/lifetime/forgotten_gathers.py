"""A gather that nobody asked tells of its error when it is dropped, after the last of its children has ended."""
import asyncio
async def fails(): raise KeyError("k")
async def main():
    asyncio.get_running_loop().set_exception_handler(lambda l, c: print("told", c["message"]))
    g = asyncio.gather(fails(), fails()); await asyncio.wait([g]); g = None
    print("dropped")
    await asyncio.sleep(0)
    g = asyncio.gather(fails()); await asyncio.sleep(0.1); g = None
    print("dropped")
    g = asyncio.gather(fails(), return_exceptions=True); await asyncio.sleep(0.1); g = None
    print("dropped")
    a, b = [asyncio.create_task(fails()) for _ in "ab"]
    g = asyncio.gather(a, b); await asyncio.sleep(0.1); g = None
    print("dropped")
    a = b = None
    print("dropped tasks")
asyncio.run(main())
