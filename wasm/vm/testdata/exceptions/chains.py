# Causes, contexts, and what from does to them.
def chain(e):
    while e is not None:
        print(" ", repr(e), "cause" if e.__cause__ else "context" if e.__context__ else "", e.__suppress_context__)
        e = e.__cause__ or e.__context__
def run(f):
    try: f()
    except Exception as e: chain(e)
def implicit():
    try: 1 / 0
    except ZeroDivisionError: {}["k"]
def explicit():
    try: 1 / 0
    except ZeroDivisionError as e: raise ValueError("v") from e
def none():
    try: 1 / 0
    except ZeroDivisionError: raise ValueError("v") from None
def by_finally():
    try: raise KeyError("a")
    finally: raise TypeError("b")
for f in (implicit, explicit, none, by_finally):
    print(f.__name__)
    run(f)
e = ValueError("x", 2)
e.add_note("one"); e.add_note("two")
print(e.args, e.__notes__, str(e), str(KeyError("k")), str(KeyError("a", 1)), str(OSError(2, "gone")), repr(Exception()))
class Mine(Exception):
    def __init__(self, code): self.code = code
m = Mine(5)
print(m.args, str(m), repr(m), m.code, Mine.__mro__[1].__name__)
