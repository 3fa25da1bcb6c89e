"""Fields and texts of module time."""
import datetime as D
from datetime import *


def t(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as e:
            print(type(e).__name__, e)


import time, copy
t(
  lambda: time.gmtime(0),
  lambda: time.localtime(86400*365.25).tm_year,
  lambda: time.strftime('%Y-%m-%d', time.gmtime(0)),
  lambda: time.mktime(time.gmtime(1000)),
  lambda: time.asctime(time.gmtime(0)),
  lambda: time.ctime(0),
  lambda: time.strptime('2024','%Y'),
  lambda: time.struct_time(range(9)),
  lambda: time.struct_time([1]),
  lambda: time.gmtime(0)[0:3],
  lambda: copy.deepcopy(datetime(2024,1,1)),
  lambda: time.strftime('%H', (1,2)),
  lambda: time.gmtime(0) == tuple(time.gmtime(0)),
  lambda: time.tzname,
  lambda: time.strptime('x','%Y'))

