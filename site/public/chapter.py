import asyncio


async def ring(name, after):
    try:
        async with asyncio.timeout(after):
            await asyncio.Event().wait()
    except TimeoutError:
        print(name, "rings after", after, "s")


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(ring("kettle", 3))
        group.create_task(ring("toaster", 2))


asyncio.run(main())
