"""Packed bytes, as zlib 1.2.13 writes them: with its head and sum, with gzip's, or bare."""

import _zlib
from _zlib import adler32
from binascii import crc32

from _lib import builtins as _builtins, static as _static

__version__ = "1.0"
ZLIB_VERSION = ZLIB_RUNTIME_VERSION = "1.2.13"
DEFLATED, MAX_WBITS, DEF_MEM_LEVEL, DEF_BUF_SIZE = 8, 15, 8, 16384
Z_NO_COMPRESSION, Z_BEST_SPEED, Z_BEST_COMPRESSION, Z_DEFAULT_COMPRESSION = 0, 1, 9, -1
Z_DEFAULT_STRATEGY, Z_FILTERED, Z_HUFFMAN_ONLY, Z_RLE, Z_FIXED = range(5)
Z_NO_FLUSH, Z_PARTIAL_FLUSH, Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH, Z_BLOCK, Z_TREES = range(7)

_PLAIN, _ZLIB, _GZIP, _ANY = range(4)


class error(Exception):
    """What is wrong with packed bytes."""


def _number(value):
    if isinstance(value, int):
        return value
    if hasattr(type(value), "__index__"):
        return value.__index__()
    raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")


def _octets(data):
    try:
        return memoryview(data).tobytes()
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


def _form(wbits, reading):
    """Which head and sum a number of window bits stands for, or None."""
    if -15 <= wbits <= -8:
        return _PLAIN
    if 9 <= wbits <= 15 or reading and wbits in (0, 8):
        return _ZLIB
    if 25 <= wbits <= 31:
        return _GZIP
    return _ANY if reading and (wbits == 32 or 40 <= wbits <= 47) else None


class Compress:

    def compress(self, data, /):
        return self._head() + self._packed(data, Z_NO_FLUSH)

    def flush(self, mode=Z_FINISH, /):
        if mode == Z_NO_FLUSH:
            return b""
        if mode not in (Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH):
            raise NotImplementedError("the playground's zlib flushes with Z_SYNC_FLUSH, Z_FULL_FLUSH or Z_FINISH")
        if self._ended:
            raise error("Error -2 while flushing: inconsistent stream state")
        found = self._head() + self._packed(b"", mode)
        if mode == Z_FINISH:
            self._ended = True
            if self._form == _ZLIB:
                found += self._sum.to_bytes(4, "big")
            elif self._form == _GZIP:
                found += self._sum.to_bytes(4, "little") + (self._size & 0xFFFFFFFF).to_bytes(4, "little")
        return found

    def copy(self):
        if self._ended:
            raise ValueError("Inconsistent stream state")
        made = object.__new__(Compress)
        made.__dict__.update(self.__dict__, _packer=self._packer.copy())
        return made

    __copy__ = copy

    def __deepcopy__(self, memo, /):
        return self.copy()

    def _head(self):
        if self._begun:
            return b""
        self._begun = True
        level = self._level
        if self._form == _ZLIB:
            head = 0x7800 | (level > 1) + (level > 5) + (level > 6) << 6 | 32 * (self._preset is not None)
            mark = b"" if self._preset is None else adler32(self._preset).to_bytes(4, "big")
            return (head + 31 - head % 31).to_bytes(2, "big") + mark
        if self._form == _GZIP:
            return b"\x1f\x8b\x08\0\0\0\0\0" + (b"\x02" if level == 9 else b"\x04" if level < 2 else b"\0") + b"\x03"
        return b""

    def _packed(self, data, mode):
        if self._ended:
            raise error("Error -2 while compressing data: inconsistent stream state")
        found = self._packer.pack(data, {Z_NO_FLUSH: 0, Z_SYNC_FLUSH: 1, Z_FULL_FLUSH: 2, Z_FINISH: 3}[mode])
        if self._form == _ZLIB:
            self._sum = adler32(data, self._sum)
        elif self._form == _GZIP:
            self._sum = crc32(data, self._sum)
        self._size += len(memoryview(data).cast("B"))
        return found


