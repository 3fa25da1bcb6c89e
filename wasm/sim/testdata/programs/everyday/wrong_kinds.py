# What some everyday functions say of arguments of another kind.
import textwrap
from fractions import Fraction as F


class Meta(type):
    def mro(cls): return [cls]


class Alone(metaclass=Meta): pass


def say(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as error:
        print(type(error).__name__, error)


for x in (1, None, b"a", [], "", "  a\n b\n\n   \n  c", "\ta\n\tb", "  a\n\tb"):
    say(textwrap.dedent, x)
for a, b in ((F(3, 4), 0), (F(6, 4), F(0)), (F(0), F(0)), (3, F(0))):
    say(lambda: a / b)
    say(lambda: a // b)
    say(lambda: a % b)
say(Alone)
for text in ("float(1, 2, a=3)", "float(1, 2, 3)", "float(x=1)", "bool(1, 2, a=1)", "bool(1, 2)", "memoryview(1, 2)", "memoryview()", "memoryview(a=1)"):
    say(eval, text)
