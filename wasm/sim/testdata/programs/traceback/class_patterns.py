# What is marked where a class pattern fails: its parentheses, when its text could be a call.
import traceback


class A:
    __match_args__ = ("x",)

    @property
    def x(self):
        raise ZeroDivisionError("no x")


class B:
    pass


def patterns(v):
    match v:
        case B(a, b):
            pass


def alternatives(v):
    match v:
        case B(1 | 2, k=[a, *b]):
            pass


def attribute(v):
    match v:
        case A(x=1 as y):
            pass


def positional(v):
    match v:
        case A(
                [x]):
            pass


for f, v in (patterns, B()), (alternatives, B()), (attribute, A()), (positional, A()):
    try:
        f(v)
    except Exception:
        traceback.print_exc(file=__import__("sys").stdout)
