"""B1: create_task queues a first step; its caller keeps running."""
import asyncio


async def child(name):
    print("child", name, "starts")
    await asyncio.sleep(0)
    print("child", name, "ends")
    return name.upper()


async def main():
    a = asyncio.create_task(child("a"))
    b = asyncio.create_task(child("b"))
    print("main: two tasks made")
    await asyncio.sleep(0)
    print("main: after one round")
    print(await b, await a)


asyncio.run(main())
