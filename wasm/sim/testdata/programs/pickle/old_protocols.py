"""The pickle protocols 0 to 2, those of Python 2, are text, or bytes without frames; what they write is CPython's."""
import collections
import datetime
import enum
import functools
import io
import pickle


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


class Slots:
    __slots__ = ("a",)


class Text(str):
    pass


class Outer:
    class Inner:
        pass

    def method(self):
        pass


class Colour(enum.Enum):
    RED = 1


class Keywords:
    def __new__(cls, *args, **kwargs):
        return object.__new__(cls)

    def __getnewargs_ex__(self):
        return (1,), {"b": 2}


knot = []
knot.append(knot)
pair = ([],)
pair[0].append(pair)
values = [
    None, True, False, 0, -1, 255, 65536, 2**31, -2**31 - 1, 10**20, 1.5, float("inf"), "", "abc", "a\nb\\c\0\r\x1a é€\U0001f600", b"", b"a\xff",
    bytearray(b"xy"), (), (1,), (1, 2, 3, 4), [], [1], [1, 2], {}, {1: 2}, {1: 2, 3: 4}, {1}, frozenset(), Point(1, "y"), Point, Outer.Inner,
    Outer().method, len, range(3), ..., NotImplemented, type(None), ValueError("x"), KeyError, 2 + 3j, int, str, Text("x"), object(),
    OSError(2, "no"), knot, pair, collections.OrderedDict(a=1), collections.Counter("aab"), collections.deque([1, 2], 3),
    collections.defaultdict(list, {1: [2]}), functools.partial(int, base=2), datetime.timedelta(1, 2, 3), datetime.date(2020, 1, 2),
    datetime.datetime(2020, 1, 2, 3, 4, 5, 6), datetime.time(1, 2, fold=1), Colour.RED, Keywords(), ["same", "same"],
]
for protocol in range(3):
    for value in values:
        data = pickle.dumps(value, protocol)
        print(protocol, data)
        back = pickle.loads(data)
        if type(back) is not type(value) or type(back).__repr__ is not object.__repr__ and "at 0x" not in repr(back) and repr(back) != repr(value):
            print("but", back, value)
    items = pickle.dumps(list(range(1001)), protocol)
    print(len(items), items[-20:], len(pickle.loads(items)), len(pickle.dumps(dict.fromkeys(range(1001)), protocol)))
    slots = Slots()
    slots.a = 1
    for value in slots, (x for x in ()), lambda: 0:
        try:
            print(pickle.loads(pickle.dumps(value, protocol)).a)
        except Exception as error:
            print(type(error).__name__, str(error).partition(" at 0x")[0])

for data in b"S'abc'\np0\n.", b"U\x03abc.", b"(S'a'\nI1\nS'b'\nI2\ndp0\n.", b"I12", b"Sabc\n.", b"\x80\x09N.", b"", b"(", b"cexceptions\nStandardError\n.", b"L12L\n.":
    try:
        print(pickle.loads(data))
    except Exception as error:
        print(type(error).__name__, error)
print(pickle.loads(b"U\x03a\xffc.", encoding="latin1"), pickle.loads(b"U\x03a\xffc.", encoding="bytes"))


class Writer(pickle.Pickler):
    def persistent_id(self, obj):
        return "ten" if obj == 10 else None


class Reader(pickle.Unpickler):
    def persistent_load(self, pid):
        return pid.upper()


for protocol in range(6):
    file = io.BytesIO()
    Writer(file, protocol).dump([1, 10])
    file.seek(0)
    print(file.getvalue(), Reader(file).load())
