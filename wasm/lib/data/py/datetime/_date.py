"""Days of the calendar."""

__name__ = "datetime"

import time as _time
from ._calendar import (
    _MAXORDINAL, _MONTHS, _WEEKDAYS, _Copied, _check_date, _from_ordinal, _from_week, _full, _integer, _ordinal, _state_bytes, _week_one, _year_days)
from ._delta import _offset_text, timedelta
from ._zone import _zone_name, _zone_offset


class _IsoCalendarDate(tuple):
    __slots__ = ()
    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __reduce__(self):
        return tuple, (tuple(self),)

    def __repr__(self):
        return f"datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})"


_IsoCalendarDate.__name__ = _IsoCalendarDate.__qualname__ = "IsoCalendarDate"


def _iso_date(text):
    """Year, month and day of an ISO date, in any of its forms; raises ValueError without a message where it is none."""
    n = len(text)
    year = _number(text[:4], 4)
    dashed = text[4:5] == "-"
    at = 5 if dashed else 4
    if text[at:at + 1] == "W":
        week = _number(text[at + 1:at + 3], 2)
        rest = text[at + 3:]
        day = 1
        if rest:
            if dashed != (rest[0] == "-"):
                raise ValueError
            day = _number(rest[dashed:], 1)
        return _from_week(year, week, day)
    month = _number(text[at:at + 2], 2)
    if dashed != (text[at + 2:at + 3] == "-"):
        raise ValueError
    day = _number(text[at + 2 + dashed:], 2)
    if n != 8 + 2 * dashed:
        raise ValueError
    return year, month, day


def _number(text, n):
    if len(text) != n or not (text.isascii() and text.isdigit()):
        raise ValueError
    return int(text)


