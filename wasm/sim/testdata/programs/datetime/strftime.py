"""Formatting with directives."""
import datetime as D
from datetime import *


def t(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as e:
            print(type(e).__name__, e)


for f in "a A w d b B m y Y H I p M S f z Z j U W c x X % G u V e k l P s T D R r F h n C g :z q E".split(): t(
  lambda: (f, datetime(2024,3,5,14,7,9,123,tzinfo=timezone(timedelta(hours=5,minutes=30))).strftime('%'+f)))
t(
  lambda: date(5,1,2).strftime('%Y|%y|%G|%C|%F'),
  lambda: datetime(2024,3,5).strftime('%-d/%-m %_d %05Y %^a %#a %10Y|'),
  lambda: time(14,5).strftime('%H:%M %Y'),
  lambda: datetime(2024,1,1).strftime('%'),
  lambda: datetime(2024,1,1).strftime('%z|%Z|'),
  lambda: datetime(2024,1,1).strftime(5))
