"""Encodings by name, and streams in them."""

from _lib import builtins as _builtins, later as _later, no_codec as _no_codec
import builtins
from _machine import codec_errors as _handlers

__all__ = ["encode", "decode", "open", "lookup", "getencoder", "getdecoder", "getincrementaldecoder", "getincrementalencoder", "getreader", "getwriter",
           "CodecInfo", "Codec", "IncrementalEncoder", "IncrementalDecoder", "StreamReader", "StreamWriter", "StreamReaderWriter", "StreamRecoder",
           "BOM", "BOM_UTF8", "BOM_UTF16", "BOM_UTF16_LE", "BOM_UTF16_BE", "BOM_UTF32", "BOM_UTF32_LE", "BOM_UTF32_BE", "BOM_LE", "BOM_BE",
           "BOM32_BE", "BOM32_LE", "BOM64_BE", "BOM64_LE", "iterencode", "iterdecode", "EncodedFile", "register", "register_error",
           "lookup_error", "strict_errors", "ignore_errors", "replace_errors", "xmlcharrefreplace_errors", "backslashreplace_errors", "namereplace_errors"]

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = BOM_UTF16 = BOM = BOM32_LE = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = BOM32_BE = b"\xfe\xff"
BOM_UTF32_LE = BOM_UTF32 = BOM64_LE = b"\xff\xfe\0\0"
BOM_UTF32_BE = BOM64_BE = b"\0\0\xfe\xff"


def _through(function, obj, errors, encoding, doing):
    """What a codec makes of obj; an error notes which codec it was."""
    try:
        found = function(obj, errors)
    except Exception as error:
        error.add_note(f"{doing} with '{encoding}' codec failed")
        raise
    if not isinstance(found, tuple) or len(found) != 2:
        raise TypeError("encoder must return a tuple (object, integer)" if doing == "encoding" else "decoder must return a tuple (object,integer)")
    return found[0]


def encode(obj, encoding="utf-8", errors="strict"):
    return _through(lookup(encoding).encode, obj, errors, encoding, "encoding")


def decode(obj, encoding="utf-8", errors="strict"):
    return _through(lookup(encoding).decode, obj, errors, encoding, "decoding")


class Codec:
    """What makes bytes of text and text of bytes, without a state."""

    def encode(self, input, errors="strict"):
        raise NotImplementedError

    def decode(self, input, errors="strict"):
        raise NotImplementedError


class IncrementalEncoder(object):
    def __init__(self, errors="strict"):
        self.errors = errors
        self.buffer = ""

    def encode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return 0

    def setstate(self, state):
        pass


class BufferedIncrementalEncoder(IncrementalEncoder):
    """Keeps what _buffer_encode() did not use yet."""

    def __init__(self, errors="strict"):
        super().__init__(errors)
        self.buffer = ""

    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError

    def encode(self, input, final=False):
        text = self.buffer + input
        found, used = self._buffer_encode(text, self.errors, final)
        self.buffer = text[used:]
        return found

    def reset(self):
        super().reset()
        self.buffer = ""

    def getstate(self):
        return self.buffer or 0

    def setstate(self, state):
        self.buffer = state or ""


class IncrementalDecoder(object):
    def __init__(self, errors="strict"):
        self.errors = errors

    def decode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return b"", 0

    def setstate(self, state):
        pass


class BufferedIncrementalDecoder(IncrementalDecoder):
    """Keeps the bytes of a character that is not whole yet."""

    def __init__(self, errors="strict"):
        super().__init__(errors)
        self.buffer = b""

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def decode(self, input, final=False):
        data = self.buffer + input
        found, used = self._buffer_decode(data, self.errors, final)
        self.buffer = data[used:]
        return found

    def reset(self):
        super().reset()
        self.buffer = b""

    def getstate(self):
        return self.buffer, 0

    def setstate(self, state):
        self.buffer = state[0]


class CodecInfo(tuple):
    _is_text_encoding = True

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None, incrementaldecoder=None,
                name=None, *, _is_text_encoding=None):
        made = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        made.name, made.encode, made.decode = name, encode, decode
        made.streamreader, made.streamwriter = streamreader, streamwriter
        made.incrementalencoder, made.incrementaldecoder = incrementalencoder, incrementaldecoder
        if _is_text_encoding is not None:
            made._is_text_encoding = _is_text_encoding
        return made

    def __getnewargs__(self):
        return tuple(self)

    def __repr__(self):
        return f"<{type(self).__module__}.{type(self).__qualname__} object for encoding {self.name} at {id(self):#x}>"


def register(search_function, /):
    if not callable(search_function):
        raise TypeError("argument must be callable")
    from _encodings import searches
    searches.append(search_function)


