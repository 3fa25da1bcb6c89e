"""The repr of tasks, and their stack."""

from asyncio.base_futures import _future_repr_info
from asyncio.coroutines import _format_coroutine


def _task_repr_info(task):
    info = _future_repr_info(task)
    if task.cancelling() and not task.done():
        info[0] = "cancelling"
    info.insert(1, f"name={task.get_name()!r}")
    if task._fut_waiter is not None:
        info.insert(2, f"wait_for={task._fut_waiter!r}")
    if task._coro:
        info.insert(2, f"coro=<{_format_coroutine(task._coro)}>")
    return info


def _task_repr(task):
    return f"<{type(task).__name__} {' '.join(_task_repr_info(task))}>"


def _task_get_stack(task, limit):
    """The frames of a task, oldest first: of one that runs, with those that called it; of one that failed, those of its traceback."""
    coro, frames = task._coro, []
    frame = getattr(coro, "cr_frame", None) or getattr(coro, "gi_frame", None)
    if frame is not None:
        while frame is not None and (limit is None or len(frames) < limit):
            frames.append(frame)
            frame = frame.f_back
        frames.reverse()
        return frames
    tb = task._exception.__traceback__ if task._exception is not None else None
    while tb is not None and (limit is None or len(frames) < limit):
        frames.append(tb.tb_frame)
        tb = tb.tb_next
    return frames


def _task_print_stack(task, limit, file):
    import linecache
    import traceback
    lines = []
    for frame in task.get_stack(limit=limit):
        code = frame.f_code
        traceback._lines(code)  # so that linecache knows the file
        lines.append((code.co_filename, frame.f_lineno, code.co_name, linecache.getline(code.co_filename, frame.f_lineno)))
    error = task._exception
    if not lines:
        print(f"No stack for {task!r}", file=file)
    else:
        what = "Stack" if error is None else "Traceback"
        print(f"{what} for {task!r} (most recent call last):", file=file)
    traceback.print_list(lines, file=file)
    if error is not None:
        for line in traceback.format_exception_only(type(error), error):
            print(line, file=file, end="")
