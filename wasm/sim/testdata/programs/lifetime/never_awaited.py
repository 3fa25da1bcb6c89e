# oracle: stderr
async def co():
    pass
co()
print("after statement")
c = co()
print("held")
del c
print("deleted")
def f():
    x = co()
    print("in f")
f()
l = [co()]
l.clear()
co().close()
c = co()
c.close()
del c
async def main():
    co()
    await co()
    x = co()
    x = 1
import asyncio
asyncio.run(main())
try:
    asyncio.run(co)
except ValueError as e:
    print(type(e).__name__)
last = co()
