"""Months that there are not."""
import calendar


def show(f, *a):
    try:
        print(repr(f(*a)))
    except Exception as e:
        print([c.__name__ for c in type(e).__mro__[:-2]], e)


for month in 0, 13, -1:
    show(calendar.month, 2024, month)
    show(calendar.monthrange, 2024, month)
    show(calendar.TextCalendar().formatmonthname, 2024, month, 20)
    show(calendar.HTMLCalendar().formatmonth, 2024, month)
