"""Days with a time. The playground's clock is virtual, and its local time is UTC."""

__name__ = "datetime"

import time as _time
from ._calendar import _MAXORDINAL, _MONTHS, _WEEKDAYS, _check_date, _check_time, _from_ordinal, _from_week, _full, _ordered, _state_bytes, _time_text
from ._date import _formatted, _iso_date, _seconds, _struct, date
from ._delta import _delta, _offset_text, timedelta
from ._time import _iso_time, _NotIso, time
from ._zone import _check_zone, _zone_name, _zone_offset, timezone, tzinfo as _tzinfo

_date_class, _time_class = date, time


class datetime(date):
    __slots__ = ("_hour", "_minute", "_second", "_us", "_tz", "_fold")

    def __new__(cls, year=None, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if state := _state_bytes(year, 10, 2, 12, "datetime"):
            if month and not isinstance(month, _tzinfo):
                raise TypeError("bad tzinfo state arg")
            return cls(int.from_bytes(state[:2]), state[2] & 127, *state[3:7], int.from_bytes(state[7:]), month or None, fold=state[2] >> 7)
        year, month, day = _check_date(year, month, day)
        hour, minute, second, microsecond = _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        self = object.__new__(cls)
        self._year, self._month, self._day, self._hour, self._minute, self._second = year, month, day, hour, minute, second
        self._us, self._tz, self._fold = microsecond, tzinfo, fold
        return self

    _clocked = True
    hour = property(lambda self: self._hour)
    minute = property(lambda self: self._minute)
    second = property(lambda self: self._second)
    microsecond = property(lambda self: self._us)
    tzinfo = property(lambda self: self._tz)
    fold = property(lambda self: self._fold)

    @classmethod
    def _of(cls, us, tz=None):
        """The moment so many microseconds after the beginning of the year 1."""
        days, us = divmod(us, 86400000000)
        if not 0 <= days < _MAXORDINAL:
            raise OverflowError("date value out of range")
        seconds, us = divmod(us, 1000000)
        minutes, second = divmod(seconds, 60)
        return cls(*_from_ordinal(days + 1), minutes // 60, minutes % 60, second, us, tz)

    def _key(self):
        """Microseconds since the beginning of the year 1, whatever the zone."""
        return ((self.toordinal() - 1) * 86400 + (self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._us

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        _check_zone(tz)
        seconds, us = _seconds(timestamp)
        made = cls._of((62135596800 + seconds) * 1000000 + us, tz)
        return made if tz is None else tz.fromutc(made)

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        _warn("utcfromtimestamp", "datetime.datetime.fromtimestamp(timestamp, datetime.UTC)")
        return cls.fromtimestamp(timestamp)

    @classmethod
    def now(cls, tz=None):
        """The current moment of the playground's virtual clock."""
        _check_zone(tz)
        made = cls._of(62135596800000000 + _time.time_ns() // 1000, tz)
        return made if tz is None else tz.fromutc(made)

    @classmethod
    def utcnow(cls):
        _warn("utcnow", "datetime.datetime.now(datetime.UTC)")
        return cls.now()

    @classmethod
    def today(cls):
        return cls.now()

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        if not isinstance(date, _date_class):
            raise TypeError(f"combine() argument 1 must be datetime.date, not {type(date).__name__}")
        if not isinstance(time, _time_class):
            raise TypeError(f"combine() argument 2 must be datetime.time, not {type(time).__name__}")
        return cls(
            date._year, date._month, date._day, time._hour, time._minute, time._second, time._us,
            time._tz if tzinfo is True else tzinfo, fold=time._fold)

    @classmethod
    def fromordinal(cls, ordinal, /):
        day = _date_class.fromordinal(ordinal)
        return cls(day._year, day._month, day._day)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        return cls(*_from_week(year, week, day))

    @classmethod
    def fromisoformat(cls, date_string, /):
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            if len(date_string) < 7:
                raise ValueError
            at = _date_length(date_string)
            day = _iso_date(date_string[:at])
            clock = ()
            if len(date_string) > at:
                clock = _iso_time(date_string[at + 1:])
        except (ValueError, _NotIso) as error:
            if isinstance(error, ValueError) and error.args and not str(error).startswith("Invalid week"):
                raise
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None
        return cls(*day, *clock)

    @classmethod
    def strptime(cls, date_string, format, /):
        for i, value in enumerate((date_string, format), 1):
            if not isinstance(value, str):
                raise TypeError(f"strptime() argument {i} must be str, not {type(value).__name__}")
        from _strptime import parse
        fields, us, offset, name = parse(date_string, format)
        zone = None
        if offset is not None:
            zone = timezone(_delta(offset), name) if name else timezone(_delta(offset))
        return cls(*fields[:6], us, zone)

    def __repr__(self):
        parts = [self._year, self._month, self._day, self._hour, self._minute]
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

    def isoformat(self, sep="T", timespec="auto"):
        if not isinstance(sep, str) or len(sep) != 1:
            raise TypeError(f"isoformat() argument 1 must be a unicode character, not {type(sep).__name__}")
        return (f"{self._year:04d}-{self._month:02d}-{self._day:02d}{sep}"
                + _time_text(self._hour, self._minute, self._second, self._us, timespec) + _offset_text(self.utcoffset()))

    def __str__(self):
        return self.isoformat(" ")

    def ctime(self):
        return f"{_WEEKDAYS[self.weekday()]} {_MONTHS[self._month]} {self._day:2d} {self._hour:02d}:{self._minute:02d}:{self._second:02d} {self._year:04d}"

    def strftime(self, format):
        return _formatted(self, format, (self._hour, self._minute, self._second), self._us, self._tz, self)

    def date(self):
        return _date_class(self._year, self._month, self._day)

    def time(self):
        return _time_class(self._hour, self._minute, self._second, self._us, fold=self._fold)

    def timetz(self):
        return _time_class(self._hour, self._minute, self._second, self._us, self._tz, fold=self._fold)

    def timetuple(self):
        dst = self.dst()
        return _struct(self, self._hour, self._minute, self._second, -1 if dst is None else int(bool(dst)))

    def utctimetuple(self):
        offset = self.utcoffset()
        moment = self - offset if offset else self
        return _struct(moment, moment._hour, moment._minute, moment._second, 0)

    def timestamp(self):
        offset = self.utcoffset()
        return (self._key() - 62135596800000000 - (offset._us if offset is not None else 0)) / 1000000

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        return type(self)(
            self._year if year is None else year, self._month if month is None else month, self._day if day is None else day,
            self._hour if hour is None else hour, self._minute if minute is None else minute, self._second if second is None else second,
            self._us if microsecond is None else microsecond, self._tz if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

    __replace__ = replace

    def astimezone(self, tz=None):
        _check_zone(tz)
        if tz is None:
            tz = timezone(timedelta(0), "UTC")
        if self._tz is tz:
            return self
        offset = self.utcoffset()
        if offset is None:
            offset = timedelta(0)
        return tz.fromutc((self - offset).replace(tzinfo=tz))

    def utcoffset(self):
        return _zone_offset(self._tz, self)

    def tzname(self):
        return _zone_name(self._tz, self)

    def dst(self):
        return _zone_offset(self._tz, self, "dst")

    def _compare(self, other, op):
        if not isinstance(other, datetime):
            return NotImplemented
        mine, its = self._key(), other._key()
        if self._tz is not other._tz:
            a, b = self.utcoffset(), other.utcoffset()
            if (a is None) != (b is None):
                if op == "==":
                    return False
                raise TypeError("can't compare offset-naive and offset-aware datetimes")
            if op == "==" and (self._is_doubtful(a) or other._is_doubtful(b)):
                return False
            if a is not None:
                mine, its = mine - a._us, its - b._us
        return _ordered(mine, its, op)

    def _is_doubtful(self, offset):
        """Whether the other fold has another offset: such a moment equals none of another zone."""
        return offset != self.replace(fold=not self._fold).utcoffset()

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
        offset = (self.replace(fold=0) if self._fold else self).utcoffset()
        return hash(self._key() - (offset._us if offset is not None else 0))

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return type(self)._of(self._key() + other._us, self._tz)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return type(self)._of(self._key() - other._us, self._tz)
        if not isinstance(other, datetime):
            return NotImplemented
        mine, its = self._key(), other._key()
        if self._tz is not other._tz:
            a, b = self.utcoffset(), other.utcoffset()
            if (a is None) != (b is None):
                raise TypeError("can't subtract offset-naive and offset-aware datetimes")
            if a is not None:
                mine, its = mine - a._us, its - b._us
        return _delta(mine - its)

    def __reduce__(self):
        return self.__reduce_ex__(2)

    def __reduce_ex__(self, protocol, /):
        month = self._month + 128 * (self._fold and protocol > 3)
        state = self._year.to_bytes(2) + bytes((month, self._day, self._hour, self._minute, self._second)) + self._us.to_bytes(3)
        return self.__class__, (state,) if self._tz is None else (state, self._tz)


def _date_length(text):
    """Where the date of an ISO moment ends."""
    n = len(text)
    if text[4:5] == "-":
        if text[5:6] == "W":
            return 10 if n > 8 and text[8] == "-" else 8
        return 10
    if text[4:5] == "W":
        # Without dashes a digit after the week is its day, unless it begins the time.
        digits = 7
        while digits < n and text[digits].isdigit():
            digits += 1
        return digits if digits < 9 else 7 if digits % 2 == 0 else 8
    return 8


def _warn(name, instead):
    import warnings
    warnings.warn(
        f"datetime.datetime.{name}() is deprecated and scheduled for removal in a future version. Use timezone-aware objects to represent datetimes in UTC: {instead}.",
        DeprecationWarning, stacklevel=3)


datetime.min, datetime.max, datetime.resolution = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999), timedelta.resolution
