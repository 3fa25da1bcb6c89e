# isinstance and issubclass.

def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


show(lambda: isinstance(1))
show(lambda: isinstance(1, 1))
show(lambda: isinstance(1, (str, 1)))
show(lambda: isinstance(1, (int, 1)))
show(lambda: isinstance(1, (str, (float, int))))
show(lambda: isinstance(1, int | str))
show(lambda: isinstance('', int | None))
show(lambda: isinstance(None, int | None))
show(lambda: isinstance(True, int))
show(lambda: isinstance([], list[int]))
show(lambda: isinstance(1, 'int'))
show(lambda: issubclass(1, int))
show(lambda: issubclass(int, 1))
show(lambda: issubclass(bool, int))
show(lambda: issubclass(bool, (str, int)))
show(lambda: issubclass(int, int | str))
show(lambda: issubclass(int, (1,)))
show(lambda: issubclass(int))
show(lambda: issubclass(1, (int,)))
show(lambda: issubclass(int, list[int]))
show(lambda: isinstance(1, ()))
show(lambda: isinstance(1, None))
show(lambda: isinstance(1, int | list[int]))
show(lambda: isinstance('1', int | list[int]))
class M(type):

    def __instancecheck__(c, x):
        return x == 42

    def __subclasscheck__(c, x):
        return x is float

class X(metaclass=M):
    pass

show(lambda: isinstance(42, X))
show(lambda: isinstance(X(), X))
show(lambda: isinstance(41, X))
show(lambda: issubclass(float, X))
show(lambda: issubclass(int, (str, X)))
show(lambda: isinstance(42, (str, X)))
class P:

    @property
    def __class__(s):
        return int

show(lambda: isinstance(P(), int))
show(lambda: isinstance(P(), P))
class Y:

    def __instancecheck__(s, x):
        return 'yes'

show(lambda: isinstance(1, Y()))
