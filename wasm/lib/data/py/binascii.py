"""Bytes as text of digits, and checksums."""

from _lib import builtins as _builtins
import _binascii
from _binascii import a2b_base64, b2a_base64, crc32, crc_hqx, hexlify, unhexlify


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


_binascii.errors(Error)
b2a_hex, a2b_hex = hexlify, unhexlify


def b2a_uu(data, /, *, backtick=False):
    if len(data) > 45:
        raise Error("At most 45 bytes at once")
    zero = "`" if backtick else " "
    text = b2a_base64(bytes(data), newline=False)
    values = ["ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".find(chr(c)) for c in text]
    return (chr(32 + len(data)).replace(" ", zero) + "".join(chr(32 + max(v, 0)) if v > 0 else zero for v in values) + "\n").encode()


def a2b_uu(data, /):
    data = data.encode() if isinstance(data, str) else bytes(data)
    n = (data[0] - 32) & 63
    bits = "".join(format((c - 32) & 63, "06b") for c in data[1:].rstrip(b"\r\n")).ljust(n * 8 + 24, "0")
    return bytes(int(bits[i:i + 8], 2) for i in range(0, 8 * n, 8))


def b2a_qp(data, quotetabs=False, istext=True, header=False):
    out = bytearray()
    line = 0
    for i, c in enumerate(data):
        plain = 33 <= c <= 126 and c != 61 or c in b" \t" and not quotetabs and data[i + 1:i + 2] not in (b"\n", b"")
        if istext and c in b"\r\n":
            out.append(c)
            line = 0
            continue
        if header and c == 32:
            piece = b"_"
        elif plain and not (header and c == 95):
            piece = bytes([c])
        else:
            piece = b"=%02X" % c
        if line + len(piece) > 75:
            out += b"=\n"
            line = 0
        out += piece
        line += len(piece)
    return bytes(out)


def a2b_qp(data, header=False):
    data = data.encode() if isinstance(data, str) else bytes(data)
    out = bytearray()
    i = 0
    while i < len(data):
        c = data[i:i + 1]
        if c == b"=":
            if data[i + 1:i + 2] in (b"\n", b"\r"):
                i = data.find(b"\n", i) + 1 or len(data)
                continue
            try:
                out.append(int(data[i + 1:i + 3], 16))
                i += 3
                continue
            except ValueError:
                pass
        out += b" " if header and c == b"_" else c
        i += 1
    return bytes(out)


_builtins(globals(), "binascii", "b2a_uu a2b_uu b2a_qp a2b_qp")
