"""Buffers over raw streams: BufferedReader, BufferedWriter and both in one.

What is written waits until there is a buffer of it, or somebody flushes or closes the stream, or drops it. What is read comes a buffer at a
time. A raw stream of the program's own is asked as CPython asks it, with views of memory; one of our own is asked for bytes.
"""

__name__ = "_io"

import _files
from _lib import mind

from .base import DEFAULT_BUFFER_SIZE, BufferedIOBase, UnsupportedOperation, _bytes, demand, described, index, unpicklable, whole
from .raw import FileIO


@unpicklable
class _Buffered(BufferedIOBase):
    _raw = None
    _held = None        # the _files.Held of a buffer over a file, whose bytes _pending are
    _detached = False

    def _begin(self, raw, buffer_size):
        self._let_go()
        if buffer_size <= 0:
            raise ValueError("buffer size must be strictly positive")
        self._raw, self._size, self._detached = raw, buffer_size, False
        self._ahead, self._at = b"", 0      # what was read, and how much of it somebody has asked for
        self._pending = b""                 # what is held back
        self._own = type(raw) is FileIO
        if not self._own:
            try:
                self._where()
            except Exception:
                pass

    def _hold(self):
        """Prepares to hold back what is written."""
        file = self._raw._file if self._own else None
        if type(file) is _files.OpenFile and isinstance(file.node, _files.File):
            self._held = held = _files.Held(self, file)
            self._pending = held.pending
            file.node.held = [*file.node.held, held]
        else:
            self._pending = bytearray()
            mind(self)

    def _let_go(self):
        held, self._held = self._held, None
        if held is not None and held in held.file.node.held:
            held.file.node.held.remove(held)

    def _check(self):
        if self._raw is None:
            raise ValueError("raw stream has been detached" if self._detached else "I/O operation on uninitialized object")

    def _checkClosed(self, msg="I/O operation on closed file."):
        if self._raw is None:
            self._check()
        if self._raw.closed and self._at >= len(self._ahead):
            raise ValueError(msg)

    @property
    def raw(self):
        return self._raw

    @property
    def closed(self):
        self._check()
        return self._raw.closed

    @property
    def name(self):
        self._check()
        return self._raw.name

    @property
    def mode(self):
        self._check()
        return self._raw.mode

    def readable(self):
        self._check()
        return self._raw.readable()

    def writable(self):
        self._check()
        return self._raw.writable()

    def seekable(self):
        self._check()
        return self._raw.seekable()

    def fileno(self):
        self._check()
        return self._raw.fileno()

    def isatty(self):
        self._check()
        return self._raw.isatty()

    def __repr__(self):
        return described(self, "name") + ">"

    def close(self):
        self._check()
        if not self._raw.closed:
            try:
                self.flush()
            finally:
                try:
                    self._raw.close()
                finally:
                    self._ahead, self._at = b"", 0
                    self._let_go()
                    self._pending = bytearray()

    def detach(self):
        self._check()
        self.flush()
        self._let_go()
        raw, self._raw, self._detached = self._raw, None, True
        return raw

    # Places in the raw stream.

    def _where(self):
        pos = self._raw.tell()
        if pos < 0:
            raise OSError(f"Raw stream returned invalid position {pos}")
        return pos

    def _go(self, target, whence):
        pos = self._raw.seek(target, whence)
        if pos < 0:
            raise OSError(f"Raw stream returned invalid position {pos}")
        return pos

    def _rewind(self):
        """Writes what is held back, and takes the raw stream back to where this one is."""
        self._drain()
        back = len(self._ahead) - self._at
        if back or not self._own:
            self._go(-back, 1)
        self._ahead, self._at = b"", 0

    def tell(self):
        self._check()
        return max(0, self._where() - len(self._ahead) + self._at + len(self._pending))

    def seek(self, target, whence=0, /):
        self._check()
        if whence not in (0, 1, 2):
            raise ValueError(f"whence value {whence} unsupported")
        self._checkClosed("seek of closed file")
        demand(self._raw, "seekable")
        target = whole(target)
        ahead = len(self._ahead) - self._at
        if ahead and whence != 2:
            here = self._where() - ahead
            step = target - here if whence == 0 else target
            if -self._at <= step <= ahead:
                self._at += step
                return max(0, here + step)
        self._drain()
        pos = self._go(target - ahead if whence == 1 else target, whence)
        self._ahead, self._at = b"", 0
        return pos

    def truncate(self, pos=None, /):
        self._checkClosed("truncate of closed file")
        if not self.writable():
            raise UnsupportedOperation("truncate")
        self._rewind()
        return self._raw.truncate(pos)

    # Writing.

    def _put(self, b):
        """Gives the raw stream b once; how much of it was taken, or None where it would block."""
        if self._own:
            return self._raw.write(bytes(b))
        n = self._raw.write(memoryview(bytes(b)))
        if n is None:
            return None
        n = n.__index__()
        if not 0 <= n <= len(b):
            raise OSError(f"raw write() returned invalid length {n} (should have been between 0 and {len(b)})")
        return n

    def _drained(self):
        """Writes what is held back; false where the raw stream would block."""
        pending = self._pending
        while pending:
            n = self._put(pending)
            if n is None:
                return False
            del pending[:n]
        return True

    def _drain(self):
        if self._pending and not self._drained():
            raise self._blocked(0)

    def _blocked(self, written):
        return BlockingIOError(11 if self._own else 0, "write could not complete without blocking", written)

    # Reading.

    def _fetch(self, n):
        """One read of the raw stream of at most n bytes; None where it would block."""
        if self._own:
            return self._raw.read(n)
        b = bytearray(n)
        got = self._raw.readinto(memoryview(b))
        if got is None:
            return None
        try:
            got = got.__index__()
        except AttributeError:
            cause = TypeError(f"'{type(got).__name__}' object cannot be interpreted as an integer")
        else:
            cause = None
        if cause is not None:
            raise OSError("raw readinto() failed") from cause
        if not 0 <= got <= n:
            raise OSError(f"raw readinto() returned invalid length {got} (should have been between 0 and {n})")
        return bytes(b[:got])


