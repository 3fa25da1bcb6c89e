"""Every clock a program can read is virtual, and waiting moves it."""
import asyncio
import time

start = time.monotonic()
time.sleep(1.5)
print(f"{time.monotonic() - start:.1f} {time.perf_counter() > 0} {time.time() > 0}")


async def main():
    loop = asyncio.get_running_loop()
    begin = loop.time()
    await asyncio.sleep(2.5)
    print(f"{loop.time() - begin:.1f}")


asyncio.run(main())
print(f"{time.monotonic() - start:.1f}")