class Decompress:

    def decompress(self, data, /, max_length=0):
        max_length = _number(max_length)
        if max_length < 0:
            raise ValueError("max_length must be non-negative")
        return self._unpacked(memoryview(data).tobytes(), max_length)

    def flush(self, length=DEF_BUF_SIZE, /):
        if _number(length) <= 0:
            raise ValueError("length must be greater than zero")
        rest, self.unconsumed_tail = self.unconsumed_tail, b""
        found = self._unpacked(rest, 0)
        self._over = self.eof
        return found

    def copy(self):
        if self._over:
            raise ValueError("Inconsistent stream state")
        made = object.__new__(Decompress)
        made.__dict__.update(self.__dict__, _unpacker=self._unpacker.copy())
        return made

    __copy__ = copy

    def __deepcopy__(self, memo, /):
        return self.copy()

    def _wrong(self, text, number=-3):
        raise error(f"Error {number} while decompressing data: {text}")

    def _unpacked(self, data, most):
        if self._over:
            self._wrong("inconsistent stream state", -2)
        if self.eof:
            self.unused_data += data
            return b""
        if self._waits:         # for its head
            data, self._before = self._before + data, b""
            after = self._head(data)
            if after is None:
                self._before = data
                return b""
            data, self._waits = data[after:], False
        found = b""
        if not self._unpacker.done:
            found = self._unpacker.unpack(data, most)
            if isinstance(found, str):
                self._wrong(found)
            self.unconsumed_tail = self._unpacker.take_rest() if most and len(found) == most and not self._unpacker.done else b""
            if self._form == _ZLIB:
                self._sum = adler32(found, self._sum)
            elif self._form == _GZIP:
                self._sum = crc32(found, self._sum)
            self._size += len(found)
            if not self._unpacker.done:
                return found
            data = self._unpacker.unused
        self._after += data
        self._end()
        return found

    def _head(self, data):
        """Where the head ends; None: not yet."""
        if self._form == _ANY and len(data) >= 2:
            self._form = _GZIP if data[:2] == b"\x1f\x8b" else _ZLIB
        if self._form == _PLAIN:
            return 0
        if len(data) < 2:
            return None
        if self._form == _ZLIB:
            head = int.from_bytes(data[:2], "big")
            if head % 31:
                self._wrong("incorrect header check")
            if data[0] & 15 != DEFLATED:
                self._wrong("unknown compression method")
            if data[0] >> 4 > self._window - 8:
                self._wrong("invalid window size")
            self._sum = 1
            if not data[1] & 32:
                return 2
            if len(data) < 6:
                return None
            if self._preset is None:
                raise error("Error 2 while decompressing data")
            if adler32(self._preset) != int.from_bytes(data[2:6], "big"):
                raise error("Error -3 while setting zdict: invalid input data")
            self._unpacker.preset(self._preset)
            return 6
        if data[:2] != b"\x1f\x8b":
            self._wrong("incorrect header check")
        if len(data) < 10:
            return None
        if data[2] != DEFLATED:
            self._wrong("unknown compression method")
        flags, at = data[3], 10
        if flags & 0xE0:
            self._wrong("unknown header flags set")
        if flags & 4:
            if len(data) < at + 2:
                return None
            at += 2 + int.from_bytes(data[at:at + 2], "little")
        for text in 8, 16:      # the file's name, a comment
            if flags & text:
                at = data.find(b"\0", at) + 1
                if not at:
                    return None
        if flags & 2:
            if len(data) >= at + 2 and int.from_bytes(data[at:at + 2], "little") != crc32(data[:at]) & 0xFFFF:
                self._wrong("header crc mismatch")
            at += 2
        return at if at <= len(data) else None

    def _end(self):
        """The sum after the packed bytes, once it is whole."""
        need = {_PLAIN: 0, _ZLIB: 4, _GZIP: 8}[self._form]
        if len(self._after) < need:
            return
        end = self._after[:need]
        if self._form == _ZLIB and int.from_bytes(end, "big") != self._sum or self._form == _GZIP and int.from_bytes(end[:4], "little") != self._sum:
            self._wrong("incorrect data check")
        if self._form == _GZIP and int.from_bytes(end[4:], "little") != self._size & 0xFFFFFFFF:
            self._wrong("incorrect length check")
        self.eof, self.unused_data = True, self._after[need:]


def compressobj(level=Z_DEFAULT_COMPRESSION, method=DEFLATED, wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL, strategy=Z_DEFAULT_STRATEGY, zdict=None):
    form = _form(_number(wbits), False)
    if not -1 <= level <= 9 or method != DEFLATED or form is None or not 1 <= memLevel <= 9 or not 0 <= strategy <= 4:
        raise ValueError("Invalid initialization option")
    if memLevel != DEF_MEM_LEVEL or strategy != Z_DEFAULT_STRATEGY or abs(wbits) % 16 != 15:
        raise NotImplementedError("the playground's zlib packs with the usual window, memory level and strategy")
    preset = None if zdict is None else _octets(zdict)
    if preset is not None and form == _GZIP:
        raise ValueError("Invalid dictionary")
    made = object.__new__(Compress)
    made._level = 6 if level == -1 else level
    made._packer = _zlib.packer(made._level)
    made._preset = preset or None
    if preset is not None:
        made._packer.preset(preset)
    made._form, made._sum, made._size, made._begun, made._ended = form, int(form == _ZLIB), 0, False, False
    return made


def decompressobj(wbits=MAX_WBITS, zdict=None):
    form = _form(_number(wbits), True)
    if form is None:
        raise ValueError("Invalid initialization option")
    if zdict is not None:
        try:
            zdict = _octets(zdict)
        except TypeError:
            raise TypeError("zdict argument must support the buffer protocol") from None
    made = object.__new__(Decompress)
    made.unused_data = made.unconsumed_tail = made._before = made._after = b""
    made._over = False
    made.eof, made._waits, made._form, made._sum, made._size = False, True, form, 0, 0
    made._unpacker = _zlib.unpacker()
    made._preset, made._window = zdict, wbits % 16 or 15
    if zdict is not None and form == _PLAIN:
        made._unpacker.preset(zdict)
    return made


def compress(data, /, level=Z_DEFAULT_COMPRESSION, wbits=MAX_WBITS):
    level = _number(level)
    if not -1 <= level <= 9:
        raise error("Bad compression level")
    if _form(_number(wbits), False) is None:
        raise error("Bad compression level")
    packer = compressobj(level, wbits=wbits)
    return packer.compress(data) + packer.flush()


def decompress(data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE):
    if _form(_number(wbits), True) is None:
        raise error("Error -2 while preparing to decompress data: inconsistent stream state")
    if not isinstance(data, (bytes, bytearray, memoryview)):
        try:
            data = memoryview(data)
        except TypeError:
            raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None
    unpacker = decompressobj(wbits)
    found = unpacker.decompress(data)
    if not unpacker.eof:
        raise error("Error -5 while decompressing data: incomplete or truncated stream")
    return found


_static(Compress, Decompress)
_builtins(globals(), "zlib", "compress decompress compressobj decompressobj")
