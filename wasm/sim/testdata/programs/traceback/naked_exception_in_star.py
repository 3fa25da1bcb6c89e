"""An exception that except* wraps into a group: the group itself was raised nowhere, so it has no line of the function."""
import sys
import traceback


def shown(f):
    try:
        f()
    except BaseException as e:
        traceback.print_exception(e, file=sys.stdout)


def again():
    try:
        raise ValueError("alone")
    except* ValueError as group:
        print(repr(group), group.__traceback__)
        raise


def another():
    try:
        raise ValueError("alone")
    except* ValueError:
        raise KeyError("other")


shown(again)
shown(another)
