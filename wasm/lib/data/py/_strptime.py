"""What strptime of datetime and time shares."""

import re
from _strftime import _DAYS, _MONTHS

_NAMES = {
    "a": [d[:3].lower() for d in _DAYS], "A": [d.lower() for d in _DAYS],
    "b": [m[:3].lower() for m in _MONTHS], "B": [m.lower() for m in _MONTHS], "p": ["am", "pm"],
}
_DIGITS = {
    "d": r"3[01]|[12]\d|0[1-9]|[1-9]| [1-9]", "f": r"[0-9]{1,6}", "H": r"2[0-3]|[0-1]\d|\d", "I": r"1[0-2]|0[1-9]|[1-9]| [1-9]",
    "G": r"\d\d\d\d", "j": r"36[0-6]|3[0-5]\d|[1-2]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9]", "m": r"1[0-2]|0[1-9]|[1-9]",
    "M": r"[0-5]\d|\d", "S": r"6[0-1]|[0-5]\d|\d", "U": r"5[0-3]|[0-4]\d|\d", "W": r"5[0-3]|[0-4]\d|\d", "w": r"[0-6]", "u": r"[1-7]",
    "V": r"5[0-3]|0[1-9]|[1-4]\d|\d", "y": r"\d\d", "Y": r"\d\d\d\d",
    "z": r"[+-]\d\d:?[0-5]\d(?::?[0-5]\d(?:\.\d{1,6})?)?|(?-i:Z)", "Z": r"utc|gmt",
}
_LONGER = {"c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S"}
_NO_YEAR = """Parsing dates involving a day of month without a year specified is ambiguious
and fails to parse leap day. The default behavior will change in Python 3.15
to either always raise an exception or to use a different default year (TBD).
To avoid trouble, add a specific year to the input & format.
See https://github.com/python/cpython/issues/70647."""
_patterns = {}


def _pattern(format):
    out = []
    i = 0
    used = set(re.findall("%(.)", format))
    if "d" in used and not used & set("yYG"):
        import warnings
        warnings.warn(_NO_YEAR, DeprecationWarning, skip_file_prefixes=("_strptime", "_timetext", "datetime/"))
    text = re.sub(r"([\\.^$*+?(){}\[\]|])", r"\\\1", format)
    text = re.sub(r"\s+", lambda m: r"\s+", text)
    text = re.sub(r"%([cxX])", lambda m: re.sub(r"\s+", lambda m: r"\s+", _LONGER[m[1]]), text)
    while (at := text.find("%", i)) >= 0:
        out.append(text[i:at])
        c = text[at + 1:at + 2]
        i = at + 2
        if c == "%":
            out.append("%")
            continue
        if not c:
            raise ValueError(f"stray % in format {format!r}")
        choices = _DIGITS.get(c) or "|".join(sorted(_NAMES.get(c, ()), key=len, reverse=True))
        if not choices:
            bad = text[at + 1:at + 3] if c == "\\" else c
            raise ValueError(f"{bad.lstrip(chr(92))!r} is a bad directive in format {format!r}")
        out.append(f"(?P<{c}>{choices})")
    out.append(text[i:])
    return re.compile("".join(out), 2)     # re.IGNORECASE, without loading the enumeration


def parse(text, format):
    """Fields as of struct_time, microseconds, the offset in microseconds or None, and the zone's name."""
    for i, value in enumerate((text, format)):
        if not isinstance(value, str):
            raise TypeError(f"strptime() argument {i} must be str, not {type(value)}")
    pattern = _patterns.get(format)
    if pattern is None:
        pattern = _patterns[format] = _pattern(format)
    found = pattern.match(text)
    if not found:
        raise ValueError(f"time data {text!r} does not match format {format!r}")
    if len(text) != found.end():
        raise ValueError(f"unconverted data remains: {text[found.end():]}")
    got = found.groupdict()
    return _fields(got)


def _fields(got):
    import datetime
    year, month, day, us, offset = None, 1, 1, 0, None
    if "y" in got:
        year = int(got["y"])
        year += 2000 if year <= 68 else 1900
    if "Y" in got:
        year = int(got["Y"])
    if "m" in got:
        month = int(got["m"])
    for c in "Bb":
        if c in got:
            month = _NAMES[c].index(got[c].lower()) + 1
    if "d" in got:
        day = int(got["d"])
    hour = int(got.get("H", 0))
    if "I" in got:
        hour = int(got["I"])
        half = got.get("p", "").lower()
        if half in ("", "am"):
            hour = 0 if hour == 12 else hour
        elif hour != 12:
            hour += 12
    minute, second = int(got.get("M", 0)), int(got.get("S", 0))
    if "f" in got:
        us = int(got["f"].ljust(6, "0"))
    weekday = None
    for c in "Aa":
        if c in got:
            weekday = _NAMES[c].index(got[c].lower())
    if "w" in got:
        weekday = (int(got["w"]) + 6) % 7
    if "u" in got:
        weekday = int(got["u"]) - 1
    iso_year = int(got["G"]) if "G" in got else None
    iso_week = int(got["V"]) if "V" in got else None
    if iso_year is not None:
        if "j" in got:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.")
        if iso_week is None or weekday is None:
            raise ValueError("ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive ('%A', '%a', '%w', or '%u').")
    elif iso_week is not None:
        if year is None or weekday is None:
            raise ValueError("ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive ('%A', '%a', '%w', or '%u').")
        raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.")
    leap = False
    if year is None:
        leap = month == 2 and day == 29
        year = 1904 if leap else 1900
    julian = int(got["j"]) if "j" in got else None
    if julian is None and weekday is not None:
        if "U" in got or "W" in got:
            week, start = (int(got["U"]), 6) if "U" in got else (int(got["W"]), 0)
            if "y" in got or "Y" in got:
                first = (datetime.date(year, 1, 1).weekday() - start) % 7
                days = (weekday - start) % 7
                julian = 1 + days - first if week == 0 else 1 + days + (7 - first) % 7 + 7 * (week - 1)
                if julian <= 0:
                    year -= 1
                    julian += 365 + (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
        elif iso_year is not None:
            date = datetime.date.fromisocalendar(iso_year, iso_week, weekday + 1)
            year, month, day = date.year, date.month, date.day
            julian = date.toordinal() - datetime.date(year, 1, 1).toordinal() + 1
    if julian is None:
        julian = datetime.date(year, month, day).toordinal() - datetime.date(year, 1, 1).toordinal() + 1
    else:
        date = datetime.date.fromordinal(julian - 1 + datetime.date(year, 1, 1).toordinal())
        year, month, day = date.year, date.month, date.day
    if weekday is None:
        weekday = datetime.date(year, month, day).weekday()
    name = None
    if "Z" in got:
        name = got["Z"].upper()
    if "z" in got:
        offset = _offset(got["z"])
    return (1900 if leap else year, month, day, hour, minute, second, weekday, julian, 0 if name else -1), us, offset, name


def _offset(z):
    if z == "Z":
        return 0
    sign, digits = z[0], z[1:]
    if digits[2:3] == ":":
        if len(digits) > 5 and digits[5] != ":":
            raise ValueError(f"Inconsistent use of : in {z}")
        digits = digits.replace(":", "")
    digits, _, fraction = digits.partition(".")
    seconds = int(digits[:2]) * 3600 + int(digits[2:4]) * 60 + int(digits[4:6] or 0)
    us = seconds * 1000000 + int(fraction.ljust(6, "0") or 0)
    return -us if sign == "-" else us
