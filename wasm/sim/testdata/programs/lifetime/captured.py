"""What a coroutine or generator captured dies with it, when the function itself was dropped before."""
import asyncio


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print(self.name, "dies")


def starts(name):
    thing = Thing(name)

    async def pump():
        await asyncio.sleep(0)
        print("pump has", thing.name)
    return asyncio.create_task(pump())


def counts(name, n):
    thing = Thing(name)

    def numbers():
        for i in range(n):
            yield i, thing.name
    return numbers()


async def asked(name):
    thing = Thing(name)
    async def ask():
        return thing.name
    return ask()


async def main():
    await starts("first")
    print("awaited")
    task = starts("second")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("done", task.done())
    print(list(counts("third", 2)))
    for x in counts("fifth", 2):
        print(x)
    coro = await asked("sixth")
    print(await coro)
    print("end of main")

asyncio.run(main())
