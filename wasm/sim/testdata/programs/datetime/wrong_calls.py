# Calls that do not fit, in the words of functions written in C.
import datetime as d
import io

for text in [
    "d.timedelta(days=10**20)", "d.timedelta(1) * 2**31", "d.timedelta(1) * 10**9", "d.timedelta(2**31)", "d.timedelta(seconds=10**20)",
    "d.date(10**20, 1, 1)", "d.date(2**31, 1, 1)", "d.date('a', 1, 1)", "d.date(2020, 1)", "d.timedelta(1, 2, 3, 4, 5, 6, 7, 8)",
    "d.timedelta(foo=1)", "d.date(2020, 1, 1).replace(foo=1)", "d.date(2020, 1, 1).strftime()", "d.timedelta.total_seconds()",
    "d.date.today(1)", "d.date(2020, 1, 1).isocalendar(1)", "d.datetime.fromisoformat('12:30', '%H:%M')", "d.datetime.fromisoformat()",
    "d.timedelta(1).days(1)", "io.StringIO().getvalue(1)", "io.BytesIO(b'ab').read(1, 2)",
]:
    try:
        print(text, eval(text))
    except Exception as e:
        print(text, type(e).__name__, e)
