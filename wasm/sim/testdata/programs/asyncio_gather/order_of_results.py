"""Results come in the order of the arguments, whatever the order of their ends."""
import asyncio
async def f(n):
    await asyncio.sleep((3 - n) / 10)
    print("end", n)
    return n
async def main():
    print(await asyncio.gather(f(0), f(1), f(2)))
    print(await asyncio.gather())
    one = asyncio.create_task(f(2))
    print(await asyncio.gather(one, f(1), one))
asyncio.run(main())