class BufferedReader(_Buffered):
    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        self._raw = None
        demand(raw, "readable")
        self._begin(raw, buffer_size)
        mind(self, raw)

    writable = BufferedIOBase.writable

    def flush(self):
        self._check()
        return self._raw.flush()

    def _before_fetch(self):
        """Makes the raw stream ready to go on after what was read ahead, which is forgotten."""
        self._ahead, self._at = b"", 0

    def read(self, size=-1, /):
        self._check()
        size = index(size)
        if size < -1:
            raise ValueError("read length must be non-negative or -1")
        self._checkClosed("read of closed file")
        end = self._at + size
        if 0 <= size and end <= len(self._ahead):
            found, self._at = self._ahead[self._at:end], end
            return found
        parts = [self._ahead[self._at:]] if self._at < len(self._ahead) else []
        self._at = len(self._ahead)
        self._before_fetch()
        if size < 0:
            return self._read_all(parts)
        left = size - len(parts[0]) if parts else size
        got = b"all"
        while left >= self._size:       # whole buffers go past this one
            got = self._fetch(left - left % self._size)
            if not got:
                break
            parts.append(got)
            left -= len(got)
        room = self._size
        while got and left and room:
            got = self._fetch(room)
            if got:
                room -= len(got)
                parts.append(got[:left])
                self._ahead, self._at = got, min(left, len(got))
                left -= self._at
        return None if got is None and not parts else b"".join(parts)

    def _read_all(self, parts):
        readall = getattr(self._raw, "readall", None)
        while True:
            data = self._raw.read() if readall is None else readall()
            if data is not None and not isinstance(data, bytes):
                raise TypeError("read() should return bytes" if readall is None else "readall() should return bytes")
            if not data and not parts:
                return data
            if data:
                parts.append(data)
            if not data or readall is not None:
                return b"".join(parts)

    def _fill(self):
        """Reads a buffer; false at the end, or where nothing is there yet."""
        self._before_fetch()
        self._ahead = self._fetch(self._size) or b""
        return bool(self._ahead)

    def read1(self, size=-1, /):
        self._check()
        size = size.__index__()
        if size < 0:
            size = self._size
        self._checkClosed("read of closed file")
        if size == 0:
            return b""
        if self._at < len(self._ahead):
            found = self._ahead[self._at:self._at + size]
            self._at += len(found)
            return found
        self._before_fetch()
        return self._fetch(size) or b""

    def peek(self, size=0, /):
        self._checkClosed("peek of closed file")
        if self._pending:
            self._rewind()
        if self._at >= len(self._ahead):
            self._fill()
        return self._ahead[self._at:]

    def _into(self, buffer, once):
        self._checkClosed("readinto of closed file")
        with memoryview(buffer) as view, view.cast("B") as target:
            size = len(target)
            found = self._ahead[self._at:self._at + size]
            done = len(found)
            target[:done] = found
            self._at += done
            if done == size:
                return done
            self._before_fetch()
            left, room = size - done, self._size
            while left and not (once and done and left <= self._size):
                whole = left > self._size
                got = self._fetch(left if whole else room)
                if not got:
                    return None if got is None and not done else done
                if not whole:
                    room -= len(got)
                    self._ahead, self._at = got, min(len(got), left)
                    got = got[:self._at]
                target[done:done + len(got)] = got
                done += len(got)
                left -= len(got)
                if once and whole:
                    break
        return done

    def readinto(self, buffer, /):
        return self._into(buffer, False)

    def readinto1(self, buffer, /):
        return self._into(buffer, True)

    def readline(self, size=-1, /):
        self._check()
        size = index(size)
        self._checkClosed("readline of closed file")
        parts = []
        while True:
            ahead, start = self._ahead, self._at
            stop = len(ahead) if size < 0 else min(len(ahead), start + size)
            end = ahead.find(b"\n", start, stop) + 1
            self._at = end or stop
            if end or size >= 0 and self._at == start + size:
                parts.append(ahead[start:self._at])
                break
            if stop > start:
                parts.append(ahead[start:stop])
                size -= (stop - start) if size > 0 else 0
            if not self._fill():
                break
        return b"".join(parts)


