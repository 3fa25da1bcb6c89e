"""A barrier lets its tasks go on together and tells each its arrival's number."""
import asyncio
async def party(n, barrier):
    await asyncio.sleep(n / 10)
    i = await barrier.wait()
    print("party", n, "index", i)
async def main():
    barrier = asyncio.Barrier(3)
    print(barrier.parties, barrier.n_waiting, barrier.broken)
    await asyncio.gather(*(party(n, barrier) for n in (3, 1, 2)))
    async with asyncio.Barrier(1) as index: print("alone", index)
    try: asyncio.Barrier(0)
    except ValueError as e: print(e)
asyncio.run(main())
