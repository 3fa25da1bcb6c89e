import traceback, sys
def f(x):
    return 1 / x
def g():
    try:
        f(0)
    except ZeroDivisionError as e:
        raise ValueError("bad") from e
try:
    g()
except ValueError as e:
    print(traceback.format_exc())
    print(traceback.format_exception_only(e))
    print(traceback.extract_tb(e.__traceback__))
    te = traceback.TracebackException.from_exception(e)
    print(list(te.format()))
    s = traceback.extract_tb(e.__traceback__)[0]
    print(s.filename, s.lineno, s.name, s.line, s.colno, s.end_colno, list(s))
try:
    raise ExceptionGroup("eg", [ValueError(1), ExceptionGroup("in", [TypeError("x")])])
except* (ValueError, TypeError) as e:
    try:
        raise KeyError("k")
    except Exception:
        traceback.print_exc(file=sys.stdout)
except* TypeError as e:
    traceback.print_exc(file=sys.stdout)
def deep():
    traceback.print_stack(limit=2, file=sys.stdout)
    for fr in traceback.StackSummary.extract(traceback.walk_stack(None)):
        pass
deep()
print(traceback.format_exc(), end="")
try:
    exec("a b")
except (SyntaxError, NameError) as e:
    traceback.print_exc(file=sys.stdout)
try:
    foo = 1
    fooo
except NameError as e:
    print(traceback.format_exception(e))
try:
    exec("if x\n  pass")
except SyntaxError as e:
    print(traceback.format_exception_only(e))
def r(n):
    if n == 0: raise RecursionError("z")
    r(n-1)
try: r(10)
except RecursionError: traceback.print_exc(file=sys.stdout)
try:
    raise ExceptionGroup("eg", [ValueError(i) for i in range(20)])
except Exception: traceback.print_exc(file=sys.stdout)
