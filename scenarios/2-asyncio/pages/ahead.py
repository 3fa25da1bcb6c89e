"""Page by page: fetched ahead

A task of its own fetches and puts the pages into a queue of AHEAD places; `main` takes them out.
Now both wait at the same time, and the slower one sets the pace.
"""
PAGES = 6     # @param {type:"slider", min:1, max:20, step:1, label:"Pages"}
FETCH = 0.4   # @param {type:"slider", min:0.05, max:2, step:0.05, unit:"s", label:"Fetching a page"}
USE = 0.3     # @param {type:"slider", min:0.05, max:2, step:0.05, unit:"s", label:"Using a page"}
AHEAD = 2     # @param {type:"slider", min:1, max:10, step:1, label:"Pages fetched ahead"}

import asyncio
import time


async def pages():
    for n in range(1, PAGES + 1):
        await asyncio.sleep(FETCH)             # the network
        yield f"page {n}"


async def use(page):
    await asyncio.sleep(USE)                   # a database, say


async def fetch_ahead(queue):
    async for page in pages():
        await queue.put(page)                  # waits where all places are taken
    queue.shutdown()                           # no page will follow


async def main():
    start = time.monotonic()
    queue = asyncio.Queue(AHEAD)
    async with asyncio.TaskGroup() as group:
        group.create_task(fetch_ahead(queue), name="fetcher")
        try:
            while True:
                page = await queue.get()
                print(page)
                await use(page)
        except asyncio.QueueShutDown:
            pass                               # that was the last one
    print(f"{PAGES} pages in {time.monotonic() - start:.1f} s")


asyncio.run(main())
