"""Encodings by name, and streams in them."""

from _lib import builtins as _builtins
import builtins
import io
from _machine import codec_errors as _handlers

__all__ = ["encode", "decode", "open", "lookup", "getencoder", "getdecoder", "getincrementaldecoder", "getincrementalencoder",
           "getreader", "getwriter", "CodecInfo", "Codec", "IncrementalEncoder", "IncrementalDecoder", "StreamReader",
           "StreamWriter", "BOM", "BOM_UTF8", "BOM_UTF16", "BOM_UTF16_LE", "BOM_UTF16_BE", "BOM_UTF32", "BOM_LE", "BOM_BE",
           "iterencode", "iterdecode", "EncodedFile", "register", "unregister", "register_error", "lookup_error", "strict_errors", "ignore_errors",
           "replace_errors", "xmlcharrefreplace_errors", "backslashreplace_errors", "namereplace_errors"]

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = BOM_UTF16 = BOM = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
BOM_UTF32_LE = BOM_UTF32 = b"\xff\xfe\0\0"
BOM_UTF32_BE = b"\0\0\xfe\xff"

_bytes_to_bytes = {
    "hex": ("binascii", "hexlify", "unhexlify"), "hex_codec": ("binascii", "hexlify", "unhexlify"),
    "base64": ("base64", "encodebytes", "decodebytes"), "base64_codec": ("base64", "encodebytes", "decodebytes"),
}
_ROT13 = {i + base: (i + 13) % 26 + base for base in (65, 97) for i in range(26)}


def _other(obj, encoding, direction):
    """Codecs that are not between text and bytes; None for the others."""
    name = encoding.lower().replace("-", "_")
    if name in ("rot13", "rot_13"):
        return obj.translate(_ROT13)
    if name not in _bytes_to_bytes:
        return None
    module, *functions = _bytes_to_bytes[name]
    return getattr(__import__(module), functions[direction])(obj)


def encode(obj, encoding="utf-8", errors="strict"):
    found = _other(obj, encoding, 0)
    return obj.encode(encoding, errors) if found is None else found


def decode(obj, encoding="utf-8", errors="strict"):
    found = _other(obj, encoding, 1)
    return bytes(obj).decode(encoding, errors) if found is None else found


class Codec:
    def __init__(self, name="utf-8"):
        self.name = name

    def encode(self, input, errors="strict"):
        return encode(input, self.name, errors), len(input)

    def decode(self, input, errors="strict"):
        return decode(input, self.name, errors), len(input)


class IncrementalEncoder:
    encoding = "utf-8"

    def __init__(self, errors="strict"):
        self.errors = errors

    def encode(self, input, final=False):
        return input.encode(self.encoding, self.errors)

    def reset(self):
        pass

    def getstate(self):
        return 0

    def setstate(self, state):
        pass


class IncrementalDecoder:
    """Keeps the bytes of a character that is not whole yet."""

    encoding = "utf-8"

    def __init__(self, errors="strict"):
        self.errors = errors
        self.buffer = b""

    def decode(self, input, final=False):
        data = self.buffer + bytes(input)
        keep = 0 if final or "utf" not in self.encoding.lower() else self._incomplete(data)
        self.buffer = data[len(data) - keep:] if keep else b""
        return data[:len(data) - keep].decode(self.encoding, self.errors)

    def _incomplete(self, data):
        name = self.encoding.lower()
        if "16" in name:
            return len(data) % 2
        if "32" in name:
            return len(data) % 4
        from io.text import _incomplete
        return _incomplete(data)

    def reset(self):
        self.buffer = b""

    def getstate(self):
        return self.buffer, 0

    def setstate(self, state):
        self.buffer = state[0]


class StreamWriter(Codec):
    def __init__(self, stream, errors="strict"):
        self.stream, self.errors = stream, errors

    def write(self, object):
        self.stream.write(object.encode(self.name, self.errors))

    def writelines(self, list):
        self.write("".join(list))

    def __getattr__(self, name):
        return getattr(self.stream, name)


class StreamReader(Codec):
    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self._text = io.TextIOWrapper(stream, self.name, errors, "", write_through=True)

    def read(self, size=-1, chars=-1, firstline=False):
        return self._text.read(chars if size < 0 else size)

    def readline(self, size=None, keepends=True):
        line = self._text.readline()
        return line if keepends else line.rstrip("\r\n")

    def readlines(self, sizehint=None, keepends=True):
        return list(self)

    def __iter__(self):
        return iter(self._text)

    def __getattr__(self, name):
        return getattr(self.stream, name)


class CodecInfo(tuple):
    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None, incrementaldecoder=None,
                name=None):
        made = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        made.name, made.encode, made.decode = name, encode, decode
        made.streamreader, made.streamwriter = streamreader, streamwriter
        made.incrementalencoder, made.incrementaldecoder = incrementalencoder, incrementaldecoder
        return made

    def __repr__(self):
        return f"<codecs.CodecInfo object for encoding {self.name} at {id(self):#x}>"


