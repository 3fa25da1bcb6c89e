"""The loop of Unix, its signals, and the default policy."""

import _signal
from asyncio.events import BaseDefaultEventLoopPolicy, Handle
from asyncio.selector_events import BaseSelectorEventLoop

__all__ = ("SelectorEventLoop", "AbstractChildWatcher", "SafeChildWatcher", "FastChildWatcher", "PidfdChildWatcher",
           "MultiLoopChildWatcher", "ThreadedChildWatcher", "DefaultEventLoopPolicy", "EventLoop")


class _UnixSelectorEventLoop(BaseSelectorEventLoop):
    def add_signal_handler(self, sig, callback, *args):
        from asyncio.coroutines import iscoroutine, iscoroutinefunction
        if iscoroutine(callback) or iscoroutinefunction(callback):
            raise TypeError("coroutines cannot be used with add_signal_handler()")
        self._check_signal(sig)
        self._check_closed()
        try:
            _signal.set_wakeup_fd(-1)
        except ValueError as error:
            raise RuntimeError(str(error)) from None
        self._watch_signal(int(sig), Handle(callback, args, self, None))
        try:
            _signal.signal(int(sig), _sighandler_noop)
        except OSError:
            self._watch_signal(int(sig), None)
            raise RuntimeError(f"sig {sig} cannot be caught") from None

    def remove_signal_handler(self, sig):
        self._check_signal(sig)
        if not self._watch_signal(int(sig), None):
            return False
        _signal.signal(int(sig), _signal.default_int_handler if sig == _signal.SIGINT else _signal.SIG_DFL)
        return True

    def _check_signal(self, sig):
        if not isinstance(sig, int):
            raise TypeError(f"sig must be an int, not {sig!r}")
        if not 1 <= sig < _signal.NSIG:
            raise ValueError(f"invalid signal number {sig}")

    def close(self):
        super().close()
        for sig in self._watched_signals():
            self.remove_signal_handler(sig)


def _sighandler_noop(signum, frame):
    """The loop is told of the signal by its self-pipe."""


SelectorEventLoop = EventLoop = _UnixSelectorEventLoop


class AbstractChildWatcher:
    def __init__(self, *args, **kwargs):
        raise NotImplementedError("the playground does not model subprocesses, so there is nothing to watch")


class SafeChildWatcher(AbstractChildWatcher):
    pass


class FastChildWatcher(AbstractChildWatcher):
    pass


class PidfdChildWatcher(AbstractChildWatcher):
    pass


class MultiLoopChildWatcher(AbstractChildWatcher):
    pass


class ThreadedChildWatcher(AbstractChildWatcher):
    pass


class _UnixDefaultEventLoopPolicy(BaseDefaultEventLoopPolicy):
    _loop_factory = _UnixSelectorEventLoop

    def get_child_watcher(self):
        raise NotImplementedError("the playground does not model subprocesses, so there is no child watcher")

    set_child_watcher = get_child_watcher


DefaultEventLoopPolicy = _UnixDefaultEventLoopPolicy
