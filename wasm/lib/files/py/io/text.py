"""TextIOWrapper: text over a stream of bytes."""

__name__ = "_io"

import sys
from _weakref import ref

from .base import TextIOBase, UnsupportedOperation, unpicklable
from .memory import BytesIO, line_end


def text_encoding(encoding, stacklevel=2, /):
    return "utf-8" if encoding is None else encoding


class IncrementalNewlineDecoder:
    """Turns the three ends of line into one, piece by piece."""

    def __init__(self, decoder, translate, errors="strict"):
        self.decoder, self.translate, self.errors = decoder, translate, errors
        self._pending = False
        self._seen = set()

    def decode(self, input, final=False):
        text = input if self.decoder is None else self.decoder.decode(input, final=final)
        if self._pending and (text or final):
            text, self._pending = "\r" + text, False
        if text.endswith("\r") and not final:
            text, self._pending = text[:-1], True
        rest = text.replace("\r\n", "")
        if len(rest) != len(text):
            self._seen.add("\r\n")
        self._seen.update(c for c in "\r\n" if c in rest)
        return text.replace("\r\n", "\n").replace("\r", "\n") if self.translate else text

    @property
    def newlines(self):
        found = tuple(n for n in ("\r", "\n", "\r\n") if n in self._seen)
        return found if len(found) > 1 else found[0] if found else None

    def reset(self):
        self._pending, self._seen = False, set()


def _incomplete(data):
    """How many bytes at the end of UTF-8 data begin a character that is not whole."""
    for back in range(1, min(4, len(data)) + 1):
        c = data[-back]
        if c & 0xC0 != 0x80:
            need = 4 if c >= 0xF0 else 3 if c >= 0xE0 else 2 if c >= 0xC0 else 1
            return back if back < need else 0
    return 0


