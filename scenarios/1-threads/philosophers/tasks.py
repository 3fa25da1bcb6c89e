"""The philosophers, in tasks

Each philosopher is a task, each fork an `asyncio.Lock`.
"""
PHILOSOPHERS = 5  # @param {type:"slider", min:2, max:12, step:1, label:"Philosophers"}
MEALS = 3         # @param {type:"slider", min:1, max:20, step:1, label:"Meals for each"}
POLITE = True     # @param {type:"boolean", label:"One of them takes the right fork first"}

import asyncio

forks = [asyncio.Lock() for _ in range(PHILOSOPHERS)]


async def dine(seat):
    first, second = seat, (seat + 1) % PHILOSOPHERS
    if POLITE and seat == 0:
        first, second = second, first
    for _ in range(MEALS):
        async with forks[first]:
            await asyncio.sleep(0.1)        # looks at the fork, and thinks
            async with forks[second]:
                await asyncio.sleep(0.2)    # eats
        await asyncio.sleep(0.1)


async def main():
    async with asyncio.TaskGroup() as table:
        for n in range(PHILOSOPHERS):
            table.create_task(dine(n), name=f"philosopher {n + 1}")
    print(f"{PHILOSOPHERS} philosophers had {MEALS} meals each")


asyncio.run(main())
