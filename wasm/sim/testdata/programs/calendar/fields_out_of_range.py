import time, calendar, zoneinfo, warnings
for f in (lambda: time.asctime((1, 13, 1, 1, 1, 1, 1, 1, 1)), lambda: time.asctime((2024, 1, 32, 1, 1, 1, 1, 1, 1)), lambda: time.gmtime(1e30), lambda: time.gmtime(1e18), lambda: time.localtime(-1e30), lambda: time.asctime((2024,1,1,25,1,1,1,1,1)), lambda: time.asctime((2024,1,1,5,1,1,9,1,1)), lambda: time.strftime('%b', (2024,13,1,1,1,1,1,1,1)), lambda: time.asctime((2024,0,1,5,1,1,1,1,1)), lambda: time.asctime('x'), lambda: time.ctime(1e30), lambda: time.strftime("%H", (2024, 1, 1, 5, 60, 1, 1, 1, 1)), lambda: time.strftime("%S", (2024, 1, 1, 5, 0, 62, 1, 1, 1)), lambda: time.strftime("%j %a", (2024, 1, 1, 5, 0, 6, -1, 0, 1)), lambda: time.strftime("%a", (2024, 1, 1, 5, 0, 6, -2, 0, 1)), lambda: time.strftime("%a", (2024, 1, 1, 5, 0, 6, 1, 367, 1)), lambda: time.strftime("%S %M", (2024, 1, 0, -1, 0, 6, 1, 1, 1)), lambda: time.gmtime(float("nan"))):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(calendar.LocaleTextCalendar(locale='C').formatweekday(0, 5), calendar.LocaleTextCalendar(locale='C').formatmonth(2024, 2), calendar.LocaleHTMLCalendar(6, 'C').formatmonth(2024, 2)[:200], calendar.LocaleTextCalendar(firstweekday=2, locale='C').formatweek([(1, 0), (2, 1)], 3))
for c in calendar.LocaleTextCalendar, calendar.LocaleHTMLCalendar:
    try: print(c(locale='xx_XX').formatmonth(2024, 2))
    except Exception as e: print(type(e).__name__, e)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always'); print(calendar.January, calendar.February, [str(x.message) for x in w])
for n in ('', '/abs', 'a/../b', 'Europe/Nowhere', '..'):
    try: zoneinfo.ZoneInfo(n)
    except Exception as e: print(type(e).__name__, e)
