"""Patience, and no more

Each answer is awaited for so long, and then given up.
"""
REQUESTS = 14   # @param {type:"slider", min:1, max:100, step:1, label:"Requests"}
FAIL = 0.2      # @param {type:"slider", min:0, max:0.9, step:0.05, label:"Chance of an error"}
SILENT = 0.15   # @param {type:"slider", min:0, max:0.5, step:0.05, label:"Chance of silence"}
PATIENCE = 0.4  # @param {type:"slider", min:0.05, max:2, step:0.05, unit:"s", label:"Patience"}

import asyncio
import time

import playground
playground.host("moody.example", latency=playground.lognormal(0.1, 0.5), rtt=0.02, fail=FAIL, silent=SILENT)


async def ask(number):
    try:
        async with asyncio.timeout(PATIENCE):
            answer = await playground.fetch_async(f"http://moody.example/{number}")
    except TimeoutError:
        return False
    return answer.status == 200


async def main():
    began = time.monotonic()
    print("asking")
    good = await asyncio.gather(*(asyncio.create_task(ask(n), name=f"request {n}") for n in range(1, REQUESTS + 1)))
    print(f"{sum(good)} of {REQUESTS} answered in {time.monotonic() - began:.1f} s")


asyncio.run(main())
