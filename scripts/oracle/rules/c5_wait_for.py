"""C5: wait_for runs in the caller's task; a timeout of zero never starts a coroutine."""
import asyncio


async def who():
    print("in", asyncio.current_task().get_name())
    await asyncio.sleep(0.1)
    return "result"


async def slow():
    try:
        await asyncio.sleep(10)
    finally:
        print("slow: tidied up")


async def main():
    print(await asyncio.wait_for(who(), 1))
    print(await asyncio.wait_for(who(), None))
    for timeout in (0.2, 0, -1):
        try:
            await asyncio.wait_for(slow(), timeout)
        except TimeoutError as error:
            print("timeout", timeout, repr(error))


asyncio.run(main())
