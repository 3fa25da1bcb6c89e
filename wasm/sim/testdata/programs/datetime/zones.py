"""Time zones."""
import datetime as D
from datetime import *


def t(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as e:
            print(type(e).__name__, e)


U=timezone.utc; E=timezone(timedelta(hours=-5),'EST')
t(
  lambda: U,
  lambda: E,
  lambda: str(E),
  lambda: timezone(timedelta(hours=5,minutes=30)),
  lambda: str(timezone(timedelta(hours=5,minutes=30))),
  lambda: str(timezone(timedelta(seconds=-1))),
  lambda: timezone(timedelta(hours=24)),
  lambda: timezone(5),
  lambda: timezone(timedelta(1),5),
  lambda: timezone(timedelta(0)) is U,
  lambda: timezone(timedelta(0),'UTC'),
  lambda: timezone(timedelta(0))==U,
  lambda: timezone.min,
  lambda: timezone.max,
  lambda: U.utcoffset(None),
  lambda: U.dst(None),
  lambda: U.tzname(5),
  lambda: UTC is U)
