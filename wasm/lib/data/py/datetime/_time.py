"""Times of day."""

__name__ = "datetime"

from ._calendar import _check_time, _Copied, _full, _ordered, _state_bytes, _time_text
from ._date import _formatted, _number, date
from ._delta import _offset_text, timedelta
from ._zone import _check_zone, _zone_name, _zone_offset, timezone, tzinfo as _tzinfo

_1900 = date(1900, 1, 1)


class time(_Copied):
    __slots__ = ("_hour", "_minute", "_second", "_us", "_tz", "_fold")

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if state := _state_bytes(hour, 6, 0, 23, "time"):
            if minute and not isinstance(minute, _tzinfo):
                raise TypeError("bad tzinfo state arg")
            return cls(state[0] & 127, state[1], state[2], int.from_bytes(state[3:]), minute or None, fold=state[0] >> 7)
        hour, minute, second, microsecond = _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        self = object.__new__(cls)
        self._hour, self._minute, self._second, self._us, self._tz, self._fold = hour, minute, second, microsecond, tzinfo, fold
        return self

    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._us)
    tzinfo = property(lambda self: self._tz)
    fold = property(lambda self: self._fold)

    @classmethod
    def fromisoformat(cls, time_string, /):
        if not isinstance(time_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            return cls(*_iso_time(time_string.removeprefix("T")))
        except _NotIso:
            raise ValueError(f"Invalid isoformat string: {time_string!r}") from None

    def __repr__(self):
        parts = [self._hour, self._minute]
        if self._second or self._us:
            parts.append(self._second)
            if self._us:
                parts.append(self._us)
        text = ", ".join(map(str, parts))
        if self._tz is not None:
            text += f", tzinfo={self._tz!r}"
        if self._fold:
            text += ", fold=1"
        return f"{_full(type(self))}({text})"

    def isoformat(self, timespec="auto"):
        return _time_text(self._hour, self._minute, self._second, self._us, timespec) + _offset_text(self.utcoffset())

    def __str__(self):
        return self.isoformat()

    def strftime(self, format):
        return _formatted(_1900, format, (self._hour, self._minute, self._second), self._us, self._tz)

    def __format__(self, format_spec):
        if not isinstance(format_spec, str):
            raise TypeError(f"__format__() argument 1 must be str, not {type(format_spec).__name__}")
        return self.strftime(format_spec) if format_spec else str(self)

    def utcoffset(self):
        return _zone_offset(self._tz, None)

    def tzname(self):
        return _zone_name(self._tz, None)

    def dst(self):
        return _zone_offset(self._tz, None, "dst")

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        return type(self)(
            self._hour if hour is None else hour, self._minute if minute is None else minute, self._second if second is None else second,
            self._us if microsecond is None else microsecond, self._tz if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

    __replace__ = replace

    def _key(self, offset=None):
        us = ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._us
        return us - offset._us if offset is not None else us

    def _compare(self, other, op):
        if not isinstance(other, time):
            return NotImplemented
        if self._tz is other._tz:
            return _ordered(self._key(), other._key(), op)
        mine, its = self.utcoffset(), other.utcoffset()
        if (mine is None) != (its is None):
            if op == "==":
                return False
            raise TypeError("can't compare offset-naive and offset-aware times")
        return _ordered(self._key(mine), other._key(its), op)

    def __eq__(self, other):
        return self._compare(other, "==")

    def __lt__(self, other):
        return self._compare(other, "<")

    def __le__(self, other):
        return self._compare(other, "<=")

    def __gt__(self, other):
        return self._compare(other, ">")

    def __ge__(self, other):
        return self._compare(other, ">=")

    def __hash__(self):
        return hash(self._key((self.replace(fold=0) if self._fold else self).utcoffset()))

    def __reduce__(self):
        return self.__reduce_ex__(2)

    def __reduce_ex__(self, protocol, /):
        state = bytes((self._hour + 128 * (self._fold and protocol > 3), self._minute, self._second)) + self._us.to_bytes(3)
        return self.__class__, (state,) if self._tz is None else (state, self._tz)


class _NotIso(Exception):
    pass


def _iso_clock(text):
    """Hour, minute, second, microsecond of the digits of a clock."""
    clock, dot, fraction = text, "", ""
    for mark in ".,":
        if mark in clock:
            clock, dot, fraction = clock.partition(mark)
    colons = ":" in clock
    parts = clock.split(":") if colons else [clock[i:i + 2] for i in range(0, len(clock), 2)]
    try:
        numbers = [_number(p, 2) for p in parts]
    except ValueError:
        raise _NotIso from None
    if not 1 <= len(numbers) <= 3:
        raise _NotIso
    us = 0
    if dot:
        if not (fraction.isascii() and fraction.isdigit()):
            raise _NotIso
        us = int(fraction[:6].ljust(6, "0"))
    return (*numbers, *(0,) * (3 - len(numbers)), us)


def _iso_time(text):
    """The arguments of time() for an ISO time of day."""
    if len(text) < 2:
        raise _NotIso
    zone = None
    at = max(text.find("+"), text.find("-"), text.find("Z"))
    clock = text if at < 0 else text[:at]
    parts = _iso_clock(clock)
    if at >= 0:
        if text[at] == "Z":
            if at != len(text) - 1:
                raise _NotIso
            zone = timezone.utc
        else:
            h, m, s, us = _iso_clock(text[at + 1:])
            offset = timedelta(hours=h, minutes=m, seconds=s, microseconds=us)
            zone = timezone(offset if text[at] == "+" else -offset) if offset else timezone.utc
    return (*parts, zone)


time.min, time.max, time.resolution = time(), time(23, 59, 59, 999999), timedelta.resolution
