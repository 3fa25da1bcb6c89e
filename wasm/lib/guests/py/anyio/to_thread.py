"""Functions that run in a thread while a task waits for them."""

import asyncio
import contextvars
import threading
from collections import deque
from queue import SimpleQueue

from ._scopes import CancelScope
from ._synchronize import CapacityLimiter
from .lowlevel import RunVar, checkpoint

_limiter = RunVar("_default_thread_limiter")
_idle = RunVar("_idle_workers")
here = threading.local()   # a worker's loop


class _Worker(threading.Thread):
    def __init__(self, loop, idle):
        super().__init__(name="AnyIO worker thread", daemon=True)
        self._loop, self._idle_workers, self._jobs = loop, idle, SimpleQueue()

    def run(self):
        here.loop = self._loop
        while (job := self._jobs.get()) is not None:
            context, func, args, future = job
            result = exc = None
            try:
                result = context.run(func, *args)
            except BaseException as e:
                exc = e
            if not self._loop.is_closed():
                self._loop.call_soon_threadsafe(self._report, future, result, exc)
            del job, context, func, args, future, result, exc

    def _report(self, future, result, exc):
        self._idle_workers.append(self)
        if not future.cancelled():
            if exc is None:
                future.set_result(result)
            elif isinstance(exc, StopIteration):
                new = RuntimeError("coroutine raised StopIteration")
                new.__cause__ = exc
                future.set_exception(new)
            else:
                future.set_exception(exc)


async def run_sync(func, *args, abandon_on_cancel=False, cancellable=None, limiter=None):
    abandon_on_cancel = abandon_on_cancel if cancellable is None else cancellable
    await checkpoint()
    loop = asyncio.get_running_loop()
    idle = _idle.get(None)
    if idle is None:
        _idle.set(idle := deque())
    async with limiter or current_default_thread_limiter():
        with CancelScope(shield=not abandon_on_cancel):
            future = loop.create_future()
            if idle:
                worker = idle.pop()
            else:
                worker = _Worker(loop, idle)
                worker.start()
            worker._jobs.put((contextvars.copy_context(), func, args, future))
            return await future


def current_default_thread_limiter():
    limiter = _limiter.get(None)
    if limiter is None:
        _limiter.set(limiter := CapacityLimiter(40))
    return limiter
