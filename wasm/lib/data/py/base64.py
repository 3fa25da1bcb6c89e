"""Bytes as text of 64, 32, 16 or 85 characters."""

import binascii

__all__ = [
    "encode", "decode", "encodebytes", "decodebytes", "b64encode", "b64decode", "b32encode", "b32decode", "b32hexencode",
    "b32hexdecode", "b16encode", "b16decode", "b85encode", "b85decode", "a85encode", "a85decode", "z85encode", "z85decode",
    "standard_b64encode", "standard_b64decode", "urlsafe_b64encode", "urlsafe_b64decode",
]


def _bytes(s):
    if isinstance(s, str):
        try:
            return s.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError("string argument should contain only ASCII characters")
    if isinstance(s, (bytes, bytearray)):
        return bytes(s)
    if hasattr(s, "tobytes"):
        return s.tobytes()
    raise TypeError(f"argument should be a bytes-like object or ASCII string, not {s.__class__.__name__!r}")


def _plain(s):
    if isinstance(s, (bytes, bytearray)):
        return bytes(s)
    if hasattr(s, "tobytes"):
        return s.tobytes()
    raise TypeError(f"memoryview: a bytes-like object is required, not '{type(s).__name__}'")


def b64encode(s, altchars=None):
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return encoded.translate(bytes.maketrans(b"+/", altchars))
    return encoded


def b64decode(s, altchars=None, validate=False):
    s = _bytes(s)
    if altchars is not None:
        altchars = _bytes(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b"+/"))
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s).translate(bytes.maketrans(b"+/", b"-_"))


def urlsafe_b64decode(s):
    return b64decode(_bytes(s).translate(bytes.maketrans(b"-_", b"+/")))


_B32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_B32HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"


def _b32encode(alphabet, s):
    s = _plain(s)
    out = bytearray()
    for i in range(0, len(s), 5):
        part = s[i:i + 5]
        n = int.from_bytes(part.ljust(5, b"\0"))
        keep = (len(part) * 8 + 4) // 5
        out += bytes(alphabet[n >> 35 - 5 * k & 31] for k in range(keep)) + b"=" * (8 - keep)
    return bytes(out)


def _b32decode(alphabet, s, casefold, map01=None):
    s = _bytes(s)
    if len(s) % 8:
        raise binascii.Error("Incorrect padding")
    if map01 is not None:
        map01 = _bytes(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b"01", b"O" + map01))
    if casefold:
        s = s.upper()
    whole = len(s)
    s = s.rstrip(b"=")
    pads = whole - len(s)
    out = bytearray()
    for i in range(0, len(s), 8):
        n = 0
        part = s[i:i + 8]
        for c in part:
            d = alphabet.find(c)
            if d < 0:
                raise binascii.Error("Non-base32 digit found")
            n = n << 5 | d
        n <<= 5 * (8 - len(part))
        out += n.to_bytes(5)
    if whole % 8 or pads not in (0, 1, 3, 4, 6):
        raise binascii.Error("Incorrect padding")
    if pads and out:
        del out[len(out) - (5 * pads + 7) // 8:]
    return bytes(out)


def b32encode(s):
    return _b32encode(_B32, s)


def b32decode(s, casefold=False, map01=None):
    return _b32decode(_B32, s, casefold, map01)


def b32hexencode(s):
    return _b32encode(_B32HEX, s)


def b32hexdecode(s, casefold=False):
    return _b32decode(_B32HEX, s, casefold)


def b16encode(s):
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    s = _bytes(s)
    if casefold:
        s = s.upper()
    if s.translate(None, b"0123456789ABCDEF"):
        raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(s)


_B85 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"
_A85 = bytes(range(33, 118))
_Z85 = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#"


def _85encode(s, alphabet, pad, zeros=False, spaces=False):
    s = _plain(s)
    short = -len(s) % 4
    out = bytearray()
    padded = s + b"\0" * short
    for i in range(0, len(padded), 4):
        n = int.from_bytes(padded[i:i + 4])
        if zeros and not n and not (short and not pad and i == len(padded) - 4):
            out += b"z"
        elif spaces and n == 0x20202020:
            out += b"y"
        else:
            out += bytes(alphabet[n // 85 ** k % 85] for k in (4, 3, 2, 1, 0))
    if short and not pad:
        del out[len(out) - short:]
    return bytes(out)


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    out = _85encode(b, _A85, pad, True, foldspaces)
    if adobe:
        out = b"<~" + out
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [out[i:i + wrapcol] for i in range(0, len(out), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b"")
        out = b"\n".join(lines)
    if adobe:
        out += b"~>"
    return out


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    b = _bytes(b)
    if adobe:
        if not b.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        b = b[2:-2] if b.startswith(b"<~") else b[:-2]
    out = bytearray()
    group = []
    for c in b + b"u" * 4:
        if 33 <= c <= 117:
            group.append(c - 33)
            if len(group) == 5:
                n = 0
                for d in group:
                    n = n * 85 + d
                if n >= 1 << 32:
                    raise ValueError("Ascii85 overflow")
                out += n.to_bytes(4)
                group = []
        elif c == 122:
            if group:
                raise ValueError("z inside Ascii85 5-tuple")
            out += b"\0\0\0\0"
        elif foldspaces and c == 121:
            if group:
                raise ValueError("y inside Ascii85 5-tuple")
            out += b"    "
        elif c not in ignorechars:
            raise ValueError(f"Non-Ascii85 digit found: {chr(c)}")
    extra = 4 - len(group)
    return bytes(out[:len(out) - extra] if extra else out)


def b85encode(b, pad=False):
    return _85encode(b, _B85, pad)


def _85decode(b, alphabet, name):
    b = _bytes(b)
    short = -len(b) % 5
    out = bytearray()
    padded = b + alphabet[84:] * short
    for i in range(0, len(padded), 5):
        n = 0
        for k, c in enumerate(padded[i:i + 5]):
            d = alphabet.find(c)
            if d < 0:
                raise ValueError(f"bad {name} character at position {i + k}")
            n = n * 85 + d
        if n >= 1 << 32:
            raise ValueError(f"{name} overflow in hunk starting at byte {i}")
        out += n.to_bytes(4)
    return bytes(out[:len(out) - short] if short else out)


def b85decode(b):
    return _85decode(b, _B85, "base85")


def z85encode(s):
    return _85encode(s, _Z85, False)


def z85decode(s):
    return _85decode(s, _Z85, "z85")


MAXLINESIZE = 76
MAXBINSIZE = 57


def encodebytes(s):
    if not isinstance(s, (bytes, bytearray)) and not hasattr(s, "tobytes"):
        raise TypeError(f"expected bytes-like object, not {s.__class__.__name__}")
    s = _plain(s)
    return b"".join(binascii.b2a_base64(s[i:i + MAXBINSIZE]) for i in range(0, len(s), MAXBINSIZE))


def decodebytes(s):
    if not isinstance(s, (bytes, bytearray)) and not hasattr(s, "tobytes"):
        raise TypeError(f"expected bytes-like object, not {s.__class__.__name__}")
    return binascii.a2b_base64(s)


def encode(input, output):
    while piece := input.read(MAXBINSIZE):
        output.write(binascii.b2a_base64(piece))


def decode(input, output):
    while line := input.readline():
        output.write(binascii.a2b_base64(line))
