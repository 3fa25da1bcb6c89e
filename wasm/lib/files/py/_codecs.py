"""Functions by the names of encodings: what they make, and how much of what they got they used."""

from _lib import builtins as _builtins, decode_part as _decode_part, encode_bare as _encode_bare


def _data(data, text=False):
    if text and isinstance(data, str):
        return data.encode()
    try:
        return bytes(memoryview(data))
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


def _text(function, text):
    if not isinstance(text, str):
        raise TypeError(f"{function}() argument 1 must be str, not {'None' if text is None else type(text).__name__}")


def _makes(encoding, prefix, whole):
    """The two functions of an encoding. One whose characters are all whole has no argument final."""
    def encode(str, errors=None, /):
        _text(encode.__name__, str)
        return _encode_bare(str, encoding, errors or "strict"), len(str)

    if whole:
        def decode(data, errors=None, /):
            return _decode_part(_data(data), encoding, errors or "strict", True)[:2]
    elif "escape" in encoding:
        def decode(data, errors=None, final=True, /):
            return _decode_part(_data(data, True), encoding, errors or "strict", bool(final))[:2]
    else:
        def decode(data, errors=None, final=False, /):
            return _decode_part(_data(data), encoding, errors or "strict", bool(final))[:2]
    for function, name in (encode, "_encode"), (decode, "_decode"):
        function.__name__ = prefix + name
        globals()[prefix + name] = function


for _name in "utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "unicode-escape", "raw-unicode-escape", "ascii", "latin-1":
    _makes(_name, _name.replace("-", "_"), _name in ("ascii", "latin-1"))


def _orders(size):
    """What UTF-16 and UTF-32 have besides: the order of bytes is an argument, or told."""
    plain = f"utf-{size}"

    def encode(str, errors=None, byteorder=0, /):
        _text(f"utf_{size}_encode", str)
        return _encode_bare(str, plain + ("-le" if byteorder < 0 else "-be" if byteorder > 0 else ""), errors or "strict"), len(str)

    def ex_decode(data, errors=None, byteorder=0, final=False, /):
        encoding = plain + ("-le" if byteorder < 0 else "-be" if byteorder > 0 else "")
        data = _data(data)
        text, took, name = _decode_part(data, encoding, errors or "strict", bool(final))
        if not byteorder:
            little = b"\xff\xfe" if size == 16 else b"\xff\xfe\0\0"
            byteorder = -1 if data.startswith(little) else 1 if data.startswith(little[::-1]) else 0
        return text, took, byteorder

    encode.__name__, ex_decode.__name__ = f"utf_{size}_encode", f"utf_{size}_ex_decode"
    globals()[encode.__name__], globals()[ex_decode.__name__] = encode, ex_decode


_orders(16)
_orders(32)


def utf_7_encode(str, errors=None, /):
    _text("utf_7_encode", str)
    from _utf7 import encode
    return encode(str), len(str)


def utf_7_decode(data, errors=None, final=False, /):
    from _utf7 import decode

    def handled(data, start, end, reason):
        return _handled(errors, UnicodeDecodeError("utf7", data, start, end, reason), len(data))

    return decode(_data(data), errors, final, handled)


_ESCAPED = {ord(c): ord(d) for c, d in zip("\\'\"abfnrtv", "\\'\"\a\b\f\n\r\t\v")}
_WRITTEN = {9: b"\\t", 10: b"\\n", 13: b"\\r", 39: b"\\'", 92: b"\\\\"}


def escape_encode(data, errors=None, /):
    if not isinstance(data, bytes):
        raise TypeError(f"escape_encode() argument 1 must be bytes, not {type(data).__name__}")
    return b"".join(_WRITTEN.get(c) or (b"%c" % c if 32 <= c < 127 else b"\\x%02x" % c) for c in data), len(data)


