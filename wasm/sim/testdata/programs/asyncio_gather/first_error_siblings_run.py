"""The first error comes out at once; the siblings are not cancelled."""
import asyncio
async def ok(n):
    await asyncio.sleep(n / 10); print("ok", n); return n
async def bad(n):
    await asyncio.sleep(n / 10); raise ValueError(n)
async def main():
    try: await asyncio.gather(ok(1), bad(2), ok(3), bad(4))
    except ValueError as e: print("caught", e, len(asyncio.all_tasks()))
    await asyncio.sleep(0.5)
    print("the second error was swallowed")
    print(await asyncio.gather(ok(1), bad(2), return_exceptions=True))
asyncio.run(main())
