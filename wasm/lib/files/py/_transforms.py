"""Codecs that are not between text and bytes: rot13, hex, base64, zlib, quopri and uu."""

import binascii

from _codecinfo import _finished

_ROT13 = {i + base: (i + 13) % 26 + base for base in (65, 97) for i in range(26)}


def _rot13(text):
    return str.translate(text, _ROT13)


def _hex_encode(data):
    return binascii.b2a_hex(data)


def _hex_decode(data):
    return binascii.a2b_hex(data)


def _base64_encode(data):
    data = bytes(memoryview(data))
    return b"".join(binascii.b2a_base64(data[i:i + 57]) for i in range(0, len(data), 57))


def _base64_decode(data):
    return binascii.a2b_base64(bytes(memoryview(data)))


def _zlib_encode(data):
    import zlib
    return zlib.compress(data)


def _zlib_decode(data):
    import zlib
    return zlib.decompress(data)


def _quopri_encode(data):
    return binascii.b2a_qp(bytes(memoryview(data)), quotetabs=True)


def _quopri_decode(data):
    return binascii.a2b_qp(bytes(memoryview(data)))


def _uu_encode(data):
    data = bytes(memoryview(data))
    lines = [binascii.b2a_uu(data[i:i + 45]) for i in range(0, len(data), 45)]
    return b"begin 666 <data>\n" + b"".join(lines) + b" \nend\n"


def _uu_decode(data):
    lines = iter(bytes(memoryview(data)).splitlines(keepends=True))
    for line in lines:
        if line.startswith(b"begin"):
            break
    else:
        raise ValueError('Missing "begin" line in input data')
    out = []
    for line in lines:
        if line.rstrip(b" \n") == b"end":
            return b"".join(out)
        try:
            out.append(binascii.a2b_uu(line))
        except binascii.Error:      # some writers are wrong about how long a line is
            out.append(binascii.a2b_uu(line[:((line[0] - 32 & 63) * 4 + 5) // 3]))
    raise ValueError("Truncated input data")


_PAIRS = {"rot13": (_rot13, _rot13), "hex": (_hex_encode, _hex_decode), "base64": (_base64_encode, _base64_decode), "zlib": (_zlib_encode, _zlib_decode),
          "quopri": (_quopri_encode, _quopri_decode), "uu": (_uu_encode, _uu_decode)}


def made(name):
    there, back = _PAIRS[name]

    def encode(input, errors="strict"):
        if errors != "strict" and name != "rot13":
            raise AssertionError
        return there(input), len(input)

    def decode(input, errors="strict"):
        if errors != "strict" and name != "rot13":
            raise AssertionError
        return back(input), len(input)

    if name == "rot13":
        return _finished("rot_13", encode, decode, text=False)
    encode.__name__, decode.__name__ = name + "_encode", name + "_decode"
    return _finished(name + "_codec", encode, decode, name=name, text=False)
