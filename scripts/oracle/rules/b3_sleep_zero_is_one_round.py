"""B3: sleep(0) goes to the tail of the ready queue; negative delays too."""
import asyncio


async def walk(name, delay):
    for n in range(3):
        print(name, n)
        await asyncio.sleep(delay)


async def main():
    await asyncio.gather(walk("a", 0), walk("b", -1), walk("c", 0))


asyncio.run(main())
