"""The playground's model of tenacity: retry() for functions and coroutine functions, and loops over attempts.

Modelled are Retrying and AsyncRetrying with their state, errors and statistics, all strategies of stop, wait and retry, their sums and
combinations, and the callbacks with their logs. AsyncRetrying awaits strategies and callbacks that can be awaited. Left out: trio, tornado,
and the command line.
"""

from . import after, before, before_sleep, nap, stop, wait
from ._retrying import (
    AsyncRetrying, AttemptManager, BaseRetrying, DoAttempt, DoSleep, Future, RetryAction, RetryCallState, RetryError, Retrying, TryAgain,
)
from ._retrying import retry as _retry
from .after import after_log, after_nothing
from .before import before_log, before_nothing
from .before_sleep import before_sleep_log, before_sleep_nothing
from .nap import sleep, sleep_using_event
from .retry import (
    retry_all, retry_always, retry_any, retry_base, retry_if_exception, retry_if_exception_cause_type, retry_if_exception_message,
    retry_if_exception_type, retry_if_not_exception_message, retry_if_not_exception_type, retry_if_not_result, retry_if_result,
    retry_never, retry_unless_exception_type,
)
from .stop import (
    stop_after_attempt, stop_after_delay, stop_all, stop_any, stop_base, stop_before_delay, stop_never, stop_when_event_set,
)
from .wait import (
    wait_base, wait_chain, wait_combine, wait_exception, wait_exponential, wait_exponential_jitter, wait_fixed, wait_full_jitter,
    wait_incrementing, wait_none, wait_random, wait_random_exponential,
)

retry = _retry  # the decorator, not the module of the same name

__all__ = [
    "retry_base", "retry_all", "retry_always", "retry_any", "retry_if_exception", "retry_if_exception_type", "retry_if_exception_cause_type",
    "retry_if_not_exception_type", "retry_if_not_result", "retry_if_result", "retry_never", "retry_unless_exception_type",
    "retry_if_exception_message", "retry_if_not_exception_message", "sleep", "sleep_using_event", "stop_after_attempt", "stop_after_delay",
    "stop_before_delay", "stop_all", "stop_any", "stop_never", "stop_when_event_set", "wait_chain", "wait_combine", "wait_exception",
    "wait_exponential", "wait_fixed", "wait_incrementing", "wait_none", "wait_random", "wait_random_exponential", "wait_full_jitter",
    "wait_exponential_jitter", "before_log", "before_nothing", "after_log", "after_nothing", "before_sleep_log", "before_sleep_nothing",
    "retry", "RetryCallState", "RetryError", "Retrying", "AsyncRetrying", "TryAgain", "Future", "BaseRetrying", "AttemptManager",
    "DoAttempt", "DoSleep", "RetryAction",
]
