"""An async generator that was asked for an item is closed by its loop when it is dropped, even before it has begun; one that ignored its closing is not closed twice."""
import asyncio, sys
async def g(n):
    try:
        yield n
        yield n + 1
    except GeneratorExit:
        print("exit", n); raise
    finally:
        print("end", n)
async def stub(n):
    try: yield n
    except GeneratorExit: 
        print("ignored", n)
        yield 5
    print("on", n)
async def main():
    x = g(1); a = x.__anext__(); x = a = None
    print("dropped one that was asked"); await asyncio.sleep(0.1)
    x = g(2); a = anext(x); a.close(); x = a = None
    print("dropped one that was asked and closed"); await asyncio.sleep(0.1)
    x = g(3); x = None
    x = g(4); await x.aclose(); x = None
    x = stub(5); await anext(x)
    try: await x.aclose()
    except RuntimeError as e: print(e)
    x = None
    print("dropped after it ignored"); await asyncio.sleep(0.1)
    x = g(6); t = asyncio.create_task(x.asend(None)); t.cancel(); x = None
    try: await t
    except asyncio.CancelledError: print("cancelled")
    t = None
    await asyncio.sleep(0.1)
    x = stub(7); await anext(x)
    x = None
    await asyncio.sleep(0.1)
    print("end")
asyncio.run(main())
