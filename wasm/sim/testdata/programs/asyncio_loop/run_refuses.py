"""asyncio.run takes coroutines only."""
import asyncio
async def f(): pass
for bad in (f, 3, None, asyncio.sleep):
    try: asyncio.run(bad)
    except ValueError as e: print(str(e).split(" at ")[0])
print(asyncio.run(f()))
