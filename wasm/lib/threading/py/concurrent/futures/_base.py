"""What all pools have in common: futures, waiting for several, and the executor's interface."""

import threading
import types
from collections import namedtuple
from time import monotonic

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"

PENDING, RUNNING, CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED = (
    "PENDING", "RUNNING", "CANCELLED", "CANCELLED_AND_NOTIFIED", "FINISHED")
_WORDS = {PENDING: "pending", RUNNING: "running", CANCELLED: "cancelled", CANCELLED_AND_NOTIFIED: "cancelled", FINISHED: "finished"}


class Error(Exception):
    """The base of what futures raise."""


class CancelledError(Error):
    """The future was cancelled."""


TimeoutError = TimeoutError


class InvalidStateError(Error):
    """The future is not in a state that allows this."""


class BrokenExecutor(RuntimeError):
    """The executor can no longer be used."""


def _logger():
    import logging
    return logging.getLogger("concurrent.futures")


class Future:
    def __init__(self):
        self._condition = threading.Condition()
        self._condition._label = "future", threading._numbered("Future")
        self._state = PENDING
        self._result = None
        self._exception = None
        self._waiters = []          # of wait and as_completed: told before the callbacks, and of a cancellation when a worker meets it
        self._done_callbacks = []

    __class_getitem__ = classmethod(types.GenericAlias)

    def __repr__(self):
        with self._condition:
            text = f"<{type(self).__name__} at {id(self):#x} state={_WORDS[self._state]}"
            if self._state != FINISHED:
                return text + ">"
            if self._exception:
                return f"{text} raised {type(self._exception).__name__}>"
            return f"{text} returned {type(self._result).__name__}>"

    def _is_done(self):
        return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED)

    def cancel(self):
        with self._condition:
            if self._state in (RUNNING, FINISHED):
                return False
            if self._state in (CANCELLED, CANCELLED_AND_NOTIFIED):
                return True
            self._state = CANCELLED
            self._condition.notify_all()
        self._invoke_callbacks()
        return True

    def cancelled(self):
        with self._condition:
            return self._state in (CANCELLED, CANCELLED_AND_NOTIFIED)

    def running(self):
        with self._condition:
            return self._state == RUNNING

    def done(self):
        with self._condition:
            return self._is_done()

    def _call(self, function):
        try:
            function(self)
        except Exception:
            _logger().exception("exception calling callback for %r", self)

    def _tell_waiters(self):
        for waiter in self._waiters:
            waiter(self)

    def _invoke_callbacks(self):
        for callback in self._done_callbacks:
            self._call(callback)

    def add_done_callback(self, fn):
        with self._condition:
            if not self._is_done():
                self._done_callbacks.append(fn)
                return
        self._call(fn)

    def _outcome(self):
        """What a finished future holds: its exception or None."""
        if self._state != FINISHED:
            raise CancelledError()
        return self._exception

    def _settled(self, timeout):
        with self._condition:
            if not self._is_done():
                self._condition.wait(timeout)
                if not self._is_done():
                    raise TimeoutError()
            return self._outcome()

    def result(self, timeout=None):
        try:
            exception = self._settled(timeout)
            if exception is not None:
                raise exception
            return self._result
        finally:
            self = exception = None  # a traceback must not keep the future alive

    def exception(self, timeout=None):
        return self._settled(timeout)

    # For executors.

    def set_running_or_notify_cancel(self):
        with self._condition:
            if self._state == CANCELLED:
                self._state = CANCELLED_AND_NOTIFIED
                self._tell_waiters()
                return False
            if self._state == PENDING:
                self._state = RUNNING
                return True
            _logger().critical("Future %s in unexpected state: %s", id(self), self._state)
            raise RuntimeError("Future in unexpected state")

    def _settle(self, result, exception):
        with self._condition:
            if self._is_done():
                raise InvalidStateError(f"{self._state}: {self!r}")
            self._result = result
            self._exception = exception
            self._state = FINISHED
            self._tell_waiters()
            self._condition.notify_all()
        self._invoke_callbacks()

    def set_result(self, result):
        self._settle(result, None)

    def set_exception(self, exception):
        self._settle(None, exception)


class Executor:
    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        end = None if timeout is None else monotonic() + timeout
        futures = [self.submit(fn, *args) for args in zip(*iterables)]

        def result_iterator():
            try:
                futures.reverse()
                while futures:
                    yield _result_or_cancel(futures.pop(), None if end is None else end - monotonic())
            finally:
                for future in futures:
                    future.cancel()

        return result_iterator()

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False


def _result_or_cancel(future, timeout):
    try:
        try:
            return future.result(timeout)
        finally:
            future.cancel()
    finally:
        del future


DoneAndNotDoneFutures = namedtuple("DoneAndNotDoneFutures", "done not_done")


def _over(future):
    """Whether those who wait for several futures count this one: not a cancelled one that no worker has met yet."""
    return future._state in (CANCELLED_AND_NOTIFIED, FINISHED)


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    fs = list(dict.fromkeys(fs))
    changed = threading.Condition()

    def enough():
        done = [f for f in fs if _over(f)]
        if return_when == FIRST_COMPLETED and done:
            return True
        if return_when == FIRST_EXCEPTION and any(f._state == FINISHED and f._exception is not None for f in done):
            return True
        return len(done) == len(fs)

    def tell(_):
        with changed:
            changed.notify_all()

    if not enough():
        if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
            raise ValueError(f"Invalid return condition: {return_when!r}")
        _remember(fs, tell)
        try:
            with changed:
                changed.wait_for(enough, timeout)
        finally:
            _forget(fs, tell)
    done = {f for f in fs if _over(f)}
    return DoneAndNotDoneFutures(done, {f for f in fs if f not in done})


def _remember(futures, waiter):
    for future in futures:
        with future._condition:
            if _over(future):
                waiter(future)
            else:
                future._waiters.append(waiter)


def _forget(futures, waiter):
    for future in futures:
        with future._condition:
            if waiter in future._waiters:
                future._waiters.remove(waiter)


def as_completed(fs, timeout=None):
    end = None if timeout is None else monotonic() + timeout
    fs = dict.fromkeys(fs)
    total = len(fs)
    finished = []
    changed = threading.Condition()

    def tell(future):
        with changed:
            finished.append(future)
            changed.notify_all()

    done = [f for f in fs if _over(f)]
    waiting = {f: None for f in fs if f not in done}
    fs = None

    def next_done():    # whoever is given a future is the only one who holds it
        future = done.pop()
        waiting.pop(future, None)
        return future

    _remember(waiting, tell)
    left = total
    try:
        while done:
            left -= 1
            yield next_done()
        while left:
            remaining = None if end is None else end - monotonic()
            if remaining is not None and remaining < 0:
                raise TimeoutError(f"{left} (of {total}) futures unfinished")
            with changed:
                if not finished:
                    changed.wait(remaining)
                done, finished[:] = list(finished), []
            done.reverse()
            while done:
                left -= 1
                yield next_done()
    finally:
        _forget(waiting, tell)
