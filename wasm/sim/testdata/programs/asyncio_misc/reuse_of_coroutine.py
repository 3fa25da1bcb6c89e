"""A coroutine can be awaited once."""
import asyncio
async def f(): await asyncio.sleep(0)
async def main():
    c = f(); await c
    try: await c
    except RuntimeError as e: print(e)
    c = f(); t = asyncio.create_task(c); await asyncio.sleep(0)
    try: await c
    except RuntimeError as e: print(e)
    await t
    for bad in (3, [f], print):
        try: await bad
        except TypeError as e: print(e)
asyncio.run(main())
