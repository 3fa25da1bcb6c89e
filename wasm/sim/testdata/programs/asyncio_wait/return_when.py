"""wait returns (done, pending) and never raises what the tasks raise."""
import asyncio
async def f(n, bad=False):
    await asyncio.sleep(n / 10)
    if bad: raise ValueError(n)
    return n
def names(tasks): return sorted(t.get_name() for t in tasks)
async def main():
    for when in asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED:
        tasks = [asyncio.create_task(f(1), name="a"), asyncio.create_task(f(2, True), name="b"), asyncio.create_task(f(3), name="c")]
        done, pending = await asyncio.wait(tasks, return_when=when)
        print(when, names(done), names(pending))
        await asyncio.gather(*tasks, return_exceptions=True)
asyncio.run(main())
