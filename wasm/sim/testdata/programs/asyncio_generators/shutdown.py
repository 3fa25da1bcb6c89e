"""run closes the generators that are still open, and reports what fails there."""
import asyncio
closed = []
async def g(name, fail=False):
    try: yield name
    finally:
        await asyncio.sleep(0)
        closed.append(name)
        if fail: raise ValueError(name)
async def main():
    asyncio.get_running_loop().set_exception_handler(lambda l, c: print(c["message"].split(" <")[0], repr(c["exception"])))
    global keep
    keep = [g("a"), g("b", True)]
    for x in keep: print(await anext(x))
asyncio.run(main())
print(sorted(closed))
