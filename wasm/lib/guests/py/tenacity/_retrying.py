"""Attempts, one after the other, until the strategies are content: for functions, for coroutines, and as a loop.

What is decided after an attempt is written once, as a generator of the answers that strategies and callbacks give. _at_once runs it for
functions; _awaiting runs it for coroutines and awaits what can be awaited.
"""

import asyncio
import functools
import inspect
import sys
import threading
import time
from concurrent import futures

from . import nap
from .after import after_nothing
from .before import before_nothing
from .retry import retry_if_exception_type
from .stop import stop_never
from .wait import wait_none

_SAME = object()


class TryAgain(Exception):
    """Raised by a function that wants one more attempt, whatever the strategies say."""

    __module__ = "tenacity"


class RetryError(Exception):
    """There will be no more attempts."""

    __module__ = "tenacity"

    def __init__(self, last_attempt):
        self.last_attempt = last_attempt
        super().__init__(last_attempt)

    def reraise(self):
        if self.last_attempt.failed:
            raise self.last_attempt.result()
        raise self

    def __str__(self):
        return f"{type(self).__name__}[{self.last_attempt}]"


class Future(futures.Future):
    """What came of an attempt."""

    __module__ = "tenacity"

    def __init__(self, attempt_number):
        super().__init__()
        self.attempt_number = attempt_number

    @property
    def failed(self):
        return self.exception() is not None

    @classmethod
    def construct(cls, attempt_number, value, has_exception):
        future = cls(attempt_number)
        (future.set_exception if has_exception else future.set_result)(value)
        return future


class DoAttempt:
    """The next thing to do is an attempt."""


class DoSleep(float):
    """The next thing to do is to sleep so many seconds."""


class RetryAction:
    """What before_sleep is told: the sleep that comes."""

    name = "retry"

    def __init__(self, sleep):
        self.sleep = float(sleep)

    def __repr__(self):
        return f"RetryAction(sleep={self.sleep!r})"

    def __str__(self):
        return repr(self)


class RetryCallState:
    """One call and its attempts so far."""

    __module__ = "tenacity"

    def __init__(self, retry_object, fn, args, kwargs):
        self.start_time = time.monotonic()
        self.retry_object = retry_object
        self.fn = fn
        self.args = args
        self.kwargs = kwargs
        self.attempt_number = 1
        self.outcome = None
        self.outcome_timestamp = None
        self.idle_for = 0.0
        self.next_action = None
        self.upcoming_sleep = 0.0

    @property
    def seconds_since_start(self):
        return None if self.outcome_timestamp is None else self.outcome_timestamp - self.start_time

    def prepare_for_next_attempt(self):
        self.outcome = None
        self.outcome_timestamp = None
        self.attempt_number += 1
        self.next_action = None

    def set_result(self, value):
        self._set(value, False)

    def set_exception(self, exc_info):
        self._set(exc_info[1], True)

    def _set(self, value, has_exception):
        self.outcome_timestamp = time.monotonic()
        self.outcome = Future.construct(self.attempt_number, value, has_exception)

    def __repr__(self):
        if self.outcome is None:
            result = "none yet"
        elif self.outcome.failed:
            exc = self.outcome.exception()
            result = f"failed ({type(exc).__name__} {exc})"
        else:
            result = f"returned {self.outcome.result()}"
        return f"<{type(self).__name__} {id(self)}: attempt #{self.attempt_number}; slept for {round(self.idle_for, 2)}; last result: {result}>"


class AttemptManager:
    """An attempt of a loop: what its block raises is kept for the strategies."""

    def __init__(self, retry_state):
        self.retry_state = retry_state

    def __enter__(self):
        pass

    def __exit__(self, exc_type, exc_value, traceback):
        if exc_type is not None:
            self.retry_state.set_exception((exc_type, exc_value, traceback))
            return True
        self.retry_state.set_result(None)
        return None

    async def __aenter__(self):
        pass

    async def __aexit__(self, exc_type, exc_value, traceback):
        return self.__exit__(exc_type, exc_value, traceback)


