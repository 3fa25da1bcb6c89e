"""try, except, else, finally, chaining, with."""


class Resource:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self

    def __exit__(self, kind, error, traceback):
        print("exit", self.name, kind.__name__ if kind else None)
        return self.swallow


def attempt(n):
    try:
        with Resource("outer", swallow=n == 3), Resource("inner"):
            if n == 1:
                raise ValueError("one")
            if n == 2:
                {}["two"]
            if n == 3:
                int("three")
    except ValueError as error:
        return f"value {error}"
    except (KeyError, IndexError) as error:
        raise RuntimeError("converted") from error
    else:
        return "fine"
    finally:
        print("finally", n)


for n in range(4):
    try:
        print(attempt(n))
    except RuntimeError as error:
        print(repr(error), "from", repr(error.__cause__))
try:
    try:
        1 / 0
    except ZeroDivisionError:
        undefined
except NameError as error:
    print(error, "|", repr(error.__context__))
try:
    assert 1 == 2, "no"
except AssertionError as error:
    print(error)
for bad in (lambda: "a" + 1, lambda: None.x, lambda: [].pop(), lambda: (1).foo, lambda: len(5), lambda: {}["k"], lambda: [1][5],
            lambda: print(1, 2, spam=3), lambda: (lambda a: a)(), lambda: int("x"), lambda: "abc"["d"], lambda: next(iter([]))):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
