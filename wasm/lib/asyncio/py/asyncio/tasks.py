"""Functions about tasks: creating them, sleeping, waiting for several, shielding one."""

from _asyncio import (
    CancelledError, Future, Task, _enter_task, _get_running_loop, _leave_task, _register_task, _swap_current_task, _tasks_of, _unregister_task,
    abridge_sleep, arrange, current_task, gather_plain, gather_report, gathered, gathers, get_running_loop, iscoroutine, isfuture, label,
)
from asyncio import events
from asyncio.futures import _chain_future, _get_loop, _set_result_unless_cancelled
from types import coroutine

__all__ = (
    "Task", "create_task", "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "wait", "wait_for", "as_completed", "sleep", "gather",
    "shield", "ensure_future", "run_coroutine_threadsafe", "current_task", "all_tasks", "create_eager_task_factory", "eager_task_factory",
    "_register_task", "_unregister_task", "_enter_task", "_leave_task",
)

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"

_PyTask = _CTask = Task


def create_task(coro, *, name=None, context=None):
    loop = get_running_loop()
    if context is None:
        return loop.create_task(coro, name=name)
    return loop.create_task(coro, name=name, context=context)


def _unfinished(loop):
    return [t for t in _tasks_of(loop) if not t.done() and _get_loop(t) is loop]


def all_tasks(loop=None):
    return set(_unfinished(get_running_loop() if loop is None else loop))


def _isawaitable(obj):
    return iscoroutine(obj) or hasattr(type(obj), "__await__") or getattr(getattr(obj, "gi_code", None), "co_flags", 0) & 0x100 != 0


def ensure_future(coro_or_future, *, loop=None):
    if isfuture(coro_or_future):
        if loop is not None and loop is not _get_loop(coro_or_future):
            raise ValueError("The future belongs to a different loop than the one specified as the loop argument")
        return coro_or_future
    ours = False
    if not iscoroutine(coro_or_future):
        if not _isawaitable(coro_or_future):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")

        async def _wrap_awaitable(awaitable):
            return await awaitable

        coro_or_future = _wrap_awaitable(coro_or_future)
        ours = True
    if loop is None:
        loop = events.get_event_loop()
    try:
        return loop.create_task(coro_or_future)
    except RuntimeError:
        if not ours:
            coro_or_future.close()
        raise


@coroutine
def __sleep0():
    yield


async def sleep(delay, result=None):
    if delay <= 0:
        await __sleep0()
        return result
    if delay != delay:
        raise ValueError("Invalid delay: NaN (not a number)")
    loop = get_running_loop()
    future = label(loop.create_future(), "sleep")
    timer = loop.call_later(delay, _set_result_unless_cancelled, future, result)
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
        asked = False
        for child in self._children:
            if child.cancel(msg=msg):
                asked = True
        if asked:
            self._cancel_requested = True
        return asked


def _count(n):
    return "1 awaitable" if n == 1 else f"{n} awaitables"


def gather(*coros_or_futures, return_exceptions=False):
    if not coros_or_futures:
        outer = events.get_event_loop().create_future()
        outer.set_result([])
        return outer

    def _done_callback(fut):
        nonlocal finished
        if plain is not None:
            return gather_report(plain, fut)
        finished += 1
        if outer is None or outer.done():
            if not fut.cancelled():
                fut.exception()  # it was noticed, if only here
            return
        if not return_exceptions:
            error = fut._make_cancelled_error() if fut.cancelled() else fut.exception()
            if error is not None:
                outer.set_exception(error)
                return
        if finished == total:
            results = []
            for each in children:
                if each.cancelled():
                    result = CancelledError("" if each._cancel_message is None else each._cancel_message)
                else:
                    result = each.exception()
                    if result is None:
                        result = each.result()
                results.append(result)
            if outer._cancel_requested:
                # Our own cancellation goes on, whatever became of the children.
                outer.set_exception(children[-1]._make_cancelled_error())
            else:
                outer.set_result(results)

    if (plain := gather_plain(coros_or_futures, return_exceptions, _done_callback)) is not None:
        outer = _GatheringFuture(gathered(plain), loop=get_running_loop())
        return gathers(plain, label(outer, "gather", _count(len(coros_or_futures))))
    seen, children, early = {}, [], []
    total = finished = 0
    loop = outer = None
    for arg in coros_or_futures:
        if arg not in seen:
            fut = ensure_future(arg, loop=loop)
            if loop is None:
                loop = _get_loop(fut)
            if fut is not arg:
                fut._log_destroy_pending = False
            seen[arg] = fut
            total += 1
            if fut.done():
                early.append(fut)
            else:
                fut.add_done_callback(_done_callback)
        children.append(seen[arg])
    outer = label(_GatheringFuture(children, loop=loop), "gather", _count(total))
    for fut in early:
        _done_callback(fut)
    return outer


