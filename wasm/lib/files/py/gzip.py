"""Files of gzip, over zlib: packed at once, read and written like files."""

import io
import os
import struct
import time
import zlib

__all__ = ["BadGzipFile", "GzipFile", "open", "compress", "decompress"]

READ, WRITE = "rb", "wb"
_FINISHED = "Compressed file ended before the end-of-stream marker was reached"


class BadGzipFile(OSError):
    """What is no file of gzip, or a broken one."""


def compress(data, compresslevel=9, *, mtime=None):
    packed = zlib.compress(data, level=compresslevel, wbits=31)
    head = struct.pack("<4sLBB", packed, int(time.time() if mtime is None else mtime), packed[8], 255)
    return head + packed[10:]


def decompress(data):
    found = []
    while True:
        data = bytes(data).lstrip(b"\0") if found else bytes(data)
        if not data:
            return b"".join(found)
        piece, data = _member(data)
        found.append(piece)


def _member(data):
    """The text of the first file in data, and the rest."""
    if data[:2] != b"\x1f\x8b":
        raise BadGzipFile(f"Not a gzipped file ({data[:2]!r})")
    if len(data) < 10:
        raise EOFError(_FINISHED)
    if data[2] != 8:
        raise BadGzipFile("Unknown compression method")
    unpacker = zlib.decompressobj(31)
    try:
        text = unpacker.decompress(data)
    except zlib.error as wrong:
        text = str(wrong)
        if text.endswith("incorrect data check"):
            raise BadGzipFile("CRC check failed") from None
        if text.endswith("incorrect length check"):
            raise BadGzipFile("Incorrect length of data produced") from None
        raise
    if not unpacker.eof:
        raise EOFError(_FINISHED)
    return text, unpacker.unused_data


def open(filename, mode="rb", compresslevel=9, encoding=None, errors=None, newline=None):
    if "t" in mode and "b" in mode:
        raise ValueError(f"Invalid mode: {mode!r}")
    if "t" not in mode:
        for name, value in (("encoding", encoding), ("errors", errors), ("newline", newline)):
            if value is not None:
                raise ValueError(f"Argument {name!r} not supported in binary mode")
    plain = mode.replace("t", "")
    if isinstance(filename, (str, bytes, os.PathLike)):
        made = GzipFile(filename, plain, compresslevel)
    elif hasattr(filename, "read") or hasattr(filename, "write"):
        made = GzipFile(None, plain, compresslevel, filename)
    else:
        raise TypeError("filename must be a str or bytes object, or a file")
    return io.TextIOWrapper(made, io.text_encoding(encoding), errors, newline) if "t" in mode else made


