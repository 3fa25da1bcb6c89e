# What a limit leaves of a stack and of a traceback: below 0, the other end.
import io
import sys
import traceback


def lines(frames):
    return [f.lineno for f in frames]


def walk(limit=None):
    return traceback.StackSummary.extract(traceback.walk_stack(None), limit=limit)


def deep(n):
    if n:
        return deep(n - 1)
    whole = lines(traceback.extract_stack())[:-1]
    for limit in 0, 1, 2, -1, -2:
        found = traceback.extract_stack(limit=limit)
        print(limit, lines(found) if limit >= 0 else lines(found) == whole[:-limit], lines(walk(limit)) == whole[:-limit][::-1] if limit < 0 else len(walk(limit)))
    for sys.tracebacklimit in 2, -2:
        print(lines(traceback.extract_stack()))
    del sys.tracebacklimit
    file = io.StringIO()
    traceback.print_stack(limit=-1, file=file)
    print(file.getvalue() in traceback.format_stack()[0], traceback.format_stack(limit=1))
    1 // 0


try:
    deep(3)
except ZeroDivisionError as e:
    for limit in None, 0, 1, 2, -1, -2, -9:
        print(limit, [f.lineno for f in traceback.extract_tb(e.__traceback__, limit=limit)])
        traceback.print_tb(e.__traceback__, limit=limit, file=sys.stdout)
