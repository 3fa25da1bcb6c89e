# A bare raise in except* raises the part that the clause took, not the whole group; what other clauses took is gone.
def fail():
    raise ExceptionGroup("many", [ValueError(1), TypeError(2), ExceptionGroup("inner", [KeyError(3), OSError(4, "os")])])

try:
    try:
        fail()
    except* ValueError as e:
        print("taken", repr(e))
    except* (OSError, TypeError) as e:
        print("raised again", repr(e))
        raise
except ExceptionGroup as e:
    print(repr(e), repr(e.__context__))

try:
    try:
        fail()
    except* KeyError:
        raise IndexError("new")
except ExceptionGroup as e:
    print(repr(e))
    print(repr(e.exceptions[0].__context__))

def gen():
    try:
        fail()
    except* ValueError as e:
        yield repr(e)
        raise

g = gen()
print(next(g))
try:
    next(g)
except ExceptionGroup as e:
    print(repr(e))
