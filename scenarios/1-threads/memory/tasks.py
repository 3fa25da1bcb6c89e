"""What waiting costs, in tasks

Each sleeper is a task: an object of a kilobyte, and a timer in the loop's heap.
"""
SLEEPERS = 200  # @param {type:"slider", min:1, max:10000, step:1, label:"Sleepers"}
NAP = 2.0       # @param {type:"slider", min:0.1, max:10, step:0.1, unit:"s", label:"Each sleeps"}

import asyncio


async def sleeper():
    await asyncio.sleep(NAP)


async def main():
    async with asyncio.TaskGroup() as group:
        for _ in range(SLEEPERS):
            group.create_task(sleeper())
    print(SLEEPERS, "tasks slept")


asyncio.run(main())
