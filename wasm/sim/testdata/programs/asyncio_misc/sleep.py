"""sleep(0), negative, with a result, nan."""
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    print(await asyncio.sleep(0, "zero"), await asyncio.sleep(-1, "negative"), await asyncio.sleep(0.01, "result"))
    try: await asyncio.sleep(float("nan"))
    except ValueError as e: print(e)
    try: await asyncio.sleep("1")
    except TypeError as e: print(e)
    loop.call_soon(print, "one round for sleep(0)")
    await asyncio.sleep(0)
    print("back")
asyncio.run(main())
