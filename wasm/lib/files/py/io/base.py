"""The abstract classes: what every stream can be asked, and what becomes of one that nobody closes."""

__name__ = "io"

import abc

from _lib import quieten as _quieten, unraisable as _unraisable

DEFAULT_BUFFER_SIZE = 8192
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2


def _bytes(b):
    """b as bytes, which a stream is to write."""
    if isinstance(b, (bytes, bytearray)):
        return b
    try:
        return memoryview(b).tobytes()
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(b).__name__}'") from None


def index(n):
    """A number of bytes or characters; None stands for all."""
    if n is None:
        return -1
    if hasattr(n, "__index__"):
        return n.__index__()
    raise TypeError(f"argument should be integer or None, not '{type(n).__name__}'")


def whole(n):
    """A number, None being none."""
    if hasattr(n, "__index__"):
        return n.__index__()
    raise TypeError(f"'{type(n).__name__}' object cannot be interpreted as an integer")


def type_name(stream):
    cls = type(stream)
    return f"_io.{cls.__name__}" if cls.__module__ == "_io" else cls.__name__


_describing = set()     # streams whose repr is being made


def described(stream, *names):
    """The beginning of a stream's repr: its type and those attributes that it has."""
    text = "<" + type_name(stream)
    if id(stream) in _describing:
        raise RuntimeError(f"reentrant call inside {text[1:]}.__repr__")
    _describing.add(id(stream))
    try:
        for name in names:
            try:
                value = getattr(stream, name)
            except (AttributeError, ValueError):
                continue
            text += f" {name}={value!r}"
    finally:
        _describing.remove(id(stream))
    return text


class UnsupportedOperation(OSError, ValueError):
    pass


def demand(stream, able):
    """Raises UnsupportedOperation unless the stream is "readable", or what else is asked of it."""
    if getattr(stream, able)() is not True:
        raise UnsupportedOperation(f"File or stream is not {able}.")


class IOBase(metaclass=abc.ABCMeta):
    __closed = False

    def _unsupported(self, name):
        raise UnsupportedOperation(name)

    def seek(self, offset, whence=0, /):
        self._unsupported("seek")

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, size=None, /):
        self._unsupported("truncate")

    def fileno(self):
        self._unsupported("fileno")

    def flush(self):
        if self.__closed:
            raise ValueError("I/O operation on closed file.")

    def close(self):
        if not self.__closed:
            try:
                self.flush()
            finally:
                self.__closed = True

    @property
    def closed(self):
        return self.__closed

    def _checkClosed(self, msg=None):
        if self.closed:
            raise ValueError("I/O operation on closed file." if msg is None else msg)

    def seekable(self):
        return False

    def readable(self):
        return False

    def writable(self):
        return False

    def isatty(self):
        self._checkClosed()
        return False

    def __enter__(self):
        self._checkClosed()
        return self

    def __exit__(self, *exc_info):
        self.close()

    def __del__(self):
        try:
            closed = bool(self.closed)
        except Exception:       # it was never made in full
            return
        if not closed:
            try:
                self.close()
            except BaseException as error:
                _unraisable(error, self)

    def __iter__(self):
        self._checkClosed()
        return self

    def __next__(self):
        line = self.readline()
        if len(line) == 0:
            raise StopIteration
        return line

    def readline(self, size=-1, /):
        size = index(size)
        line = bytearray()
        peek = getattr(self, "peek", None)
        while size < 0 or len(line) < size:
            n = 1
            if peek is not None:
                ahead = peek(1)
                if not isinstance(ahead, bytes):
                    raise OSError(f"peek() should have returned a bytes object, not '{type(ahead).__name__}'")
                if ahead:
                    n = ahead.find(b"\n") + 1 or len(ahead)
                    if size >= 0:
                        n = min(n, size - len(line))
            got = self.read(n)
            if not isinstance(got, bytes):
                raise OSError(f"read() should have returned a bytes object, not '{type(got).__name__}'")
            if not got:
                break
            line += got
            if line.endswith(b"\n"):
                break
        return bytes(line)

    def readlines(self, hint=-1, /):
        hint = index(hint)
        lines, total = [], 0
        for line in self:
            lines.append(line)
            total += len(line)
            if 0 < hint <= total:
                break
        return lines

    def writelines(self, lines, /):
        self._checkClosed()
        for line in lines:
            self.write(line)


# A stream closes itself when it dies: one of a class of the program's, and one that holds back what is written to it and is minded therefore.
# Buffers over files see to themselves, see _files.Held.
_quieten(IOBase)


def unpicklable(cls):
    """For classes of streams over something that no pickle can hold. What a program derives from them may say how it is pickled."""
    def __getstate__(self):
        raise TypeError(f"cannot pickle {type(self).__name__!r} instances")

    cls.__getstate__ = __getstate__
    return cls


class RawIOBase(IOBase):
    def read(self, size=-1, /):
        if size is None or size < 0:
            return self.readall()
        b = bytearray(size.__index__())
        n = self.readinto(b)
        if n is None:
            return None
        del b[n:]
        return bytes(b)

    def readall(self):
        found = bytearray()
        while data := self.read(DEFAULT_BUFFER_SIZE):
            if not isinstance(data, bytes):
                raise TypeError("read() should return bytes")
            found += data
        return bytes(found) if found else data

    def readinto(self, buffer, /):
        raise NotImplementedError

    def write(self, b, /):
        raise NotImplementedError


class BufferedIOBase(IOBase):
    def read(self, size=-1, /):
        self._unsupported("read")

    def read1(self, size=-1, /):
        self._unsupported("read1")

    def readinto(self, buffer, /):
        return self._into(buffer, self.read)

    def _into(self, b, read):
        with memoryview(b) as view, view.cast("B") as target:
            data = read(len(target))
            if not isinstance(data, bytes):
                raise TypeError("read() should return bytes")
            if len(data) > len(target):
                raise ValueError(f"read() returned too much data: {len(target)} bytes requested, {len(data)} returned")
            target[:len(data)] = data
        return len(data)

    def readinto1(self, buffer, /):
        return self._into(buffer, self.read1)

    def write(self, b, /):
        self._unsupported("write")

    def detach(self):
        self._unsupported("detach")


class TextIOBase(IOBase):
    encoding = newlines = errors = None

    def read(self, size=-1, /):
        self._unsupported("read")

    def readline(self, size=-1, /):
        self._unsupported("readline")

    def write(self, s, /):
        self._unsupported("write")

    def detach(self):
        self._unsupported("detach")
