"""Functions about tasks: creating them, sleeping, waiting for several, shielding one."""

from _asyncio import (
    CancelledError, Future, Task, current_task, get_running_loop, iscoroutine, isfuture, pause,
)

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"


def create_task(coro, *, name=None, context=None):
    return get_running_loop().create_task(coro, name=name, context=context)


def all_tasks(loop=None):
    if loop is None:
        loop = get_running_loop()
    return set(loop._tasks())


async def _await(awaitable):
    return await awaitable


def ensure_future(obj, *, loop=None):
    if isfuture(obj):
        if loop is not None and loop is not obj.get_loop():
            raise ValueError("The future belongs to a different loop than the one specified as the loop argument")
        return obj
    if not iscoroutine(obj):
        if not hasattr(type(obj), "__await__"):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
        obj = _await(obj)
    if loop is None:
        loop = get_running_loop()
    return loop.create_task(obj)


def _finish(future, result):
    if not future.done():
        future.set_result(result)


async def sleep(delay, result=None):
    if delay <= 0:
        await pause()
        return result
    if delay != delay:
        raise ValueError("Invalid delay: NaN (not a number)")
    loop = get_running_loop()
    future = loop.create_future()._label("sleep")
    timer = loop.call_later(delay, _finish, future, result)
    try:
        return await future
    finally:
        timer.cancel()


class _GatheringFuture(Future):
    """The outer future of gather: cancelling it cancels the children."""

    def __init__(self, children, *, loop):
        super().__init__(loop=loop)
        self._children = children
        self._cancel_requested = False

    def cancel(self, msg=None):
        if self.done():
            return False
        cancelled = False
        for child in self._children:
            if child.cancel(msg=msg):
                cancelled = True
        if cancelled:
            self._cancel_requested = True
        return cancelled


def gather(*aws, return_exceptions=False):
    if not aws:
        loop = get_running_loop()
        outer = loop.create_future()
        outer.set_result([])
        return outer

    loop = None
    seen = {}
    children = []
    finished = 0

    def one_done(child):
        nonlocal finished
        finished += 1
        if outer.done():
            if not child.cancelled():
                child.exception()  # it was noticed, if only here
            return
        if not return_exceptions:
            if child.cancelled():
                try:
                    child.result()
                except CancelledError as error:
                    outer.set_exception(error)
                return
            error = child.exception()
            if error is not None:
                outer.set_exception(error)
                return
        if finished == total:
            results = []
            for each in children:
                if each.cancelled():
                    try:
                        each.result()
                    except CancelledError as error:
                        results.append(CancelledError(*error.args))
                else:
                    error = each.exception()
                    results.append(each.result() if error is None else error)
            if outer._cancel_requested:
                try:
                    child.result()
                except CancelledError as error:
                    outer.set_exception(error)
                    return
                except BaseException:
                    pass
                outer.set_exception(CancelledError())
            else:
                outer.set_result(results)

    total = 0
    outer = None
    for awaitable in aws:
        if awaitable not in seen:
            future = ensure_future(awaitable, loop=loop)
            if loop is None:
                loop = future.get_loop()
            seen[awaitable] = future
            total += 1
            future.add_done_callback(one_done)
        children.append(seen[awaitable])
    outer = _GatheringFuture(children, loop=loop)
    outer._label("gather", f"{total} awaitables")
    return outer


def _wake(waiter, *_):
    if not waiter.done():
        waiter.set_result(None)


async def _wait(futures, timeout, return_when, loop):
    waiter = loop.create_future()._label("wait", f"{len(futures)} futures")
    timer = None
    if timeout is not None:
        timer = loop.call_later(timeout, _wake, waiter)
    left = len(futures)

    def one_done(future):
        nonlocal left
        left -= 1
        if (left <= 0 or return_when == FIRST_COMPLETED
                or return_when == FIRST_EXCEPTION and not future.cancelled() and future.exception() is not None):
            if timer is not None:
                timer.cancel()
            _wake(waiter)

    for future in futures:
        future.add_done_callback(one_done)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()
        for future in futures:
            future.remove_done_callback(one_done)
    done, pending = set(), set()
    for future in futures:
        (done if future.done() else pending).add(future)
    return done, pending


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expect a list of futures, not {type(fs).__name__}")
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return_when value: {return_when}")
    fs = dict.fromkeys(fs)
    if any(iscoroutine(f) for f in fs):
        raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    left = [f for f in fs if not f.done()]
    if not left or return_when == FIRST_COMPLETED and len(left) < len(fs):
        return {f for f in fs if f.done()}, set(left)
    if return_when == FIRST_EXCEPTION and any(f.done() and not f.cancelled() and f.exception() for f in fs):
        return {f for f in fs if f.done()}, set(left)
    done, pending = await _wait(left, timeout, return_when, get_running_loop())
    return done | {f for f in fs if f not in left}, pending


