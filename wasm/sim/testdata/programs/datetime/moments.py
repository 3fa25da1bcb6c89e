"""Dates with a time of day."""
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
  lambda: datetime(2024,3,5),
  lambda: datetime(2024,3,5,1,2,3,4,U),
  lambda: str(datetime(2024,3,5,1,2,3,4,E)),
  lambda: datetime(2024,3,5,25),
  lambda: datetime(2024,3),
  lambda: datetime(2024,3,5,tzinfo='x'),
  lambda: datetime(2024,3,5).isoformat(' ','minutes'),
  lambda: datetime(2024,3,5,tzinfo=E).isoformat(),
  lambda: datetime(2024,3,5).isoformat('xx'),
  lambda: datetime(2024,3,5,tzinfo=E).astimezone(U),
  lambda: datetime(2024,3,5,12,tzinfo=U).astimezone(E),
  lambda: datetime(2024,3,5,12).astimezone(U),
  lambda: datetime(2024,3,5,12).astimezone(),
  lambda: datetime(2024,3,5).timestamp(),
  lambda: datetime(2024,3,5,tzinfo=E).timestamp(),
  lambda: datetime.fromtimestamp(1709596800.123456),
  lambda: datetime.fromtimestamp(1709596800, U),
  lambda: datetime.fromtimestamp(0, E),
  lambda: datetime.fromtimestamp(-1.5),
  lambda: datetime.fromtimestamp(1e20),
  lambda: datetime.fromtimestamp(1e12),
  lambda: datetime.fromtimestamp("x"),
  lambda: datetime.fromtimestamp(0.9999999),
  lambda: datetime(2024,3,5)-datetime(2024,3,4,23),
  lambda: datetime(2024,3,5,tzinfo=U)-datetime(2024,3,5,tzinfo=E),
  lambda: datetime(2024,3,5)-datetime(2024,3,5,tzinfo=E),
  lambda: datetime(2024,3,5)<datetime(2024,3,5,tzinfo=E),
  lambda: datetime(2024,3,5)==datetime(2024,3,5,tzinfo=E),
  lambda: datetime(2024,3,5,5,tzinfo=U)==datetime(2024,3,5,0,tzinfo=E),
  lambda: datetime(2024,3,5)+timedelta(days=1,seconds=-1),
  lambda: datetime.max+timedelta(1),
  lambda: datetime.min-timedelta(1),
  lambda: datetime(2024,3,5)+5,
  lambda: datetime(2024,3,5)-date(2024,3,4),
  lambda: datetime.combine(date(2024,1,2), time(3,4)),
  lambda: datetime.combine(date(2024,1,2), time(3,4,tzinfo=U)),
  lambda: datetime.combine(5, time(3)),
  lambda: datetime(2024,3,5,1).date(),
  lambda: datetime(2024,3,5,1,2,tzinfo=U).time(),
  lambda: datetime(2024,3,5,1,2,tzinfo=U).timetz(),
  lambda: datetime(2024,3,5,1,2,tzinfo=U).timetuple(),
  lambda: datetime(2024,3,5,1,2,tzinfo=E).utctimetuple(),
  lambda: datetime(2024,3,5).replace(hour=5,tzinfo=U),
  lambda: datetime(2024,3,5).ctime(),
  lambda: datetime(2024,3,5).isocalendar(),
  lambda: datetime.fromordinal(738000),
  lambda: datetime(2024,3,5,fold=1),
  lambda: datetime(2024,3,5).tzinfo,
  lambda: hash(datetime(2024,3,5,5,tzinfo=U))==hash(datetime(2024,3,5,0,tzinfo=E)),
  lambda: f"{datetime(2024,3,5):%H:%M}",
  lambda: datetime.min,
  lambda: datetime.max,
  lambda: sorted([datetime(2024,3,5),datetime(2024,1,1)]),
  lambda: isinstance(datetime(2024,1,1), date),
  lambda: datetime.strptime.__name__,
  lambda: datetime(2024,1,1) > None,
  lambda: datetime.now(U).tzinfo,
  lambda: datetime.today().date()==date.today(),
  lambda: setattr(datetime,'now',5))
