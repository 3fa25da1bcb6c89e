"""Loops cannot run inside each other."""
import asyncio
async def f(): pass
async def main():
    c = f()
    for call in (lambda: asyncio.run(c), lambda: asyncio.get_running_loop().run_until_complete(c), lambda: asyncio.new_event_loop().run_until_complete(c),
                 lambda: asyncio.get_running_loop().close(), lambda: asyncio.Runner().run(c)):
        try: call()
        except RuntimeError as e: print(e)
    c.close()
asyncio.run(main())
