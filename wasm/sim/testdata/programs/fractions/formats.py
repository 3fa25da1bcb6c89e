"""Fractions filled with zeros and separated, and dataclasses that keep an __init__ of their own."""
from dataclasses import dataclass, field, fields, make_dataclass
from fractions import Fraction
import operator

for spec in ("012,.2f", "013,.2f", "09,.0f", "0,.1f", "020_.3f", "05f", "=+15,.2f"):
    print(spec, [format(x, spec) for x in (Fraction(123457, 100), Fraction(-7, 3), Fraction(1234567890, 7))])


@dataclass
class Point:
    x: int
    y: int = 2

    def __init__(self, both):
        self.x = self.y = both


print(Point(5))
try:
    make_dataclass("Bad", ["for"])
except TypeError as e:
    print(e)
items = iter([3, 4, 5])
print(operator.indexOf(items, 4), list(items), "indexOf" in operator.__all__)
