"""Tasks, futures and loops of one's own classes: which of their methods asyncio calls, and when."""
import asyncio
import sys


class MyTask(asyncio.Task):
    def cancel(self, msg=None):
        print("  cancel of", self.get_name(), msg)
        return super().cancel(msg)

    def set_name(self, name):
        super().set_name(f"<{name}>")

    def add_done_callback(self, fn, *, context=None):
        print("  add_done_callback", getattr(fn, "__qualname__", fn))
        super().add_done_callback(fn, context=context)

    def result(self):
        print("  result of", self.get_name())
        return super().result()

    def __repr__(self):
        return f"MyTask({self.get_name()})"


class MyFuture(asyncio.Future):
    def set_result(self, result):
        print("  set_result", result)
        super().set_result(result)

    def cancel(self, msg=None):
        print("  future cancel", msg)
        return super().cancel(msg)

    def __await__(self):
        print("  awaited")
        return (yield from super().__await__())


class MyLoop(asyncio.SelectorEventLoop):
    def create_task(self, coro, *, name=None, context=None):
        print("  loop.create_task", coro.__name__, name)
        return super().create_task(coro, name=name, context=context)

    def create_future(self):
        return MyFuture(loop=self)

    def call_later(self, delay, callback, *args, context=None):
        print("  call_later", delay)
        return super().call_later(delay, callback, *args, context=context)

    def call_exception_handler(self, context):
        print("  handler", context["message"])

    def time(self):
        return super().time() + 1000


def factory(loop, coro, **kwargs):
    print("  factory", coro.__name__, sorted(kwargs))
    return MyTask(coro, loop=loop, **kwargs)


async def child(n):
    await asyncio.sleep(n)
    return n


async def fails():
    raise ValueError("child")


async def main():
    print("gather")
    print(await asyncio.gather(child(0.1), child(0)))
    print("group")
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child(5), name="long")
            group.create_task(fails(), name="fails")
    except* ValueError as e:
        print(e.exceptions)
    print("wait_for")
    try:
        await asyncio.wait_for(child(3), 0.1)
    except TimeoutError as e:
        print("timeout", e)
    print("shield")
    inner = asyncio.ensure_future(child(0.2))
    outer = asyncio.shield(inner)
    outer.cancel("outer")
    print(await asyncio.wait([inner], timeout=1))
    print("timeout")
    try:
        async with asyncio.timeout(0.1):
            await asyncio.create_task(child(1), name="in timeout")
    except TimeoutError:
        print("timed out")
    print("lock")
    lock = asyncio.Lock()
    async with lock:
        waiter = asyncio.create_task(lock.acquire(), name="acquirer")
        await asyncio.sleep(0.01)
        print(repr(lock).split("[")[1])
    await waiter
    lock.release()
    print("queue")
    queue = asyncio.Queue()
    getter = asyncio.create_task(queue.get())
    await asyncio.sleep(0)
    queue.put_nowait(3)
    print(await getter)
    asyncio.create_task(fails(), name="unseen")
    await asyncio.sleep(0.01)
    print("event")
    event = asyncio.Event()
    asyncio.get_running_loop().call_later(0.1, event.set)
    await event.wait()
    print("to_thread", await asyncio.to_thread(len, "abc"))
    async for f in asyncio.as_completed([child(0.1), child(0)]):
        print("completed", await f)


print("plain loop")
with asyncio.Runner(loop_factory=MyLoop) as runner:
    runner.run(main())
print("with a task factory")
with asyncio.Runner(loop_factory=MyLoop) as runner:
    runner.get_loop().set_task_factory(factory)
    runner.run(main())
