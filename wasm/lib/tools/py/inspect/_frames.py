"""Frames and stacks: where a program stands, and the lines around it."""

__name__ = "inspect"

import sys
import types

from _traceback import stack as _stack

from ._source import findsource


class Traceback(tuple):
    """Where a frame stands: (filename, lineno, function, code_context, index), and positions."""

    def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
        made = tuple.__new__(cls, (filename, lineno, function, code_context, index))
        made.positions = positions
        return made

    filename = property(lambda self: self[0])
    lineno = property(lambda self: self[1])
    function = property(lambda self: self[2])
    code_context = property(lambda self: self[3])
    index = property(lambda self: self[4])

    def __repr__(self):
        return (f"Traceback(filename={self[0]!r}, lineno={self[1]!r}, function={self[2]!r}, code_context={self[3]!r}, "
                f"index={self[4]!r}, positions={self.positions!r})")


class FrameInfo(tuple):
    """A frame and where it stands."""

    def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
        made = tuple.__new__(cls, (frame, filename, lineno, function, code_context, index))
        made.positions = positions
        return made

    frame = property(lambda self: self[0])
    filename = property(lambda self: self[1])
    lineno = property(lambda self: self[2])
    function = property(lambda self: self[3])
    code_context = property(lambda self: self[4])
    index = property(lambda self: self[5])

    def __repr__(self):
        return (f"FrameInfo(frame={self[0]!r}, filename={self[1]!r}, lineno={self[2]!r}, function={self[3]!r}, "
                f"code_context={self[4]!r}, index={self[5]!r}, positions={self.positions!r})")


def currentframe():
    return _stack(1)


def getlineno(frame):
    return frame.f_lineno


def getframeinfo(frame, context=1):
    if isinstance(frame, types.TracebackType):
        lineno, frame = frame.tb_lineno, frame.tb_frame
    elif isinstance(frame, types.FrameType):
        lineno = frame.f_lineno
    else:
        raise TypeError(f"{frame!r} is not a frame or traceback object")
    lines = index = None
    if context > 0:
        try:
            source, _ = findsource(frame)
        except OSError:
            pass
        else:
            start = max(0, min(lineno - 1 - context // 2, len(source) - context))
            lines = source[start:start + context]
            index = lineno - 1 - start
    code = frame.f_code
    return Traceback(code.co_filename, lineno, code.co_name, lines, index)


def getouterframes(frame, context=1):
    found = []
    while frame is not None:
        found.append(FrameInfo(frame, *getframeinfo(frame, context)))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    found = []
    while tb is not None:
        found.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
        tb = tb.tb_next
    return found


def stack(context=1):
    return getouterframes(_stack(1), context)


def trace(context=1):
    error = sys.exception()
    return getinnerframes(None if error is None else error.__traceback__, context)
