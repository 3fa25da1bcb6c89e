"""Cancel scopes: regions of a task, and of the tasks that it has started there, which are cancelled together, as often as it takes.

Each scope knows the tasks that are directly in it, and the scopes in it. To cancel it is to cancel those, and again in each turn of the loop as
long as one of them is left: who catches a cancellation and awaits something else is cancelled there.
"""

import asyncio
import math
from contextlib import contextmanager
from inspect import CORO_CREATED, getcoroutinestate
from weakref import WeakKeyDictionary

innermost = WeakKeyDictionary()    # task → the scope in which it is
_TEXT = "Cancelled via cancel scope "


class CancelScope:
    def __init__(self, *, deadline=math.inf, shield=False):
        self._deadline, self._shield = deadline, shield
        self._parent = self._host = None
        self._children, self._tasks = set(), {}     # a dict, for its order
        self._active = self._called = self._caught = False
        self._timer = self._again = None
        self._requests = 0  # of its cancellations of the host task

    def __enter__(self):
        if self._active:
            raise RuntimeError("Each CancelScope may only be used for a single 'with' block")
        self._host = host = asyncio.current_task()
        self._parent = parent = innermost.get(host)
        innermost[host] = self
        self._tasks[host] = None
        if parent is not None:
            parent._children.add(self)
            parent._tasks.pop(host, None)
        self._active = True
        self._timeout()
        if self._called:
            self._deliver(self)
        return self

    def __exit__(self, kind, exc, traceback):
        if not self._active:
            raise RuntimeError("This cancel scope is not active")
        host = self._host
        if asyncio.current_task() is not host:
            raise RuntimeError("Attempted to exit cancel scope in a different task than it was entered in")
        if innermost.get(host) is not self:
            raise RuntimeError("Attempted to exit a cancel scope that isn't the current tasks's current cancel scope")
        self._active = False
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        parent = self._parent
        self._tasks.pop(host, None)
        if parent is not None:
            parent._children.discard(self)
            parent._tasks[host] = None
            innermost[host] = parent
        else:
            del innermost[host]
        self._restart()
        self._host = None
        if not self._called or self._parent_is_cancelled():
            if parent is not None and parent._host is host:
                parent._requests += self._requests
                self._requests = 0
            return None
        while self._requests:
            self._requests -= 1
            host.uncancel()
        if exc is None:
            return None
        others = False
        for one in _leaves(exc):
            if isinstance(one, asyncio.CancelledError) and one.args and str(one.args[0]).startswith(_TEXT):
                self._caught = True
            else:
                others = True
        return self._caught and not others

    def _restart(self):
        """The scopes around this one go on with their own cancellation, which it may have kept from its tasks."""
        scope = self._parent
        while scope is not None:
            if scope._called:
                if scope._again is None:
                    scope._deliver(scope)
                break
            if scope._shield:
                break
            scope = scope._parent

    def _parent_is_cancelled(self):
        return self._parent is not None and not self._shield and self._parent._is_cancelled()

    def _is_cancelled(self):
        """Whether it is cancelled itself, or through those around it."""
        scope = self
        while scope is not None:
            if scope._called:
                return True
            if scope._shield:
                return False
            scope = scope._parent
        return False

    def cancel(self):
        if not self._called:
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None
            self._called = True
            if self._host is not None:
                self._deliver(self)

    def _deliver(self, origin):
        again = False
        current = asyncio.current_task()
        for task in list(self._tasks):
            again = True
            if task._must_cancel or task is current or not (task is self._host or getcoroutinestate(task.get_coro()) != CORO_CREATED):
                continue
            waiter = task._fut_waiter
            if not isinstance(waiter, asyncio.Future) or not waiter.done():
                task.cancel(f"{_TEXT}{id(origin):x}")
                if task is origin._host:
                    origin._requests += 1
        for scope in list(self._children):
            if not scope._shield and not scope._called:
                again = scope._deliver(origin) or again
        if origin is self:
            self._again = asyncio.get_running_loop().call_soon(self._deliver, origin) if again else None
        return again

    def _timeout(self):
        if self._deadline != math.inf:
            loop = asyncio.get_running_loop()
            if loop.time() >= self._deadline:
                self.cancel()
            else:
                self._timer = loop.call_at(self._deadline, self._timeout)

    @property
    def deadline(self):
        return self._deadline

    @deadline.setter
    def deadline(self, value):
        self._deadline = float(value)
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._active and not self._called:
            self._timeout()

    @property
    def shield(self):
        return self._shield

    @shield.setter
    def shield(self, value):
        if self._shield != value:
            self._shield = value
            if not value:
                self._restart()

    cancel_called = property(lambda self: self._called)
    cancelled_caught = property(lambda self: self._caught)


def _leaves(exc):
    if isinstance(exc, BaseExceptionGroup):
        for one in exc.exceptions:
            yield from _leaves(one)
    else:
        yield exc


def move_on_after(delay, shield=False):
    return CancelScope(deadline=math.inf if delay is None else asyncio.get_running_loop().time() + delay, shield=shield)


@contextmanager
def fail_after(delay, shield=False):
    with move_on_after(delay, shield) as scope:
        yield scope
    if scope.cancelled_caught and asyncio.get_running_loop().time() >= scope.deadline:
        raise TimeoutError


def current_effective_deadline():
    deadline, scope = math.inf, innermost.get(asyncio.current_task())
    while scope is not None:
        if scope._called:
            return -math.inf
        deadline = min(deadline, scope.deadline)
        if scope.shield:
            break
        scope = scope._parent
    return deadline
