"""Streams in memory: StringIO and BytesIO."""

__name__ = "_io"

from .base import BufferedIOBase, TextIOBase, _bytes, index as _size, type_name, whole


def _own(stream, internal):
    """The attributes that a program has put on the stream, or None."""
    return {name: value for name, value in stream.__dict__.items() if name not in internal} or None


def _state(stream, state, n, place, is_text=False):
    """Checks what __setstate__ gets: the text, perhaps the newline, the place, the attributes."""
    name = type_name(stream)
    ordinals = ("", "second", "third", "fourth")
    if not isinstance(state, tuple) or len(state) != n:
        raise TypeError(f"{name}.__setstate__ argument should be {n}-tuple, got {type(state).__name__}")
    *_, pos, attributes = state
    if is_text:
        stream.__init__(*state[:2])
        stream._parts, stream._text = [], state[0]      # translated already
    else:
        stream.__init__(state[0])
    if not isinstance(pos, int):
        raise TypeError(f"{ordinals[place]} item of state must be an integer, {'got' if is_text else 'not'} {type(pos).__name__}")
    if pos < 0:
        raise ValueError("position value cannot be negative")
    stream._pos = pos
    if attributes is not None:
        if not isinstance(attributes, dict):
            raise TypeError(f"{ordinals[place + 1]} item of state should be a dict, got a {type(attributes).__name__}")
        stream.__dict__.update(attributes)


def line_end(text, start, newline):
    """The index after the line that begins at start."""
    if newline == "":
        ends = [i + n for sep, n in (("\r\n", 2), ("\n", 1), ("\r", 1)) if (i := text.find(sep, start)) >= 0]
        end = min(ends, default=len(text))
        return end + 1 if text[end - 1:end + 1] == "\r\n" else end
    sep = newline or "\n"
    i = text.find(sep, start)
    return i + len(sep) if i >= 0 else len(text)


class StringIO(TextIOBase):
    _closed = False

    def __init__(self, initial_value="", newline="\n"):
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f"newline must be str or None, not {type(newline).__name__}")
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}")
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        self._newline = newline
        self._ends = None       # the kinds of ends of lines that were written, when they are told apart
        if not newline:
            from .decoding import IncrementalNewlineDecoder
            self._ends = IncrementalNewlineDecoder(None, newline is None)
        self._parts = []        # written at the end and not joined yet
        self._text = ""
        self._pos = 0
        self._closed = False
        if initial_value:
            self.write(initial_value)
            self._pos = 0

    def _joined(self):
        self._checkClosed("I/O operation on closed file")
        if self._parts:
            self._text += "".join(self._parts)
            self._parts = []
        return self._text

    def getvalue(self):
        return self._joined()

    def read(self, size=-1, /):
        text, size = self._joined(), _size(size)
        start = self._pos
        if start >= len(text):
            return ""
        self._pos = len(text) if size < 0 else min(len(text), start + size)
        return text[start:self._pos]

    def readline(self, size=-1, /):
        text, size = self._joined(), _size(size)
        start = self._pos
        if start >= len(text):
            return ""
        end = line_end(text, start, self._newline)
        if size >= 0:
            end = min(end, start + size)
        self._pos = end
        return text[start:end]

    def write(self, s, /):
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got '{type(s).__name__}'")
        self._checkClosed("I/O operation on closed file")
        n = len(s)
        if self._ends is not None:
            s = self._ends.decode(s, True)
        elif self._newline != "\n":
            s = s.replace("\n", self._newline)
        if not s:
            return n
        if self._parts is None or self._pos is None:
            self._parts.append(s)
            return n
        if not self._parts and self._pos != len(self._text):
            text, pos = self._text, self._pos
            if pos > len(text):
                text += "\0" * (pos - len(text))
            self._text = text[:pos] + s + text[pos + len(s):]
            self._pos = pos + len(s)
            return n
        if self._parts and self._pos != self._end:
            self._joined()
            return self.write(s)
        self._parts.append(s)
        self._pos += len(s)
        self._end = self._pos
        return n

    def seek(self, pos, whence=0, /):
        text, pos = self._joined(), whole(pos)
        if whence not in (0, 1, 2):
            raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)")
        if whence == 0 and pos < 0:
            raise ValueError(f"Negative seek position {pos}")
        if whence and pos:
            raise OSError("Can't do nonzero cur-relative seeks")
        self._pos = pos if whence == 0 else self._pos if whence == 1 else len(text)
        return self._pos

    def tell(self):
        self._checkClosed("I/O operation on closed file")
        return self._pos

    def truncate(self, pos=None, /):
        text = self._joined()
        pos = self._pos if pos is None else _size(pos)
        if pos < 0:
            raise ValueError(f"Negative size value {pos}")
        self._text = text[:pos]
        return pos

    def readable(self):
        self._checkClosed("I/O operation on closed file")
        return True

    writable = seekable = readable

    @property
    def line_buffering(self):
        self._checkClosed("I/O operation on closed file")
        return False

    @property
    def newlines(self):
        self._checkClosed("I/O operation on closed file")
        return None if self._ends is None else self._ends.newlines

    def __getstate__(self):
        return self.getvalue(), self._newline, self._pos, _own(self, ("_newline", "_ends", "_parts", "_text", "_pos", "_closed", "_end"))

    def __setstate__(self, state):
        self._checkClosed("I/O operation on closed file")
        _state(self, state, 4, 2, True)

    @property
    def closed(self):
        return self._closed

    def close(self):
        self._parts, self._text = [], ""
        self._closed = True

    def flush(self):
        self._checkClosed("I/O operation on closed file")