def _at_once(answers):
    answer = None
    try:
        while True:
            answer = answers.send(answer)
    except StopIteration as end:
        return end.value


async def _awaiting(answers):
    answer = None
    try:
        while True:
            answer = answers.send(answer)
            if inspect.isawaitable(answer):
                answer = await answer
    except StopIteration as end:
        return end.value


class BaseRetrying:
    def __init__(self, sleep=nap.sleep, stop=stop_never, wait=wait_none(), retry=retry_if_exception_type(), before=before_nothing,
                 after=after_nothing, before_sleep=None, reraise=False, retry_error_cls=RetryError, retry_error_callback=None, name=None,
                 enabled=True):
        self.sleep = sleep
        self.stop = stop
        self.wait = wait
        self.retry = retry
        self.before = before
        self.after = after
        self.before_sleep = before_sleep
        self.reraise = reraise
        self.retry_error_cls = retry_error_cls
        self.retry_error_callback = retry_error_callback
        self._name = name
        self.enabled = enabled
        self._local = threading.local()

    def copy(self, sleep=_SAME, stop=_SAME, wait=_SAME, retry=_SAME, before=_SAME, after=_SAME, before_sleep=_SAME, reraise=_SAME,
             retry_error_cls=_SAME, retry_error_callback=_SAME, name=_SAME, enabled=_SAME):
        given = dict(locals())
        options = {k: getattr(self, "_name" if k == "name" else k) if v is _SAME else v for k, v in given.items() if k != "self"}
        return type(self)(**options)

    def __repr__(self):
        return (f"<{type(self).__name__} object at 0x{id(self):x} (stop={self.stop}, wait={self.wait}, sleep={self.sleep}, "
                f"retry={self.retry}, before={self.before}, after={self.after})>")

    @property
    def statistics(self):
        """Of this thread's latest call: start_time, attempt_number, idle_for and delay_since_first_attempt."""
        if not hasattr(self._local, "statistics"):
            self._local.statistics = {}
        return self._local.statistics

    def begin(self):
        self.statistics.clear()
        self.statistics.update(start_time=time.monotonic(), attempt_number=1, idle_for=0)

    def wraps(self, f):
        @functools.wraps(f, functools.WRAPPER_ASSIGNMENTS + ("__defaults__", "__kwdefaults__"))
        def wrapped_f(*args, **kw):
            if not self.enabled:
                return f(*args, **kw)
            copy = self.copy()
            wrapped_f.statistics = copy.statistics
            self._local.statistics = copy.statistics
            return copy(f, *args, **kw)

        return self._with_attributes(wrapped_f, f)

    def _with_attributes(self, wrapped_f, f):
        def retry_with(*args, **kwargs):
            return self.copy(*args, **kwargs).wraps(f)

        wrapped_f.retry = self
        wrapped_f.retry_with = retry_with
        wrapped_f.statistics = {}
        return wrapped_f

    def _answers(self, state):
        """What comes next: an attempt, or a sleep, or, in a list, the result; or an error is raised."""
        if state.outcome is None:
            if self.before is not None:
                yield self.before(state)
            return DoAttempt()
        outcome = state.outcome
        if not (outcome.failed and isinstance(outcome.exception(), TryAgain)):
            if not (yield self.retry(state)):
                return [outcome.result()]
        if self.after is not None:
            yield self.after(state)
        state.upcoming_sleep = (yield self.wait(state)) if self.wait else 0.0
        self.statistics["delay_since_first_attempt"] = state.seconds_since_start
        if self.stop is not None and (yield self.stop(state)):
            if self.retry_error_callback:
                return [(yield self.retry_error_callback(state))]
            error = self.retry_error_cls(outcome)
            if self.reraise:
                raise error.reraise()
            raise error from outcome.exception()
        state.next_action = RetryAction(state.upcoming_sleep)
        state.idle_for += state.upcoming_sleep
        self.statistics["idle_for"] += state.upcoming_sleep
        self.statistics["attempt_number"] += 1
        if self.before_sleep is not None:
            yield self.before_sleep(state)
        return DoSleep(state.upcoming_sleep)


