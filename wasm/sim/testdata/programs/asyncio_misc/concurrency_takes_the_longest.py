"""Ten sleeps together take as long as the longest; awaited one by one, as long as all."""
import asyncio
async def main():
    loop = asyncio.get_running_loop()
    t = loop.time(); await asyncio.gather(*(asyncio.sleep(n / 10) for n in range(10))); print(round(loop.time() - t, 1))
    t = loop.time()
    for n in range(5): await asyncio.sleep(n / 10)
    print(round(loop.time() - t, 1))
    t = loop.time(); a = asyncio.sleep(0.3); b = asyncio.sleep(0.3); await a; await b; print(round(loop.time() - t, 1))
    t = loop.time(); a = asyncio.create_task(asyncio.sleep(0.3)); b = asyncio.create_task(asyncio.sleep(0.3)); await a; await b; print(round(loop.time() - t, 1))
asyncio.run(main())
