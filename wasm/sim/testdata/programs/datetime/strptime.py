"""Parsing with directives."""
import datetime as D
from datetime import *


def t(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as e:
            print(type(e).__name__, e)


for s,f in [('2024-03-05','%Y-%m-%d'),('05/03/24 14:07','%d/%m/%y %H:%M'),('Tue Mar  5 14:07:09 2024','%c'),('March 5, 2024','%B %d, %Y'),('02:07 PM','%I:%M %p'),('12:07 AM','%I:%M %p'),('2024-03-05T14:07:09.123+0530','%Y-%m-%dT%H:%M:%S.%f%z'),('2024-03-05 Z','%Y-%m-%d %z'),('2024-065','%Y-%j'),('2024 10 2','%G %V %u'),('2024 10 Tue','%Y %W %a'),('2024 10 Tue','%Y %U %a'),('2024','%Y-%m'),('2024x','%Y'),('1','%q'),('1','%'),('2024-13','%Y-%m'),('2024-02-30','%Y-%m-%d'),('x','x'),('100%','100%%'),('UTC 5','%Z %d'),('Feb 29','%b %d'),('tuesday 5 MARCH 1999','%A %d %B %Y'),('10:11','%X'),('a.b','a.b'),('axb','a.b'),('+05:30','%z'),('-0530 EST','%z %Z'),('2024 2024','%Y %Y'),('99','%y'),('68','%y'),('1 2','%Y %V'), ('5','%V'), ('12  5','%m %d')]:
    t(
  lambda: (s, f, datetime.strptime(s,f)))
t(
  lambda: datetime.strptime(5,'%Y'),
  lambda: datetime.strptime('5',5))
