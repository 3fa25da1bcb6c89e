# What CPython has written in C shows no lines in a traceback, also where the playground has it in Python.
# oracle: stderr
import bisect, csv, datetime, heapq, sys, traceback
from collections import OrderedDict
from decimal import Decimal


class Odd:
    def __lt__(self, other):
        raise ValueError("odd")


def attempt(f):
    try:
        f()
    except Exception:
        traceback.print_exc(file=sys.stdout)


attempt(lambda: open("nowhere"))
attempt(lambda: Decimal("abc"))
attempt(lambda: heapq.heappop([]))
attempt(lambda: heapq.heapify([Odd(), Odd()]))
attempt(lambda: csv.reader(1))
attempt(lambda: next(csv.reader([1])))
attempt(lambda: bisect.bisect([1], "a"))
attempt(lambda: datetime.date(2024, 13, 1))
attempt(lambda: OrderedDict().popitem())
attempt(lambda: OrderedDict().move_to_end(1))
datetime.date(2024, 2, 30)
