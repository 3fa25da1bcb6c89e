"""The calendar in numbers, and what dates and times check and write alike."""

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


def _ordered(a, b, op):
    if op == "==":
        return a == b
    if op == "<":
        return a < b
    if op == "<=":
        return a <= b
    return a > b if op == ">" else a >= b


def _full(cls):
    return f"datetime.{cls.__name__}" if cls.__module__ == "datetime" else cls.__name__


def _state_bytes(value, size, place, most, what):
    """What a pickle keeps of a date or a time, if value is that; most is what the byte at place (a month or an hour) can be."""
    if isinstance(value, str) and len(value) == size:
        try:
            value = value.encode("latin1")
        except UnicodeEncodeError:
            raise ValueError(
                f"Failed to encode latin1 string when unpickling a {what} object. pickle.load(data, encoding='latin1') is assumed.") from None
    if isinstance(value, bytes) and len(value) == size and (what == "time" or value[place] & 127) and value[place] & 127 <= most:
        return value
    return None


class _Copied:
    """What cannot change is its own copy."""

    __slots__ = ()

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self
