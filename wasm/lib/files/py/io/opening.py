"""open() and FileIO: streams over the files of the run's file system."""

__name__ = "_io"

import _files
import _resources
from _lib import builtins as _builtins, static as _static

from .base import RawIOBase, UnsupportedOperation, _bytes, unpicklable
from .buffered import BufferedRandom, BufferedReader, BufferedRWPair, BufferedWriter
from .memory import BytesIO, StringIO
from .text import IncrementalNewlineDecoder, TextIOWrapper


@unpicklable
class FileIO(RawIOBase):
    _fd = -1

    def __init__(self, file, mode="r", closefd=True, opener=None):
        if isinstance(file, float):
            raise TypeError("integer argument expected, got float")
        if not isinstance(mode, str):
            raise TypeError(f"FileIO() argument 'mode' must be str, not {type(mode).__name__}")
        plain = mode.replace("b", "").replace("+", "")
        if len(plain) != 1 or plain not in "rwxa" or mode.count("+") > 1:
            raise ValueError(f"invalid mode: {mode}" if set(mode) - set("rwxab+") else
                             "Must have exactly one of create/read/write/append mode and at most one plus")
        self._plain, self._plus = plain, "+" in mode
        self.name = file
        self._closefd = closefd
        if isinstance(file, int):
            if file < 0:
                raise ValueError("negative file descriptor")
            self._file = _files.descriptor(file)
            self._fd = file
        else:
            if not closefd:
                raise ValueError("Cannot use closefd=False with file name")
            flags = {"r": _files.O_RDONLY, "w": _files.O_CREAT | _files.O_TRUNC, "x": _files.O_CREAT | _files.O_EXCL,
                     "a": _files.O_CREAT | _files.O_APPEND}[plain]
            flags |= _files.O_RDWR if self._plus else 0 if plain == "r" else _files.O_WRONLY
            self._fd = _files.open(file, flags, 0o666) if opener is None else opener(file, flags)
            self._file = _files.descriptor(self._fd)
            if isinstance(self._file.node, _files.Folder):
                _files.close(self._fd)
                raise _files.error(21, file)
        self._closed = False

    @property
    def closefd(self):
        return self._closefd

    @property
    def mode(self):
        if self._plain in "xa":
            return self._plain + "b" + ("+" if self._plus else "")
        return ("rb+" if self._plus else "rb") if self._plain == "r" or self._plus else "wb"

    def readable(self):
        self._checkClosed("I/O operation on closed file")
        return self._plain == "r" or self._plus

    def writable(self):
        self._checkClosed("I/O operation on closed file")
        return self._plain != "r" or self._plus

    def seekable(self):
        self._checkClosed("I/O operation on closed file")
        return self._file.seekable

    def fileno(self):
        self._checkClosed("I/O operation on closed file")
        return self._fd

    def read(self, size=-1, /):
        self._checkClosed("I/O operation on closed file")
        if not self.readable():
            raise UnsupportedOperation("File not open for reading")
        try:
            return self._file.read(-1 if size is None else size)
        except BlockingIOError:
            return None

    def readall(self):
        return self.read(-1)

    def readinto(self, b, /):
        data = self.read(len(b))
        if data is None:
            return None
        b[:len(data)] = data
        return len(data)

    def write(self, b, /):
        self._checkClosed("I/O operation on closed file")
        if not self.writable():
            raise UnsupportedOperation("File not open for writing")
        try:
            return self._file.write(bytes(_bytes(b)))
        except BlockingIOError:
            return None

    def seek(self, pos, whence=0, /):
        self._checkClosed("I/O operation on closed file")
        return self._file.seek(pos, whence)

    def tell(self):
        self._checkClosed("I/O operation on closed file")
        return self._file.seek(0, 1)

    def truncate(self, size=None, /):
        self._checkClosed("I/O operation on closed file")
        if not self.writable():
            raise UnsupportedOperation("File not open for writing")
        return self._file.truncate(self._file.pos if size is None else size)

    def close(self):
        if not self._closed:
            self._closed = True
            if self._closefd:
                _files.close(self._fd)

    def __repr__(self):
        if self._closed:
            return f"<_io.{type(self).__name__} [closed]>"
        what = f"name={self.name!r}" if "name" in self.__dict__ else f"fd={self._fd}"
        return f"<_io.{type(self).__name__} {what} mode={self.mode!r} closefd={self._closefd}>"


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
        raw = getattr(raw, "_buffer", None) or getattr(raw, "raw", None)
    if raw is not None and not raw._closed and raw._fd >= 0:
        try:
            if raw._closefd:
                _resources.warn_unclosed("file ", stream, 2)
        finally:
            stream.close()


for _cls in FileIO, BufferedReader, BufferedWriter, BufferedRandom, TextIOWrapper:
    _resources.finalized(_cls, _dropped)


def open_code(path):
    return open(path, "rb")


_builtins(globals(), "_io", "open_code")
_static(FileIO, BufferedReader, BufferedWriter, BufferedRandom, BufferedRWPair, BytesIO, StringIO, IncrementalNewlineDecoder, TextIOWrapper)
