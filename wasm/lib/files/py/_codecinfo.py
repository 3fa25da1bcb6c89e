"""The encodings that are here, as codecs.lookup() tells of them: their functions, incremental classes and streams, made when first asked for."""

from _lib import decode_part as _decode_part, encode_bare as _encode_bare
import _codecs
import _encodings
from codecs import (BOM_UTF8, BufferedIncrementalDecoder, Codec, CodecInfo, IncrementalDecoder, IncrementalEncoder, StreamReader, StreamWriter)

# The engine's own encodings by their names with underscores; what else they are called.
_OWN = {name: name for name in ("utf_8", "utf_16", "utf_16_le", "utf_16_be", "utf_32", "utf_32_le", "utf_32_be", "utf_8_sig", "utf_7", "ascii", "latin_1",
                                "unicode_escape", "raw_unicode_escape")}
_OWN |= {"utf8": "utf_8", "u8": "utf_8", "utf": "utf_8", "cp65001": "utf_8", "utf16": "utf_16", "u16": "utf_16", "utf32": "utf_32", "u32": "utf_32",
         "utf_16le": "utf_16_le", "utf_16be": "utf_16_be", "utf_32le": "utf_32_le", "utf_32be": "utf_32_be", "utf7": "utf_7", "u7": "utf_7",
         "us_ascii": "ascii", "646": "ascii", "latin1": "latin_1", "latin": "latin_1", "l1": "latin_1", "iso_8859_1": "latin_1",
         "iso8859_1": "latin_1", "8859": "latin_1", "cp819": "latin_1"}
# Those that are not between text and bytes: their modules of CPython's, and the functions.
_TRANSFORMS = {"rot_13": "rot13", "rot13": "rot13", "hex": "hex", "hex_codec": "hex", "base64": "base64", "base_64": "base64", "base64_codec": "base64",
               "zlib": "zlib", "zip": "zlib", "zlib_codec": "zlib", "quopri": "quopri", "quopri_codec": "quopri", "quoted_printable": "quopri",
               "quotedprintable": "quopri", "uu": "uu", "uu_codec": "uu"}


def info(encoding):
    """What is known of an encoding; None: it is none of these."""
    name = _encodings.normal(encoding)
    if name in _OWN:
        return _made(_OWN[name])
    if name in _TRANSFORMS:
        from _transforms import made
        return made(_TRANSFORMS[name])
    if name == "undefined":
        return _undefined()
    if name == "charmap":
        return _finished(name, _codecs.charmap_encode, _codecs.charmap_decode)
    table = _encodings.canonical(name)
    if table in _encodings._UPPER:
        return _finished(table, lambda input, errors="strict": (_encode_bare(_str(input), table, errors), len(input)),
                         lambda input, errors="strict": _decode_part(_bytes(input), table, errors, True)[:2])
    if table in ("idna", "punycode"):
        import _punycode
        return _finished(table, *getattr(_punycode, table))
    return None


def _str(text):
    if not isinstance(text, str):
        raise TypeError(f"charmap_encode() argument 1 must be str, not {type(text).__name__}")
    return text


_bytes = _codecs._data


def _made(module):
    """An encoding of the engine's own."""
    name = {"latin_1": "iso8859-1"}.get(module, module.replace("_", "-"))
    if module == "utf_8_sig":
        return _finished(module, _sig_encode, _sig_decode, incremental=(_SigEncoder, _SigDecoder), reader=_SigReader, writer=_SigWriter, name=name)
    encode, part = getattr(_codecs, module + "_encode"), getattr(_codecs, module + "_decode")
    if module in ("ascii", "latin_1"):
        return _finished(module, encode, part, name=name)

    def decode(input, errors="strict"):
        return part(input, errors, True)

    if module in ("utf_16", "utf_32"):
        size = int(module[4:])
        incremental = [type(c.__name__.strip("_"), (c,), {"size": size}) for c in (_MarkedEncoder, _MarkedDecoder)]
        streams = [type(c.__name__.strip("_"), (c,), {"size": size}) for c in (_MarkedReader, _MarkedWriter)]
        return _finished(module, encode, decode, incremental=incremental, reader=streams[0], writer=streams[1], name=name)
    return _finished(module, encode, decode, part, name=name)


def _finished(module, encode, decode, part=None, incremental=None, reader=None, writer=None, name=None, text=True):
    """The description of an encoding by its functions; part decodes what is whole where more may follow."""
    if incremental is None:
        class Encoder(IncrementalEncoder):
            def encode(self, input, final=False):
                return encode(input, self.errors)[0]

        if part is not None:
            class Decoder(BufferedIncrementalDecoder):
                def _buffer_decode(self, input, errors, final):
                    return part(input, errors, final)
        else:
            class Decoder(IncrementalDecoder):
                def decode(self, input, final=False):
                    return decode(input, self.errors)[0]
        incremental = Encoder, Decoder
    if reader is None:
        class StreamReader_(StreamReader):
            def decode(self, input, errors="strict"):
                return decode(input, errors) if part is None else part(input, errors, False)
        reader = StreamReader_
        if not text and module != "rot_13":
            reader.charbuffertype = bytes
    if writer is None:
        class StreamWriter_(StreamWriter):
            def encode(self, input, errors="strict"):
                return encode(input, errors)
        writer = StreamWriter_
    kinds = (*incremental, reader, writer)
    for cls, called in zip(kinds, ("IncrementalEncoder", "IncrementalDecoder", "StreamReader", "StreamWriter")):
        cls.__name__ = cls.__qualname__ = called
        cls.__module__ = "encodings." + module
    return CodecInfo(encode, decode, reader, writer, *incremental, name or module.replace("_", "-"), _is_text_encoding=text)


