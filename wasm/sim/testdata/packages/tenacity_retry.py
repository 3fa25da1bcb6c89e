"""Calls that are tried again: what tenacity 8.2.1 prints on CPython 3.13."""
import asyncio
import logging
import random
import sys
import threading
import time
from datetime import timedelta

from tenacity import *
from tenacity import stop_any, wait_exponential_jitter
from tenacity.wait import wait_exponential as from_module

logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="%(levelname)s %(message)s")
logging.getLogger("asyncio").setLevel(logging.WARNING)
log = logging.getLogger("app")
start = time.monotonic()


def since():
    return f"{time.monotonic() - start:.1f} s"


class Flaky:
    """Fails some times, then returns."""

    def __init__(self, *outcomes):
        self.outcomes = list(outcomes)

    def __call__(self, *args, **kwargs):
        outcome = self.outcomes.pop(0)
        print("   ", since(), "call", args, kwargs, "->", repr(outcome))
        if isinstance(outcome, BaseException):
            raise outcome
        return outcome


def show(call, *args, **kwargs):
    try:
        print("  =", call(*args, **kwargs))
    except BaseException as e:
        print("  !", type(e).__name__, str(e).replace(hex(id(getattr(e, "last_attempt", e))), "0x"), "from", repr(e.__cause__))


n = 0


@retry(stop=stop_after_attempt(3), wait=wait_exponential(multiplier=0.2, max=10), before=before_log(log, logging.DEBUG),
       after=after_log(log, logging.INFO, "%0.2f"), before_sleep=before_sleep_log(log, logging.WARNING))
def hopeless(name):
    """It never works."""
    global n
    n += 1
    raise ConnectionError(f"{name}: no {n}")


print("-- the decorator")
try:
    hopeless("a")
except RetryError as e:
    last = e.last_attempt
    print(last.attempt_number, last.failed, last.exception(), repr(e.__cause__), str(e).startswith("RetryError[<Future at 0x"))
statistics = hopeless.retry.statistics
print(sorted(statistics), statistics["attempt_number"], round(statistics["idle_for"], 1), round(statistics["delay_since_first_attempt"], 2))
print(hopeless.__name__, hopeless.__doc__)
show(hopeless.retry_with(stop=stop_after_attempt(1), before=None, after=None, reraise=True), "b")


@retry
def plain(flaky):
    return flaky()


show(plain, Flaky(ValueError(1), ValueError(2), "fine"))
show(plain, Flaky(ValueError(1), KeyboardInterrupt()))

print("-- when to stop")
fail = lambda: Flaky(*[OSError(i) for i in range(20)])
show(Retrying(stop=stop_after_delay(1), wait=wait_fixed(0.4), reraise=True), fail())
show(Retrying(stop=stop_after_delay(timedelta(seconds=1)) | stop_after_attempt(2), wait=wait_fixed(timedelta(milliseconds=100)), reraise=True), fail(), 1, x=2)
show(Retrying(stop=stop_after_delay(0.3) & stop_after_attempt(2), wait=wait_fixed(0.1), reraise=True), fail())
show(Retrying(stop=stop_any(stop_after_attempt(2), stop_never), reraise=True), fail())
event = threading.Event()
event.set()
show(Retrying(stop=stop_when_event_set(event), reraise=True), fail())
show(Retrying(stop=stop_after_attempt(2), retry_error_callback=lambda state: f"{state.fn.__class__.__name__} after {state.attempt_number}"), fail())


class GaveUp(RetryError):
    pass


try:
    Retrying(stop=stop_after_attempt(1), retry_error_cls=GaveUp)(fail())
except GaveUp as e:
    try:
        e.reraise()
    except OSError as inner:
        print("  reraised", inner)

