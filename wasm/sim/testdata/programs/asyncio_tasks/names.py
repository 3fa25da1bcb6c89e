"""Names: Task-N for those without a name of their own, any object's str for the others."""
import asyncio
async def f(): return asyncio.current_task().get_name()
async def main():
    print(asyncio.current_task().get_name())
    named = asyncio.create_task(f(), name="mine")
    number = asyncio.create_task(f(), name=42)
    plain = asyncio.create_task(f())
    print(await named, repr(await number), await plain)
    plain.set_name(["a", "list"])
    print(plain.get_name(), plain)
    async with asyncio.TaskGroup() as group:
        print(group.create_task(f()).get_name(), group.create_task(f(), name="in the group").get_name())
    print(await asyncio.gather(f(), f()))
asyncio.run(main())
async def second(): print(asyncio.current_task().get_name())
asyncio.run(second())
