"""When as_completed's time is over each remaining step raises TimeoutError; the tasks go on."""
import asyncio
async def f(n): await asyncio.sleep(n / 10); return n
async def main():
    tasks = [asyncio.create_task(f(n)) for n in (1, 3, 5)]
    for c in asyncio.as_completed(tasks, timeout=0.2):
        try: print(await c)
        except TimeoutError as e: print(repr(e))
    print([t.done() for t in tasks])
    try:
        async for t in asyncio.as_completed(tasks, timeout=0.05): print(t.result())
    except TimeoutError as e: print(repr(e))
    print(await asyncio.gather(*tasks))
asyncio.run(main())
