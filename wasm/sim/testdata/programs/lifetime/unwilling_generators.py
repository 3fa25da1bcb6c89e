"""A generator that will not end is told so once, in the line that dropped it, and then left alone."""
import gc
import sys
import traceback


def hook(args):
    print("ignored:", args.exc_value, [e.lineno for e in traceback.extract_tb(args.exc_traceback)], args.err_msg)


sys.unraisablehook = hook


def unwilling():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print("no")
        finally:
            print("turn")


one = unwilling()
next(one)
del one
print("after one")
group = [unwilling()]
group.append(group)
next(group[0])
del group
gc.collect()
print("after two")
