"""Time zones by name: UTC, and the well-known ones by the rules that hold today.

The history of zones is not here: a date before a zone's rules began says so. Rules are written as POSIX does (see _Rule).
"""

from datetime import datetime, timedelta, tzinfo

__all__ = ["ZoneInfo", "reset_tzpath", "available_timezones", "TZPATH", "ZoneInfoNotFoundError", "InvalidTZPathWarning"]

TZPATH = ()

_RULES = {
    "UTC": "UTC0", "Etc/UTC": "UTC0", "GMT": "GMT0", "Etc/GMT": "GMT0",
    "Europe/London Europe/Belfast": "GMT0BST,M3.5.0/1,M10.5.0", "Europe/Dublin": "GMT0IST,M3.5.0/1,M10.5.0",
    "Europe/Lisbon": "WET0WEST,M3.5.0/1,M10.5.0",
    "Europe/Berlin Europe/Paris Europe/Madrid Europe/Rome Europe/Amsterdam Europe/Brussels Europe/Vienna Europe/Zurich Europe/Stockholm "
    "Europe/Oslo Europe/Copenhagen Europe/Prague Europe/Warsaw Europe/Budapest Europe/Belgrade CET": "CET-1CEST,M3.5.0,M10.5.0/3",
    "Europe/Helsinki Europe/Athens Europe/Kyiv Europe/Kiev Europe/Bucharest Europe/Sofia Europe/Riga Europe/Tallinn Europe/Vilnius EET":
        "EET-2EEST,M3.5.0/3,M10.5.0/4",
    "Europe/Moscow": "MSK-3", "Europe/Istanbul": "<+03>-3",
    "America/New_York US/Eastern America/Toronto America/Detroit EST5EDT": "EST5EDT,M3.2.0,M11.1.0",
    "America/Chicago US/Central CST6CDT": "CST6CDT,M3.2.0,M11.1.0", "America/Denver US/Mountain MST7MDT": "MST7MDT,M3.2.0,M11.1.0",
    "America/Los_Angeles US/Pacific America/Vancouver PST8PDT": "PST8PDT,M3.2.0,M11.1.0", "America/Phoenix": "MST7",
    "America/Halifax": "AST4ADT,M3.2.0,M11.1.0", "America/Anchorage": "AKST9AKDT,M3.2.0,M11.1.0", "Pacific/Honolulu": "HST10",
    "America/Sao_Paulo America/Argentina/Buenos_Aires": "<-03>3", "America/Bogota America/Lima": "<-05>5",
    "Asia/Tokyo Japan": "JST-9", "Asia/Seoul": "KST-9", "Asia/Shanghai Asia/Taipei": "CST-8", "Asia/Hong_Kong": "HKT-8",
    "Asia/Singapore": "<+08>-8", "Asia/Manila": "PST-8", "Asia/Bangkok Asia/Ho_Chi_Minh": "<+07>-7", "Asia/Jakarta": "WIB-7",
    "Asia/Kolkata Asia/Calcutta": "IST-5:30", "Asia/Karachi": "PKT-5", "Asia/Dubai": "<+04>-4",
    "Australia/Sydney Australia/Melbourne": "AEST-10AEDT,M10.1.0,M4.1.0/3", "Australia/Brisbane": "AEST-10", "Australia/Perth": "AWST-8",
    "Australia/Adelaide": "ACST-9:30ACDT,M10.1.0,M4.1.0/3", "Pacific/Auckland": "NZST-12NZDT,M9.5.0,M4.1.0/3",
    "Africa/Johannesburg": "SAST-2", "Africa/Lagos": "WAT-1", "Africa/Nairobi": "EAT-3",
}
_of = {key: rule for keys, rule in _RULES.items() for key in keys.split()}
_SINCE = 2008   # the youngest of the rules with summer times


class ZoneInfoNotFoundError(KeyError):
    pass


class InvalidTZPathWarning(RuntimeWarning):
    pass


def available_timezones():
    return set(_of)


def reset_tzpath(to=None):
    """There are no files of zones."""


def _seconds(text):
    sign = -1 if text.startswith("-") else 1
    hours, minutes = (text.lstrip("+-") + ":0").split(":")[:2]
    return sign * (int(hours) * 3600 + int(minutes) * 60)


