# What goes into pickle comes out again: the same values, the same shape, the same sharing.
import dataclasses
import enum
import pickle


class Colour(enum.Enum):
    RED = 1


@dataclasses.dataclass
class Point:
    x: int
    y: list


class Slotted:
    __slots__ = ("p", "q")


class OwnState:
    def __getstate__(self):
        return 5

    def __setstate__(self, state):
        print("set", state)


class Reduced:
    def __reduce__(self):
        return print, ("made anew",)


class Names(list):
    pass


class Count(int):
    pass


def twice(x):
    return 2 * x


values = [1, -1, 255, 256, 70000, -70000, 10**30, -10**30, -2**31, 2**31, "a", "ä" * 300, b"x" * 300, (), (1,), (1, 2, 3, 4), [],
          list(range(1005)), {1: 2, 3: 4}, set(), {1}, frozenset({2}), None, True, ..., range(3), bytearray(b"xy"), ValueError("x", 3),
          Colour.RED, len, Point, twice, slice(1, 2), Point(1, [2]), Count(7)]
for x in values:
    for protocol in 3, 4, 5:
        y = pickle.loads(pickle.dumps(x, protocol))
        if type(x) is not type(y) or not (x == y or repr(x) == repr(y)):
            print("not the same:", protocol, x, y)
print(len(values), "values")
for x in 1, -1, 300, 70000, 10**20, "word", b"bytes", (1, 2), [1, 2], {"a": 1}, Point(1, [2]), Colour.RED, Names([1]), None, ValueError("x"):
    print(pickle.dumps(x))

s = Slotted()
s.p = 1
t = pickle.loads(pickle.dumps(s))
print(t.p, hasattr(t, "q"))
pickle.loads(pickle.dumps(OwnState()))
pickle.loads(pickle.dumps(Reduced()))
names = Names(["a"])
names.extra = 3
again = pickle.loads(pickle.dumps(names))
print(again, again.extra, type(again).__name__)
loop = [1]
loop.append(loop)
again = pickle.loads(pickle.dumps(loop))
print(again[1] is again)
point = Point(1, [])
point.y.append(point)
again = pickle.loads(pickle.dumps(point))
print(again.y[0] is again)
shared = [1]
a, b = pickle.loads(pickle.dumps((shared, shared)))
print(a is b)
print(pickle.loads(pickle.dumps("word".upper))())
