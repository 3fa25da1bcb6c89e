"""What Unicode says of characters: kinds, widths, numbers, parts. Names: of those characters that listings use, not of all scripts."""

from bisect import bisect_right

from _lib import builtins as _builtins, later as _later

_read = {}      # tables that were asked for: the first characters of their runs, and the values


def _table(name):
    found = _read.get(name)
    if found is None:
        from unicodedata import _tables
        starts, values, at = [], [], 0
        for run in getattr(_tables, name).split(","):
            value, length = run.split(" ")
            starts.append(at)
            values.append(value)
            at += int(length, 16)
        found = _read[name] = starts, values
    return found


def _character(function, chr, first=False):
    if isinstance(chr, str) and len(chr) == 1:
        return ord(chr)
    raise TypeError(f"{function}() argument {'1 ' if first else ''}must be a unicode character, not {type(chr).__name__}")


def _of(function, table, chr):
    starts, values = _table(table)
    return values[bisect_right(starts, _character(function, chr)) - 1]


def category(chr, /):
    return _of("category", "CATEGORY", chr)


def bidirectional(chr, /):
    found = _of("bidirectional", "BIDIRECTIONAL", chr)
    return "" if found == "-" else found


def combining(chr, /):
    return int(_of("combining", "COMBINING", chr))


def east_asian_width(chr, /):
    return _of("east_asian_width", "WIDTH", chr)


def mirrored(chr, /):
    return int(_of("mirrored", "MIRRORED", chr))


# Numbers.

_none = object()


def _number(code):
    """The kind of number that a character is, and its value: None where it is none."""
    if "NUMBERS" not in _read:
        from unicodedata import _tables
        starts, runs, at = [], [], 0
        for run in _tables.NUMBERS.split(","):
            step, kind, value, length = run.split(" ")
            at += int(step, 16)
            starts.append(at)
            over, _, under = value.partition("/")
            runs.append((int(kind), int(over), int(under or 1), int(length, 16)))
        _read["NUMBERS"] = starts, runs
    starts, runs = _read["NUMBERS"]
    i = bisect_right(starts, code) - 1
    if i < 0:
        return 0, None
    kind, over, under, length = runs[i]
    far = code - starts[i]
    return (kind, (over + far * under) / under) if far < length else (0, None)


def _numeric(function, chr, default, least, wrong):
    kind, value = _number(_character(function, chr, True))
    if value is not None and kind >= least:
        return value
    if default is _none:
        raise ValueError(wrong)
    return default


def decimal(chr, default=_none, /):
    found = _numeric("decimal", chr, default, 2, "not a decimal")
    return int(found) if isinstance(found, float) and found is not default else found


def digit(chr, default=_none, /):
    found = _numeric("digit", chr, default, 1, "not a digit")
    return int(found) if isinstance(found, float) and found is not default else found


def numeric(chr, default=_none, /):
    return _numeric("numeric", chr, default, 0, "not a numeric character")


# Parts. Syllables of Hangul are not in the table: a block of arithmetic takes them apart (The Unicode Standard, 3.12).

_FIRST, _LEAD, _VOWEL, _TAIL = 0xAC00, 0x1100, 0x1161, 0x11A7
_VOWELS, _TAILS, _SYLLABLES = 21, 28, 11172


def _parts():
    """Two dicts: the decomposition of a character, and the character of a pair."""
    if "DECOMPOSITION" not in _read:
        from unicodedata import _tables
        apart, together, at = {}, {}, 0
        for entry in _tables.DECOMPOSITION.split(","):
            step, text = entry.split(" ", 1)
            at += int(step.rstrip("!"), 16)
            apart[at] = text
            if "<" not in text and not step.endswith("!"):
                first, _, second = text.partition(" ")
                together[int(first, 16), int(second, 16)] = at
        _read["DECOMPOSITION"] = apart, together
    return _read["DECOMPOSITION"]


def decomposition(chr, /):
    return _parts()[0].get(_character("decomposition", chr), "")


def _apart(code, compatible, out):
    """Puts the last parts of a character into out."""
    if _FIRST <= code < _FIRST + _SYLLABLES:
        lead, rest = divmod(code - _FIRST, _VOWELS * _TAILS)
        vowel, tail = divmod(rest, _TAILS)
        out += (_LEAD + lead, _VOWEL + vowel, _TAIL + tail)[:3 if tail else 2]
        return
    text = _parts()[0].get(code)
    if text is None or text[0] == "<" and not compatible:
        out.append(code)
        return
    for part in text.split(" "):
        if part[0] != "<":
            _apart(int(part, 16), compatible, out)


def _ordered(codes):
    """The characters with their marks in canonical order, and the classes of all."""
    starts, values = _table("COMBINING")
    classes = [int(values[bisect_right(starts, c) - 1]) for c in codes]
    i = 0
    while i < len(codes):
        if not classes[i]:
            i += 1
            continue
        end = i
        while end < len(codes) and classes[end]:
            end += 1
        order = sorted(range(i, end), key=classes.__getitem__)
        codes[i:end] = [codes[k] for k in order]
        classes[i:end] = [classes[k] for k in order]
        i = end
    return codes, classes