class _Rule:
    """A zone as POSIX writes it: the standard time's name and how far it is behind UTC, then, where there is one, the summer time's name,
    and when it begins and ends: Mmonth.week.weekday/hour."""

    def __init__(self, text):
        import re
        name = r"(<[^>]+>|[A-Z]+)"
        std, behind, summer, turns = re.fullmatch(name + r"(-?[\d:]+)(?:" + name + r")?(?:,(.*))?", text).groups()
        self.std, self.offset = std.strip("<>"), timedelta(seconds=-_seconds(behind))
        self.summer = summer
        self.turns = [self._turn(turn) for turn in turns.split(",")] if turns else None

    @staticmethod
    def _turn(text):
        day, _, hour = text.partition("/")
        month, week, weekday = map(int, day[1:].split("."))
        return month, week, weekday, timedelta(hours=int(hour or 2))

    def bounds(self, year):
        """When summer time begins and ends in a year, by the clock of before."""
        if year < _SINCE:
            raise NotImplementedError(f"the playground knows the rules of time zones since {_SINCE} only, not those of {year}")
        found = []
        for month, week, weekday, hour in self.turns:
            first = datetime(year, month, 1)
            day = first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (week - 1))
            while day.month != month:
                day -= timedelta(days=7)
            found.append(day + hour)
        return found

    def is_summer(self, begin, end, at):
        return begin <= at < end if begin < end else not end <= at < begin


_HOUR, _ZERO = timedelta(hours=1), timedelta(0)


class ZoneInfo(tzinfo):
    _kept = {}

    def __new__(cls, key):
        zone = cls._kept.get(key)
        if zone is None or type(zone) is not cls:
            zone = cls._kept[key] = cls.no_cache(key)
        return zone

    @classmethod
    def no_cache(cls, key):
        if not isinstance(key, str):
            raise TypeError(f"expected str, bytes or os.PathLike object, not {type(key).__name__}")
        if key not in _of:
            if key.startswith("/") or ".." in key.split("/"):
                raise ValueError(f"ZoneInfo keys may not be absolute paths, got: {key}" if key.startswith("/") else
                                 f"ZoneInfo keys must refer to subdirectories of TZPATH, got: {key}" if key.startswith("..") else
                                 f"ZoneInfo keys must be normalized relative paths, got: {key}")
            if not key:
                raise ValueError("ZoneInfo keys must be normalized relative paths, got: ")
            raise ZoneInfoNotFoundError(f"No time zone found with key {key}")
        self = super().__new__(cls)
        self._key, self._rule = key, _Rule(_of[key])
        return self

    @classmethod
    def from_file(cls, file, /, key=None):
        raise NotImplementedError("the playground has no files of time zones: ZoneInfo(key) knows the well-known ones")

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        for key in list(cls._kept) if only_keys is None else only_keys:
            cls._kept.pop(key, None)

    key = property(lambda self: self._key)

    def _summer(self, dt):
        """Whether a local time is one of summer; in the hour that comes twice, fold tells."""
        rule = self._rule
        if rule.turns is None or dt is None:
            return False
        begin, end = rule.bounds(dt.year)
        at = dt.replace(tzinfo=None, fold=0)
        if begin <= at < begin + _HOUR:     # an hour that is not there
            return bool(dt.fold)
        if end - _HOUR <= at < end:         # one that comes twice
            return not dt.fold
        return rule.is_summer(begin, end, at)

    def utcoffset(self, dt):
        if dt is None and self._rule.turns is not None:
            return None
        return self._rule.offset + (_HOUR if self._summer(dt) else _ZERO)

    def dst(self, dt):
        if dt is None and self._rule.turns is not None:
            return None
        return _HOUR if self._summer(dt) else _ZERO

    def tzname(self, dt):
        if dt is None and self._rule.turns is not None:
            return None
        return self._rule.summer if self._summer(dt) else self._rule.std

    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc() requires a datetime argument")
        if dt.tzinfo is not self:
            raise ValueError("dt.tzinfo is not self")
        rule = self._rule
        local = dt + rule.offset
        if rule.turns is None:
            return local
        begin, end = rule.bounds(local.year)
        at = local.replace(tzinfo=None)
        if rule.is_summer(begin, end - _HOUR, at):
            return local + _HOUR
        return local.replace(fold=1) if end - _HOUR <= at < end else local

    def __str__(self):
        return self._key

    def __repr__(self):
        return f"zoneinfo.ZoneInfo(key={self._key!r})"

    def __reduce__(self):
        return type(self), (self._key,)
