"""Dates and times of day. The playground's clock is virtual, and its local time is UTC."""

import time as _time
from _lib import static as _static

__all__ = ("date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC")

MINYEAR = 1
MAXYEAR = 9999
_MAXORDINAL = 3652059
_DAYS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = (None, "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_in(year, month):
    return 29 if month == 2 and _is_leap(year) else _DAYS[month]


def _year_days(year):
    """The days of all years before this one."""
    y = year - 1
    return y * 365 + y // 4 - y // 100 + y // 400


def _ordinal(year, month, day):
    return _year_days(year) + _BEFORE[month] + (month > 2 and _is_leap(year)) + day


def _from_ordinal(n):
    n -= 1
    n400, n = divmod(n, 146097)
    n100, n = divmod(n, 36524)
    n4, n = divmod(n, 1461)
    n1, n = divmod(n, 365)
    year = n400 * 400 + n100 * 100 + n4 * 4 + n1 + 1
    if n1 == 4 or n100 == 4:
        return year - 1, 12, 31
    month = n + 50 >> 5
    before = _BEFORE[month] + (month > 2 and _is_leap(year))
    if before > n:
        month -= 1
        before = _BEFORE[month] + (month > 2 and _is_leap(year))
    return year, month, n - before + 1


def _week_one(year):
    """The ordinal of the Monday of a year's first ISO week."""
    first = _ordinal(year, 1, 1)
    weekday = (first + 6) % 7
    return first - weekday + (7 if weekday > 3 else 0)


def _integer(value):
    if isinstance(value, int):
        if -2147483648 <= value <= 2147483647:
            return int(value)
        if not -1 << 63 <= value < 1 << 63:
            raise OverflowError("Python int too large to convert to C long")
        raise OverflowError("signed integer is " + ("greater than maximum" if value > 0 else "less than minimum"))
    if isinstance(value, float):
        raise TypeError("'float' object cannot be interpreted as an integer")
    try:
        return value.__index__()
    except AttributeError:
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer") from None


def _check_date(year, month, day):
    if year is None or month is None or day is None:
        for i, (name, value) in enumerate((("year", year), ("month", month), ("day", day)), 1):
            if value is None:
                raise TypeError(f"function missing required argument '{name}' (pos {i})")
    year, month, day = _integer(year), _integer(month), _integer(day)
    if not 1 <= year <= 9999:
        raise ValueError(f"year {year} is out of range")
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= _days_in(year, month):
        raise ValueError("day is out of range for month")
    return year, month, day


def _check_time(hour, minute, second, microsecond, fold):
    hour, minute, second, microsecond = _integer(hour), _integer(minute), _integer(second), _integer(microsecond)
    if not 0 <= hour <= 23:
        raise ValueError("hour must be in 0..23")
    if not 0 <= minute <= 59:
        raise ValueError("minute must be in 0..59")
    if not 0 <= second <= 59:
        raise ValueError("second must be in 0..59")
    if not 0 <= microsecond <= 999999:
        raise ValueError("microsecond must be in 0..999999")
    if fold not in (0, 1):
        raise ValueError("fold must be either 0 or 1")
    return hour, minute, second, microsecond


def _check_zone(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")


def _offset_text(offset, sep=":"):
    if offset is None:
        return ""
    sign = "+"
    if offset.days < 0:
        sign, offset = "-", -offset
    minutes, seconds = divmod(offset.days * 86400 + offset.seconds, 60)
    text = f"{sign}{minutes // 60:02d}{sep}{minutes % 60:02d}"
    if seconds or offset.microseconds:
        text += f"{sep}{seconds:02d}"
        if offset.microseconds:
            text += f".{offset.microseconds:06d}"
    return text


def _time_text(hour, minute, second, us, spec):
    if spec == "auto":
        spec = "microseconds" if us else "seconds"
    if spec == "hours":
        return f"{hour:02d}"
    if spec == "minutes":
        return f"{hour:02d}:{minute:02d}"
    if spec == "seconds":
        return f"{hour:02d}:{minute:02d}:{second:02d}"
    if spec == "milliseconds":
        return f"{hour:02d}:{minute:02d}:{second:02d}.{us // 1000:03d}"
    if spec == "microseconds":
        return f"{hour:02d}:{minute:02d}:{second:02d}.{us:06d}"
    raise ValueError("Unknown timespec value")


def _zone_offset(tz, dt, name="utcoffset"):
    """What a tzinfo says about a moment, checked."""
    if tz is None:
        return None
    offset = getattr(tz, name)(dt)
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError(f"tzinfo.{name}() must return None or a timedelta, not '{type(offset).__name__}'")
    if not -86400 < offset.days * 86400 + offset.seconds < 86400:
        raise ValueError(f"offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not {offset!r}.")
    return offset


def _zone_name(tz, dt):
    name = None if tz is None else tz.tzname(dt)
    if name is not None and not isinstance(name, str):
        raise TypeError(f"tzinfo.tzname() must return None or a string, not '{type(name).__name__}'")
    return name


class _Copied:
    """What cannot change is its own copy."""

    __slots__ = ()

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _nearest(n, d):
    """n / d rounded to the nearest integer, halves to even."""
    q, r = divmod(n, d)
    if 2 * r > d or 2 * r == d and q % 2:
        q += 1
    return q


_UNITS = (("days", 86400000000), ("seconds", 1000000), ("microseconds", 1), ("milliseconds", 1000), ("minutes", 60000000), ("hours", 3600000000), ("weeks", 604800000000))


class timedelta(_Copied):
    __slots__ = ("_us", "_hash")
    __match_args__ = ()

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        total = 0
        rest = 0.0
        for value, (name, unit) in zip((days, seconds, microseconds, milliseconds, minutes, hours, weeks), _UNITS):
            if isinstance(value, int):
                total += value * unit
            elif isinstance(value, float):
                whole = int(value)    # an infinity or a NaN says so itself
                total += whole * unit
                part = (value - whole) * unit
                whole = int(part)
                total += whole
                rest += part - whole
            else:
                raise TypeError(f"unsupported type for timedelta {name} component: {type(value).__name__}")
        if rest:
            # What is left of all parts is rounded once, to an even sum where it lies in the middle.
            whole = round(rest)
            if abs(rest - int(rest)) == 0.5:
                low = int(rest) if rest > 0 else int(rest) - 1
                whole = low if (total + low) % 2 == 0 else low + 1
            total += whole
        return _delta(total, cls)

    @property
    def days(self):
        return self._us // 86400000000

    @property
    def seconds(self):
        return self._us // 1000000 % 86400

    @property
    def microseconds(self):
        return self._us % 1000000

    def total_seconds(self):
        return self._us / 1000000

    def __repr__(self):
        parts = []
        if self.days:
            parts.append(f"days={self.days}")
        if self.seconds:
            parts.append(f"seconds={self.seconds}")
        if self.microseconds:
            parts.append(f"microseconds={self.microseconds}")
        return f"{_full(type(self))}({', '.join(parts) or '0'})"

    def __str__(self):
        minutes, seconds = divmod(self.seconds, 60)
        text = f"{minutes // 60}:{minutes % 60:02d}:{seconds:02d}"
        if self.days:
            text = f"{self.days} day{'s' if abs(self.days) != 1 else ''}, {text}"
        if self.microseconds:
            text += f".{self.microseconds:06d}"
        return text

    def __add__(self, other):
        return _delta(self._us + other._us) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        return _delta(self._us - other._us) if isinstance(other, timedelta) else NotImplemented

    def __rsub__(self, other):
        return _delta(other._us - self._us) if isinstance(other, timedelta) else NotImplemented

    def __neg__(self):
        return _delta(-self._us)

    def __pos__(self):
        return _delta(self._us)

    def __abs__(self):
        return _delta(abs(self._us))

    def __mul__(self, other):
        if isinstance(other, int):
            return _delta(self._us * other)
        if isinstance(other, float):
            n, d = other.as_integer_ratio()
            return _delta(_nearest(self._us * n, d))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._us // other._us
        if isinstance(other, int):
            return _delta(self._us // other)
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._us / other._us
        if isinstance(other, int):
            if other < 0:
                return _delta(_nearest(-self._us, -other))
            if not other:
                raise ZeroDivisionError("integer division or modulo by zero")
            return _delta(_nearest(self._us, other))
        if isinstance(other, float):
            n, d = other.as_integer_ratio()
            if n < 0:
                n, d = -n, -d
            if not n:
                raise ZeroDivisionError("division by zero")
            return _delta(_nearest(self._us * d, n))
        return NotImplemented

    def __mod__(self, other):
        return _delta(self._us % other._us) if isinstance(other, timedelta) else NotImplemented

    def __divmod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        q, r = divmod(self._us, other._us)
        return q, _delta(r)

    def __eq__(self, other):
        return self._us == other._us if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._us < other._us if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._us <= other._us if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._us > other._us if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._us >= other._us if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        return hash((self.days, self.seconds, self.microseconds))

    def __bool__(self):
        return self._us != 0

    def __reduce__(self):
        return self.__class__, (self.days, self.seconds, self.microseconds)


def _delta(us, cls=timedelta):
    made = object.__new__(cls)
    made._us = us
    if not -86399999913600000000 <= us <= 86399999999999999999:
        if not -2147483648 <= us // 86400000000 <= 2147483647:
            raise OverflowError("Python int too large to convert to C int")
        raise OverflowError(f"days={us // 86400000000}; must have magnitude <= 999999999")
    return made


timedelta.min = timedelta(-999999999)
timedelta.max = _delta(86399999999999999999)
timedelta.resolution = timedelta(microseconds=1)


def _full(cls):
    return f"datetime.{cls.__name__}" if cls.__module__ == "datetime" else cls.__name__


class _IsoCalendarDate(tuple):
    __slots__ = ()
    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

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


def _from_week(year, week, day):
    if not 1 <= year <= 9999:
        raise ValueError(f"year {year} is out of range")
    if not 0 < week < 53:
        long_year = _ordinal(year, 1, 1) % 7 == 4 or _ordinal(year, 1, 1) % 7 == 3 and _is_leap(year)
        if week != 53 or not long_year:
            raise ValueError(f"Invalid week: {week}")
    if not 0 < day < 8:
        raise ValueError(f"Invalid weekday: {day} (range is [1, 7])")
    n = _week_one(year) + (week - 1) * 7 + day - 1
    if not 1 <= n <= _MAXORDINAL:
        raise ValueError(f"year {year + 1 if n > 1 else year - 1} is out of range")
    return _from_ordinal(n)


class date(_Copied):
    __slots__ = ("_year", "_month", "_day")

    def __new__(cls, year=None, month=None, day=None):
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
        return isinstance(other, date) and not isinstance(other, datetime)

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
        return self.__class__, self._key()


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


class tzinfo:
    __slots__ = ()

    def tzname(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def utcoffset(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError("fromutc: non-None utcoffset() result required")
        dst = dt.dst()
        if dst is None:
            raise ValueError("fromutc: non-None dst() result required")
        delta = offset - dst
        if delta:
            dt += delta
            dst = dt.dst()
            if dst is None:
                raise ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
        return dt + dst


class time(_Copied):
    __slots__ = ("_hour", "_minute", "_second", "_us", "_tz", "_fold")

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
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
        return hash(self._key(self.utcoffset()))

    def __reduce__(self):
        return self.__class__, (self._hour, self._minute, self._second, self._us, self._tz)


def _ordered(a, b, op):
    if op == "==":
        return a == b
    if op == "<":
        return a < b
    if op == "<=":
        return a <= b
    return a > b if op == ">" else a >= b


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


class datetime(date):
    __slots__ = ("_hour", "_minute", "_second", "_us", "_tz", "_fold")

    def __new__(cls, year=None, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        year, month, day = _check_date(year, month, day)
        hour, minute, second, microsecond = _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        self = object.__new__(cls)
        self._year, self._month, self._day, self._hour, self._minute, self._second = year, month, day, hour, minute, second
        self._us, self._tz, self._fold = microsecond, tzinfo, fold
        return self

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
            if a is not None:
                mine, its = mine - a._us, its - b._us
        return _ordered(mine, its, op)

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
        offset = self.utcoffset()
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
        return self.__class__, (self._year, self._month, self._day, self._hour, self._minute, self._second, self._us, self._tz)


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
        return 8 if digits > 7 and (digits - 7) % 2 == 1 and digits < 9 else 7 if digits == 7 else 8
    return 8


def _warn(name, instead):
    import warnings
    warnings.warn(
        f"datetime.datetime.{name}() is deprecated and scheduled for removal in a future version. Use timezone-aware objects to represent datetimes in UTC: {instead}.",
        DeprecationWarning, stacklevel=3)


_date_class, _time_class = date, time
_1900 = date(1900, 1, 1)
_no_name = object()


class timezone(_Copied, tzinfo):
    __slots__ = ("_offset", "_name")

    def __new__(cls, offset, name=_no_name):
        if not isinstance(offset, timedelta):
            raise TypeError(f"timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}")
        if name is _no_name:
            name = None
            if not offset and hasattr(cls, "utc"):
                return cls.utc
        elif not isinstance(name, str):
            raise TypeError(f"timezone() argument 2 must be str, not {type(name).__name__}")
        if not -86400000000 < offset._us < 86400000000:
            raise ValueError(f"offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not {offset!r}.")
        self = object.__new__(cls)
        self._offset, self._name = offset, name
        return self

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return "datetime.timezone.utc"
        if self._name is None:
            return f"{_full(type(self))}({self._offset!r})"
        return f"{_full(type(self))}({self._offset!r}, {self._name!r})"

    def __str__(self):
        return self.tzname(None)

    def _check(self, name, dt):
        if dt is not None and not isinstance(dt, datetime):
            raise TypeError(f"{name}(dt) argument must be a datetime instance or None, not {type(dt).__name__}")

    def utcoffset(self, dt, /):
        self._check("utcoffset", dt)
        return self._offset

    def tzname(self, dt, /):
        self._check("tzname", dt)
        if self._name is not None:
            return self._name
        return "UTC" + _offset_text(self._offset) if self._offset else "UTC"

    def dst(self, dt, /):
        self._check("dst", dt)
        return None

    def fromutc(self, dt, /):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime instance")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        return dt + self._offset

    def __reduce__(self):
        return self.__class__, (self._offset,) if self._name is None else (self._offset, self._name)


timezone.utc = UTC = timezone(timedelta(0))
timezone.min = timezone(-timedelta(hours=23, minutes=59))
timezone.max = timezone(timedelta(hours=23, minutes=59))
date.min, date.max, date.resolution = date(1, 1, 1), date(9999, 12, 31), timedelta(1)
time.min, time.max, time.resolution = time(), time(23, 59, 59, 999999), timedelta.resolution
datetime.min, datetime.max, datetime.resolution = datetime(1, 1, 1), datetime(9999, 12, 31, 23, 59, 59, 999999), timedelta.resolution
_static(timedelta, date, tzinfo, time, datetime, timezone)