class date(_Copied):
    __slots__ = ("_year", "_month", "_day")

    _clocked = False    # whether it is a datetime

    def __new__(cls, year=None, month=None, day=None):
        if month is None and (state := _state_bytes(year, 4, 2, 12, "date")):
            return cls(int.from_bytes(state[:2]), state[2], state[3])
        year, month, day = _check_date(year, month, day)
        self = object.__new__(cls)
        self._year, self._month, self._day = year, month, day
        return self

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        year, month, day = _from_ordinal(719163 + _seconds(timestamp, False)[0] // 86400)
        return cls(year, month, day)

    @classmethod
    def fromordinal(cls, ordinal, /):
        ordinal = _integer(ordinal)
        if ordinal < 1:
            raise ValueError("ordinal must be >= 1")
        if ordinal > _MAXORDINAL:
            raise ValueError("year is out of range")
        return cls(*_from_ordinal(ordinal))

    @classmethod
    def fromisoformat(cls, date_string, /):
        if not isinstance(date_string, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            if len(date_string) not in (7, 8, 10):
                raise ValueError
            parts = _iso_date(date_string)
        except ValueError as error:
            if error.args and not str(error).startswith("Invalid week"):
                raise
            raise ValueError(f"Invalid isoformat string: {date_string!r}") from None
        return cls(*parts)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        return cls(*_from_week(year, week, day))

    year = property(lambda self: self._year)
    month = property(lambda self: self._month)
    day = property(lambda self: self._day)

    def __repr__(self):
        return f"{_full(type(self))}({self._year}, {self._month}, {self._day})"

    def isoformat(self):
        return f"{self._year:04d}-{self._month:02d}-{self._day:02d}"

    __str__ = isoformat

    def ctime(self):
        return f"{_WEEKDAYS[self.weekday()]} {_MONTHS[self._month]} {self._day:2d} 00:00:00 {self._year:04d}"

    def strftime(self, format):
        return _formatted(self, format, (0, 0, 0), 0)

    def __format__(self, format_spec):
        if not isinstance(format_spec, str):
            raise TypeError(f"__format__() argument 1 must be str, not {type(format_spec).__name__}")
        return self.strftime(format_spec) if format_spec else str(self)

    def timetuple(self):
        return _struct(self, 0, 0, 0, -1)

    def toordinal(self):
        return _ordinal(self._year, self._month, self._day)

    def replace(self, year=None, month=None, day=None):
        return type(self)(self._year if year is None else year, self._month if month is None else month, self._day if day is None else day)

    __replace__ = replace

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.toordinal() % 7 or 7

    def isocalendar(self):
        year = self._year
        n = _ordinal(year, self._month, self._day)
        start = _week_one(year)
        if n < start:
            year -= 1
            start = _week_one(year)
        elif n >= start + 364 and n >= _week_one(year + 1):
            year += 1
            start = _week_one(year)
        week, day = divmod(n - start, 7)
        return tuple.__new__(_IsoCalendarDate, (year, week + 1, day + 1))

    def _key(self):
        return self._year, self._month, self._day

    def _comparable(self, other):
        return isinstance(other, date) and not other._clocked

    def __eq__(self, other):
        return self._key() == other._key() if self._comparable(other) else NotImplemented

    def __lt__(self, other):
        return self._key() < other._key() if self._comparable(other) else NotImplemented

    def __le__(self, other):
        return self._key() <= other._key() if self._comparable(other) else NotImplemented

    def __gt__(self, other):
        return self._key() > other._key() if self._comparable(other) else NotImplemented

    def __ge__(self, other):
        return self._key() >= other._key() if self._comparable(other) else NotImplemented

    def __hash__(self):
        return hash((self._year, self._month, self._day))

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        n = self.toordinal() + other.days
        if not 0 < n <= _MAXORDINAL:
            raise OverflowError("date value out of range")
        return type(self)(*_from_ordinal(n))

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other.days)
        if isinstance(other, date):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def __reduce__(self):
        return self.__class__, (self._year.to_bytes(2) + bytes((self._month, self._day)),)


def _struct(day, hour, minute, second, dst):
    n = day.toordinal()
    return _time.struct_time((day._year, day._month, day._day, hour, minute, second, (n + 6) % 7, n - _year_days(day._year), dst))


def _formatted(day, format, clock, us, tz=None, moment=None):
    if not isinstance(format, str):
        raise TypeError(f"strftime() argument 1 must be str, not {type(format).__name__}")
    from _strftime import strftime
    n = day.toordinal()
    return strftime(
        format, (day._year, day._month, day._day, *clock, (n + 6) % 7, n - _year_days(day._year)), us,
        lambda sep: _offset_text(_zone_offset(tz, moment), sep), lambda: _zone_name(tz, moment) or "")


def _seconds(timestamp, exact=True):
    """A timestamp as whole seconds and microseconds."""
    if isinstance(timestamp, int):
        seconds, us = int(timestamp), 0
    elif isinstance(timestamp, float):
        if timestamp != timestamp:
            raise ValueError("cannot convert float NaN to integer")
        if timestamp in (float("inf"), float("-inf")):
            raise OverflowError("cannot convert float infinity to integer")
        if not exact:
            seconds, us = int(timestamp // 1), 0
        else:
            whole = int(timestamp)
            us = round((timestamp - whole) * 1e6)
            seconds, us = whole + us // 1000000, us % 1000000
    else:
        raise TypeError(f"'{type(timestamp).__name__}' object cannot be interpreted as an integer")
    if not -62135596800 <= seconds <= 253402300799:
        if abs(seconds) > 1 << 63:
            raise OverflowError("timestamp out of range for platform time_t")
        raise ValueError(f"year {_far_year(seconds)} is out of range")
    return seconds, us


def _far_year(seconds):
    days = 719162 + seconds // 86400
    year = days * 400 // 146097 + 1
    while _year_days(year) > days:
        year -= 1
    while _year_days(year + 1) <= days:
        year += 1
    return year


date.min, date.max, date.resolution = date(1, 1, 1), date(9999, 12, 31), timedelta(1)
