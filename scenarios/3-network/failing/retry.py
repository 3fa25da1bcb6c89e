"""Patience, and another try

What has failed or stayed silent is asked again, after a pause that doubles each time.
"""
REQUESTS = 14   # @param {type:"slider", min:1, max:100, step:1, label:"Requests"}
FAIL = 0.2      # @param {type:"slider", min:0, max:0.9, step:0.05, label:"Chance of an error"}
SILENT = 0.15   # @param {type:"slider", min:0, max:0.5, step:0.05, label:"Chance of silence"}
PATIENCE = 0.4  # @param {type:"slider", min:0.05, max:2, step:0.05, unit:"s", label:"Patience"}
TRIES = 4       # @param {type:"slider", min:1, max:10, step:1, label:"Tries"}

import asyncio
import time

import playground
playground.host("moody.example", latency=playground.lognormal(0.1, 0.5), rtt=0.02, fail=FAIL, silent=SILENT)

tries = 0


async def ask(number):
    global tries
    for n in range(TRIES):
        if n > 0:
            await asyncio.sleep(0.05 * 2 ** n)      # it may be better then; and many must not come back at once
        tries += 1
        try:
            async with asyncio.timeout(PATIENCE):
                answer = await playground.fetch_async(f"http://moody.example/{number}")
        except TimeoutError:
            continue
        if answer.status == 200:
            return True
    return False


async def main():
    began = time.monotonic()
    print("asking")
    good = await asyncio.gather(*(asyncio.create_task(ask(n), name=f"request {n}") for n in range(1, REQUESTS + 1)))
    print(f"{sum(good)} of {REQUESTS} answered in {time.monotonic() - began:.1f} s, with {tries} tries")


asyncio.run(main())
