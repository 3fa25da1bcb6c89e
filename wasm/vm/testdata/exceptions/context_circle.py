# A chain of contexts that a program has tied into a circle by hand does not hold up those who raise.
a, b, c = ValueError("a"), ValueError("b"), ValueError("c")
a.__context__, b.__context__, c.__context__ = b, c, b
try:
    try:
        raise a
    except ValueError:
        raise KeyError("k")
except KeyError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__), c.__context__ is b)

x = TypeError("x")
x.__context__ = x.__context__
try:
    try:
        raise x
    except TypeError as e:
        raise e
except TypeError as e:
    print(repr(e), e.__context__)
