"""Everybody at once

All orders are sent in the same moment; they queue at the kitchen.
"""
ORDERS = 12     # @param {type:"slider", min:1, max:300, step:1, label:"Orders"}
COOKS = 2       # @param {type:"slider", min:1, max:50, step:1, label:"Cooks"}
PATIENCE = 1.0  # @param {type:"slider", min:0.2, max:10, step:0.1, unit:"s", label:"Patience"}

import asyncio
import time

import playground
playground.host("kitchen.example", workers=COOKS, latency=0.25, rtt=0.02)


async def order(number):
    try:
        async with asyncio.timeout(PATIENCE):
            await playground.fetch_async(f"http://kitchen.example/{number}")
        return True
    except TimeoutError:
        return False        # gone; the kitchen cooks it all the same


async def main():
    opened = time.monotonic()
    served = await asyncio.gather(*(asyncio.create_task(order(n), name=f"order {n}") for n in range(1, ORDERS + 1)))
    print(f"{sum(served)} of {ORDERS} orders served in {time.monotonic() - opened:.1f} s")


asyncio.run(main())