class BytesIO(BufferedIOBase):
    _closed = False
    _lent = False       # whether somebody has asked for the buffer

    def __init__(self, initial_bytes=b""):
        if initial_bytes is None:
            initial_bytes = b""
        self._data = bytearray(_bytes(initial_bytes))
        self._pos = 0
        self._closed = False

    def getvalue(self):
        self._checkClosed("I/O operation on closed file.")
        return bytes(self._data)

    def getbuffer(self):
        self._checkClosed("I/O operation on closed file.")
        self._lent = True
        return memoryview(self._data)

    def read(self, size=-1, /):
        self._checkClosed("I/O operation on closed file.")
        size, start = _size(size), self._pos
        if start >= len(self._data):
            return b""
        self._pos = len(self._data) if size < 0 else min(len(self._data), start + size)
        return bytes(self._data[start:self._pos])

    read1 = read

    def readinto(self, buffer, /):
        return self._into(buffer, BytesIO.read.__get__(self))

    readinto1 = readinto

    def peek(self, size=1, /):
        return bytes(self._data[self._pos:])

    def readline(self, size=-1, /):
        self._checkClosed("I/O operation on closed file.")
        size = _size(size)
        end = self._data.find(b"\n", self._pos) + 1 or len(self._data)
        if size >= 0:
            end = min(end, self._pos + size)
        line = bytes(self._data[self._pos:end])
        self._pos = max(self._pos, end)
        return line

    def readlines(self, size=None, /):
        return super().readlines(-1 if size is None else size)

    def write(self, b, /):
        self._checkClosed("I/O operation on closed file.")
        b = _bytes(b)
        if self._lent:
            self._resizable()
        if not b:
            return 0
        if self._pos > len(self._data):
            self._data += bytes(self._pos - len(self._data))
        self._data[self._pos:self._pos + len(b)] = b
        self._pos += len(b)
        return len(b)

    def seek(self, pos, whence=0, /):
        self._checkClosed("I/O operation on closed file.")
        pos = whole(pos)
        if not -1 << 63 <= pos < 1 << 63:
            raise OverflowError("Python int too large to convert to C ssize_t")
        if whence == 0:
            if pos < 0:
                raise ValueError(f"negative seek value {pos}")
            self._pos = pos
        elif whence == 1:
            self._pos = max(0, self._pos + pos)
        elif whence == 2:
            self._pos = max(0, len(self._data) + pos)
        else:
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        return self._pos

    def tell(self):
        self._checkClosed("I/O operation on closed file.")
        return self._pos

    def truncate(self, size=None, /):
        self._checkClosed("I/O operation on closed file.")
        size = self._pos if size is None else _size(size)
        if size < 0:
            raise ValueError(f"negative size value {size}")
        self._resizable()
        del self._data[size:]
        return size

    def readable(self):
        self._checkClosed("I/O operation on closed file.")
        return True

    writable = seekable = readable

    def _resizable(self):
        """Raises BufferError while somebody has the buffer."""
        self._data.append(0)
        self._data.pop()

    @property
    def closed(self):
        return self._closed

    def close(self):
        self._resizable()
        self._data = bytearray()
        self._closed = True

    def __getstate__(self):
        return self.getvalue(), self._pos, _own(self, ("_data", "_pos", "_closed", "_lent"))

    def __setstate__(self, state):
        self._checkClosed("I/O operation on closed file.")
        if "_data" in self.__dict__:
            self._resizable()
        _state(self, state, 3, 1)

    def flush(self):
        self._checkClosed("I/O operation on closed file.")
