"""Task groups: tasks that end together, in a scope of their own."""

import asyncio

from ._run import name_of
from ._scopes import CancelScope, innermost
from .lowlevel import cancel_shielded_checkpoint


class TaskInfo:
    def __init__(self, task, parent_id=None):
        self.id, self.parent_id, self.name, self.coro, self._task = id(task), parent_id, task.get_name(), task.get_coro(), task

    def __eq__(self, other):
        return isinstance(other, TaskInfo) and self.id == other.id

    def __hash__(self):
        return hash(self.id)

    def __repr__(self):
        return f"TaskInfo(id={self.id!r}, name={self.name!r})"

    def has_pending_cancellation(self):
        scope = innermost.get(self._task)
        return bool(self._task._must_cancel or scope is not None and scope._is_cancelled())


def get_current_task():
    return TaskInfo(asyncio.current_task())


def get_running_tasks():
    return [TaskInfo(task) for task in asyncio.all_tasks() if not task.done()]


class _Ignored:
    def started(self, value=None):
        pass


TASK_STATUS_IGNORED = _Ignored()


class _Status:
    def __init__(self, future):
        self._future = future

    def started(self, value=None):
        try:
            self._future.set_result(value)
        except asyncio.InvalidStateError:
            if not self._future.cancelled():
                raise RuntimeError("called 'started' twice on the same task status") from None

class TaskGroup:
    def __init__(self):
        self.cancel_scope = CancelScope()
        self._active = False
        self._exceptions = []
        self._tasks = {}
        self._all_done = None

    async def __aenter__(self):
        self.cancel_scope.__enter__()
        self._active = True
        return self

    async def __aexit__(self, kind, exc, traceback):
        try:
            if exc is not None:
                self.cancel_scope.cancel()
                if not isinstance(exc, asyncio.CancelledError):
                    self._exceptions.append(exc)
            try:
                if self._tasks:
                    with CancelScope() as waiting:
                        while self._tasks:
                            self._all_done = asyncio.get_running_loop().create_future()
                            try:
                                await self._all_done
                            except asyncio.CancelledError as e:
                                if not self.cancel_scope.cancel_called:
                                    # Somebody has cancelled the host task: the group goes with it, and is waited for.
                                    self.cancel_scope.cancel()
                                    exc = e if exc is None else exc
                                    waiting.shield = True
                                elif exc is None or not isinstance(exc, asyncio.CancelledError):
                                    exc = exc or e
                            self._all_done = None
                else:
                    await cancel_shielded_checkpoint()
                self._active = False
                if self._exceptions:
                    raise BaseExceptionGroup("unhandled errors in a TaskGroup", self._exceptions)
                if exc is not None:
                    raise exc
            except BaseException as e:
                if self.cancel_scope.__exit__(type(e), e, e.__traceback__):
                    return True
                raise
            return self.cancel_scope.__exit__(None, None, None)
        finally:
            exc = traceback = self._exceptions = None

    def _spawn(self, func, args, name, status=None):
        if not self._active:
            raise RuntimeError("This task group is not active; no new tasks can be started.")
        kwargs = {} if status is None else {"task_status": _Status(status)}
        coro = func(*args, **kwargs)
        if not asyncio.iscoroutine(coro):
            prefix = f"{func.__module__}." if hasattr(func, "__module__") else ""
            raise TypeError(f"Expected {prefix}{getattr(func, '__qualname__', func)}() to return a coroutine, but the return value ({coro!r}) "
                            "is not a coroutine object")
        task = asyncio.create_task(coro, name=name_of(func) if name is None else str(name))
        scope = self.cancel_scope
        innermost[task] = scope
        scope._tasks[task] = None
        self._tasks[task] = None

        def done(task):
            innermost[task]._tasks.pop(task, None)
            self._tasks.pop(task, None)
            innermost.pop(task, None)
            if self._all_done is not None and not self._tasks:
                try:
                    self._all_done.set_result(None)
                except asyncio.InvalidStateError:
                    pass
            exc = None if task.cancelled() else task.exception()
            if exc is not None:
                if status is None or status.done():
                    self._exceptions.append(exc)
                    if not scope._is_cancelled():
                        scope.cancel()
                else:
                    status.set_exception(exc)
            elif status is not None and not status.done():
                if task.cancelled():
                    status.cancel()
                else:
                    status.set_exception(RuntimeError("Child exited without calling task_status.started()"))

        task.add_done_callback(done)
        return task

    def start_soon(self, func, *args, name=None):
        self._spawn(func, args, name)

    async def start(self, func, *args, name=None):
        future = asyncio.get_running_loop().create_future()
        task = self._spawn(func, args, name, future)
        try:
            return await future
        except asyncio.CancelledError:
            task.cancel()   # it was not told to start in vain
            with CancelScope(shield=True):
                try:
                    await task
                except BaseException:
                    pass
            raise


def create_task_group():
    return TaskGroup()
