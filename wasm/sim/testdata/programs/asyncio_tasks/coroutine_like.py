# A task drives whatever has the methods of a coroutine, an iterator or not.
import asyncio
import collections.abc


class Countdown(collections.abc.Coroutine):
    def __init__(self, n):
        self.n = n

    def send(self, value):
        print("send", value, self.n)
        if self.n == 0:
            raise StopIteration("lift-off")
        self.n -= 1

    def throw(self, *exc):
        print("throw", exc)

    def close(self):
        print("close")

    def __await__(self):
        return self


async def main():
    task = asyncio.create_task(Countdown(2))
    print(await task, asyncio.iscoroutine(task.get_coro()))


asyncio.run(main())
