# A loop that overrides call_soon is asked by tasks and futures for every step, with the context of each.
import asyncio
import contextvars

who = contextvars.ContextVar("who", default="nobody")


class Loop(asyncio.SelectorEventLoop):
    asked = []

    def call_soon(self, callback, *args, context=None):
        owner = getattr(callback, "__self__", None)
        name = owner.get_name() if isinstance(owner, asyncio.Task) else getattr(callback, "__qualname__", type(callback).__name__)
        self.asked.append((name, type(callback).__name__ if isinstance(owner, asyncio.Task) else "", len(args), None if context is None else context.get(who, "nobody")))
        return super().call_soon(callback, *args, context=context)


async def child(n):
    who.set(f"child {n}")
    await asyncio.sleep(0)
    await asyncio.sleep(0.1)
    return n


async def waits(future):
    return await future


async def wrong():
    class Odd:
        def __await__(self):
            yield 5
    await Odd()


async def main():
    who.set("main")
    loop = asyncio.get_running_loop()
    print(await asyncio.gather(child(1), child(2)))
    future = loop.create_future()
    future.add_done_callback(lambda f: print("callback", f.result()))
    task = loop.create_task(waits(future), name="waiter")
    loop.call_soon(future.set_result, "set")
    print(await task)
    try:
        await loop.create_task(wrong(), name="wrong")
    except RuntimeError as e:
        print(e)
    task = loop.create_task(child(3), name="third")
    await asyncio.sleep(0)
    task.cancel()
    print(await asyncio.wait([task]) and task.cancelled())
    async with asyncio.timeout(1), asyncio.TaskGroup() as group:
        group.create_task(child(4), name="fourth")


with asyncio.Runner(loop_factory=Loop) as runner:
    runner.run(main())
for line in Loop.asked:
    print(line)
