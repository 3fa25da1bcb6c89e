"""A loop that is given a selector of the program's own: time that jumps instead of waiting, and a selector that tells how long it is asked to wait."""
import asyncio
import selectors
import socket


class Sel(selectors.DefaultSelector):
    def select(self, timeout=None):
        loop = self.loop
        if timeout: 
            loop.now += timeout
            timeout = 0
        return super().select(timeout)
class VirtualLoop(asyncio.SelectorEventLoop):
    def __init__(self):
        self.now = 0.0
        s = Sel(); s.loop = self
        super().__init__(s)
    def time(self): return self.now
async def main():
    loop = asyncio.get_running_loop()
    print(round(loop.time(), 1))
    await asyncio.sleep(1)
    print(round(loop.time(), 1))
    await asyncio.gather(asyncio.sleep(2), asyncio.sleep(3))
    print(round(loop.time(), 1))
    try:
        async with asyncio.timeout(5): await asyncio.sleep(100)
    except TimeoutError: print(round(loop.time(), 1))
    h = loop.call_later(4, print, "later")
    print(round(h.when(), 1))
    await asyncio.wait([asyncio.ensure_future(asyncio.sleep(50))], timeout=10)
    print(round(loop.time(), 1))
    try: await asyncio.wait_for(asyncio.sleep(50), 7)
    except TimeoutError: print(round(loop.time(), 1))
asyncio.run(main(), loop_factory=VirtualLoop)


class Telling(selectors.DefaultSelector):
    def select(self, timeout=None):
        print("select", timeout and timeout > 0.1)
        return super().select(timeout)


async def talks():
    loop = asyncio.get_running_loop()
    left, right = socket.socketpair()
    reader, writer = await asyncio.open_connection(sock=left)
    _, answers = await asyncio.open_connection(sock=right)
    loop.call_later(0.5, answers.write, b"line\n")
    print(await reader.readline())
    await asyncio.sleep(0.125)
    writer.close()
    answers.close()
    print(type(loop._selector).__name__)

asyncio.run(talks(), loop_factory=lambda: asyncio.SelectorEventLoop(Telling()))


class Fails(selectors.DefaultSelector):
    def select(self, timeout=None):
        raise KeyError("no more")

loop = asyncio.SelectorEventLoop(Fails())
loop.call_soon(print, "never")
try:
    loop.run_forever()
except KeyError as e:
    print(repr(e))
