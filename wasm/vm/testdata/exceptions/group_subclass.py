# A subclass of ExceptionGroup with arguments of its own; what split's condition may be.
class Coded(ExceptionGroup):
    def __new__(cls, errors, code=4):
        self = super().__new__(cls, f"{len(errors)} errors", errors)
        self.code = code
        return self

    def derive(self, excs):
        return Coded(excs, self.code)


try:
    try:
        raise Coded([ValueError(1), KeyError(2), TypeError()])
    except* KeyError as eg:
        print(repr(eg), eg, eg.args, eg.code, eg.message, eg.exceptions)
except BaseException as e:
    print(repr(e), e, e.args, e.code)
g = ExceptionGroup("m", [ValueError(1)])
g.args = (1, 2, 3)
print(repr(g), g, g.message, g.exceptions)
for condition in str, int, (ValueError, str), 1, (ValueError, 2), None, (), (ValueError,), ValueError, callable:
    try:
        print(condition, g.split(condition), g.subgroup(condition))
    except TypeError as e:
        print(condition, e)
