"""Durations."""
import datetime as D
from datetime import *


def t(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as e:
            print(type(e).__name__, e)


t(
  lambda: timedelta(days=1.5, hours=-3, microseconds=7),
  lambda: timedelta(weeks=1, milliseconds=1.5),
  lambda: timedelta(seconds=0.0000005),
  lambda: timedelta(seconds=0.0000015),
  lambda: timedelta(microseconds=0.5),
  lambda: timedelta(microseconds=1.5),
  lambda: timedelta("a"),
  lambda: timedelta(1,2,3,4,5,6,7),
  lambda: str(timedelta(days=-1, seconds=3)),
  lambda: str(timedelta(2, 3, 4)),
  lambda: str(timedelta(1)),
  lambda: timedelta(1)/3,
  lambda: timedelta(1)/timedelta(hours=5),
  lambda: timedelta(1)//7,
  lambda: divmod(timedelta(1), timedelta(hours=7)),
  lambda: timedelta(1)*1.5,
  lambda: 2*timedelta(1),
  lambda: -timedelta(1,5),
  lambda: abs(timedelta(-1)),
  lambda: timedelta(1)%timedelta(hours=7),
  lambda: timedelta(1)/0,
  lambda: timedelta(1)//0,
  lambda: timedelta(1)//timedelta(0),
  lambda: timedelta(1) < timedelta(2),
  lambda: timedelta(1) == 1,
  lambda: timedelta(1) < 1,
  lambda: timedelta(1)+1,
  lambda: timedelta.min,
  lambda: timedelta.max,
  lambda: timedelta.resolution,
  lambda: timedelta(seconds=1.123456789).total_seconds(),
  lambda: bool(timedelta(0)),
  lambda: hash(timedelta(1))==hash(timedelta(hours=24)),
  lambda: timedelta(hours=25).seconds,
  lambda: timedelta.max+timedelta(1),
  lambda: sum([timedelta(1), timedelta(2)], timedelta()),
  lambda: timedelta(1)/2.5,
  lambda: timedelta(1)*float('nan'),
  lambda: timedelta(float('inf')))