_ALIASES = {"utf8": "utf-8", "utf_8": "utf-8", "u8": "utf-8", "latin1": "iso8859-1", "latin-1": "iso8859-1",
            "latin_1": "iso8859-1", "iso-8859-1": "iso8859-1", "l1": "iso8859-1", "us-ascii": "ascii", "utf16": "utf-16",
            "utf_16": "utf-16", "utf32": "utf-32", "utf_32": "utf-32"}


def _canonical(encoding):
    name = encoding.lower()
    if name in _ALIASES or name.replace("_", "-").startswith(("utf-", "ascii", "rot", "hex", "base64")):
        return _ALIASES.get(name, name)
    from _encodings import canonical
    return _ALIASES.get(name.replace(" ", "-")) or canonical(name).replace("_", "-")


def register(search_function, /):
    if not callable(search_function):
        raise TypeError("argument must be callable")
    from _encodings import searches
    searches.append(search_function)


def unregister(search_function, /):
    from _encodings import searches
    if search_function in searches:
        searches.remove(search_function)


def lookup(encoding):
    name = _canonical(encoding)
    if _other("" if "rot" in name else b"", name, 0) is None:
        from _encodings import searched
        found = searched(encoding)
        if found is not None:
            return found
        "".encode(name)     # LookupError for an unknown one
    codec = Codec(name)
    parts = {"encoding": name, "name": name}
    return CodecInfo(codec.encode, codec.decode, type("StreamReader", (StreamReader,), parts),
                     type("StreamWriter", (StreamWriter,), parts), type("IncrementalEncoder", (IncrementalEncoder,), parts),
                     type("IncrementalDecoder", (IncrementalDecoder,), parts), name)


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    return lookup(encoding).incrementalencoder


def getincrementaldecoder(encoding):
    return lookup(encoding).incrementaldecoder


def getreader(encoding):
    return lookup(encoding).streamreader


def getwriter(encoding):
    return lookup(encoding).streamwriter


def iterencode(iterator, encoding, errors="strict", **kwargs):
    encoder = getincrementalencoder(encoding)(errors)
    for text in iterator:
        if data := encoder.encode(text):
            yield data


def iterdecode(iterator, encoding, errors="strict", **kwargs):
    decoder = getincrementaldecoder(encoding)(errors)
    for data in iterator:
        if text := decoder.decode(data):
            yield text
    if text := decoder.decode(b"", True):
        yield text


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    if encoding is None:
        return builtins.open(filename, mode, buffering)
    if "b" not in mode:
        mode += "b"
    return io.TextIOWrapper(builtins.open(filename, mode), encoding, errors, "", write_through=True)


def EncodedFile(file, data_encoding, file_encoding=None, errors="strict"):
    raise NotImplementedError("the playground does not model codecs.EncodedFile()")


def register_error(errors, handler, /):
    if not isinstance(errors, str):
        raise TypeError(f"register_error() argument 1 must be str, not {type(errors).__name__}")
    if not callable(handler):
        raise TypeError("handler must be callable")
    _handlers[errors] = handler


def lookup_error(name, /):
    found = _handlers.get(name) or _known.get(name)
    if found is None:
        raise LookupError(f"unknown error handler name '{name}'")
    return found


def _bad(exc, *kinds):
    """What an error is about, if it is one of these kinds."""
    if not isinstance(exc, kinds):
        raise TypeError(f"don't know how to handle {type(exc).__name__} in error callback")
    return exc.object[exc.start:exc.end]


def strict_errors(exception, /):
    if not isinstance(exception, Exception):
        raise TypeError("codec must pass exception instance")
    raise exception


def ignore_errors(exception, /):
    _bad(exception, UnicodeError)
    return "", exception.end


def replace_errors(exception, /):
    bad = _bad(exception, UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)
    if isinstance(exception, UnicodeDecodeError):
        return "\ufffd", exception.end
    return ("?" if isinstance(exception, UnicodeEncodeError) else "\ufffd") * len(bad), exception.end


def xmlcharrefreplace_errors(exception, /):
    return "".join(f"&#{ord(c)};" for c in _bad(exception, UnicodeEncodeError)), exception.end


def backslashreplace_errors(exception, /):
    bad = _bad(exception, UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)
    codes = bad if isinstance(bad, bytes) else map(ord, bad)
    return "".join(f"\\x{c:02x}" if c < 0x100 else f"\\u{c:04x}" if c < 0x10000 else f"\\U{c:08x}" for c in codes), exception.end


def namereplace_errors(exception, /):
    return "".join(c.encode("ascii", "namereplace").decode("ascii") for c in _bad(exception, UnicodeEncodeError)), exception.end


_builtins(globals(), "_codecs", (
    "encode decode lookup lookup_error register register_error unregister strict_errors ignore_errors replace_errors xmlcharrefreplace_errors "
    "backslashreplace_errors namereplace_errors"))
_known = {"strict": strict_errors, "ignore": ignore_errors, "replace": replace_errors,
          "xmlcharrefreplace": xmlcharrefreplace_errors, "backslashreplace": backslashreplace_errors,
          "namereplace": namereplace_errors}
