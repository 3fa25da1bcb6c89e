"""Enumerations: members, aliases, look-ups, texts."""
from enum import Enum, IntEnum, StrEnum, ReprEnum, auto, unique, member, nonmember, property as enum_property, EnumType, EnumDict


try:
    class Bad(Enum):
        A = "x"
        B = auto()
except TypeError as e:
    print(e)


class Color(Enum):
    RED = 1
    GREEN = auto()
    BLUE = auto()
    CRIMSON = 1

    def shout(self):
        return self.name.upper() + "!"


print(Color, list(Color), len(Color), Color.RED, repr(Color.CRIMSON), Color.CRIMSON is Color.RED)
print(Color(2), Color["BLUE"], Color.BLUE.shout(), Color.__members__, list(reversed(Color)))
print(1 in Color, Color.RED in Color, 9 in Color, Color.RED == 1, Color.RED != Color.BLUE, hash(Color.RED) == hash("RED"))
print(f"{Color.RED}", f"{Color.RED:>12}|", "%s" % Color.RED, isinstance(Color.RED, Color), type(Color), Color.RED.name, Color.RED.value)
for bad in (lambda: Color(7), lambda: Color["PINK"], lambda: Color.PINK, lambda: setattr(Color, "RED", 2), lambda: delattr(Color, "RED"),
            lambda: Color(), lambda: setattr(Color.RED, "name", "x"), lambda: Color.RED < Color.BLUE, lambda: setattr(Color.RED, "value", "x")):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
for body in ("A = 1\n    A = 2", "mro = 1", "_x_ = 1", "A = 1\n    def A(self): pass"):
    try:
        exec(f"class X(Enum):\n    {body}")
    except Exception as e:
        print(type(e).__name__, e)
try:
    class More(Color):
        PINK = 9
except TypeError as e:
    print(e)


class Planet(Enum):
    EARTH = (5.976e24, 6.37814e6)
    MARS = (6.421e23, 3.3972e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def heavy(self):
        return self.mass > 1e24


print(Planet.EARTH.value, Planet.MARS.mass, Planet.EARTH.heavy, [p.name for p in Planet])


class Coordinate(bytes, Enum):
    def __new__(cls, value, label):
        made = bytes.__new__(cls, [value])
        made._value_ = value
        made.label = label
        return made
    PX = (0, "P.X")
    PY = (1, "P.Y")


print(Coordinate(1), Coordinate.PY.label, bytes(Coordinate.PY))


class Level(IntEnum):
    LOW = 1
    HIGH = 10


print(Level.LOW, repr(Level.HIGH), f"{Level.HIGH}", f"{Level.HIGH:04d}", Level.HIGH + 1, Level.LOW < Level.HIGH, Level(10), [10, 20][Level.LOW], str(Level.LOW), max(Level))


class Word(StrEnum):
    HELLO = auto()
    BYE = "tschüss"


print(Word.HELLO, repr(Word.BYE), Word.HELLO + "!", Word("hello"), Word.HELLO == "hello", f"{Word.BYE:>10}", "-".join(Word))


class Mixed(str, Enum):
    A = "a"


print(Mixed.A, repr(Mixed.A), f"{Mixed.A}", Mixed.A == "a", Mixed.A.upper())


class Money(float, ReprEnum):
    ONE = 1.5


print(Money.ONE, repr(Money.ONE), Money.ONE * 2)


class Missing(Enum):
    UNKNOWN = 0
    A = "a"

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            return cls[value.upper()] if value.upper() in cls.__members__ else cls.UNKNOWN
        return 5 if value == 5 else None


print(Missing("zzz"), Missing("unknown"))
for v in (5, 6):
    try:
        Missing(v)
    except Exception as e:
        print(type(e).__name__, e, repr(e.__context__))


class Auto(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return (name.lower(), count, list(last_values))
    A = auto()
    B = auto()


print(list(Auto))


class Parts(Enum):
    _ignore_ = "i temp"
    temp = 5
    A = temp
    inner = nonmember([1, 2])

    @member
    def run():
        return "ran"

    class Nested:
        x = 1


print([p.name for p in Parts], Parts.inner, Parts.run.value(), Parts.Nested.x)
try:
    @unique
    class Twice(Enum):
        A = 1
        B = 1
        C = 2
        D = 2
except ValueError as e:
    print(e)
print(list(Enum("Animal", "ANT BEE CAT")), list(Enum("Two", ["X", "Y"], start=5)), list(Enum("Three", {"P": "p", "Q": "q"})), list(Enum("Four", [("M", 1), ("N", 2)])))
Animal = Enum("Animal", "ANT BEE", module="zoo", qualname="Zoo.Animal")
print(Animal.__module__, Animal.__qualname__, Animal, repr(Animal.ANT), IntEnum("Num", "one two").two + 1)


class Unhashable(Enum):
    LIST = [1, 2]
    SAME = [1, 2]
    DICT = {"a": 1}


print(Unhashable([1, 2]), list(Unhashable), [1, 2] in Unhashable, Unhashable.SAME is Unhashable.LIST)


class Empty(Enum):
    def hi(self):
        return f"hi from {self.name}"


class Full(Empty):
    ONE = 1


print(Full.ONE.hi(), Full.ONE.name, bool(Empty), len(Empty))


class Order(Enum):
    def __lt__(self, other):
        return self.value < other.value
    B = 2
    A = 1


print(sorted(Order), Order.A < Order.B)
match Color(2):
    case Color.RED:
        print("red")
    case Color.GREEN:
        print("green")
print(Color.RED.__class__, Color.__name__, Color.__doc__, {Color.RED: 1}[Color.CRIMSON])
print([n for n in dir(Color) if n[0] != "_"], [n for n in dir(Color.RED) if n[0] != "_"])
