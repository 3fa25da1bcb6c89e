"""Times of day."""
import datetime as D
from datetime import *


def t(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as e:
            print(type(e).__name__, e)


t(
  lambda: time(),
  lambda: time(12,30),
  lambda: time(1,2,3),
  lambda: time(1,2,3,4),
  lambda: time(24),
  lambda: time(1,60),
  lambda: time(1,2,60),
  lambda: time(1,2,3,10**6),
  lambda: time(1, tzinfo=5),
  lambda: time(1,fold=2),
  lambda: str(time(1,2,3,4)),
  lambda: time(1,2,tzinfo=timezone.utc),
  lambda: str(time(1,2,tzinfo=timezone(timedelta(hours=-5)))),
  lambda: time(1)<time(2),
  lambda: time(1)<time(2,tzinfo=UTC),
  lambda: time(1)==time(1,tzinfo=UTC),
  lambda: time.fromisoformat('04:23:01'),
  lambda: time.fromisoformat('T042301'),
  lambda: time.fromisoformat('04:23:01.000384'),
  lambda: time.fromisoformat('04:23:01,5'),
  lambda: time.fromisoformat('04:23:01+04:00'),
  lambda: time.fromisoformat('04'),
  lambda: time.fromisoformat('4'),
  lambda: time.fromisoformat('04:23Z'),
  lambda: time.fromisoformat('25:00'),
  lambda: time(1).isoformat('hours'),
  lambda: time(1,2,3,4567).isoformat(timespec='milliseconds'),
  lambda: time(1).isoformat('x'),
  lambda: time(1,fold=1),
  lambda: time(1).replace(minute=5),
  lambda: time(1)+timedelta(1),
  lambda: bool(time(0)),
  lambda: time.min,
  lambda: time.max,
  lambda: time(1).utcoffset(),
  lambda: time(5).tzname())
