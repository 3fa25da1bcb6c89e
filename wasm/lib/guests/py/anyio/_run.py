"""The beginning of a program, and time."""

import asyncio
import math


def run(func, *args, backend="asyncio", backend_options=None):
    if asyncio._get_running_loop() is not None:
        raise RuntimeError("Already running asyncio in this thread")
    if backend != "asyncio":
        raise LookupError(f"No such backend: {backend}")
    options = dict(backend_options or {})
    if options.pop("use_uvloop", False):
        import uvloop
        options.setdefault("loop_factory", uvloop.new_event_loop)

    async def wrapper():
        task = asyncio.current_task()
        task.set_name(name_of(func))
        return await func(*args)

    debug = options.pop("debug", None)
    with asyncio.Runner(debug=debug, loop_factory=options.pop("loop_factory", None)) as runner:
        return runner.run(wrapper())


def name_of(func):
    module, name = getattr(func, "__module__", None), getattr(func, "__qualname__", None)
    return ".".join(part for part in (module, name) if part)


async def sleep(delay):
    return await asyncio.sleep(delay)


async def sleep_forever():
    await sleep(math.inf)


async def sleep_until(deadline):
    await sleep(max(deadline - current_time(), 0))


def current_time():
    return asyncio.get_running_loop().time()


def get_cancelled_exc_class():
    return asyncio.CancelledError