class GzipFile(io.BufferedIOBase):
    myfileobj = None    # the file that was opened here, and is closed here

    def __init__(self, filename=None, mode=None, compresslevel=9, fileobj=None, mtime=None):
        if mode and ("t" in mode or "U" in mode):
            raise ValueError(f"Invalid mode: {mode!r}")
        if mode and "b" not in mode:
            mode += "b"
        if fileobj is None:
            fileobj = self.myfileobj = io.open(filename, mode or "rb")
        if filename is None:
            filename = getattr(fileobj, "name", "")
            filename = filename if isinstance(filename, (str, bytes)) else ""
        else:
            filename = os.fspath(filename)
        if mode is None:
            mode = getattr(fileobj, "mode", "rb")
        if mode[:1] not in tuple("rwax"):
            raise ValueError(f"Invalid mode: {mode!r}")
        self.mode = READ if mode[0] == "r" else WRITE
        self.name, self.fileobj, self._mtime, self._text, self._pos = filename, fileobj, mtime, None, 0
        if self.mode == WRITE:
            if not 0 <= compresslevel <= 9:
                raise ValueError("Bad compression level") if compresslevel > 9 or compresslevel < -1 else ValueError("Invalid initialization option")
            self.size, self.crc, self._level = 0, zlib.crc32(b""), compresslevel
            self.compress = zlib.compressobj(compresslevel, zlib.DEFLATED, -zlib.MAX_WBITS)
            self._write_head()

    def _write_head(self):
        name = os.path.basename(self.name)
        name = name.encode("latin-1", "ignore") if isinstance(name, str) else name
        name = name.removesuffix(b".gz")
        level = b"\x02" if self._level == 9 else b"\x04" if self._level == 1 else b"\0"
        stamp = int(time.time() if self._mtime is None else self._mtime)
        self.fileobj.write(b"\x1f\x8b\x08" + (b"\x08" if name else b"\0") + struct.pack("<L", stamp) + level + b"\xff" + (name + b"\0" if name else b""))

    @property
    def mtime(self):
        self._all() if self.mode == READ else None
        return self._mtime

    @property
    def closed(self):
        return self.fileobj is None

    def _check(self, mode, text):
        if self.fileobj is None:
            raise ValueError("I/O operation on closed file.")
        if self.mode != mode:
            raise OSError(9, text)

    def write(self, data):
        self._check(WRITE, "write() on read-only GzipFile object")
        view = memoryview(data).tobytes()
        if view:
            self.fileobj.write(self.compress.compress(view))
            self.size += len(view)
            self.crc = zlib.crc32(view, self.crc)
            self._pos += len(view)
        return len(view)

    def _all(self):
        """The whole text. It is unpacked when it is first asked for."""
        if self.fileobj is None:
            raise ValueError("I/O operation on closed file.")
        if self._text is None:
            packed = self.fileobj.read()
            if len(packed) >= 8 and packed[:2] == b"\x1f\x8b":
                self._mtime = int.from_bytes(packed[4:8], "little")
            self._text = decompress(packed)
        return self._text

    def read(self, size=-1):
        self._check(READ, "read() on write-only GzipFile object")
        text = self._all()
        end = len(text) if size is None or size < 0 else self._pos + size
        found = text[self._pos:end]
        self._pos += len(found)
        return found

    def read1(self, size=-1):
        return self.read(size)

    def peek(self, n):
        self._check(READ, "peek() on write-only GzipFile object")
        return self._all()[self._pos:]

    def readline(self, size=-1):
        self._check(READ, "readline() on write-only GzipFile object")
        text = self._all()
        end = text.find(b"\n", self._pos) + 1 or len(text)
        return self.read(end - self._pos if size is None or size < 0 else min(size, end - self._pos))

    def seek(self, offset, whence=0):
        if whence == 1:
            offset += self._pos
        elif whence == 2:
            if self.mode == WRITE:
                raise ValueError("Seek from end not supported")
            offset += len(self._all())
        if self.mode == WRITE:
            if offset < self._pos:
                raise OSError("Negative seek in write mode")
            self.write(b"\0" * (offset - self._pos))
        else:
            self._pos = max(0, min(offset, len(self._all())))
        return self._pos

    def tell(self):
        return self._pos

    def rewind(self):
        if self.mode != READ:
            raise OSError("Can't rewind in write mode")
        self._pos = 0

    def flush(self, zlib_mode=zlib.Z_SYNC_FLUSH):
        if self.fileobj is None:
            raise ValueError("I/O operation on closed file.")
        if self.mode == WRITE:
            self.fileobj.write(self.compress.flush(zlib_mode))
            self.fileobj.flush()

    def close(self):
        fileobj, mine = self.fileobj, self.myfileobj
        if fileobj is None:
            return
        try:
            if self.mode == WRITE:
                fileobj.write(self.compress.flush() + struct.pack("<LL", self.crc, self.size & 0xFFFFFFFF))
        finally:
            self.fileobj = self.myfileobj = None
            if mine is not None:
                mine.close()

    def fileno(self):
        return self.fileobj.fileno()

    def readable(self):
        return self.mode == READ

    def writable(self):
        return self.mode == WRITE

    def seekable(self):
        return True

    def __repr__(self):
        return f"<gzip {self.fileobj!r} {id(self):#x}>"
