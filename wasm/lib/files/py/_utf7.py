"""UTF-7, in which mail was once written: letters stand for themselves, all else in base64 between a plus sign and what is no letter of it."""

__name__ = "_codecs"

_B64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_VALUE = {ord(c): i for i, c in enumerate(_B64)}
_DIRECT = set(map(ord, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 \t\n\r'(),-./:?!\"#$%&*;<=>@[]^_`{|}"))


def encode(text):
    out, bits, n, inside = bytearray(), 0, 0, False
    for c in text:
        c = ord(c)
        if c in _DIRECT:
            if inside:
                if n:
                    out.append(ord(_B64[bits << 6 - n & 63]))
                    bits = n = 0
                if c in _VALUE or c == 45:      # it would be read as a part of it
                    out.append(45)
                inside = False
            out.append(c)
            continue
        if not inside:
            out.append(43)
            if c == 43:
                out.append(45)
                continue
            inside = True
        units = (c,) if c < 0x10000 else (0xD800 + (c - 0x10000 >> 10), 0xDC00 + (c - 0x10000 & 0x3FF))
        for unit in units:
            bits, n = bits << 16 | unit, n + 16
            while n >= 6:
                n -= 6
                out.append(ord(_B64[bits >> n & 63]))
            bits &= (1 << n) - 1
    if n:
        out.append(ord(_B64[bits << 6 - n & 63]))
    if inside:
        out.append(45)
    return bytes(out)


def decode(data, errors, final, handled):
    """The text, and how many bytes were taken for it: where more may follow, not those of base64 that has not ended. handled(data, start, end,
    reason) answers what stands for bytes that are wrong, and where to go on."""
    out, i = [], 0
    while i < len(data):
        c = data[i]
        if c >= 128 or c != 43:
            if c >= 128:
                text, i = handled(data, i, i + 1, "unexpected special character")
                out.append(text)
            else:
                out.append(chr(c))
                i += 1
            continue
        start = i
        i += 1
        if i < len(data) and data[i] == 45:
            out.append("+")
            i += 1
            continue
        if i < len(data) and data[i] not in _VALUE:
            text, i = handled(data, start, i + 1, "ill-formed sequence")
            out.append(text)
            continue
        bits = n = high = 0
        part = []
        while i < len(data) and data[i] in _VALUE:
            bits, n = bits << 6 | _VALUE[data[i]], n + 6
            i += 1
            if n >= 16:
                n -= 16
                unit, bits = bits >> n, bits & (1 << n) - 1
                if high and 0xDC00 <= unit < 0xE000:
                    part[-1] = chr(0x10000 + (high - 0xD800 << 10) + unit - 0xDC00)
                    high = 0
                else:
                    part.append(chr(unit))
                    high = unit if 0xD800 <= unit < 0xDC00 else 0
        if i == len(data):
            if not final:
                return "".join(out), start
            if high or n >= 6 or bits:
                out += part
                text, i = handled(data, start, i, "unterminated shift sequence")
                out.append(text)
                continue
        out += part
        if i < len(data):
            wrong = "partial character in base64 sequence" if n >= 6 else "non-zero padding bits in base64 sequence" if bits else None
            if wrong is not None:
                text, i = handled(data, start, i + 1, wrong)
                out.append(text)
            elif data[i] == 45:
                i += 1
    return "".join(out), i
