"""staggered_race: the next attempt begins when the one before fails or is late."""
import asyncio
from asyncio.staggered import staggered_race
def attempt(n, seconds, fail=False):
    async def run():
        print("attempt", n)
        await asyncio.sleep(seconds)
        if fail: raise OSError(n)
        return n
    return run
async def main():
    print(await staggered_race([attempt(1, 0.1, True), attempt(2, 1), attempt(3, 0.2)], 0.5))
    print(await staggered_race([attempt(1, 0.1, True), attempt(2, 0.1, True)], None))
asyncio.run(main())