@unpicklable
class TextIOWrapper(TextIOBase):
    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f"illegal newline type: {type(newline).__name__}")
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline}")
        self._buffer = buffer
        self._encoding = "UTF-8" if encoding in (None, "locale") else encoding
        self._errors = errors or "strict"
        "".encode(self._encoding)       # an unknown encoding is told now
        self._newline = newline
        self._line_buffering, self._write_through = line_buffering, write_through
        self._text, self._at = "", 0    # decoded, and how far it was read
        self._rest = b""                # bytes of a character that is not whole
        self._held = getattr(buffer, "_held", None)
        # What is encoded and not in the buffer yet; None: it goes there at once.
        self._out = [] if type(buffer) is BytesIO else None
        if self._held is not None:
            self._held.text, self._out = ref(self), self._held.out
        self._out_size = 0
        self._plain = None              # the decoded text before its ends of lines were made one, if any was another
        self._newlines = IncrementalNewlineDecoder(None, False)

    encoding = property(lambda self: self._encoding)
    errors = property(lambda self: self._errors)
    newlines = property(lambda self: self._newlines.newlines)
    line_buffering = property(lambda self: self._line_buffering)
    write_through = property(lambda self: self._write_through)
    buffer = property(lambda self: self._buffer)
    name = property(lambda self: self._buffer.name)

    @property
    def closed(self):
        return self._buffer.closed

    def reconfigure(self, *, encoding=None, errors=None, newline=Ellipsis, line_buffering=None, write_through=None):
        self.flush()
        if encoding is not None:
            self._encoding = encoding
            self._errors = "strict"
        if errors is not None:
            self._errors = errors
        if newline is not Ellipsis:
            self._newline = newline
        if line_buffering is not None:
            self._line_buffering = line_buffering
        if write_through is not None:
            self._write_through = write_through

    def __repr__(self):
        parts = [f"<_io.{type(self).__name__}"]
        for name in ("name", "mode"):
            try:
                parts.append(f"{name}={getattr(self, name)!r}")
            except Exception:
                pass
        parts.append(f"encoding={self._encoding!r}>")
        return " ".join(parts)

    def readable(self):
        return self._buffer.readable()

    def writable(self):
        return self._buffer.writable()

    def seekable(self):
        return self._buffer.seekable()

    def fileno(self):
        return self._buffer.fileno()

    def isatty(self):
        return self._buffer.isatty()

    def _drain(self):
        """Gives the buffer what is held back."""
        if self._out:
            data = b"".join(self._out)
            self._out.clear()
            self._out_size = 0
            self._buffer.write(data)

    def flush(self):
        self._checkClosed()
        self._drain()
        self._buffer.flush()

    def close(self):
        if self._buffer is not None and not self.closed:
            try:
                self.flush()
            finally:
                self._buffer.close()

    def detach(self):
        self.flush()
        if self._held is not None:
            self._held.text = self._held = None
        self._out = None
        buffer, self._buffer = self._buffer, None
        return buffer

    def write(self, s, /):
        self._checkClosed()
        if not isinstance(s, str):
            raise TypeError(f"write() argument must be str, not {type(s).__name__}")
        n = len(s)
        if self._text:
            # What was read ahead is forgotten: in a file it is passed over.
            self._text, self._at, self._rest, self._plain = "", 0, b"", None
        if self._newline not in (None, "", "\n"):
            s = s.replace("\n", self._newline)
        data = s.encode(self._encoding, self._errors)
        whole_lines = self._line_buffering and ("\n" in s or "\r" in s)
        if self._out is None or not self._buffer.writable():
            try:
                self._buffer.write(data)
            except UnsupportedOperation:
                raise UnsupportedOperation("not writable") from None
        else:
            if len(data) >= 8192:
                self._drain()
            self._out.append(data)
            self._out_size += len(data)
            if self._out_size >= 8192 or whole_lines or self._write_through:
                self._drain()
        if whole_lines:
            self.flush()
        return n

    def _more(self):
        """Decode another piece; false at the end."""
        if self._encoding.lower().replace("_", "-") in ("utf-8", "utf8", "ascii", "latin-1", "iso-8859-1", "us-ascii"):
            read = getattr(self._buffer, "read1", None) or self._buffer.read
            data = read(8192)
            final = not data
            data = self._rest + data
            cut = len(data) - (0 if final or "8859" in self._encoding else _incomplete(data))
            data, self._rest = data[:cut], data[cut:]
        else:
            data, final = self._buffer.read(), True
        if not isinstance(data, bytes):
            raise TypeError(f"underlying read() should have returned a bytes-like object, not '{type(data).__name__}'")
        text = data.decode(self._encoding, self._errors)
        text = self._newlines.decode(text, final)
        if self._newline is None and ("\r" in text or self._plain is not None):
            self._plain = self._unread() + text
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        self._text, self._at = self._text[self._at:] + text, 0
        return bool(text) or not final

    def _unread(self):
        """What is read ahead, as it was before its ends of lines were made one."""
        if self._plain is None:
            return self._text[self._at:]
        i = 0
        for _ in range(self._at):
            i += 2 if self._plain.startswith("\r\n", i) else 1
        return self._plain[i:]

    def _check_readable(self):
        self._checkClosed()
        if not self._buffer.readable():
            raise UnsupportedOperation("not readable")
        self._drain()

    def read(self, size=-1, /):
        self._check_readable()
        size = -1 if size is None else size.__index__()
        while (size < 0 or len(self._text) - self._at < size) and self._more():
            pass
        end = len(self._text) if size < 0 else self._at + size
        found, self._at = self._text[self._at:end], min(end, len(self._text))
        return found

    def readline(self, size=-1, /):
        self._check_readable()
        size = -1 if size is None else size.__index__()
        newline = self._newline
        while True:
            end = line_end(self._text, self._at, newline)
            whole = end > self._at and (end < len(self._text) or self._text.endswith(newline or "\n"))
            if whole or 0 <= size <= len(self._text) - self._at:
                break
            if not self._more():
                end = line_end(self._text, self._at, newline)
                break
        if size >= 0:
            end = min(end, self._at + size)
        found, self._at = self._text[self._at:end], end
        return found

    def tell(self):
        self._checkClosed()
        if not self.seekable():
            raise UnsupportedOperation("underlying stream is not seekable")
        self.flush()
        unread = self._unread()
        return self._buffer.tell() - len(self._rest) - len(unread.encode(self._encoding, self._errors))

    def seek(self, cookie, whence=0, /):
        self._checkClosed()
        if not self.seekable():
            raise UnsupportedOperation("underlying stream is not seekable")
        if whence == 1:
            if cookie:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            return self.tell()
        if whence == 2 and cookie:
            raise UnsupportedOperation("can't do nonzero end-relative seeks")
        if whence not in (0, 1, 2):
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        if cookie < 0:
            raise ValueError(f"negative seek position {cookie}")
        self.flush()
        self._text, self._at, self._rest, self._plain = "", 0, b"", None
        self._newlines.reset()
        return self._buffer.seek(cookie, whence)

    def truncate(self, pos=None, /):
        self.flush()
        return self._buffer.truncate(self.tell() if pos is None else pos)

    def __iter__(self):
        self._checkClosed()
        return self


TextIOBase.register(type(sys.__stdout__))
