"""Several tasks may await one future; they wake in the order in which they began to wait."""
import asyncio
async def waiter(n, f): print(n, await f)
async def main():
    f = asyncio.Future()
    tasks = [asyncio.create_task(waiter(n, f)) for n in "abc"]
    await asyncio.sleep(0)
    f.set_result("result")
    print("set")
    await asyncio.gather(*tasks)
    f = asyncio.Future()
    tasks = [asyncio.create_task(waiter(n, f)) for n in "ab"]
    await asyncio.sleep(0)
    f.set_exception(KeyError("k"))
    print(await asyncio.gather(*tasks, return_exceptions=True))
    f = asyncio.Future()
    tasks = [asyncio.create_task(waiter(n, f)) for n in "ab"]
    await asyncio.sleep(0)
    tasks[0].cancel()
    print([type(r).__name__ for r in await asyncio.gather(*tasks, return_exceptions=True)], f.cancelled())
asyncio.run(main())
