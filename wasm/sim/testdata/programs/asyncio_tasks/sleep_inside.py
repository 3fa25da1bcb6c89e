# What a coroutine that sleeps shows to whoever looks inside: the coroutine of sleep, its state, and its place in tracebacks.
import asyncio
import traceback


def names(error):
    return [frame.name for frame in traceback.extract_tb(error.__traceback__)]


def inside(coro):
    chain = []
    while coro is not None:
        name = getattr(coro, "__name__", type(coro).__name__)
        chain.append(name)
        coro = getattr(coro, "cr_await", None) or getattr(coro, "gi_yieldfrom", None)
    return chain


async def nap(delay, result=None):
    return await asyncio.sleep(delay, result)


async def main():
    for delay in 0, 0.05:
        task = asyncio.create_task(nap(delay, "slept"))
        await asyncio.sleep(0)
        coro = task.get_coro()
        print(delay, inside(coro), coro.cr_await.cr_frame.f_locals.get("result"), coro.cr_await.cr_suspended)
        print(await task)  # looking has changed nothing

        task = asyncio.create_task(nap(delay))
        await asyncio.sleep(0)
        task.cancel("enough")
        try:
            await task
        except asyncio.CancelledError as error:
            print(error, names(error))

        coro = nap(delay)
        coro.send(None)
        try:
            coro.throw(KeyError("k"))
        except KeyError as error:
            print(error, names(error))

        coro = nap(delay)
        coro.send(None)
        coro.close()
        print(coro.cr_await, coro.cr_running)

        coro = nap(delay)
        coro.send(None)
        try:
            coro.send(None)
        except (StopIteration, RuntimeError) as error:
            print(repr(error), names(error))

    for wrong in "x", float("nan"), None, 1j:
        try:
            await asyncio.sleep(wrong)
        except Exception as error:
            print(repr(error), names(error))
    try:
        await asyncio.sleep(0, "a", "b")
    except TypeError as error:
        print(error, names(error))

    # Who resolves the future of a sleep, or takes its timer away, is obeyed.
    task = asyncio.create_task(nap(10, "by itself"))
    await asyncio.sleep(0)
    task._fut_waiter.set_result("by hand")
    print(await task)
    task = asyncio.create_task(nap(10))
    await asyncio.sleep(0)
    task._fut_waiter.set_exception(OSError("by hand"))
    try:
        await task
    except OSError as error:
        print(error, names(error))
    task = asyncio.create_task(nap(10))
    await asyncio.sleep(0)
    task._fut_waiter.cancel()
    try:
        await task
    except asyncio.CancelledError as error:
        print(repr(error), names(error))


asyncio.run(main())


class Loop(asyncio.SelectorEventLoop):
    """A loop with methods of its own is asked for them."""

    def call_later(self, delay, callback, *args, context=None):
        print("call_later", delay, callback.__name__, args[1])
        return super().call_later(delay, callback, *args, context=context)

    def create_task(self, coro, **options):
        print("create_task", coro.__name__)
        return super().create_task(coro, **options)


async def two():
    return await asyncio.gather(nap(0.01, 1), nap(0, 2))


with asyncio.Runner(loop_factory=Loop) as runner:
    print(runner.run(two()))


async def look():
    """The done-callback of gather, for who calls it by hand."""
    tasks = []

    async def child(n):
        await asyncio.sleep(0)
        return n

    waiting = asyncio.ensure_future(asyncio.gather(child(1), child(2)))
    await asyncio.sleep(0)
    tasks = sorted(asyncio.all_tasks() - {asyncio.current_task()}, key=lambda task: task.get_name())
    print([callback.__qualname__ for task in tasks for callback, context in task._callbacks])
    print(await waiting, waiting.done())
    again = child(3)
    print(await asyncio.gather(again, again, child(4)))
    try:
        await asyncio.gather(child(5), nap("x"), child(6))
    except TypeError as error:
        print(error, names(error))
    print(await asyncio.gather(child(7), nap("x"), return_exceptions=True))
    waiting = asyncio.gather(nap(1), nap(2))
    await asyncio.sleep(0)
    print(waiting.cancel("all"), waiting.done())
    try:
        await waiting
    except asyncio.CancelledError as error:
        print(repr(error))


asyncio.run(look())
