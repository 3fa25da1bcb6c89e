"""Two locks in opposite orders, in tasks

One thread, one loop, no GIL to blame, and the same circle: `await` is where another task gets in between.
"""
TRANSFERS = 3   # @param {type:"slider", min:1, max:20, step:1, label:"Transfers each way"}
PAUSE = 0.01    # @param {type:"slider", min:0, max:0.05, step:0.005, unit:"s", label:"Between the two locks"}

import asyncio

balance = {"Ada": 100, "Bob": 100}
locks = {"Ada": asyncio.Lock(), "Bob": asyncio.Lock()}


async def transfer(giver, taker):
    for _ in range(TRANSFERS):
        async with locks[giver]:
            await asyncio.sleep(PAUSE)      # take this line away, and nothing can go wrong
            async with locks[taker]:
                balance[giver] -= 10
                balance[taker] += 10


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(transfer("Ada", "Bob"), name="Ada to Bob")
        group.create_task(transfer("Bob", "Ada"), name="Bob to Ada")
    print(balance)


asyncio.run(main())
