"""wait takes tasks and futures, at least one, and no coroutines."""
import asyncio
async def f(): pass
async def main():
    task = asyncio.create_task(f())
    coro = f()
    for args, kw in (([],), {}), ((task,), {}), ((coro,), {}), (([coro],), {}), (([task],), {"return_when": "SOMETIME"}):
        try: await asyncio.wait(*args, **kw)
        except Exception as e: print(type(e).__name__, e)
    coro.close()
asyncio.run(main())
