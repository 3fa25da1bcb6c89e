"""Eager tasks in groups, timeouts, gather and with context variables; who is current while they start."""
import asyncio
import contextvars

var = contextvars.ContextVar("var", default=0)


async def step(name, rounds, fail=False):
    print(name, "starts in", asyncio.current_task().get_name(), var.get())
    var.set(var.get() + 1)
    for _ in range(rounds):
        await asyncio.sleep(0)
    if fail:
        raise ValueError(name)
    print(name, "ends", var.get())
    return name


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    print(loop.get_task_factory() is asyncio.eager_task_factory)
    a = asyncio.create_task(step("a", 0), name="A")
    print(a.done(), a.result(), a.get_coro(), asyncio.current_task().get_name(), var.get())
    b = asyncio.create_task(step("b", 1), name="B")
    print(b.done(), len(asyncio.all_tasks()))
    print(await asyncio.gather(step("c", 0), step("d", 1), b))
    async with asyncio.TaskGroup() as group:
        group.create_task(step("e", 0), name="E")
        f = group.create_task(step("f", 2), name="F")
        print("inside the group", f.done())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(step("g", 2), name="G")
            group.create_task(step("h", 0, fail=True), name="H")
            print("is this printed?")
            await asyncio.sleep(0)
            print("and this?")
    except* ValueError as e:
        print(e.exceptions)
    async with asyncio.timeout(1):
        print(await asyncio.wait_for(step("i", 1), 0.5))
    done, pending = await asyncio.wait([asyncio.create_task(step("j", 0)), asyncio.create_task(step("k", 5))], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))
    print(await pending.pop())
    print([await c for c in asyncio.as_completed([asyncio.create_task(step("l", 1)), asyncio.create_task(step("m", 0))])])
    asyncio.create_task(step("n", 0, fail=True)).add_done_callback(lambda t: print("callback", repr(t.exception())))
    print("before its callback")
    await asyncio.sleep(0)
    self_cancel = asyncio.create_task(cancels_itself())
    print(self_cancel.cancelled(), self_cancel.done())
    await asyncio.wait([self_cancel])
    print(self_cancel.cancelled())


async def cancels_itself():
    asyncio.current_task().cancel()
    await asyncio.sleep(0)


asyncio.run(main())
