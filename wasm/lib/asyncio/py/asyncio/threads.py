"""to_thread: a function in a thread of the default executor, in a copy of the caller's context."""

from _asyncio import get_running_loop
from contextvars import copy_context
from functools import partial

__all__ = ("to_thread",)


async def to_thread(func, /, *args, **kwargs):
    loop = get_running_loop()
    return await loop.run_in_executor(None, partial(copy_context().run, func, *args, **kwargs))
