"""The repr of futures."""

from asyncio.format_helpers import _format_callback_source
from asyncio.futures import isfuture

_PENDING = "PENDING"
_CANCELLED = "CANCELLED"
_FINISHED = "FINISHED"


def _format_callbacks(callbacks):
    texts = [_format_callback_source(c, ()) for c, _ in (callbacks if len(callbacks) <= 2 else (callbacks[0], callbacks[-1]))]
    if len(callbacks) > 2:
        texts.insert(1, f"<{len(callbacks) - 2} more>")
    return f"cb=[{', '.join(texts)}]"


def _future_repr_info(future):
    info = [future._state.lower()]
    if future._state == _FINISHED:
        if future._exception is not None:
            info.append(f"exception={future._exception!r}")
        else:
            from reprlib import repr as short
            info.append(f"result={short(future._result)}")
    if future._callbacks:
        info.append(_format_callbacks(future._callbacks))
    if future._source_traceback:
        frame = future._source_traceback[-1]
        info.append(f"created at {frame[0]}:{frame[1]}")
    return info


def _future_repr(future):
    return f"<{type(future).__name__} {' '.join(_future_repr_info(future))}>"