async def wait_for(fut, timeout):
    from asyncio import timeouts
    if timeout is not None and timeout <= 0:
        fut = ensure_future(fut)
        if fut.done():
            return fut.result()
        await _cancel_and_wait(fut)
        try:
            return fut.result()
        except CancelledError as error:
            raise TimeoutError from error
    async with timeouts.timeout(timeout):
        return await fut


async def _cancel_and_wait(future):
    waiter = get_running_loop().create_future()._label("task")

    def release(_):
        _wake(waiter)

    future.add_done_callback(release)
    try:
        future.cancel()
        await waiter
    finally:
        future.remove_done_callback(release)


class _AsCompleted:
    """Both forms of as_completed: `for` gives coroutines, `async for` gives what is done."""

    def __init__(self, aws, timeout):
        from asyncio import queues
        self._done = queues.Queue()
        self._timer = None
        loop = get_running_loop()
        self._todo = list(dict.fromkeys(ensure_future(a, loop=loop) for a in dict.fromkeys(aws)))
        self._left = len(self._todo)
        for future in self._todo:
            future.add_done_callback(self._one_done)
        if self._todo and timeout is not None:
            self._timer = loop.call_later(timeout, self._timed_out)

    def _one_done(self, future):
        if future in self._todo:
            self._todo.remove(future)
            self._done.put_nowait(future)
            if not self._todo and self._timer is not None:
                self._timer.cancel()

    def _timed_out(self):
        for future in self._todo:
            future.remove_done_callback(self._one_done)
            self._done.put_nowait(None)
        self._todo.clear()

    def __iter__(self):
        return self

    def __next__(self):
        if not self._left:
            raise StopIteration
        self._left -= 1
        return self._result()

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self._left:
            raise StopAsyncIteration
        self._left -= 1
        return await self._one()

    async def _one(self):
        future = await self._done.get()
        if future is None:
            raise TimeoutError
        return future

    async def _result(self):
        return (await self._one()).result()


def as_completed(fs, *, timeout=None):
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expect an iterable of futures, not {type(fs).__name__}")
    return _AsCompleted(fs, timeout)


def shield(arg):
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner.get_loop().create_future()._label("task", inner.get_name() if hasattr(inner, "get_name") else "")

    def inner_done(inner):
        if outer.cancelled():
            if not inner.cancelled():
                inner.exception()
            return
        if inner.cancelled():
            outer.cancel()
        elif inner.exception() is not None:
            outer.set_exception(inner.exception())
        else:
            outer.set_result(inner.result())

    def outer_done(_):
        if not inner.done():
            inner.remove_done_callback(inner_done)

    inner.add_done_callback(inner_done)
    outer.add_done_callback(outer_done)
    return outer


def run_coroutine_threadsafe(coro, loop):
    from concurrent.futures import Future as ThreadFuture
    if not iscoroutine(coro):
        raise TypeError("A coroutine object is required")
    outer = ThreadFuture()

    def start():
        task = loop.create_task(coro)

        def copy(task):
            if task.cancelled():
                outer.cancel()
                outer.set_running_or_notify_cancel()
            elif task.exception() is not None:
                outer.set_exception(task.exception())
            else:
                outer.set_result(task.result())

        task.add_done_callback(copy)

    loop.call_soon_threadsafe(start)
    return outer


def wrap_future(future, *, loop=None):
    """An asyncio future that follows a concurrent one: its end comes through the self-pipe (SEMANTICS E1)."""
    if isfuture(future):
        return future
    if loop is None:
        loop = get_running_loop()
    ours = loop.create_future()._label("executor")

    def copy():
        if ours.done():
            return
        if future.cancelled():
            ours.cancel()
        elif future.exception() is not None:
            ours.set_exception(future.exception())
        else:
            ours.set_result(future.result())

    def done(_):
        if not loop.is_closed():
            loop.call_soon_threadsafe(copy)

    def cancelled(ours):
        if ours.cancelled():
            future.cancel()

    ours.add_done_callback(cancelled)
    future.add_done_callback(done)
    return ours


def run_in_executor(loop, executor, func, *args):
    if executor is None:
        executor = loop._executor()
        if executor is None:
            from concurrent.futures import ThreadPoolExecutor
            executor = ThreadPoolExecutor(thread_name_prefix="asyncio")
            loop._executor(executor)
    return wrap_future(executor.submit(func, *args), loop=loop)


async def to_thread(func, /, *args, **kwargs):
    from contextvars import copy_context
    loop = get_running_loop()
    context = copy_context()
    return await run_in_executor(loop, None, lambda: context.run(func, *args, **kwargs))
