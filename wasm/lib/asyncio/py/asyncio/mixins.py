"""What queues and locks share: they belong to the loop that first runs them."""

from _asyncio import _get_running_loop, label


class _LoopBoundMixin:
    _loop = None

    def _get_loop(self):
        loop = _get_running_loop()
        if self._loop is None:
            self._loop = loop
        if loop is not self._loop:
            raise RuntimeError(f"{self!r} is bound to a different event loop")
        return loop


_numbers = {}


class _Waited(_LoopBoundMixin):
    """Something that tasks wait for; the trace knows it by a name that people can tell apart: Lock-1, Lock-2, …"""

    _number = None

    def _waiter(self, why):
        if self._number is None:
            kind = type(self).__name__
            _numbers[kind] = n = _numbers.get(kind, 0) + 1
            self._number = f"{kind}-{n}"
        return label(self._get_loop().create_future(), why, self._number)
