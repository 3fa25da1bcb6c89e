"""D4: a condition notifies in order; the notified get the lock back one by one."""
import asyncio


async def waiter(n, condition):
    async with condition:
        print(n, "waits")
        await condition.wait()
        print(n, "woken, lock held:", condition.locked())
        await asyncio.sleep(0.01)
        print(n, "leaves")


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(waiter(n, condition)) for n in range(4)]
    await asyncio.sleep(0)
    async with condition:
        condition.notify(2)
        print("two notified; nobody runs before the lock is free")
        await asyncio.sleep(0.01)
    newcomer = asyncio.create_task(waiter("newcomer", condition))
    await asyncio.sleep(0.1)
    async with condition:
        condition.notify_all()
    await asyncio.gather(*tasks, newcomer)

    for wrong in (lambda: condition.notify(), lambda: condition.notify_all()):
        try:
            wrong()
        except RuntimeError as e:
            print(e)
    try:
        await condition.wait()
    except RuntimeError as e:
        print(e)

    # Who is cancelled gets the lock back before the exception goes on, and passes the notification to the next.
    count = 0

    async def counted():
        nonlocal count
        async with condition:
            try:
                await condition.wait_for(lambda: count)
                print("saw", count)
            except asyncio.CancelledError:
                print("cancelled, lock held:", condition.locked())
                raise

    one, two = asyncio.create_task(counted()), asyncio.create_task(counted())
    await asyncio.sleep(0)
    async with condition:
        count = 7
        condition.notify(1)
    one.cancel()
    print(await asyncio.gather(one, two, return_exceptions=True))


asyncio.run(main())
