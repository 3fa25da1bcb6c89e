"""Months and years."""
import calendar
def t(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e), e)


t(
  lambda: calendar.month(2026,11),
  lambda: calendar.month(2024,2,w=3,l=2),
  lambda: calendar.calendar(2026),
  lambda: calendar.TextCalendar(6).formatyear(2024,m=4),
  lambda: calendar.isleap(2000),
  lambda: calendar.leapdays(1900,2001),
  lambda: calendar.weekday(2026,11,26),
  lambda: repr(calendar.weekday(2026,11,26)),
  lambda: calendar.monthrange(2024,2),
  lambda: calendar.monthrange(2024,13),
  lambda: calendar.monthrange(2024,0),
  lambda: calendar.monthcalendar(2026,11),
  lambda: list(calendar.month_name),
  lambda: list(calendar.day_abbr),
  lambda: calendar.month_name[1:3],
  lambda: calendar.MONDAY,
  lambda: repr(calendar.MONDAY),
  lambda: calendar.Month(3),
  lambda: calendar.JANUARY,
  lambda: calendar.timegm((2024,1,1,0,0,0)),
  lambda: list(calendar.Calendar(6).iterweekdays()),
  lambda: list(calendar.Calendar().itermonthdays(2024,2)),
  lambda: list(calendar.Calendar().itermonthdays2(2024,2))[:5],
  lambda: list(calendar.Calendar().itermonthdays3(2024,12))[-5:],
  lambda: list(calendar.Calendar().itermonthdays4(2024,1))[:5],
  lambda: list(calendar.Calendar().itermonthdates(2024,2))[:2],
  lambda: calendar.Calendar().monthdatescalendar(2024,2)[0][0],
  lambda: calendar.Calendar().yeardayscalendar(2024)[0][0][0],
  lambda: calendar.setfirstweekday(calendar.SUNDAY),
  lambda: calendar.firstweekday(),
  lambda: calendar.month(2026,11),
  lambda: calendar.setfirstweekday(7),
  lambda: calendar.weekheader(3),
  lambda: calendar.HTMLCalendar().formatmonth(2024,2),
  lambda: calendar.weekday(1,1,1),
  lambda: calendar.TextCalendar().formatmonth(2026,11,w=9))
calendar.prmonth(2024,5)
