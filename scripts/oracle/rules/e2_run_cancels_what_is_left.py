"""E2: at its end asyncio.run cancels what is left and waits for it."""
import asyncio


async def forever():
    try:
        await asyncio.sleep(1000)
    finally:
        await asyncio.sleep(0.1)
        print("left over, tidied up")


async def main():
    asyncio.create_task(forever())
    await asyncio.sleep(0)
    print("main ends")
    return "result"


print(asyncio.run(main()))
