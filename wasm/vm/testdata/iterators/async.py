# aiter and anext.

def drive(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as e:
        return e.value


class Ticker:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n


async def agen():
    yield 1
    yield 2


async def main():
    it = aiter(Ticker(2))
    print(await anext(it), await anext(it), await anext(it, "default"))
    try:
        await anext(it)
    except StopAsyncIteration:
        print("stopped")
    g = aiter(agen())
    print(await anext(g), await anext(g, None), await anext(g, "end"))
    for bad in (aiter, anext):
        try:
            bad(5)
        except TypeError as e:
            print(e)
    print([x async for x in Ticker(3)])
    return "ok"


print(drive(main()))
