"""Classes of the listing: zones and moments."""
import datetime as D
from datetime import *


def t(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as e:
            print(type(e).__name__, e)


U = timezone.utc
class TZ(tzinfo):
    def utcoffset(self, dt): return timedelta(hours=2)
    def dst(self, dt): return timedelta(hours=1)
    def tzname(self, dt): return 'XX'
t(
  lambda: datetime(2024,3,5,tzinfo=TZ()).isoformat(),
  lambda: datetime(2024,3,5,tzinfo=U).astimezone(TZ()).isoformat(),
  lambda: datetime(2024,3,5,tzinfo=TZ()).tzname(),
  lambda: datetime(2024,3,5,tzinfo=TZ()).strftime('%Z%z'),
  lambda: tzinfo().utcoffset(None),
  lambda: datetime(2024,3,5,tzinfo=tzinfo()).utcoffset(),
  lambda: datetime(2024,3,5,tzinfo=TZ()).timetuple().tm_isdst)
class MyD(datetime): pass
t(
  lambda: MyD(2024,1,1),
  lambda: MyD(2024,1,1)+timedelta(1),
  lambda: MyD.now().__class__.__name__,
  lambda: MyD(2024,1,1).replace(year=2025),
  lambda: MyD(2024,1,1)==datetime(2024,1,1))
