"""Enumerations as readers write them, and what they say when they are wrong."""
from enum import *
from collections import namedtuple
import enum
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Color(Enum):
    RED = 1
    GREEN = 2
    def describe(self): return self.name
    @property
    def low(self): return self.name.lower()
print(dir(Color)); print(dir(Color.RED))
class N(IntEnum):
    one = 1
print(sorted(set(dir(N)) - set(dir(int))), [x for x in dir(N.one) if not x.startswith("__")])
def bad():
    class Bad(Enum):
        def __new__(cls, v):
            return super().__new__(cls, v)
        failed = 1
t(bad)
class Number(IntEnum):
    divisor = 1
    numerator = 2
print(Number.divisor.numerator, Number.numerator, Number.numerator.divisor)
class Book(StrEnum):
    author = 'author'
    title = 'title'
print(Book.author.title(), Book.title)
T = namedtuple('T', 'index desc')
class SomeEnum(T, Enum):
    first = auto(), 'for the money'
    second = auto(), 'for the show'
print(list(SomeEnum), SomeEnum.first.index)
class Huh(Enum):
    ONE = auto()
    TWO = auto(), auto()
    THREE = auto(), auto(), auto()
print(list(Huh))
def weird():
    w = auto(); w.value = 'pathological case'
    class Color(Enum):
        red = w
        def _generate_next_value_(name, start, count, last): return name
        blue = auto()
    return list(Color)
t(weird)
class OpenAB(Flag):
    A = 1
    B = 2
    MASK = 255
print([~x for x in OpenAB], ~OpenAB.MASK, ~OpenAB(0), list(OpenAB), OpenAB.MASK, OpenAB(3), OpenAB._boundary_)
class OpenI(IntFlag):
    A = 1
    B = 2
    MASK = 255
print([~x for x in OpenI], ~OpenI.MASK, ~OpenI(0), list(OpenI), OpenI.MASK, OpenI(3), OpenI(300), ~OpenI(300), OpenI(-2))
class FN(Flag):
    A = 1
    E = None
for f in (lambda: FN.A | FN.E, lambda: FN.E & FN.A, lambda: FN.A ^ FN.E, lambda: ~FN.E): t(f)
t(lambda: Enum('e', names=0)); t(lambda: Enum('e', '')); t(lambda: Enum('e', '')(0)); t(lambda: list(Enum('e', 'a b')))
class Iron(Flag, boundary=STRICT):
    ONE = 1; TWO = 2; EIGHT = 8
t(lambda: Iron(4)); t(lambda: Iron(7)); t(lambda: Iron("a"))
class Conf(Flag, boundary=CONFORM):
    ONE = 1; TWO = 2
class Ej(Flag, boundary=EJECT):
    ONE = 1; TWO = 2
class Ke(Flag, boundary=KEEP):
    ONE = 1; TWO = 2
t(lambda: (Conf(7), Ej(7), Ke(7), list(Ke(7)), Ke(-1), Conf(-1)))
t(lambda: Color(3)); t(lambda: Color["X"]); t(lambda: Color.BLUE); t(lambda: Color.RED.value); t(lambda: 1 in Color); t(lambda: "x" in Color); t(lambda: Color.RED < Color.GREEN)
def setit(): Color.RED = 5
t(setit)
def delit(): del Color.RED
t(delit)
def sub():
    class More(Color): BLUE = 3
t(sub)
def dup():
    @unique
    class D(Enum): A = 1; B = 1; C = 2; D = 2
t(dup)
def ver():
    @verify(CONTINUOUS)
    class D(IntEnum): A = 1; B = 5
t(ver)
def ver2():
    @verify(NAMED_FLAGS)
    class D(Flag): A = 1; B = 6
t(ver2)
class Obj(str, Enum):
    a = "x"
    def __repr__(self): return "rep"
    __str__ = object.__str__
print(Obj.a, f"{Obj.a}", repr(Obj.a))
class W(Enum):
    A = 1
    @classmethod
    def _missing_(cls, v):
        if v == "raise": raise ValueError("hm")
        if v == "bad": return 5
        return cls.A
t(lambda: W(9)); t(lambda: W("raise")); t(lambda: W("bad"))
class Planet(Enum):
    E = (3.303e+23, 2.4397e6)
    def __init__(self, mass, radius): self.mass = mass; self.radius = radius
print(Planet.E.mass, Planet.E, repr(Planet.E), Planet.E.value)
print(Color.__members__, len(Color), list(reversed(Color)), Color.RED in Color, Color.RED.describe(), Color.RED.low, hash(Color.RED)==hash("RED"))
import inspect
print(inspect.signature(Color), inspect.signature(Planet), inspect.signature(Color.__call__))
import pickle, copy
print(pickle.loads(pickle.dumps(Color.RED)) is Color.RED, copy.deepcopy(Color.RED) is Color.RED)
class Perm(Flag):
    R = 4; W = 2; X = 1
    RWX = 7
print(Perm.R | Perm.W, Perm(0), list(Perm.RWX), ~Perm.R, Perm.R in Perm.RWX, len(Perm.RWX), bool(Perm(0)), Perm.R ^ Perm.RWX, Perm(3), Perm.RWX)
t(lambda: Perm(8)); t(lambda: Perm.R | 1); t(lambda: Perm.R in 3); t(lambda: 4 in Perm.RWX)
for k in ("A B", ["A", "B"], {"A": 1, "B": "x"}, [("A", 1), ("B", 2)]): t(lambda: list(Enum("Made", k)))
class Ord(Enum):
    _ignore_ = "x y"
    x = 3
    A = 1
print(Ord.__members__)
t(lambda: enum.show_flag_values(7)); t(lambda: enum.bin(10)); t(lambda: enum.bin(~10)); t(lambda: enum.bin(5, 8))
class MyE(Enum):
    A = member(len); B = nonmember(3)
print(MyE.A, MyE.B, MyE.A.value("ab"))
