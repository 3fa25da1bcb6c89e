"""What queues and locks share: they belong to the loop that first runs them."""

from _asyncio import _get_running_loop, label, named


class _LoopBoundMixin:
    _loop = None

    def _get_loop(self):
        loop = _get_running_loop()
        if self._loop is None:
            self._loop = loop
        if loop is not self._loop:
            raise RuntimeError(f"{self!r} is bound to a different event loop")
        return loop


class _Waited(_LoopBoundMixin):
    """Something that tasks wait for."""

    def _waiter(self, why):
        return label(self._get_loop().create_future(), why, named(self))
