"""The part of module time that turns moments into fields and texts. Local time is UTC."""

from _lib import builtins as _builtins
from _structseq import structseq as _structseq
import time as _time

struct_time = _structseq("time.struct_time", "tm_year tm_mon tm_mday tm_hour tm_min tm_sec tm_wday tm_yday tm_isdst", "tm_zone tm_gmtoff")


def gmtime(seconds=None, /):
    return _moment(seconds, "GMT")


def localtime(seconds=None, /):
    return _moment(seconds, "UTC")


def _moment(seconds, zone):
    import datetime
    if seconds is None:
        seconds = _time.time()
    if not isinstance(seconds, (int, float)):
        raise TypeError(f"'{type(seconds).__name__}' object cannot be interpreted as an integer")
    if seconds != seconds:
        raise ValueError("Invalid value NaN (not a number)")
    if not -1 << 63 <= seconds < 1 << 63:
        raise OverflowError("timestamp out of range for platform time_t")
    days, rest = divmod(int(seconds // 1), 86400)
    if days >= 1 << 40:
        raise OSError(75, "Value too large for defined data type")
    day = datetime.date.fromordinal(719163 + days)
    return struct_time((
        day.year, day.month, day.day, rest // 3600, rest // 60 % 60, rest % 60, day.weekday(),
        day.toordinal() - datetime.date(day.year, 1, 1).toordinal() + 1, 0, zone, 0))


def _checked(name, t):
    if t is None:
        return localtime()
    if not isinstance(t, tuple):
        raise TypeError("Tuple or struct_time argument required")
    if len(t) != 9:
        raise TypeError(f"{name}(): illegal time tuple argument")
    for value in t:
        if not -1 << 31 <= value < 1 << 31:
            raise OverflowError(f"signed integer is {'less than minimum' if value < 0 else 'greater than maximum'}")
    if t[0] < 1900 - (1 << 31):
        raise OverflowError("year out of range")
    return t


def _within(t):
    """The fields of t for a text: some may be 0 that count from 1, and a weekday counts round."""
    year, month, day, hour, minute, second, weekday, day_of_year, dst = t
    month, day, day_of_year = month or 1, day or 1, day_of_year or 1
    for what, value, least, most in (("month", month, 1, 12), ("day of month", day, 1, 31), ("hour", hour, 0, 23), ("minute", minute, 0, 59),
                                     ("seconds", second, 0, 61), ("day of week", weekday, -1, weekday), ("day of year", day_of_year, 1, 366)):
        if not least <= value <= most:
            raise ValueError(f"{what} out of range")
    return year, month, day, hour, minute, second, weekday % 7, day_of_year


def mktime(time_tuple, /):
    import datetime
    year, month, day, hour, minute, second = _checked("mktime", time_tuple)[:6]
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    days = datetime.date(year, month, 1).toordinal() - 719163 + day - 1
    return float(days * 86400 + hour * 3600 + minute * 60 + second)


def strftime(*args):
    import _strftime
    if not 1 <= len(args) <= 2:
        raise TypeError(f"strftime() takes at {'least 1' if not args else 'most 2'} argument{'s' * bool(args)} ({len(args)} given)")
    format, t = (*args, None)[:2]
    if not isinstance(format, str):
        raise TypeError(f"strftime() argument 1 must be str, not {type(format).__name__}")
    if "\0" in format:
        raise ValueError("embedded null character")
    fields = _checked("strftime", t)
    return _strftime.strftime(format, _within(fields), 0, lambda sep: "+0000", lambda: getattr(fields, "tm_zone", None) or "UTC")


def asctime(t=None, /):
    import _strftime
    return _strftime.strftime("%a %b %e %H:%M:%S %Y", _within(_checked("asctime", t)))


def ctime(seconds=None, /):
    return asctime(localtime(seconds))


def strptime(string, format="%a %b %d %H:%M:%S %Y", /):
    import _strptime
    fields, _, offset, name = _strptime.parse(string, format)
    return struct_time((*fields, name, None if offset is None else offset // 1000000))


def tzset():
    """The machine's clocks show UTC, whatever TZ says."""


class _ClockInfo:
    def __init__(self, implementation, monotonic, adjustable):
        self.implementation = implementation
        self.monotonic = monotonic
        self.adjustable = adjustable
        self.resolution = 1e-09

    def __repr__(self):
        return (f"namespace(implementation={self.implementation!r}, monotonic={self.monotonic!r}, "
                f"adjustable={self.adjustable!r}, resolution={self.resolution!r})")


def get_clock_info(name, /):
    clocks = {"time": ("clock_gettime(CLOCK_REALTIME)", False, True), "monotonic": ("clock_gettime(CLOCK_MONOTONIC)", True, False),
              "perf_counter": ("clock_gettime(CLOCK_MONOTONIC)", True, False),
              "process_time": ("clock_gettime(CLOCK_PROCESS_CPUTIME_ID)", True, False),
              "thread_time": ("clock_gettime(CLOCK_THREAD_CPUTIME_ID)", True, False)}
    if name not in clocks:
        raise ValueError("unknown clock")
    return _ClockInfo(*clocks[name])


_builtins(globals(), "time", "gmtime localtime mktime strftime asctime ctime strptime get_clock_info tzset")
