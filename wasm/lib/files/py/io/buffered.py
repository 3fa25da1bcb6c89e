"""Buffers over raw streams: BufferedReader, BufferedWriter and both in one.

What is written to a file waits until there is a buffer of it, or somebody flushes or closes the stream, or drops it. To all else, a socket or
a stream of one's own, it goes through at once.
"""

__name__ = "_io"

import _files

from .base import DEFAULT_BUFFER_SIZE, BufferedIOBase, UnsupportedOperation, _bytes, unpicklable


@unpicklable
class _Buffered(BufferedIOBase):
    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if buffer_size <= 0:
            raise ValueError("invalid buffer size")
        self.raw = raw
        self._ahead = b""       # read and not asked for yet
        self._size = buffer_size

    @property
    def closed(self):
        return self.raw.closed

    @property
    def name(self):
        return self.raw.name

    @property
    def mode(self):
        return self.raw.mode

    def _checkClosed(self, msg=None):
        if self.raw is None:
            raise ValueError("raw stream has been detached")
        if self.raw.closed:
            raise ValueError(msg or "I/O operation on closed file.")

    _held = None        # the _files.Held of a stream that holds back what is written

    def close(self):
        if self.raw is not None and not self.raw.closed:
            try:
                self.flush()
            finally:
                self.raw.close()
                self._let_go()

    def _let_go(self):
        held, self._held = self._held, None
        if held is not None and held in held.file.node.held:
            held.file.node.held.remove(held)

    def _drain(self):
        """Writes what is held back."""
        held = self._held
        while held is not None and held.pending:
            n = self.raw.write(bytes(held.pending))
            if n is None:
                raise BlockingIOError(11, "write could not complete without blocking", 0)
            del held.pending[:n]

    def flush(self):
        self._checkClosed("flush of closed file")
        self._drain()
        self.raw.flush()

    def detach(self):
        self.flush()
        self._let_go()
        raw, self.raw = self.raw, None
        return raw

    def fileno(self):
        return self.raw.fileno()

    def isatty(self):
        return self.raw.isatty()

    def readable(self):
        return self.raw.readable()

    def writable(self):
        return self.raw.writable()

    def seekable(self):
        return self.raw.seekable()

    def tell(self):
        self._checkClosed()
        return self.raw.tell() - len(self._ahead) + (len(self._held.pending) if self._held is not None else 0)

    def seek(self, target, whence=0, /):
        self._checkClosed("seek of closed file")
        if whence not in (0, 1, 2):
            raise ValueError(f"whence value {whence} unsupported")
        self._drain()
        if whence == 1:
            target -= len(self._ahead)
        self._ahead = b""
        return self.raw.seek(target, whence)

    def truncate(self, pos=None, /):
        self._checkClosed("truncate of closed file")
        if not self.raw.writable():
            raise UnsupportedOperation("truncate")
        self._drain()
        return self.raw.truncate(self.tell() if pos is None else pos)

    def __repr__(self):
        try:
            return f"<_io.{type(self).__name__} name={self.name!r}>"
        except Exception:
            return f"<_io.{type(self).__name__}>"


class BufferedReader(_Buffered):
    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.readable():
            raise OSError("File or stream is not readable.")
        super().__init__(raw, buffer_size)

    def read(self, size=-1, /):
        self._checkClosed("read of closed file")
        if size is not None and size < -1:
            raise ValueError("read length must be non-negative or -1")
        self._drain()
        parts, have = [self._ahead], len(self._ahead)
        self._ahead = b""
        if size is None or size < 0:
            rest = self.raw.readall() if hasattr(self.raw, "readall") else self.raw.read()
            return b"".join(parts + [rest or b""])
        while have < size:
            data = self.raw.read(max(size - have, DEFAULT_BUFFER_SIZE))
            if not data:
                break
            parts.append(data)
            have += len(data)
        found = b"".join(parts)
        self._ahead = found[size:]
        return found[:size]

    def read1(self, size=-1, /):
        self._checkClosed("read of closed file")
        if size == 0:
            return b""
        self._drain()
        if not self._ahead:
            self._ahead = self.raw.read(DEFAULT_BUFFER_SIZE) or b""
        size = len(self._ahead) if size < 0 else size
        found, self._ahead = self._ahead[:size], self._ahead[size:]
        return found

    def peek(self, size=0, /):
        self._checkClosed("peek of closed file")
        self._drain()
        if not self._ahead:
            self._ahead = self.raw.read(DEFAULT_BUFFER_SIZE) or b""
        return self._ahead


class BufferedWriter(_Buffered):
    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.writable():
            raise OSError("File or stream is not writable.")
        super().__init__(raw, buffer_size)
        self._hold()

    def _hold(self):
        file = getattr(self.raw, "_file", None)
        if type(file) is _files.OpenFile and isinstance(file.node, _files.File):
            self._held = _files.Held(self, file)
            file.node.held = [*file.node.held, self._held]

    def write(self, b, /):
        self._checkClosed("write to closed file")
        b = bytes(_bytes(b))
        if self._ahead:
            self.seek(0, 1)
        rest, held = b, self._held
        if held is not None:
            if len(held.pending) + len(b) <= self._size:
                held.pending += b
                return len(b)
            self._drain()
        while len(rest) > (self._size if held is not None else 0):
            n = self.raw.write(rest)
            if n is None:
                raise BlockingIOError(11, "write could not complete without blocking", 0)
            rest = rest[n:]
        if rest:
            held.pending += rest
        return len(b)


class BufferedRandom(_Buffered):
    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.seekable():
            raise UnsupportedOperation("File or stream is not seekable.")
        if not raw.readable():
            raise UnsupportedOperation("File or stream is not readable.")
        if not raw.writable():
            raise UnsupportedOperation("File or stream is not writable.")
        super().__init__(raw, buffer_size)
        self._hold()

    # It is no instance of those two, and does what they do.
    read, read1, peek = BufferedReader.read, BufferedReader.read1, BufferedReader.peek
    write, _hold = BufferedWriter.write, BufferedWriter._hold


class BufferedRWPair(BufferedIOBase):
    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /):
        self.reader, self.writer = BufferedReader(reader, buffer_size), BufferedWriter(writer, buffer_size)

    def read(self, size=-1, /):
        return self.reader.read(size)

    def read1(self, size=-1, /):
        return self.reader.read1(size)

    def peek(self, size=0, /):
        return self.reader.peek(size)

    def write(self, b, /):
        return self.writer.write(b)

    def flush(self):
        self.writer.flush()

    def readable(self):
        return self.reader.readable()

    def writable(self):
        return self.writer.writable()

    def close(self):
        try:
            self.writer.close()
        finally:
            self.reader.close()

    def isatty(self):
        return self.reader.isatty() or self.writer.isatty()

    @property
    def closed(self):
        return self.writer.closed
