"""E3: an async generator that is dropped half-way is closed by the loop, in a later iteration."""
import asyncio


async def numbers():
    try:
        for i in range(10):
            yield i
    finally:
        print("cleanup begins")
        await asyncio.sleep(0)
        print("cleanup ends")


async def main():
    async for n in numbers():
        print("got", n)
        if n == 1:
            break
    print("after the loop")
    await asyncio.sleep(0)
    print("one iteration later")
    await asyncio.sleep(0)
    print("two iterations later")
    await asyncio.sleep(0)
    print("three iterations later")


asyncio.run(main())
