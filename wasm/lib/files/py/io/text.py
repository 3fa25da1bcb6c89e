"""TextIOWrapper: text over a stream of bytes."""

__name__ = "_io"

import sys
from _lib import mind
from _weakref import ref

from .base import TextIOBase, UnsupportedOperation, described, index, unpicklable
from .decoding import Decoder, IncrementalNewlineDecoder, place
from .memory import line_end


def text_encoding(encoding, stacklevel=2, /):
    return "utf-8" if encoding is None else encoding


_PLAIN = {"utf-8": "utf-8", "utf8": "utf-8", "ascii": "ascii", "us-ascii": "ascii", "latin-1": "latin-1", "latin1": "latin-1",
          "iso-8859-1": "latin-1", "iso8859-1": "latin-1"}


@unpicklable
class TextIOWrapper(TextIOBase):
    _CHUNK_SIZE = 8192
    _buffer = None
    _detached = False

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        self._buffer = None
        self._check_modes("TextIOWrapper", encoding, errors, newline)
        self._detached = False
        self._encoding = "UTF-8" if encoding in (None, "locale") else encoding
        self._errors = errors or "strict"
        self._find_codec()
        self._newline = newline
        self._line_buffering, self._write_through = bool(line_buffering), bool(write_through)
        self._text, self._at = None, 0  # decoded, and how far it was read; None: nothing was
        self._snapshot = None           # the decoder's state and its input where _text begins
        self._out, self._out_size = [], 0       # what is encoded and not in the buffer yet
        self._held = getattr(buffer, "_held", None)
        self._decoder = self._codec(buffer)
        self._writable = buffer.writable()
        self._seekable = self._telling = buffer.seekable()
        self._reads_once = hasattr(buffer, "read1")
        self._buffer = buffer
        self._at_start()
        if self._held is not None:
            self._held.text, self._out = ref(self), self._held.out
        elif self._writable:
            mind(self)
        else:
            mind(self, buffer)

    def _check_modes(self, function, encoding, errors, newline):
        if encoding is not None and not isinstance(encoding, str):
            raise TypeError(f"{function}() argument 'encoding' must be str or None, not {type(encoding).__name__}")
        if isinstance(encoding, str) and "\0" in encoding:
            raise ValueError("embedded null character")
        if errors is not None and not isinstance(errors, str):
            raise TypeError(f"{function}() argument 'errors' must be str or None, not {type(errors).__name__}")
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f"illegal newline type: {type(newline).__name__}" if function == "TextIOWrapper" else
                            f"{function}() argument 'newline' must be str or None, not {type(newline).__name__}")
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}" if "\0" not in newline else "embedded null character")

    def _find_codec(self):
        """Finds what encodes and decodes; an unknown encoding is told now."""
        self._plain, self._coders = _PLAIN.get(self._encoding.lower().replace("_", "-")), None
        if self._plain is None:
            "".encode(self._encoding)
            import codecs
            self._coders = codecs.lookup(self._encoding)

    def _codec(self, buffer):
        """The decoder for what can be read, or None."""
        if not buffer.readable():
            return None
        decoder = Decoder(self._plain, self._errors) if self._coders is None else self._coders.incrementaldecoder(self._errors)
        return IncrementalNewlineDecoder(decoder, self._newline is None) if not self._newline else decoder

    def _at_start(self, start=None):
        """Prepares the encoder: only at the start of a file does a mark of the order of bytes stand."""
        self._encoder = None
        if self._coders is not None and self._writable:
            self._encoder = self._coders.incrementalencoder(self._errors)
            if not start and (start is not None or self._seekable and self._buffer.tell() != 0):
                self._encoder.setstate(0)

    def _encode(self, s):
        if self._encoder is None:
            return s.encode(self._plain, self._errors)
        data = self._encoder.encode(s)
        if not isinstance(data, bytes):
            raise TypeError(f"encoder should return a bytes object, not '{type(data).__name__}'")
        return data

    def _check(self):
        if self._buffer is None:
            raise ValueError("underlying buffer has been detached" if self._detached else "I/O operation on uninitialized object")

    def _checkClosed(self, msg="I/O operation on closed file."):
        if self._buffer is None:
            self._check()
        if self._buffer.closed:
            raise ValueError(msg)

    @property
    def encoding(self):
        return self._encoding

    @property
    def errors(self):
        return self._errors

    @property
    def newlines(self):
        return getattr(self._decoder, "newlines", None)

    @property
    def line_buffering(self):
        return self._line_buffering

    @property
    def write_through(self):
        return self._write_through

    @property
    def buffer(self):
        return self._buffer

    @property
    def name(self):
        self._check()
        return self._buffer.name

    @property
    def closed(self):
        self._check()
        return self._buffer.closed

    def reconfigure(self, *, encoding=None, errors=None, newline=Ellipsis, line_buffering=None, write_through=None):
        self._check()
        if self._text is not None and (encoding is not None or errors is not None or newline is not Ellipsis):
            raise UnsupportedOperation("It is not possible to set the encoding or newline of stream after the first read")
        self._check_modes("reconfigure", encoding, errors, None if newline is Ellipsis else newline)
        line_buffering = self._line_buffering if line_buffering is None else bool(line_buffering.__index__())
        write_through = self._write_through if write_through is None else bool(write_through.__index__())
        self.flush()
        if newline is not Ellipsis:
            self._newline = newline
        if encoding is not None or errors is not None or newline is not Ellipsis:
            if encoding is not None:
                before = self._encoding
                self._encoding = "UTF-8" if encoding == "locale" else encoding
                try:
                    self._find_codec()
                except LookupError:
                    self._encoding = before
                    raise
            self._errors = errors or ("strict" if encoding is not None else self._errors)
            self._decoder = self._codec(self._buffer)
            self._at_start()
        self._line_buffering, self._write_through = line_buffering, write_through

    def __repr__(self):
        if not self._detached:
            self._check()
        return f"{described(self, 'name', 'mode')} encoding={self._encoding!r}>"

    def readable(self):
        self._check()
        return self._buffer.readable()

    def writable(self):
        self._check()
        return self._buffer.writable()

    def seekable(self):
        self._check()
        return self._buffer.seekable()

    def fileno(self):
        self._check()
        return self._buffer.fileno()

    def isatty(self):
        self._check()
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
        self._telling = self._seekable
        self._drain()
        return self._buffer.flush()

    def close(self):
        self._check()
        if not self.closed:
            try:
                self.flush()
            finally:
                self._buffer.close()

    def detach(self):
        self._check()
        self.flush()
        if self._held is not None:
            self._held.text = self._held = None
        buffer, self._buffer, self._detached = self._buffer, None, True
        return buffer

    def _forget(self):
        """Forgets what was read ahead."""
        self._text, self._at, self._snapshot = None, 0, None

    def write(self, s, /):
        self._check()
        if not isinstance(s, str):
            raise TypeError(f"write() argument must be str, not {type(s).__name__}")
        self._checkClosed()
        if not self._writable:
            raise UnsupportedOperation("not writable")
        n = len(s)
        if self._newline not in (None, "", "\n"):
            s = s.replace("\n", self._newline)
        whole_lines = self._line_buffering and ("\n" in s or "\r" in s)
        data = self._encode(s)
        if len(data) >= self._CHUNK_SIZE:
            while self._out:        # to give the buffer something may bring more
                self._drain()
        self._out.append(data)
        self._out_size += len(data)
        if self._out_size >= self._CHUNK_SIZE or whole_lines or self._write_through:
            self._drain()
        if whole_lines:
            self._buffer.flush()
        if self._snapshot is not None:      # else it cannot seek: what is read has nothing to do with what is written
            self._forget()
        if self._decoder is not None:
            self._decoder.reset()
        return n

    def _decoded(self, data, final):
        text = self._decoder.decode(data, final)
        if not isinstance(text, str):
            raise TypeError(f"decoder should return a string result, not '{type(text).__name__}'")
        return text

    def _more(self, size=0):
        """Decodes another piece; false at the end."""
        state = self._decoder.getstate() if self._telling else None
        chunk = max(self._CHUNK_SIZE, size)
        data = self._buffer.read1(chunk) if self._reads_once else self._buffer.read(chunk)
        try:
            final = not memoryview(data).nbytes
        except TypeError:
            name = "read1" if self._reads_once else "read"
            raise TypeError(f"underlying {name}() should have returned a bytes-like object, not '{type(data).__name__}'") from None
        text = self._decoded(data, final)
        rest = self._text[self._at:] if self._text is not None else ""
        if state is not None:
            ahead, flags = state
            if rest:    # it was decoded from what came before
                before = self._snapshot
                self._snapshot = before[0], before[1] + data, before[2] + self._at
            else:
                self._snapshot = flags, ahead + data, 0
        self._text, self._at = rest + text, 0
        return bool(text) or not final

    def _check_readable(self):
        self._checkClosed()
        if self._decoder is None:
            raise UnsupportedOperation("not readable")
        if self._out:
            self._drain()

    def read(self, size=-1, /):
        self._check()
        size = index(size)
        self._check_readable()
        if size < 0:
            data = self._buffer.read()
            text = self._decoded(data, True)
            found = self._text[self._at:] + text if self._text is not None else text
            self._forget()
            return found
        while (0 if self._text is None else len(self._text) - self._at) < size and self._more(size):
            pass
        if self._text is None:
            return ""
        end = min(self._at + size, len(self._text))
        found, self._at = self._text[self._at:end], end
        return found

    def readline(self, size=-1, /):
        self._check()
        size = index(size)
        self._check_readable()
        newline = self._newline
        while True:
            text, at = self._text, self._at
            if text is None:
                text = ""
            end = line_end(text, at, newline)
            whole = end > at and (end < len(text) or text.endswith(newline or "\n"))
            if whole or 0 <= size <= len(text) - at:
                break
            if not self._more():
                text, at = self._text, self._at
                end = line_end(text, at, newline)
                break
        if self._text is None:
            return ""
        if size >= 0:
            end = min(end, at + size)
        self._at = end
        return text[at:end]

    def __next__(self):
        self._check()
        self._telling = False
        line = self.readline()
        if not isinstance(line, str):
            raise OSError(f"readline() should have returned a str object, not '{type(line).__name__}'")
        if not line:
            self._snapshot, self._telling = None, self._seekable
            raise StopIteration
        return line

    def tell(self):
        self._checkClosed()
        if not self._seekable:
            raise UnsupportedOperation("underlying stream is not seekable")
        if not self._telling:
            raise OSError("telling position disabled by next() call")
        self.flush()
        pos = self._buffer.tell()
        if self._decoder is None or self._snapshot is None:
            return pos
        flags, data, skipped = self._snapshot
        return place(self._decoder, pos - len(data), flags, data, skipped + self._at)

    def seek(self, cookie, whence=0, /):
        self._checkClosed()
        if whence == 1:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            if self._seekable:
                cookie, whence = self.tell(), 0
        if not self._seekable:
            raise UnsupportedOperation("underlying stream is not seekable")
        if whence == 2:
            if cookie != 0:
                raise UnsupportedOperation("can't do nonzero end-relative seeks")
            self.flush()
            self._forget()
            if self._decoder is not None:
                self._decoder.reset()
            pos = self._buffer.seek(0, 2)
            self._at_start(pos == 0)
            return pos
        if whence != 0:
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        if cookie < 0:
            raise ValueError(f"negative seek position {cookie}")
        self.flush()
        pos = cookie & (1 << 64) - 1
        flags, feed, skip, final = [cookie >> bits & (1 << 32) - 1 for bits in (64, 96, 128, 160)]
        self._buffer.seek(pos)
        self._forget()
        if self._decoder is not None:
            if pos == flags == 0:
                self._decoder.reset()
            else:
                self._decoder.setstate((b"", flags))
            self._snapshot = flags, b"", 0
            if skip:
                data = self._buffer.read(feed)
                self._snapshot = flags, data, 0
                self._text = self._decoder.decode(data, bool(final))
                if len(self._text) < skip:
                    raise OSError("can't restore logical file position")
                self._at = skip
        self._at_start(cookie == 0)
        return cookie

    def truncate(self, pos=None, /):
        self._check()
        self.flush()
        return self._buffer.truncate(pos)


TextIOBase.register(type(sys.__stdout__))
