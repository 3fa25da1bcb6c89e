"""Page by page: in step

`async for` asks for a page, waits, uses it, and asks for the next. The two never overlap:
while `main` uses a page, nobody fetches.
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


async def main():
    start = time.monotonic()
    async for page in pages():
        print(page)
        await use(page)
    print(f"{PAGES} pages in {time.monotonic() - start:.1f} s")


asyncio.run(main())