def unregister(search_function, /):
    from _encodings import forget
    forget(search_function)


_found = {}     # by the name that was asked for


def lookup(encoding, /):
    if not isinstance(encoding, str):
        raise TypeError(f"lookup() argument must be str, not {type(encoding).__name__}")
    found = _found.get(encoding)
    if found is None:
        from _codecinfo import info
        found = info(encoding)
        if found is None:
            from _encodings import searched
            found = searched(encoding)
            if found is None:
                _no_codec(encoding)
            return found
        _found[encoding] = found
    return found


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def _asked(encoding, kind):
    found = getattr(lookup(encoding), kind)
    if found is None:
        raise LookupError(encoding)
    return found


def getincrementalencoder(encoding):
    return _asked(encoding, "incrementalencoder")


def getincrementaldecoder(encoding):
    return _asked(encoding, "incrementaldecoder")


def getreader(encoding):
    return lookup(encoding).streamreader


def getwriter(encoding):
    return lookup(encoding).streamwriter


def iterencode(iterator, encoding, errors="strict", **kwargs):
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for text in iterator:
        if data := encoder.encode(text):
            yield data
    if data := encoder.encode("", True):
        yield data


def iterdecode(iterator, encoding, errors="strict", **kwargs):
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for data in iterator:
        if text := decoder.decode(data):
            yield text
    if text := decoder.decode(b"", True):
        yield text


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    if encoding is not None and "b" not in mode:
        mode += "b"
    file = builtins.open(filename, mode, buffering)
    if encoding is None:
        return file
    from _codecstreams import StreamReaderWriter
    try:
        info = lookup(encoding)
        made = StreamReaderWriter(file, info.streamreader, info.streamwriter, errors)
        made.encoding = encoding
        return made
    except:
        file.close()
        raise


def EncodedFile(file, data_encoding, file_encoding=None, errors="strict"):
    if file_encoding is None:
        file_encoding = data_encoding
    from _codecstreams import StreamRecoder
    data, inner = lookup(data_encoding), lookup(file_encoding)
    made = StreamRecoder(file, data.encode, data.decode, inner.streamreader, inner.streamwriter, errors)
    made.data_encoding, made.file_encoding = data_encoding, file_encoding
    return made


_later(globals(), "_codecstreams", "StreamReader StreamWriter StreamReaderWriter StreamRecoder")
_later(globals(), "_codecs", """utf_7_encode utf_7_decode utf_8_encode utf_8_decode utf_16_encode utf_16_decode utf_16_le_encode utf_16_le_decode utf_16_be_encode
    utf_16_be_decode utf_16_ex_decode utf_32_encode utf_32_decode utf_32_le_encode utf_32_le_decode utf_32_be_encode utf_32_be_decode utf_32_ex_decode
    unicode_escape_encode unicode_escape_decode raw_unicode_escape_encode raw_unicode_escape_decode ascii_encode ascii_decode latin_1_encode
    latin_1_decode escape_encode escape_decode charmap_build charmap_encode charmap_decode readbuffer_encode""")


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


def surrogateescape(exception, /):
    bad = _bad(exception, UnicodeEncodeError, UnicodeDecodeError)
    if isinstance(bad, bytes):
        n = next((i for i, c in enumerate(bad) if c < 128), len(bad))
        if n == 0:
            raise exception
        return "".join(chr(0xDC00 + c) for c in bad[:n]), exception.start + n
    if not all("\udc80" <= c <= "\udcff" for c in bad):
        raise exception
    return bytes(ord(c) - 0xDC00 for c in bad), exception.end


def surrogatepass(exception, /):
    bad = _bad(exception, UnicodeEncodeError, UnicodeDecodeError)
    try:
        if isinstance(bad, str):
            return "".join(c for c in bad if not c.isprintable()).encode(exception.encoding, "surrogatepass"), exception.end
        size = 3 if exception.encoding.lower().startswith("utf-8") else 2 if "16" in exception.encoding else 4
        text = exception.object[exception.start:exception.start + size].decode(exception.encoding, "surrogatepass")
        if not "\ud800" <= text <= "\udfff":
            raise exception
        return text, exception.start + size
    except UnicodeError:
        raise exception


_builtins(globals(), "_codecs", (
    "encode decode lookup lookup_error register register_error unregister strict_errors ignore_errors replace_errors xmlcharrefreplace_errors "
    "backslashreplace_errors namereplace_errors surrogateescape surrogatepass"))
_known = {"strict": strict_errors, "ignore": ignore_errors, "replace": replace_errors,
          "xmlcharrefreplace": xmlcharrefreplace_errors, "backslashreplace": backslashreplace_errors,
          "namereplace": namereplace_errors, "surrogateescape": surrogateescape, "surrogatepass": surrogatepass}
