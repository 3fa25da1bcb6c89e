"""Dates and addresses as the fields of messages write them."""

import time


__all__ = ["format_datetime", "formataddr", "formatdate", "getaddresses", "localtime", "mktime_tz", "parseaddr", "parsedate",
           "parsedate_to_datetime", "parsedate_tz", "quote", "unquote"]

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_FULL_MONTHS = "january february march april may june july august september october november december".split()
_DAYS = "mon tue wed thu fri sat sun".split()
_ZONES = {"UT": 0, "UTC": 0, "GMT": 0, "Z": 0, "AST": -400, "ADT": -300, "EST": -500, "EDT": -400, "CST": -600, "CDT": -500, "MST": -700, "MDT": -600,
          "PST": -800, "PDT": -700}


def _written(t, zone):
    return (f"{_DAYS[t[6]].title()}, {t[2]:02} {_MONTHS[t[1] - 1].title()} {t[0]:04} {t[3]:02}:{t[4]:02}:{t[5]:02} {zone}")


def formatdate(timeval=None, localtime=False, usegmt=False):
    import datetime
    if timeval is None:
        timeval = time.time()
    moment = datetime.datetime.fromtimestamp(timeval, datetime.timezone.utc)
    if localtime:
        moment, usegmt = moment.astimezone(), False
    elif not usegmt:
        moment = moment.replace(tzinfo=None)
    return format_datetime(moment, usegmt)


def format_datetime(dt, usegmt=False):
    import datetime
    if usegmt:
        if dt.tzinfo is None or dt.tzinfo != datetime.timezone.utc:
            raise ValueError("usegmt option requires a UTC datetime")
        zone = "GMT"
    else:
        zone = "-0000" if dt.tzinfo is None else dt.strftime("%z")
    return _written(dt.timetuple(), zone)


def localtime(dt=None, isdst=None):
    import datetime
    return (datetime.datetime.now() if dt is None else dt).astimezone()


def _zone(text):
    """A zone's seconds east of Greenwich; None: it says nothing that is known."""
    hours = _ZONES.get(text.upper())
    if hours is None:
        try:
            hours = int(text)
        except ValueError:
            return None
        if not hours and text.startswith("-"):
            return None
    sign = -1 if hours < 0 else 1
    return sign * (abs(hours) // 100 * 3600 + abs(hours) % 100 * 60)


def _clock(text):
    parts = text.split(":") if ":" in text else text.split(".")
    if len(parts) not in (2, 3):
        return None
    try:
        return [int(part) for part in (parts + ["0"])[:3]]
    except ValueError:
        return None


def _read(data):
    """A date's year to second and its zone, or None."""
    words = (data or "").replace(",", ", ").split()
    if words and (words[0].endswith(",") or words[0].lower() in _DAYS):
        del words[0]
    if len(words) == 3 and words[0].count("-") == 2:        # RFC 850: 06-Nov-94
        words[:1] = words[0].split("-")
    if len(words) == 4 and "+" in words[3]:
        clock, plus, zone = words[3].partition("+")
        words[3:] = [clock, plus + zone]
    if len(words) == 4:
        words.append("")
    if len(words) < 5:
        return None
    day, month, year, clock, zone = words[:5]
    month = month.lower()
    if month not in _MONTHS and month not in _FULL_MONTHS:
        day, month = month, day.lower()
    if month not in _MONTHS and month not in _FULL_MONTHS:
        return None
    month = [m[:3] for m in _FULL_MONTHS].index(month[:3]) + 1
    day, year, clock = day.rstrip(","), year.rstrip(","), clock.rstrip(",")
    if ":" in year:
        year, clock = clock, year
    if year and not year[0].isdigit():
        year, zone = zone, year
    clock = _clock(clock)
    try:
        year, day = int(year), int(day)
    except ValueError:
        return None
    if clock is None:
        return None
    if year < 100:
        year += 1900 if year > 68 else 2000
    return year, month, day, *clock, zone


def parsedate_tz(data):
    found = _read(data)
    if found is None:
        return None
    zone = _zone(found[6])
    return *found[:6], 0, 1, -1, 0 if zone is None else zone


def parsedate(data):
    found = parsedate_tz(data)
    return None if found is None else found[:9]


def mktime_tz(data):
    if data[9] is None:
        return time.mktime(data[:8] + (-1,))
    import calendar
    return calendar.timegm(data) - data[9]


def parsedate_to_datetime(data):
    import datetime
    found = _read(data)
    if found is None:
        raise ValueError(f'Invalid date value or format "{data}"')
    zone = _zone(found[6])
    tz = None if zone is None else datetime.timezone(datetime.timedelta(seconds=zone))
    return datetime.datetime(*found[:6], tzinfo=tz)


def quote(str):
    return str.replace("\\", "\\\\").replace('"', '\\"')


def unquote(str):
    from email.message import _unquoted
    return _unquoted(str)


def _one_address(text):
    """The name and address of one entry; words in parentheses are a comment, which is the name where there is no other."""
    name, address, comment, word, at = "", "", "", "", 0
    while at < len(text):
        c = text[at]
        if c == '"':
            at += 1
            while at < len(text) and text[at] != '"':
                at += text[at] == "\\" and at + 1 < len(text)
                word += text[at]
                at += 1
        elif c == "(":
            end = text.find(")", at)
            end = len(text) if end < 0 else end
            comment, at = comment + text[at + 1:end], end
        elif c == "<":
            end = text.find(">", at)
            end = len(text) if end < 0 else end
            name, address, word, at = word.strip(), text[at + 1:end].strip(), "", end
        else:
            word += c
        at += 1
    if not address:
        return comment, word.strip()
    return (f"{name} ({comment})" if comment and name else name or comment), address


def _entries(text):
    entries, entry, quoted, depth = [], "", False, 0
    for c in text:
        quoted ^= c == '"'
        depth += (c in "(<") - (c in ")>") if not quoted else 0
        if c == "," and not quoted and depth <= 0:
            entries.append(entry)
            entry = ""
        else:
            entry += c
    return [e for e in entries + [entry] if e.strip()]


def parseaddr(addr, *, strict=True):
    entries = _entries(addr)
    return _one_address(entries[0]) if len(entries) == 1 else ("", "")


def getaddresses(fieldvalues, *, strict=True):
    return [_one_address(entry) for value in fieldvalues for entry in _entries(str(value))]


def formataddr(pair, charset="utf-8"):
    name, address = pair
    address.encode("ascii")
    if not name:
        return address
    mark = '"' if set(name) & set('()<>@,:;".[]\\') else ""
    return f"{mark}{quote(name)}{mark} <{address}>"
