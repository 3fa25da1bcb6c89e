"""Reader programs: dataclasses, enums, typing."""
from __future__ import annotations
from dataclasses import dataclass, field, asdict, astuple, replace, fields, KW_ONLY, InitVar, make_dataclass, is_dataclass
from enum import Enum, IntEnum, Flag, IntFlag, StrEnum, auto, unique, nonmember, member, verify, CONTINUOUS, EnumCheck, global_enum, property as eprop
from typing import Generic, TypeVar, Protocol, runtime_checkable, NamedTuple, TypedDict, Optional, overload, get_type_hints, ClassVar, Literal, Self, Any, Callable, Union, cast, NewType, Annotated, Required, NotRequired
import typing

@dataclass(order=True, slots=True)
class Item:
    sort_index: float = field(init=False, repr=False)
    name: str
    price: float = 0.0
    tags: list[str] = field(default_factory=list, compare=False)
    def __post_init__(self):
        self.sort_index = self.price

items = [Item("b", 2.5), Item("a", 1.0, ["x"]), Item("c")]
print(sorted(items), max(items), asdict(items[1]), astuple(items[0]))
print(Item.__match_args__, Item.__slots__, is_dataclass(Item), [f.name for f in fields(Item)])
print(replace(items[0], name="z"), items[0] == Item("b", 2.5))

@dataclass(frozen=True)
class P:
    x: int
    y: int = 0
    _: KW_ONLY
    label: str = ""
    scale: InitVar[int] = 1
    count: ClassVar[int] = 7
    def __post_init__(self, scale):
        object.__setattr__(self, "x", self.x * scale)
p = P(1, 2, label="q", scale=3)
print(p, hash(p) == hash(P(3, 2, label="q")), P.count)
try:
    p.x = 5
except Exception as e:
    print(type(e), e)
try:
    del p.x
except Exception as e:
    print(type(e), e)
try:
    P(1, 2, "no")
except TypeError as e:
    print(e)
C = make_dataclass("C", [("x", int), ("y", str, field(default="d")), "z"], frozen=True) if False else make_dataclass("C", ["x", ("y", int, 5)])
print(C(1), C.__doc__, C.__module__)
try:
    @dataclass
    class Bad:
        a: int = 1
        b: str
except TypeError as e:
    print(e)
try:
    @dataclass
    class Bad2:
        a: list = []
except ValueError as e:
    print(e)

class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    def describe(self): return f"{self.name.title()}={self.value}"
    @classmethod
    def default(cls): return cls.GREEN
    @property
    def dark(self): return self is Color.RED
print(list(Color), Color.CRIMSON, Color(2), Color["RED"], Color.RED.describe(), Color.default().dark, Color.__members__)
for bad in (lambda: Color(9), lambda: Color["X"], lambda: Color.RED < Color.GREEN, lambda: setattr(Color, "RED", 3)):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
class Perm(Flag):
    R = auto(); W = auto(); X = auto()
    RWX = R | W | X
print(Perm.R | Perm.W, repr(Perm.RWX & ~Perm.W), Perm(5), Perm.R in Perm.RWX, list(Perm.RWX), len(Perm.RWX), bool(Perm(0)), repr(Perm(0)), Perm.RWX ^ Perm.X)
try: Perm(8)
except ValueError as e: print(e)
class Num(IntFlag):
    A = 1
    B = 4
print(Num.A | 2, repr(Num(7)), Num.A + 1, ~Num.A, Num.A | Num.B, f"{Num.A}", f"{Num.A!r}")
class S(StrEnum):
    ONE = auto()
    TWO = "zwei"
print(S.ONE, S.TWO.upper(), repr(S.ONE), S("zwei"), f"{S.ONE:>5}", S.ONE == "one")
class Pri(IntEnum):
    LOW = auto(); HIGH = 10
print(Pri.LOW < Pri.HIGH, sorted(Pri, reverse=True), Pri.HIGH + 1, int(Pri.LOW), f"{Pri.HIGH:03d}", str(Pri.HIGH), repr(Pri.HIGH))
class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.642, 3.39)
    def __init__(self, mass, radius): self.mass, self.radius = mass, radius
    @property
    def g(self): return round(self.mass / self.radius ** 2, 4)
print(Planet.EARTH.g, Planet.MARS.value, Planet((5.97, 6.37)))
@unique
class U(Enum):
    A = 1
try:
    @unique
    class V(Enum):
        A = 1; B = 1
except ValueError as e: print(e)
class W(Enum):
    _ignore_ = ["i"]
    A = 1
    @classmethod
    def _missing_(cls, v): return cls.A if v == "a" else None
    @staticmethod
    def _generate_next_value_(name, start, count, last): return name.lower()
    B = auto()
print(W("a"), W.B.value, W.A.__class__, W.A.name, Enum("Dyn", "X Y Z")(2), list(Enum("D2", {"q": 5})))

T = TypeVar("T")
K = TypeVar("K", bound=int)
class Stack(Generic[T]):
    def __init__(self) -> None: self._items: list[T] = []
    def push(self, x: T) -> Self: self._items.append(x); return self
    def pop(self) -> T: return self._items.pop()
print(Stack[int], Stack[int]().push(1).pop(), Stack.__parameters__, Stack[int].__origin__, Stack[int].__args__, T, K, K.__bound__)
@runtime_checkable
class Closer(Protocol):
    def close(self) -> None: ...
class F:
    def close(self): pass
print(isinstance(F(), Closer), isinstance(1, Closer), issubclass(F, Closer))
try: Closer()
except TypeError as e: print(e)
class NT(NamedTuple):
    a: int
    b: str = "x"
    def both(self): return self.a, self.b
print(NT(1), NT(1).both(), NT._field_defaults, NT(1)._replace(b="y"), NT._fields, NT(2) > NT(1))
class TD(TypedDict, total=False):
    a: Required[int]
    b: str
print(TD(a=1), TD.__required_keys__, TD.__optional_keys__, TD.__total__)
print(get_type_hints(Stack.push))
UserId = NewType("UserId", int)
print(UserId(5), UserId, UserId.__name__, cast(int, "x"), Optional[int], Union[int, None, str], Callable[[int, str], bool], Literal["a", 1], Annotated[int, "m"], list[Optional[int]])
print(typing.get_args(Union[int, str]), typing.get_origin(list[int]), int | None, (int | str) == Union[int, str], isinstance(1, int | str))
def fg[A, *B, **C](x: A, *y: *B) -> A: return x
print(fg.__type_params__, fg(1), fg.__annotations__)
type Alias[X] = list[X] | None
print(Alias, Alias[int], Alias.__value__, Alias.__type_params__)
class G2[Q: (int, str)]:
    pass
print(G2[int], G2.__type_params__[0].__constraints__, G2.__orig_bases__, G2.__mro__)
@overload
def ov(a: int) -> int: ...
@overload
def ov(a: str) -> str: ...
def ov(a): return a
print(ov(1), typing.get_overloads(ov).__len__())
