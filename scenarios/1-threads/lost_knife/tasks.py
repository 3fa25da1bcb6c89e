"""The lost knife, tasks without a lock

Tasks share one thread and change places only at an `await`. Between the read and the write
stands none, so no knife is ever lost, with a call or without, in any mode.
"""
WAITERS = 2    # @param {type:"slider", min:1, max:8, step:1, label:"Waiters"}
KNIVES = 5000  # @param {type:"slider", min:100, max:50000, step:100, label:"Knives for each"}
CALL = False   # @param {type:"boolean", label:"A call between read and write"}

import asyncio

import playground

# region setup: the report
def report():
    lost = WAITERS * KNIVES - drawer
    print(f"{WAITERS} waiters brought {WAITERS * KNIVES} knives, the drawer counts {drawer}")
    print(f"lost in switch mode {playground.switch_mode()!r}: {lost}")


def one():
    return 1
# endregion

drawer = 0


async def bring():
    global drawer
    for n in range(KNIVES):
        if CALL:
            drawer = drawer + one()
        else:
            drawer += 1
        if n % 100 == 0:
            await asyncio.sleep(0)      # here, and only here, another task may go on


async def main():
    waiters = [asyncio.create_task(bring(), name=f"waiter {n}") for n in range(1, WAITERS + 1)]
    await asyncio.gather(*waiters)
    report()


asyncio.run(main())
