"""async with, async for, async generators and comprehensions, awaitables of one's own."""
import asyncio


class Connection:
    async def __aenter__(self):
        await asyncio.sleep(0.1)
        print("open")
        return self

    async def __aexit__(self, kind, error, traceback):
        await asyncio.sleep(0.1)
        print("closed", kind)
        return kind is ValueError


class Countdown:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        await asyncio.sleep(0.01)
        return self.n


class Later:
    def __await__(self):
        yield from asyncio.sleep(0.05).__await__()
        return "later"


async def evens(limit):
    for n in range(limit):
        if n % 2 == 0:
            yield n
            await asyncio.sleep(0)


async def main():
    async with Connection():
        print("inside")
    async with Connection():
        raise ValueError("swallowed")
    async for n in Countdown(3):
        print(n)
    else:
        print("no more")
    print([n async for n in evens(7)], {n: await Later() async for n in evens(3)})
    print(await Later())


asyncio.run(main())
