"""Dates and times of day: a file for each class."""

from _lib import static as _static
from ._calendar import MAXYEAR, MINYEAR
from ._date import date
from ._delta import timedelta
from ._moment import datetime
from ._time import time
from ._zone import timezone, tzinfo

__all__ = ("date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC")

UTC = timezone.utc
_static(timedelta, date, tzinfo, time, datetime, timezone)