def escape_decode(data, errors=None, /):
    data = _data(data, True)
    out, i, n = bytearray(), 0, len(data)
    warned = None
    while i < n:
        c = data[i]
        i += 1
        if c != 92:
            out.append(c)
            continue
        if i == n:
            raise ValueError("Trailing \\ in string")
        c = data[i]
        i += 1
        if c in _ESCAPED:
            out.append(_ESCAPED[c])
        elif 48 <= c < 56:
            start = i - 1
            while i < n and i < start + 3 and 48 <= data[i] < 56:
                i += 1
            value = int(data[start:i], 8)
            if value > 255 and warned is None:
                warned = f'invalid octal escape sequence \'\\{data[start:i].decode()}\''
            out.append(value & 255)
        elif c == 120:
            pair = data[i:i + 2]
            if len(pair) == 2 and all(c in b"0123456789abcdefABCDEF" for c in pair):
                out.append(int(pair, 16))
                i += 2
                continue
            if errors not in ("replace", "ignore"):
                raise ValueError(f"invalid \\x escape at position {i - 2}" if errors in (None, "strict") else
                                 f"decoding error; unknown error handling code: {errors}")
            if errors == "replace":
                out += b"?"
            if pair[:1] and pair[0] in b"0123456789abcdefABCDEF":
                i += 1
        elif c != 10:
            if warned is None:
                warned = f"invalid escape sequence '\\{chr(c)}'"
            out += bytes((92, c))
    if warned is not None:
        import warnings
        warnings.warn(warned, DeprecationWarning, 2)
    return bytes(out), n


def charmap_build(map, /):
    return {ord(c): i for i, c in enumerate(map)}


def charmap_decode(data, errors=None, mapping=None, /):
    data = _data(data)
    if mapping is None:
        return data.decode("latin-1"), len(data)
    out, i = [], 0
    while i < len(data):
        try:
            found = mapping[data[i]]
        except LookupError:
            found = None
        if isinstance(found, int) and found != 0xFFFE:
            if not 0 <= found < 0x110000:
                raise TypeError("character mapping must be in range(0x110000)")
            found = chr(found)
        if found is None or found in (0xFFFE, "\ufffe"):
            found, i = _handled(errors, UnicodeDecodeError("charmap", data, i, i + 1, "character maps to <undefined>"), len(data))
        elif isinstance(found, str):
            i += 1
        else:
            raise TypeError("character mapping must return integer, None or str")
        out.append(found)
    return "".join(out), len(data)


def charmap_encode(str, errors=None, mapping=None, /):
    _text("charmap_encode", str)
    if mapping is None:
        return str.encode("latin-1", errors or "strict"), len(str)

    def one(c):
        try:
            found = mapping[ord(c)]
        except LookupError:
            return None
        if isinstance(found, int):
            if not 0 <= found < 256:
                raise TypeError("character mapping must be in range(256)")
            return bytes((found,))
        if found is None or isinstance(found, bytes):
            return found
        raise TypeError(f"character mapping must return integer, bytes or None, not {type(found).__name__}")

    out, i = [], 0
    while i < len(str):
        found = one(str[i])
        if found is not None:
            out.append(found)
            i += 1
            continue
        end = i + 1
        while end < len(str) and one(str[end]) is None:
            end += 1
        error = UnicodeEncodeError("charmap", str, i, end, "character maps to <undefined>")
        found, i = _handled(errors, error, len(str))
        if isinstance(found, bytes):
            out.append(found)
            continue
        for c in found:
            written = one(c)
            if written is None:
                raise error
            out.append(written)
    return b"".join(out), len(str)


def _handled(errors, error, size):
    from codecs import lookup_error
    found, at = lookup_error(errors or "strict")(error)
    return found, at + size if at < 0 else at


def readbuffer_encode(data, errors=None, /):
    data = _data(data, True)
    return data, len(data)


_builtins(globals(), "_codecs", " ".join(name for name in globals() if name.endswith(("code", "build")) and name[0] != "_"))
