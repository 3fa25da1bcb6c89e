"""A coroutine that is closed gets GeneratorExit, and may not go on awaiting."""
import asyncio
async def f():
    try: await asyncio.sleep(1)
    except BaseException as e: print(type(e).__name__); raise
async def stubborn():
    try: await asyncio.sleep(1)
    finally: await asyncio.sleep(1)
async def main():
    for make in f, stubborn:
        coro = make()
        coro.send(None)
        try: coro.close()
        except RuntimeError as e: print(e)
asyncio.run(main())
