# Calls that leave out what nearly everybody gives, and errors that are made by hand.
print(float(), [float() for _ in range(2)], float.__new__(float))
for args in (), (1,), (1, "x"), (lambda: 0, 5):
    try:
        print(__build_class__(*args))
    except TypeError as error:
        print(error)
print(__build_class__(lambda: 0, "Made"))

for kind in UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError:
    for args in (), ("a",), ("ascii", b"x", 0, 1, "why"), ("ascii", "\xe9x", 0, 1, "why"), ("x", 0, 1, "why"), ("\u20ac", 0, 1, "why"), (
            "xyz", 0, 3, "why"), ("ascii", b"x", "0", 1, "why"), ("ascii", b"x", 0, 1, 5), (1, b"x", 0, 1, "why"):
        try:
            error = kind(*args)
            print(repr(error), "|", error, "|", error.object, error.start, error.end, error.reason)
        except TypeError as error:
            print(kind.__name__, args, error)

for args in (), ("a",), ("a", ("f", 1, 2, "t")), ("a", ("d/f", 1, 2, "t", 3, 4)), ("a", "b"), ("a", 5), ("a", ("f",)), ("a", ("f", 1, 2, "t", 3)), (
        "a", (None, 1, 2, "t")), ("a", ("f", None, 2, "t")), ("a", "b", "c"):
    try:
        error = SyntaxError(*args)
        print(repr(error), "|", error, "|", error.msg, error.filename, error.lineno, error.text, error.end_offset)
    except TypeError as error:
        print("TypeError", args, error)
error = SyntaxError("first", ("f", 1, 2, "t"))
error.msg, error.lineno = "second", 7
print(error)

import builtins
print(builtins, __annotations__, __spec__)