def _undefined():
    def never(input, errors="strict"):
        raise UnicodeError("undefined encoding")
    return _finished("undefined", never, never)


# UTF-8 with a mark before it.

def _sig_encode(input, errors="strict"):
    return BOM_UTF8 + _codecs.utf_8_encode(input, errors)[0], len(input)


def _sig_decode(input, errors="strict"):
    skip = 3 if input[:3] == BOM_UTF8 else 0
    text, used = _codecs.utf_8_decode(input[skip:], errors, True)
    return text, used + skip


class _SigEncoder(IncrementalEncoder):
    def __init__(self, errors="strict"):
        super().__init__(errors)
        self.first = 1

    def encode(self, input, final=False):
        data = _codecs.utf_8_encode(input, self.errors)[0]
        if self.first:
            self.first = 0
            data = BOM_UTF8 + data
        return data

    def reset(self):
        super().reset()
        self.first = 1

    def getstate(self):
        return self.first

    def setstate(self, state):
        self.first = state


class _PastMark:
    """Reads past the mark at the beginning."""

    first = 1

    def reset(self):
        super().reset()
        self.first = 1

    def _buffer_decode(self, input, errors, final):
        skip = 0
        if self.first:
            if len(input) < 3 and BOM_UTF8.startswith(input) and not final:
                return "", 0
            self.first = 0
            skip = 3 if input[:3] == BOM_UTF8 else 0
        text, used = _codecs.utf_8_decode(input[skip:], errors, final)
        return text, used + skip


class _SigDecoder(_PastMark, BufferedIncrementalDecoder):
    def getstate(self):
        return super().getstate()[0], self.first

    def setstate(self, state):
        super().setstate(state)
        self.first = state[1]


class _SigReader(_PastMark, StreamReader):
    def decode(self, input, errors="strict"):
        return self._buffer_decode(input, errors, False)


class _SigWriter(StreamWriter):
    first = True

    def reset(self):
        self.first = True

    def encode(self, input, errors="strict"):
        first, self.first = self.first, False
        return _sig_encode(input, errors) if first else _codecs.utf_8_encode(input, errors)


# UTF-16 and UTF-32, where a mark says which byte is first.

def _order(size, input, errors, final):
    """The text of the first bytes, how many of them were used, and the name of the encoding that goes on, or None while that is open."""
    text, used, order = getattr(_codecs, f"utf_{size}_ex_decode")(input, errors, 0, final)
    if order:
        return text, used, f"utf_{size}_" + ("le" if order < 0 else "be")
    if used >= size // 8:
        raise UnicodeDecodeError(f"utf-{size}", input, 0, size // 8, "Stream does not start with BOM")
    return text, used, None


class _Marking:
    """Writes a mark at the beginning."""

    going_on = False

    def reset(self):
        super().reset()
        self.going_on = False

    def _marked(self, input, errors):
        name = f"utf_{self.size}_le_encode" if self.going_on else f"utf_{self.size}_encode"
        made = getattr(_codecs, name)(input, errors)
        self.going_on = True
        return made


class _MarkedEncoder(_Marking, IncrementalEncoder):
    def encode(self, input, final=False):
        return self._marked(input, self.errors)[0]

    def getstate(self):
        return 0 if self.going_on else 2

    def setstate(self, state):
        self.going_on = not state


class _MarkedWriter(_Marking, StreamWriter):
    def encode(self, input, errors="strict"):
        return self._marked(input, errors)


class _ByMark:
    """Reads the order of bytes from the mark at the beginning."""

    order = None

    def reset(self):
        super().reset()
        self.order = None

    def _buffer_decode(self, input, errors, final):
        if self.order is None:
            text, used, self.order = _order(self.size, input, errors, final)
            return text, used
        return getattr(_codecs, self.order + "_decode")(input, errors, final)


class _MarkedDecoder(_ByMark, BufferedIncrementalDecoder):
    def getstate(self):
        return super().getstate()[0], 2 if self.order is None else int(self.order.endswith("be"))

    def setstate(self, state):
        super().setstate(state)
        self.order = (f"utf_{self.size}_le", f"utf_{self.size}_be", None)[min(state[1], 2)]


class _MarkedReader(_ByMark, StreamReader):
    def decode(self, input, errors="strict"):
        return self._buffer_decode(input, errors, False)
