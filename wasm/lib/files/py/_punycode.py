"""Host names in ASCII: punycode, and what idna makes of it for each label of a name."""

__name__ = "encodings"


def _threshold(j, bias):
    return min(max(36 * (j + 1) - bias, 1), 26)


def _adapt(delta, first, count):
    delta = (delta // 700 if first else delta // 2)
    delta += delta // count
    steps = 0
    while delta > 455:
        delta //= 35
        steps += 36
    return steps + 36 * delta // (delta + 38)


_DIGITS = b"abcdefghijklmnopqrstuvwxyz0123456789"


def _encode(text):
    plain = bytes(ord(c) for c in text if c < "\x80")
    out = bytearray(plain + b"-" * bool(plain))
    here, delta, bias, done = 128, 0, 72, len(plain)
    while done < len(text):
        code = min(ord(c) for c in text if ord(c) >= here)
        delta += (code - here) * (done + 1)
        here = code
        for c in text:
            if ord(c) < here:
                delta += 1
            elif ord(c) == here:
                rest, j = delta, 0
                while rest >= (t := _threshold(j, bias)):
                    out.append(_DIGITS[t + (rest - t) % (36 - t)])
                    rest = (rest - t) // (36 - t)
                    j += 1
                out.append(_DIGITS[rest])
                bias = _adapt(delta, done == len(plain), done + 1)
                delta, done = 0, done + 1
        delta += 1
        here += 1
    return bytes(out)


def _decode(data, name="punycode"):
    at = data.rfind(b"-")
    for i, byte in enumerate(data[:max(at, 0)]):
        if byte >= 128:
            raise UnicodeDecodeError("ascii", data, i, i + 1, "ordinal not in range(128)")
    text = list(data[:max(at, 0)].decode())
    here, place, bias, at = 128, 0, 72, at + 1
    while at < len(data):
        before, weight, j = place, 1, 0
        while True:
            if at == len(data):
                raise UnicodeDecodeError(name, data, at, at + 1, "incomplete punycode string")
            digit = _DIGITS.find(data[at:at + 1].lower())
            if digit < 0:
                raise UnicodeDecodeError(name, data, at, at + 1, f"Invalid extended code point '{data[at]}'")
            at += 1
            place += digit * weight
            t = _threshold(j, bias)
            if digit < t:
                break
            weight *= 36 - t
            j += 1
        bias = _adapt(place - before, before == 0 and here == 128, len(text) + 1)
        here += place // (len(text) + 1)
        place %= len(text) + 1
        text.insert(place, chr(here))
        place += 1
    return "".join(text)


punycode = (lambda text, errors="strict": (_encode(text), len(text)), lambda data, errors="strict": (_decode(bytes(data)), len(data)))


def _to_ascii(label, text, at):
    """A label as bytes; text is the name that it begins in at a place."""
    def fail(reason, size=0):
        raise UnicodeEncodeError("idna", text, at, at + (size or len(label) or 1), reason)

    if not label.isascii():
        from unicodedata import normalize
        label = normalize("NFKC", normalize("NFKC", label.replace("\xad", "")).casefold())
    if label.isascii():
        data = label.encode()
    elif label.startswith("xn--"):
        fail("Label starts with ACE prefix", 4)
    else:
        data = b"xn--" + _encode(label)
    if not data:
        fail("label empty")
    if len(data) >= 64:
        fail("label too long")
    return data


def _idna_encode(text, errors="strict"):
    if errors != "strict":
        raise UnicodeError(f"Unsupported error handling: {errors}")
    for dot in "\u3002\uff0e\uff61":
        text = text.replace(dot, ".")
    labels, at, out = text.split("."), 0, []
    for i, label in enumerate(labels):
        if label or i < len(labels) - 1:
            out.append(_to_ascii(label, text, at))
        else:
            out.append(b"")     # a name that is whole ends with a dot
        at += len(label) + 1
    return b".".join(out), len(text)


def _idna_decode(data, errors="strict"):
    if errors != "strict":
        raise UnicodeError(f"Unsupported error handling: {errors}")
    data, at, out = bytes(data), 0, []
    for label in data.split(b"."):
        if label[:4].lower() == b"xn--":
            try:
                out.append(_decode(label[4:], "idna"))
            except UnicodeDecodeError as e:
                raise UnicodeDecodeError("idna", data, at + 4 + e.start, at + 4 + e.end, e.reason) from None
        else:
            out.append(label.decode("ascii"))
        at += len(label) + 1
    return ".".join(out), len(data)


idna = _idna_encode, _idna_decode
