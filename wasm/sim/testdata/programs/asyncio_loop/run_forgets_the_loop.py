"""After asyncio.run there is no current loop, and get_event_loop raises."""
import asyncio
async def f(): return asyncio.get_event_loop().is_running()
print(asyncio.run(f()))
try: asyncio.get_event_loop()
except RuntimeError as e: print(e)
