"""A few connections at once

An aiohttp session sends the requests side by side, over as many connections as its connector may open, and keeps each for the next page.
"""
PAGES = 6      # @param {type:"slider", min:1, max:40, step:1, label:"Pages"}
RTT = 0.05     # @param {type:"slider", min:0.005, max:0.3, step:0.005, unit:"s", label:"Round trip to the server"}
ANSWER = 0.04  # @param {type:"slider", min:0.005, max:0.5, step:0.005, unit:"s", label:"The server works on a page for"}
LIMIT = 2      # @param {type:"slider", min:1, max:40, step:1, label:"Connections at most"}

import asyncio
import time

import aiohttp

import playground
playground.host("pages.example", rtt=RTT, latency=ANSWER, dns=0.03)


async def read(session, n):
    async with session.get(f"https://pages.example/{n}", raise_for_status=True) as answer:
        await answer.read()


async def main():
    began = time.perf_counter()
    connector = aiohttp.TCPConnector(limit=LIMIT)
    async with aiohttp.ClientSession(connector=connector) as session:
        async with asyncio.TaskGroup() as group:
            for n in range(PAGES):
                group.create_task(read(session, n), name=f"page {n + 1}")
    print(f"{PAGES} pages in {time.perf_counter() - began:.1f} s")


asyncio.run(main())