def _release_waiter(waiter, *args):
    if not waiter.done():
        waiter.set_result(None)


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expect a list of futures, not {type(fs).__name__}")
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return_when value: {return_when}")
    fs = set(fs)
    if any(iscoroutine(f) for f in fs):
        raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    return await _wait(fs, timeout, return_when, get_running_loop())


async def _wait(fs, timeout, return_when, loop):
    waiter = label(loop.create_future(), "wait", f"{len(fs)} future{'s' if len(fs) != 1 else ''}")
    timer = None
    if timeout is not None:
        timer = loop.call_later(timeout, _release_waiter, waiter)
    left = len(fs)

    def _on_completion(f):
        nonlocal left
        left -= 1
        if (left <= 0 or return_when == FIRST_COMPLETED
                or return_when == FIRST_EXCEPTION and not f.cancelled() and f.exception() is not None):
            if timer is not None:
                timer.cancel()
            if not waiter.done():
                waiter.set_result(None)

    for f in fs:
        f.add_done_callback(_on_completion)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()
        for f in fs:
            f.remove_done_callback(_on_completion)
    done, pending = set(), set()
    for f in fs:
        (done if f.done() else pending).add(f)
    return done, pending


async def wait_for(fut, timeout):
    from asyncio import timeouts
    if timeout is not None and timeout <= 0:
        # A coroutine without time does not even start (SEMANTICS C5).
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


async def _cancel_and_wait(fut):
    from functools import partial
    waiter = label(get_running_loop().create_future(), "task")
    callback = partial(_release_waiter, waiter)
    fut.add_done_callback(callback)
    try:
        fut.cancel()
        await waiter
    finally:
        fut.remove_done_callback(callback)


class _AsCompletedIterator:
    """Both forms of as_completed: `for` gives coroutines, `async for` gives what is done."""

    def __init__(self, aws, timeout):
        from asyncio.queues import Queue
        self._done = Queue()
        self._timeout_handle = None
        loop = events.get_event_loop()
        self._todo = dict.fromkeys(ensure_future(a, loop=loop) for a in arrange(dict.fromkeys(aws)))
        self._todo_left = len(self._todo)
        for future in self._todo:
            future.add_done_callback(self._handle_completion)
        if self._todo and timeout is not None:
            self._timeout_handle = loop.call_later(timeout, self._handle_timeout)

    def __aiter__(self):
        return self

    def __iter__(self):
        return self

    async def __anext__(self):
        if not self._todo_left:
            raise StopAsyncIteration
        self._todo_left -= 1
        return await self._wait_for_one()

    def __next__(self):
        if not self._todo_left:
            raise StopIteration
        self._todo_left -= 1
        return self._wait_for_one(resolve=True)

    def _handle_timeout(self):
        for future in self._todo:
            future.remove_done_callback(self._handle_completion)
            self._done.put_nowait(None)
        self._todo.clear()

    def _handle_completion(self, f):
        if not self._todo:
            return  # the time was over before
        del self._todo[f]
        self._done.put_nowait(f)
        if not self._todo and self._timeout_handle is not None:
            self._timeout_handle.cancel()

    async def _wait_for_one(self, resolve=False):
        future = await self._done.get()
        if future is None:
            raise TimeoutError
        return future.result() if resolve else future


def as_completed(fs, *, timeout=None):
    if _isawaitable(fs):
        raise TypeError(f"expects an iterable of awaitables, not {type(fs).__name__}")
    return _AsCompletedIterator(fs, timeout)


def shield(arg):
    inner = ensure_future(arg)
    if inner.done():
        return inner
    name = getattr(inner, "get_name", None)
    outer = label(_get_loop(inner).create_future(), "task", name() if name is not None else "")

    def _inner_done_callback(inner):
        if outer.cancelled():
            if not inner.cancelled():
                inner.exception()  # it was noticed, if only here
            return
        if inner.cancelled():
            outer.cancel()
        elif (error := inner.exception()) is not None:
            outer.set_exception(error)
        else:
            outer.set_result(inner.result())

    def _outer_done_callback(outer):
        if not inner.done():
            inner.remove_done_callback(_inner_done_callback)

    inner.add_done_callback(_inner_done_callback)
    outer.add_done_callback(_outer_done_callback)
    return outer


def run_coroutine_threadsafe(coro, loop):
    if not iscoroutine(coro):
        raise TypeError("A coroutine object is required")
    from concurrent.futures import Future as ThreadFuture
    future = ThreadFuture()

    def callback():
        try:
            _chain_future(ensure_future(coro, loop=loop), future)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            if future.set_running_or_notify_cancel():
                future.set_exception(error)
            raise

    loop.call_soon_threadsafe(callback)
    return future


def create_eager_task_factory(custom_task_constructor):
    def factory(loop, coro, *, name=None, context=None):
        return custom_task_constructor(coro, loop=loop, name=name, context=context, eager_start=True)

    return factory


eager_task_factory = create_eager_task_factory(Task)

abridge_sleep(sleep, __sleep0, _set_result_unless_cancelled)