class BufferedWriter(_Buffered):
    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        self._raw = None
        demand(raw, "writable")
        self._begin(raw, buffer_size)
        self._hold()

    readable = BufferedIOBase.readable

    def flush(self):
        self._checkClosed("flush of closed file")
        self._drain()

    def _before_write(self):
        pass

    def write(self, b, /):
        self._check()
        b = bytes(_bytes(b))
        if self._raw.closed:
            raise ValueError("write to closed file")
        self._before_write()
        pending, size, n = self._pending, self._size, len(b)
        room = size - len(pending)
        if n <= room and n < size:
            pending += b
            return n
        if not self._drained():
            room = size - len(pending)
            pending += b[:room]
            if n <= room:
                return n
            raise self._blocked(room)
        done = 0
        while n - done > size:
            put = self._put(b[done:])
            if put is None:
                pending += b[done:done + size]
                raise self._blocked(done + len(pending))
            done += put
        pending += b[done:]
        return n


class BufferedRandom(_Buffered):
    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        self._raw = None
        for able in "seekable", "readable", "writable":
            demand(raw, able)
        self._begin(raw, buffer_size)
        self._hold()

    # It is no instance of those two, and does what they do.
    for _name in "read", "_read_all", "_fill", "read1", "peek", "_into", "readinto", "readinto1", "readline":
        locals()[_name] = BufferedReader.__dict__[_name]
    write = BufferedWriter.write
    del _name
    _before_fetch = _Buffered._rewind

    def flush(self):
        self._checkClosed("flush of closed file")
        self._rewind()

    def _before_write(self):
        if self._ahead:
            if self._at < len(self._ahead):
                self._go(self._at - len(self._ahead), 1)
            self._ahead, self._at = b"", 0


class BufferedRWPair(BufferedIOBase):
    def __init__(self, reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /):
        demand(reader, "readable")
        demand(writer, "writable")
        self.reader, self.writer = BufferedReader(reader, buffer_size), BufferedWriter(writer, buffer_size)

    def read(self, size=-1, /):
        return self.reader.read(size)

    def read1(self, size=-1, /):
        return self.reader.read1(size)

    def peek(self, size=0, /):
        return self.reader.peek(size)

    def readinto(self, buffer, /):
        return self.reader.readinto(buffer)

    def readinto1(self, buffer, /):
        return self.reader.readinto1(buffer)

    def write(self, b, /):
        return self.writer.write(b)

    def flush(self):
        return self.writer.flush()

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
        return self.writer.isatty() or self.reader.isatty()

    @property
    def closed(self):
        return self.writer.closed
