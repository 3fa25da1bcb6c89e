"""A timeout is entered once, by a task."""
import asyncio
async def main():
    limit = asyncio.timeout(1)
    print(limit)
    async with limit: pass
    try:
        async with limit: pass
    except RuntimeError as e: print(e)
    for left in limit, asyncio.timeout(1):
        try: await left.__aexit__(None, None, None)
        except AssertionError as e: print("left without having been entered", repr(e), left)
    at = asyncio.timeout_at(asyncio.get_running_loop().time() - 1)
    try:
        async with at: await asyncio.sleep(1)
    except TimeoutError: print("in the past", at.expired())
asyncio.run(main())
try: asyncio.timeout(1)
except RuntimeError as e: print(e)