class Retrying(BaseRetrying):
    """Attempts of a function."""

    __module__ = "tenacity"

    def iter(self, retry_state):
        do = _at_once(self._answers(retry_state))
        return do[0] if isinstance(do, list) else do

    def __iter__(self):
        self.begin()
        state = RetryCallState(self, fn=None, args=(), kwargs={})
        while True:
            do = self.iter(state)
            if isinstance(do, DoAttempt):
                yield AttemptManager(retry_state=state)
            elif isinstance(do, DoSleep):
                state.prepare_for_next_attempt()
                self.sleep(do)
            else:
                return

    def __call__(self, fn, *args, **kwargs):
        self.begin()
        state = RetryCallState(self, fn=fn, args=args, kwargs=kwargs)
        while True:
            do = self.iter(state)
            if isinstance(do, DoAttempt):
                try:
                    result = fn(*args, **kwargs)
                except BaseException:
                    state.set_exception(sys.exc_info())
                else:
                    state.set_result(result)
            elif isinstance(do, DoSleep):
                state.prepare_for_next_attempt()
                self.sleep(do)
            else:
                return do


class AsyncRetrying(BaseRetrying):
    """Attempts of a coroutine function."""

    def __init__(self, sleep=asyncio.sleep, **options):
        super().__init__(sleep, **options)

    async def iter(self, retry_state):
        do = await _awaiting(self._answers(retry_state))
        return do[0] if isinstance(do, list) else do

    async def _rest(self, seconds):
        pause = self.sleep(seconds)
        if inspect.isawaitable(pause):
            await pause

    async def __call__(self, fn, *args, **kwargs):
        self.begin()
        state = RetryCallState(self, fn=fn, args=args, kwargs=kwargs)
        while True:
            do = await self.iter(state)
            if isinstance(do, DoAttempt):
                try:
                    result = fn(*args, **kwargs)
                    if inspect.isawaitable(result):
                        result = await result
                except BaseException:
                    state.set_exception(sys.exc_info())
                else:
                    state.set_result(result)
            elif isinstance(do, DoSleep):
                state.prepare_for_next_attempt()
                await self._rest(do)
            else:
                return do

    def __iter__(self):
        raise TypeError("AsyncRetrying object is not iterable")

    def __aiter__(self):
        self.begin()
        self._state = RetryCallState(self, fn=None, args=(), kwargs={})
        return self

    async def __anext__(self):
        while True:
            do = await self.iter(self._state)
            if isinstance(do, DoAttempt):
                return AttemptManager(retry_state=self._state)
            if not isinstance(do, DoSleep):
                raise StopAsyncIteration
            self._state.prepare_for_next_attempt()
            await self._rest(do)

    def wraps(self, fn):
        @functools.wraps(fn, functools.WRAPPER_ASSIGNMENTS + ("__defaults__", "__kwdefaults__"))
        async def async_wrapped(*args, **kwargs):
            if not self.enabled:
                return await fn(*args, **kwargs)
            copy = self.copy()
            async_wrapped.statistics = copy.statistics
            self._local.statistics = copy.statistics
            return await copy(fn, *args, **kwargs)

        return self._with_attributes(async_wrapped, fn)


def retry(*dargs, **dkw):
    """The decorator, with strategies by name or without parentheses."""
    if len(dargs) == 1 and callable(dargs[0]):
        return retry()(dargs[0])

    def wrap(f):
        asynchronous = inspect.iscoroutinefunction(f) or inspect.iscoroutinefunction(dkw.get("sleep"))
        return (AsyncRetrying if asynchronous else Retrying)(*dargs, **dkw).wraps(f)

    return wrap
