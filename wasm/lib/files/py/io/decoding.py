"""From bytes to text piece by piece: decoders, ends of lines, and places in the text."""

__name__ = "_io"


class IncrementalNewlineDecoder:
    """Turns the three ends of line into one, piece by piece."""

    def __init__(self, decoder, translate, errors="strict"):
        self.decoder, self.translate, self.errors = decoder, translate, errors
        self._pending = False
        self._seen = set()

    def decode(self, input, final=False):
        text = input if self.decoder is None else self.decoder.decode(input, final)
        if not isinstance(text, str):
            raise TypeError(f"decoder should return a string result, not '{type(text).__name__}'")
        if self._pending and (text or final):
            text, self._pending = "\r" + text, False
        if text.endswith("\r") and not final:
            text, self._pending = text[:-1], True
        if "\r" not in text:
            if "\n" in text:
                self._seen.add("\n")
            return text
        rest = text.replace("\r\n", "")
        if len(rest) != len(text):
            self._seen.add("\r\n")
        self._seen.update(c for c in "\r\n" if c in rest)
        return text.replace("\r\n", "\n").replace("\r", "\n") if self.translate else text

    @property
    def newlines(self):
        found = tuple(n for n in ("\r", "\n", "\r\n") if n in self._seen)
        return found if len(found) > 1 else found[0] if found else None

    def getstate(self):
        data, flags = (b"", 0) if self.decoder is None else self.decoder.getstate()
        return data, flags << 1 | self._pending

    def setstate(self, state, /):
        data, flags = state
        self._pending = bool(flags & 1)
        if self.decoder is not None:
            self.decoder.setstate((data, flags >> 1))

    def reset(self):
        self._pending, self._seen = False, set()
        if self.decoder is not None:
            self.decoder.reset()


def _incomplete(data):
    """How many bytes at the end of UTF-8 data begin a character that is not whole."""
    for back in range(1, min(4, len(data)) + 1):
        c = data[-back]
        if c & 0xC0 != 0x80:
            need = 4 if c >= 0xF0 else 3 if c >= 0xE0 else 2 if c >= 0xC0 else 1
            return back if back < need else 0
    return 0


class Decoder:
    """The incremental decoder of UTF-8, and of encodings of one byte a character."""

    def __init__(self, encoding, errors):
        self.encoding, self.errors = encoding, errors
        self.buffer = b""       # a character that is not whole yet
        self._single = encoding != "utf-8"

    def decode(self, input, final=False):
        data = self.buffer + input if self.buffer else bytes(input)
        if final or self._single or data.isascii() or not (keep := _incomplete(data)):
            self.buffer = b""
        else:
            data, self.buffer = data[:-keep], data[-keep:]
        return data.decode(self.encoding, self.errors)

    def getstate(self):
        return self.buffer, 0

    def setstate(self, state):
        self.buffer = state[0]

    def reset(self):
        self.buffer = b""


def place(decoder, start, flags, data, chars):
    """The place so many characters after one where the decoder had a state and this input was before it, as CPython writes it: 64 bits for
    where to begin, 32 each for the state there, how many bytes to decode, how many characters of these to pass over, whether at the end."""
    before = decoder.getstate()

    def after(n):
        decoder.setstate((b"", flags))
        return len(decoder.decode(data[:n]))

    try:
        low, high = 0, len(data)
        while low < high:       # the least number of bytes that make as many characters
            middle = (low + high) // 2
            if after(middle) < chars:
                low = middle + 1
            else:
                high = middle
        made = after(low)
        ahead, state = decoder.getstate()
        if made == chars and not ahead:
            return start + low | state << 64
        safe = low
        while safe > 0:         # from the last place before it where the decoder held nothing back
            safe -= 1
            made = after(safe)
            ahead, state = decoder.getstate()
            if made <= chars and not ahead:
                break
        else:
            made, state = 0, flags
        skip = chars - made
        decoder.setstate((b"", state))
        feed, got = 0, 0
        while got < skip and safe + feed < len(data):
            got += len(decoder.decode(data[safe + feed:safe + feed + 1]))
            feed += 1
        final = got < skip
        return start + safe | state << 64 | feed << 96 | skip << 128 | final << 160
    finally:
        decoder.setstate(before)
