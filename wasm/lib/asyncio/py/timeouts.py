"""Timeouts: a context manager that cancels its task when the time is over."""

from _asyncio import CancelledError, current_task, get_running_loop


class Timeout:
    def __init__(self, when):
        self._phase = "created"
        self._when = when
        self._timer = None
        self._task = None

    def when(self):
        return self._when

    def expired(self):
        return self._phase in ("expiring", "expired")

    def reschedule(self, when):
        if self._phase != "active":
            if self._phase == "created":
                raise RuntimeError("Timeout has not been entered")
            raise RuntimeError(f"Cannot change state of {self._phase} Timeout")
        self._when = when
        if self._timer is not None:
            self._timer.cancel()
        if when is None:
            self._timer = None
            return
        loop = get_running_loop()
        if when <= loop.time():
            self._timer = loop.call_soon(self._expire)
        else:
            self._timer = loop.call_at(when, self._expire)

    def __repr__(self):
        text = self._phase
        if self._phase == "active":
            when = round(self._when, 3) if self._when is not None else None
            text += f" when={when}"
        return f"<Timeout [{text}]>"

    async def __aenter__(self):
        if self._phase != "created":
            raise RuntimeError("Timeout has already been entered")
        task = current_task()
        if task is None:
            raise RuntimeError("Timeout should be used inside a task")
        self._phase = "active"
        self._task = task
        self._cancelling = task.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, exc_type, exc, tb):
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._phase == "expiring":
            self._phase = "expired"
            # Ours is the cancellation only if nobody else asked for one meanwhile (SEMANTICS C6).
            if self._task.uncancel() <= self._cancelling and exc_type is not None:
                if issubclass(exc_type, CancelledError):
                    raise TimeoutError from exc
        elif self._phase == "active":
            self._phase = "finished"
        return None

    def _expire(self):
        self._task.cancel()
        self._phase = "expiring"
        self._timer = None


def timeout(delay):
    return Timeout(get_running_loop().time() + delay if delay is not None else None)


def timeout_at(when):
    return Timeout(when)
