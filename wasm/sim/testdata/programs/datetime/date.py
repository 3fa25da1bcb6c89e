"""Dates."""
import datetime as D
from datetime import *


def t(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as e:
            print(type(e).__name__, e)


t(
  lambda: date(2024,2,29),
  lambda: date(2023,2,29),
  lambda: date(0,1,1),
  lambda: date(2023,13,1),
  lambda: date(2023,1),
  lambda: date(),
  lambda: date("2023",1,1),
  lambda: date(2023.0,1,1),
  lambda: str(date(5,1,2)),
  lambda: date(2024,2,29).replace(year=2023),
  lambda: date(2024,12,30).isocalendar(),
  lambda: date(2021,1,3).isocalendar(),
  lambda: date(2020,12,31).isocalendar().week,
  lambda: date.fromisocalendar(2020,53,5),
  lambda: date.fromisocalendar(2021,53,5),
  lambda: date.fromordinal(738000),
  lambda: date.fromordinal(0),
  lambda: date.fromisoformat('2024-02-29'),
  lambda: date.fromisoformat('20240229'),
  lambda: date.fromisoformat('2024-W09-4'),
  lambda: date.fromisoformat('2024W094'),
  lambda: date.fromisoformat('2024-W09'),
  lambda: date.fromisoformat('2024-2-29'),
  lambda: date.fromisoformat('x'),
  lambda: date.fromisoformat(5),
  lambda: date.fromisoformat('2024-13-01'),
  lambda: date.fromtimestamp(86400*365),
  lambda: date(2024,1,31)+timedelta(1),
  lambda: date(2024,3,1)-date(2024,2,1),
  lambda: date(2024,3,1)-timedelta(hours=25),
  lambda: date.max+timedelta(1),
  lambda: date(2024,1,1)<date(2024,1,2),
  lambda: date(2024,1,1)==datetime(2024,1,1),
  lambda: date(2024,1,1)<datetime(2024,1,1),
  lambda: date(2024,1,1)<5,
  lambda: date(2024,1,1)+5,
  lambda: date(2024,1,1).ctime(),
  lambda: date(2024,1,1).timetuple(),
  lambda: date(2024,1,1).weekday(),
  lambda: date(2024,1,7).isoweekday(),
  lambda: f"{date(2024,1,1):%A %d %B %Y}",
  lambda: f"{date(2024,1,1)}",
  lambda: date.min,
  lambda: date.max,
  lambda: date(2024,1,1).year,
  lambda: setattr(date(2024,1,1),'year',5),
  lambda: hash(date(2024,1,1))==hash(date(2024,1,1)),
  lambda: date(2024,1,1).foo,
  lambda: date.foo)
