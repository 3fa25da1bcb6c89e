"""open(): streams over the files of the run's file system."""

__name__ = "_io"

import _files
import _resources
from _lib import builtins as _builtins, static as _static

from .base import IOBase
from .buffered import BufferedRandom, BufferedReader, BufferedRWPair, BufferedWriter
from .memory import BytesIO, StringIO
from .raw import FileIO
from .decoding import IncrementalNewlineDecoder
from .text import TextIOWrapper


def open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    if not isinstance(file, int):
        file = _files.fspath(file)
    if not isinstance(mode, str):
        raise TypeError(f"open() argument 'mode' must be str, not {type(mode).__name__}")
    modes = set(mode)
    if modes - set("axrwb+t") or len(mode) > len(modes):
        raise ValueError(f"invalid mode: {mode!r}")
    binary = "b" in modes
    if "t" in modes and binary:
        raise ValueError("can't have text and binary mode at once")
    if len(modes & set("rwxa")) > 1:
        raise ValueError("must have exactly one of create/read/write/append mode")
    if binary:
        for name, value in (("encoding", encoding), ("errors", errors), ("newline", newline)):
            if value is not None:
                raise ValueError(f"binary mode doesn't take an {name} argument" if name[0] == "e"
                                 else "binary mode doesn't take a newline argument")
    if binary and buffering == 1:
        import warnings
        warnings.warn("line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used",
                      RuntimeWarning, 2)
    plain = next((c for c in mode if c in "rwxa"), "")
    raw = FileIO(file, plain + ("+" if "+" in modes else ""), closefd, opener)
    try:
        if buffering == 0:
            if binary:
                return raw
            raise ValueError("can't have unbuffered text I/O")
        size = buffering if buffering > 1 else 4096       # a file's st_blksize
        if "+" in modes:
            buffer = BufferedRandom(raw, size)
        elif plain == "r":
            buffer = BufferedReader(raw, size)
        else:
            buffer = BufferedWriter(raw, size)
        if binary:
            return buffer
        text = TextIOWrapper(buffer, encoding, errors, newline, buffering == 1)
        text.mode = mode
        return text
    except BaseException:
        raw.close()
        raise


def _dropped(stream):
    """The end of a stream that somebody may have forgotten to close."""
    raw = stream
    while raw is not None and not isinstance(raw, FileIO):
        raw = getattr(raw, "_buffer", None) or getattr(raw, "_raw", None)
    if raw is not None and not raw.closed and raw._closefd:
        try:
            _resources.warn_unclosed("file ", stream, 2)
        finally:
            IOBase.__del__(stream)
    else:
        IOBase.__del__(stream)


for _cls in FileIO, BufferedReader, BufferedWriter, BufferedRandom, TextIOWrapper:
    _resources.finalized(_cls, _dropped)


def open_code(path):
    return open(path, "rb")


_builtins(globals(), "_io", "open_code")
_static(FileIO, BufferedReader, BufferedWriter, BufferedRandom, BufferedRWPair, BytesIO, StringIO, IncrementalNewlineDecoder, TextIOWrapper)
