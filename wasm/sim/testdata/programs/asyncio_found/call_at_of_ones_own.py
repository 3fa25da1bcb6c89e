"""A loop whose class has a call_at of its own: call_later and sleep go through it. And what a loop's create_task is given."""
import asyncio, gc


class Loop(asyncio.SelectorEventLoop):
    def call_at(self, when, callback, *args, **options):
        print("call_at", round(when - self.time(), 1), getattr(callback, "__name__", "?"), len(args), options)
        return super().call_at(when, callback, *args, **options)

    def create_task(self, coro, **options):
        print("create_task", type(coro).__name__)
        return super().create_task(coro, **options)


async def numbers():
    try:
        yield 1
    finally:
        print("closing")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(-1, print, "past")
    loop.call_later(1, print, "later")
    await asyncio.sleep(2)
    async with asyncio.timeout(5):
        await asyncio.wait_for(asyncio.sleep(0), 3)
    await asyncio.wait([asyncio.ensure_future(asyncio.sleep(0.5))], timeout=9)
    g = numbers()
    print(await anext(g), type(g.aclose()).__name__, type(g.asend(None)).__name__, type(g.athrow(KeyError)).__name__)
    del g
    await asyncio.sleep(0)

asyncio.run(main(), loop_factory=Loop)
