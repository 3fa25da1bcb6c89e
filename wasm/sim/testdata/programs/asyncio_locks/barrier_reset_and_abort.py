"""reset() breaks the wait of those inside; abort() breaks the barrier for good, until it is reset."""
import asyncio
async def main():
    barrier = asyncio.Barrier(2)
    for break_it in barrier.reset, barrier.abort:
        task = asyncio.create_task(barrier.wait())
        await asyncio.sleep(0)
        print(barrier.n_waiting)
        await break_it()
        print(repr((await asyncio.gather(task, return_exceptions=True))[0]), barrier.broken, barrier.n_waiting)
    try: await barrier.wait()
    except asyncio.BrokenBarrierError as e: print(e)
    await barrier.reset()
    print(barrier.broken, sorted(await asyncio.gather(barrier.wait(), barrier.wait())))
asyncio.run(main())
