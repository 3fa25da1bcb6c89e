"""Futures, and the pools that fill them."""

from concurrent.futures._base import (ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, BrokenExecutor, CancelledError, Executor,
                                      Future, InvalidStateError, TimeoutError, as_completed, wait)

__all__ = ("FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "CancelledError", "TimeoutError", "InvalidStateError",
           "BrokenExecutor", "Future", "Executor", "wait", "as_completed", "ProcessPoolExecutor", "ThreadPoolExecutor")


def __dir__():
    return __all__ + ("__author__", "__doc__")


def __getattr__(name):
    """The pools, each of which has its module when it is first asked for: once the interpreter has begun to end, that is refused."""
    if name == "ProcessPoolExecutor":
        from concurrent.futures.process import ProcessPoolExecutor as pool
    elif name == "ThreadPoolExecutor":
        import sys
        import threading
        if threading._ended and "concurrent.futures.thread" not in sys.modules:
            raise RuntimeError("can't register atexit after shutdown")
        from concurrent.futures.thread import ThreadPoolExecutor as pool
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = pool
    return pool
