import asyncio
class R:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
async def agen(n):
    try:
        for i in range(5):
            yield i
    finally:
        await asyncio.sleep(0)
        print("closed", n)
async def main():
    async for x in agen(1):
        print(x)
        break
    print("after break")
    await asyncio.sleep(0)
    print("one")
    await asyncio.sleep(0)
    print("two")
    await asyncio.sleep(0)
    print("three")
    await asyncio.sleep(0)
    g = agen(2)
    print(await anext(g))
    del g
    print("dropped")
    await asyncio.sleep(0.01)
    print("later")
    g = agen(3)
    del g
    print("never started")
    async def first():
        async for x in agen(4):
            return x
    print(await first())
    await asyncio.sleep(0.01)
    g = agen(5)
    async for x in g:
        if x == 1: break
    print("held")
    await g.aclose()
    print("aclosed")
    g = agen(6)
    await anext(g)
    print("left open")
asyncio.run(main())
print("end")
