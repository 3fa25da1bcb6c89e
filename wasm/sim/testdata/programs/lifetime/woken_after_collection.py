# The collector tells of each pending task once: one that is woken by what closing the others did, and then fails, says no more.
import asyncio
import gc

gc.disable()


def handler(loop, context):
    print(context["message"], context.get("exception"))


async def takes_turns(condition, n):
    async with condition:
        try:
            await condition.wait()
        except asyncio.CancelledError:
            print(n, "cancelled")
            raise


async def main():
    asyncio.get_running_loop().set_exception_handler(handler)
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(takes_turns(condition, n)) for n in range(3)]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del tasks
    condition = None
    print("collects")
    gc.collect()
    print("collected")
    await asyncio.sleep(0.1)
    gc.collect()
    print("over")


asyncio.run(main())