print("-- how long to wait")
state = RetryCallState(None, None, (), {})
random.seed(1)
for wait in (wait_none(), wait_fixed(3), wait_incrementing(1, 2), wait_incrementing(start=10, increment=-4), wait_exponential(), wait_exponential(2, max=10, min=3),
             wait_exponential(exp_base=3), wait_chain(*[wait_fixed(1)] * 2, wait_fixed(5)), wait_fixed(1) + wait_fixed(2) + wait_none(),
             sum([wait_fixed(1), wait_fixed(2)]), wait_random(1, 2), wait_random_exponential(multiplier=1, max=6), wait_exponential_jitter(max=5, jitter=0.5),
             from_module(multiplier=1)):
    times = []
    for state.attempt_number in range(1, 6):
        times.append(round(wait(state), 3))
    print(" ", type(wait).__name__, *times)

print("-- whether to try again")
for condition in (retry_if_exception_type(OSError), retry_if_exception_type((OSError, ValueError)), retry_if_not_exception_type(OSError),
                  retry_if_exception(lambda e: "2" in str(e)), retry_if_result(lambda r: r is None), retry_if_not_result(lambda r: r == 3),
                  retry_if_exception_type(OSError) | retry_if_result(lambda r: r is None), retry_any(retry_never, retry_always),
                  retry_if_exception_type(OSError) & retry_if_exception_message(match="2"), retry_if_exception_message("2"),
                  retry_if_not_exception_message("2"), retry_unless_exception_type(ValueError), retry_always, retry_never):
    answers = []
    for value in (OSError(2), OSError("1 2"), ValueError(2), None, 3):
        if isinstance(value, Exception):
            state.set_exception((type(value), value, None))
        else:
            state.set_result(value)
        answers.append("yes" if condition(state) else "no")
    print(" ", type(condition).__name__, *answers)
show(Retrying(retry=retry_if_result(lambda r: r is None)), Flaky(None, None, "at last"))
show(Retrying(retry=retry_if_exception_type(OSError)), Flaky(OSError(), ValueError("another error")))
show(Retrying(retry=retry_never), Flaky(TryAgain(), "again"))
for wrong in ({}, {"message": "a", "match": "b"}):
    show(retry_if_exception_message, **wrong)

print("-- loops")
for attempt in Retrying(stop=stop_after_attempt(3), wait=wait_fixed(0.1)):
    with attempt:
        print(" ", since(), "attempt", attempt.retry_state.attempt_number)
        if attempt.retry_state.attempt_number < 3:
            raise ValueError("not yet")
    if not attempt.retry_state.outcome.failed:
        attempt.retry_state.set_result("kept")
try:
    for attempt in Retrying(stop=stop_after_attempt(2)):
        with attempt:
            1 / 0
except RetryError as e:
    print(" ", repr(e.last_attempt.exception()))


@retry(stop=stop_after_attempt(3), wait=wait_fixed(1), before_sleep=lambda s: print("  sleeps", s.next_action.sleep, s.idle_for, repr(s)[-60:]))
async def fetch(flaky, *args):
    await asyncio.sleep(0.1)
    return flaky(*args)


async def main():
    print("-- coroutines")
    results = await asyncio.gather(fetch(Flaky(OSError("x"), "one"), 1), fetch(Flaky(OSError("y"), OSError("z"), "two"), 2))
    print(" ", results, since(), asyncio.iscoroutinefunction(fetch))
    try:
        await fetch(Flaky(*[OSError(i) for i in range(3)]))
    except RetryError as e:
        print("  !", e.last_attempt.attempt_number, repr(e.__cause__))
    async for attempt in AsyncRetrying(stop=stop_after_attempt(3), wait=wait_fixed(0.5)):
        with attempt:
            print(" ", since(), "attempt", attempt.retry_state.attempt_number)
            await asyncio.sleep(0.1)
            if attempt.retry_state.attempt_number < 2:
                raise ValueError("not yet")
    try:
        async with asyncio.timeout(0.5):
            await fetch(Flaky(*[OSError(i) for i in range(3)]))
    except TimeoutError:
        print("  out of time")
    try:
        for attempt in AsyncRetrying():
            pass
    except TypeError as e:
        print(" ", e)


asyncio.run(main())
