# What is said where an attribute finds no place: the missing __dict__ is told of only where a class sets attributes as object does.
import dataclasses
import functools


class Plain:
    __slots__ = ("a",)


class Own:
    __slots__ = ("a",)

    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)


class Sub(Own):
    __slots__ = ()


class Deletes:
    __slots__ = ("a",)

    def __delattr__(self, name):
        object.__delattr__(self, name)


@dataclasses.dataclass(frozen=True, slots=True)
class Frozen:
    a: int = 1


def told(act, *args):
    try:
        print("done", act(*args))
    except (AttributeError, TypeError) as error:
        print(f"{type(error).__name__}: {error}")


for cls in Plain, Own, Sub, Deletes, Frozen:
    one = cls()
    told(object.__setattr__, one, "b", 1)
    told(object.__delattr__, one, "b")
    told(object.__setattr__, one, "__str__", 1)

# A __dict__ that a class written in Python gives can be deleted and comes back; that of a built-in class stays.
class Ordinary:
    pass


class Failure(Exception):
    pass


class Half(functools.partial):
    pass


class Number(int):
    pass


def plain():
    pass


for one in Ordinary(), Number(3), plain, functools.partial(plain), Half(plain), Exception(), Failure(), staticmethod(plain):
    one.mark = 1
    told(delattr, one, "__dict__")
    print(type(one).__name__, one.__dict__.get("mark"))
