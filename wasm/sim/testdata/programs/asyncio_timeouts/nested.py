"""Of nested timeouts each raises its own; the outer one passes through the inner."""
import asyncio
async def run(outer, inner):
    try:
        async with asyncio.timeout(outer) as o:
            try:
                async with asyncio.timeout(inner) as i: await asyncio.sleep(1)
            except TimeoutError: print("inner timeout")
            await asyncio.sleep(0.15)
            print("outer in time")
    except TimeoutError: print("outer timeout", i.expired())
async def main():
    await run(0.5, 0.1); await run(0.1, 0.5); await run(0.2, 0.1)
asyncio.run(main())
