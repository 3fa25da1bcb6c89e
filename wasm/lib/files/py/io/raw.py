"""FileIO: an open file of the run's file system, or a pipe or socket, without a buffer."""

__name__ = "_io"

import _files

from .base import RawIOBase, UnsupportedOperation, _bytes, described, index, type_name, unpicklable, whole


@unpicklable
class FileIO(RawIOBase):
    _fd = -1

    def __init__(self, file, mode="r", closefd=True, opener=None):
        if isinstance(file, float):
            raise TypeError("integer argument expected, got float")
        if not isinstance(mode, str):
            raise TypeError(f"FileIO() argument 'mode' must be str, not {type(mode).__name__}")
        if self._fd >= 0:
            if self._closefd:
                _files.close(self._fd)
            self._fd = -1
        plain = mode.replace("b", "").replace("+", "")
        if len(plain) != 1 or plain not in "rwxa" or mode.count("+") > 1:
            raise ValueError(f"invalid mode: {mode}" if set(mode) - set("rwxab+") else
                             "Must have exactly one of create/read/write/append mode and at most one plus")
        self._plain, self._plus = plain, "+" in mode
        self._reads, self._writes = plain == "r" or self._plus, plain != "r" or self._plus
        self._closefd = closefd
        if isinstance(file, int):
            if isinstance(file, bool):
                import warnings
                warnings.warn("bool is used as a file descriptor", RuntimeWarning, 2)
            if file < 0:
                raise ValueError("negative file descriptor")
            fd, self._file = int(file), _files.descriptor(int(file))
        else:
            fd = self._opened(file, closefd, opener)
            self._file = _files.descriptor(fd)
        if isinstance(self._file.node, _files.Folder):
            if not isinstance(file, int):
                _files.close(fd)
            raise _files.error(21, file) if not isinstance(file, int) else IsADirectoryError(21, "Is a directory", file)
        self.name, self._fd = file, fd
        if plain == "a" and self._file.seekable:
            self._file.seek(0, 2)

    def _opened(self, file, closefd, opener):
        """The descriptor of a file that is opened by its name."""
        if not closefd:
            raise ValueError("Cannot use closefd=False with file name")
        flags = {"r": _files.O_RDONLY, "w": _files.O_CREAT | _files.O_TRUNC, "x": _files.O_CREAT | _files.O_EXCL,
                 "a": _files.O_CREAT | _files.O_APPEND}[self._plain]
        flags |= _files.O_RDWR if self._plus else 0 if self._plain == "r" else _files.O_WRONLY
        if opener is None:
            return _files.open(file, flags, 0o666)
        fd = opener(file, flags)
        if not isinstance(fd, int):
            raise TypeError("expected integer from opener")
        if fd < 0:
            raise ValueError(f"opener returned {fd}")
        return fd

    @property
    def closed(self):
        return self._fd < 0

    @property
    def closefd(self):
        return self._closefd

    @property
    def mode(self):
        if self._plain in "xa":
            return self._plain + "b" + ("+" if self._plus else "")
        return ("rb+" if self._plus else "rb") if self._plain == "r" or self._plus else "wb"

    def _there(self, way=None):
        """The open file, which may have lost its descriptor behind the stream's back; way says what is to be done with it."""
        if self._fd < 0:
            raise ValueError("I/O operation on closed file")
        if way is not None and not (self._reads if way == "reading" else self._writes):
            raise UnsupportedOperation(f"File not open for {way}")
        file = self._file
        if type(file) is _files.OpenFile and self._fd not in _files._open:
            raise _files.error(9)
        return file

    def readable(self):
        self._checkClosed("I/O operation on closed file")
        return self._reads

    def writable(self):
        self._checkClosed("I/O operation on closed file")
        return self._writes

    def seekable(self):
        self._checkClosed("I/O operation on closed file")
        return self._file.seekable

    def isatty(self):
        self._checkClosed("I/O operation on closed file")
        return False

    def fileno(self):
        self._checkClosed("I/O operation on closed file")
        return self._fd

    def read(self, size=-1, /):
        file = self._there("reading")
        try:
            return file.read(index(size))
        except BlockingIOError:
            return None

    def readall(self):
        return self.read(-1)

    def readinto(self, b, /):
        with memoryview(b) as view, view.cast("B") as target:
            data = self.read(len(target))
            if data is not None:
                target[:len(data)] = data
        return data if data is None else len(data)

    def write(self, b, /):
        file = self._there("writing")
        try:
            return file.write(bytes(_bytes(b)))
        except BlockingIOError:
            return None

    def seek(self, pos, whence=0, /):
        return self._there().seek(whole(pos), whence)

    def tell(self):
        return self._there().seek(0, 1)

    def truncate(self, size=None, /):
        file = self._there("writing")
        return file.truncate(file.seek(0, 1) if size is None else whole(size))

    def close(self):
        try:
            super().close()
        finally:
            fd, self._fd = self._fd, -1
            if fd >= 0 and self._closefd:
                _files.close(fd)

    def __repr__(self):
        if self._fd < 0:
            return f"<{type_name(self)} [closed]>"
        text = described(self, "name")
        if "name" not in self.__dict__:
            text += f" fd={self._fd}"
        return f"{text} mode={self.mode!r} closefd={self._closefd}>"
