"""B6: a task copies the context at creation; a coroutine awaited directly shares it; callbacks run in the context they were given."""
import asyncio
import contextvars

name = contextvars.ContextVar("name", default="nobody")


async def rename(to):
    before = name.get()
    name.set(to)
    await asyncio.sleep(0)
    return before, name.get()


async def main():
    name.set("main")
    print(await rename("awaited"), name.get())
    task = asyncio.create_task(rename("task"))
    name.set("changed before its first step")
    print(await task, name.get())
    print(task.get_context().get(name), task.get_context()[name])

    context = contextvars.copy_context()
    shared = asyncio.create_task(rename("in a context of its own"), context=context)
    print(await shared, name.get(), context[name])
    print(await asyncio.create_task(asyncio.to_thread(name.get)))

    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: print("soon:", name.get()))
    loop.call_soon(lambda: print("soon in a context:", name.get()), context=context)
    name.set("set after call_soon")
    done = loop.create_future()
    done.add_done_callback(lambda f: print("done callback:", name.get()))
    name.set("set after add_done_callback")
    done.set_result(None)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    async with asyncio.timeout(1):
        name.set("set inside a timeout")
    print(name.get())
    await asyncio.wait_for(rename("through wait_for"), 1)
    print(name.get())
    await asyncio.gather(rename("through gather"))
    print(name.get())


asyncio.run(main())
print(name.get())
