"""The playground's model of async_timeout 5: timeout() and timeout_at(), which are asyncio's own with the older names beside the new ones.

Left out: nothing that is public. `with timeout():` without async is refused, as since version 5.
"""

import asyncio


__version__ = "5.0.1"
__all__ = ("timeout", "timeout_at", "Timeout")


class _Flag(int):
    """The answer of `expired`, which was an attribute once and is a method in asyncio."""

    def __call__(self):
        return bool(self)

    def __repr__(self):
        return repr(bool(self))

    __str__ = __repr__


class Timeout(asyncio.Timeout):
    @property
    def expired(self):
        return _Flag(super().expired())

    @property
    def deadline(self):
        return self.when()

    def reject(self):
        self.reschedule(None)

    def shift(self, delay):
        if self.when() is None:
            raise RuntimeError("cannot shift timeout if deadline is not scheduled")
        self.reschedule(self.when() + delay)

    def update(self, deadline):
        self.reschedule(deadline)


def timeout(delay):
    loop = asyncio.get_running_loop()
    return Timeout(loop.time() + delay if delay is not None else None)


def timeout_at(deadline):
    return Timeout(deadline)