def _pair(first, second):
    if _LEAD <= first < _LEAD + 19 and _VOWEL <= second < _VOWEL + _VOWELS:
        return _FIRST + ((first - _LEAD) * _VOWELS + second - _VOWEL) * _TAILS
    if _FIRST <= first < _FIRST + _SYLLABLES and (first - _FIRST) % _TAILS == 0 and _TAIL < second < _TAIL + _TAILS:
        return first + second - _TAIL
    return _parts()[1].get((first, second))


def _composed(codes, classes):
    out, starter, last = [], -1, 0      # where the starter is in out, and the class of the mark before
    for code, kind in zip(codes, classes):
        if starter >= 0 and (last < kind or last == 0 and len(out) == starter + 1):
            one = _pair(out[starter], code)
            if one is not None:
                out[starter] = one
                continue
        if kind == 0:
            starter = len(out)
        last = kind
        out.append(code)
    return out


def normalize(form, unistr, /):
    if not isinstance(form, str):
        raise TypeError(f"normalize() argument 1 must be str, not {type(form).__name__}")
    if not isinstance(unistr, str):
        raise TypeError(f"normalize() argument 2 must be str, not {type(unistr).__name__}")
    if form not in ("NFC", "NFD", "NFKC", "NFKD"):
        raise ValueError("invalid normalization form")
    if unistr.isascii():
        return unistr
    codes = []
    for c in unistr:
        if c < "\xa0":
            codes.append(ord(c))
        else:
            _apart(ord(c), "K" in form, codes)
    codes, classes = _ordered(codes)
    return "".join(map(chr, _composed(codes, classes) if form[-1] == "C" else codes))


def is_normalized(form, unistr, /):
    if not isinstance(unistr, str):
        raise TypeError(f"is_normalized() argument 2 must be str, not {type(unistr).__name__}")
    return normalize(form, unistr) == unistr


# Names.

_LEADS = "G GG N D DD R M B BB S SS  J JJ C K T P H".split(" ")
_VOWEL_NAMES = "A AE YA YAE EO E YEO YE O WA WAE OE YO U WEO WE WI YU EU YI I".split(" ")
_TAIL_NAMES = " G GG GS N NJ NH D L LG LM LB LS LT LP LH M B BS S SS NG J C K T P H".split(" ")


def _by_name():
    """Two dicts: names of characters, and characters of names."""
    if "NAMES" not in _read:
        from _unicode import names
        from unicodedata import _tables
        by_code = names()
        _read["NAMES"] = by_code, {name: code for code, name in by_code.items()}, _tables.NUMBERED
    return _read["NAMES"]


def name(chr, default=_none, /):
    code = _character("name", chr, True)
    by_code, _, numbered = _by_name()
    found = by_code.get(code)
    if found is not None:
        return found
    if _FIRST <= code < _FIRST + _SYLLABLES:
        lead, rest = divmod(code - _FIRST, _VOWELS * _TAILS)
        return f"HANGUL SYLLABLE {_LEADS[lead]}{_VOWEL_NAMES[rest // _TAILS]}{_TAIL_NAMES[rest % _TAILS]}"
    for first, last, prefix in numbered:
        if first <= code <= last:
            return f"{prefix}{code:04X}"
    if category(chr) not in ("Cc", "Cn", "Co", "Cs"):
        raise NotImplementedError(f"the playground does not know the name of U+{code:04X}: it has those of European scripts, signs, kana and emoji")
    if default is _none:
        raise ValueError("no such name")
    return default


def lookup(name, /):
    if not isinstance(name, str):
        raise TypeError(f"a bytes-like object is required, not '{type(name).__name__}'")
    if len(name) > 256:
        raise KeyError("name too long")
    _, by_name, numbered = _by_name()
    code = by_name.get(name.upper())
    if code is not None:
        return chr(code)
    for first, last, prefix in numbered:
        digits = name[len(prefix):]
        if name.startswith(prefix) and len(digits) in (4, 5) and not set(digits) - set("0123456789ABCDEF") and first <= int(digits, 16) <= last:
            return chr(int(digits, 16))
    if name.startswith("HANGUL SYLLABLE "):
        syllable = name[16:]
        for i, lead in enumerate(_LEADS):
            for k, vowel in enumerate(_VOWEL_NAMES):
                tail = syllable[len(lead) + len(vowel):]
                if syllable.startswith(lead + vowel) and tail in _TAIL_NAMES:
                    return chr(_FIRST + (i * _VOWELS + k) * _TAILS + _TAIL_NAMES.index(tail))
    raise KeyError(f"undefined character name '{name}'")


_later(globals(), "unicodedata._tables", "unidata_version")
_builtins(globals(), "unicodedata", "category bidirectional combining east_asian_width mirrored decimal digit numeric decomposition normalize is_normalized name lookup")
