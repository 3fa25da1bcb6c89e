"""Lock, semaphore, condition as context managers give None; a timeout gives itself."""
import asyncio
async def main():
    for x in asyncio.Lock(), asyncio.Semaphore(), asyncio.Condition():
        async with x as y: print(y)
    for x in asyncio.Lock(), asyncio.Event():
        try:
            with x: pass
        except (TypeError, AttributeError) as e: print(type(e).__name__, e)
asyncio.run(main())
