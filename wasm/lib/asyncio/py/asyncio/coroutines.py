"""What is a coroutine, and how its repr describes it."""

from _asyncio import iscoroutine as _iscoroutine, iscoroutinefunction as _iscoroutinefunction

__all__ = ("iscoroutinefunction", "iscoroutine")

_is_coroutine = object()


def iscoroutinefunction(func):
    while type(func).__name__ == "partial":
        func = func.func
    return (_iscoroutinefunction(func) or getattr(func, "_is_coroutine", None) is _is_coroutine
            or getattr(getattr(func, "_is_coroutine_mark", None), "__name__", None) == "_is_coroutine_mark" or _marked(func))


def _marked(func):
    import sys
    inspect = sys.modules.get("inspect")
    return inspect is not None and inspect.iscoroutinefunction(func)


def _is_debug_mode():
    return False


def _attr(obj, *names):
    for name in names:
        value = getattr(obj, name, None)
        if value:
            return value
    return None


def _format_coroutine(coro):
    name = _attr(coro, "__qualname__", "__name__") or f"<{type(coro).__name__} without __name__>"
    code = _attr(coro, "cr_code", "gi_code")
    if code is None:
        return f"{name}() running" if _attr(coro, "cr_running", "gi_running") else f"{name}()"
    frame = _attr(coro, "gi_frame", "cr_frame")
    file = code.co_filename or "<empty co_filename>"
    if frame is not None:
        return f"{name}() running at {file}:{frame.f_lineno}"
    return f"{name}() done, defined at {file}:{code.co_firstlineno}"


def iscoroutine(obj):
    return _iscoroutine(obj)
