"""What is dropped dies in the context of who dropped it: a task that ends, a callback, a generator that is being closed."""
import asyncio
import contextvars

V = contextvars.ContextVar("V", default=0)


async def numbers(n):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
    finally:
        print("numbers end", n, V.get())


async def twice(inner):
    async for x in inner:
        yield -x


class Dying:
    def __del__(self):
        task = asyncio.current_task()
        print("dies", V.get(), task and task.get_name())


async def leaves_a_chain(who):
    V.set(who)
    async for x in twice(numbers(2)):
        break
    print("left", who)


async def ends_with(who):
    V.set(who)
    g, d = numbers(who), Dying()
    await anext(g)


async def fails_with(who):
    V.set(who)
    g, d = numbers(who), Dying()
    await anext(g)
    raise KeyError(who)


def makes_one():
    V.set(77)
    d = Dying()


def is_given(g):
    V.set(78)


async def main():
    V.set(13)
    await asyncio.gather(leaves_a_chain(1), leaves_a_chain(2))
    await leaves_a_chain(3)
    await asyncio.sleep(1)
    print("tasks")
    t = asyncio.create_task(ends_with(5))
    await asyncio.sleep(1)
    t = asyncio.create_task(fails_with(6))
    await asyncio.sleep(1)
    t = None
    await asyncio.sleep(1)
    print("callbacks")
    loop = asyncio.get_running_loop()
    loop.call_soon(makes_one)
    g = numbers(4)
    await anext(g)
    loop.call_soon(is_given, g)
    loop.call_soon(lambda d: d, Dying())
    loop.call_later(0.5, makes_one)
    g = None
    await asyncio.sleep(1)
    asyncio.create_task(leaves_a_chain(8))

asyncio.run(main())
