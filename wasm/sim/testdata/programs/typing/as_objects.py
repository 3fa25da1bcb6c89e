"""Type hints as objects: their texts, their parameters, and what they refuse."""
from typing import *
import typing, types, copy
T = TypeVar("T")
A = TypeAliasType("A", int)
print(A, A.__name__, A.__value__, A.__type_params__, A.__module__, repr(A))
L = TypeAliasType("L", list[T], type_params=(T,))
print(L[int], L.__type_params__, L[int].__origin__ is L, L[int].__args__)
try: TypeAliasType()
except TypeError as e: print(e)
try: TypeAliasType("A")
except TypeError as e: print(e)
try: TypeAliasType(1, int)
except TypeError as e: print(e)
print(T | "Fwd", "Fwd" | T, T | None, int | T, (int | T)[str], Optional[T][int], Union[int, T][str])
u = int | str
print(copy.copy(u), copy.deepcopy(u) == u, hash(u) == hash(str | int), u == Union[int, str], types.UnionType, u.__args__)
import pickle
print(pickle.loads(pickle.dumps(u)))
from types import MappingProxyType
from collections import ChainMap
m = MappingProxyType({"a": 1, "b": 2})
print(list(reversed(m)), MappingProxyType(ChainMap({"a": 1})), m | {"c": 3}, m)
try: hash(m)
except TypeError as e: print(e)
class D(dict):
    def __getitem__(self, k): return 500
    def get(self, k, d=None): return 7
print(MappingProxyType(D(a=1))["a"], MappingProxyType(D(a=1)).get("x"))
class G(Generic[T]): pass
print(G[int], G.__parameters__, G[int].__args__, G[T][str], repr(G))
P = ParamSpec("P"); Ts = TypeVarTuple("Ts")
class H(Generic[T, *Ts]): pass
print(H[int, str, float], H.__parameters__, Generic[T, *Ts], H[int], H.__orig_bases__, H[int, *tuple[str, ...]])
class Z(Generic[P]): pass
print(Z[int, str], Z[[int, str]], Z[...], Z.__parameters__)
print(Callable[[int], str], Callable[..., str], Callable[P, T], Callable[Concatenate[int, P], T])
print(Annotated[int, "x"], get_type_hints(type("X", (), {"__annotations__": {"a": "int", "b": Annotated[str, 3]}})), Required[int] if False else "")
print(get_origin(list[int]), get_args(dict[str, int]), get_origin(Union[int, str]), get_args(Callable[[int], str]), get_origin(Annotated[int, 1]))
class TD(TypedDict, total=False):
    a: Required[int]
    b: NotRequired[str]
    c: ReadOnly[int]
print(*map(sorted, (TD.__required_keys__, TD.__optional_keys__, TD.__readonly_keys__, TD.__mutable_keys__)), TD.__total__, TD(a=1))
class NT(NamedTuple):
    x: int
    y: str = "d"
print(NT(1), NT._field_defaults, NT.__annotations__, NT._fields)
@runtime_checkable
class Pr(Protocol):
    def f(self): ...
class Impl:
    def f(self): pass
print(isinstance(Impl(), Pr), issubclass(Impl, Pr), isinstance(3, Pr))
try: Pr()
except TypeError as e: print(e)
class Pn(Protocol):
    x: int
try: isinstance(3, Pn)
except TypeError as e: print(e)
UserId = NewType("UserId", int)
print(UserId, UserId(5), UserId.__supertype__, UserId.__name__)
print(Literal[1, 2][:] if False else Literal[1, 1, True], Final[int], ClassVar[int], Type[int], List[int], Dict[str, int], Tuple[int, ...], Tuple[()], Set[int], FrozenSet, Deque[int], DefaultDict[str, int], Iterable[int], Any, NoReturn, Never, Self, LiteralString, Text, AnyStr, Hashable, Sized, IO[str], TextIO, Pattern[str], Match)
try: assert_never(3)
except AssertionError as e: print(e)
print(reveal_type(3), cast(int, "x"), assert_type(3, int))
@overload
def ov(x: int) -> int: ...
@overload
def ov(x: str) -> str: ...
def ov(x): return x
print(len(get_overloads(ov)), ov(3))
@final
class Fi: pass
print(Fi.__final__, is_protocol(Pr), get_protocol_members(Pr), is_typeddict(TD))
for f in (lambda: List[int, str], lambda: Dict[int], lambda: Union[()], lambda: Optional[int, str], lambda: Generic[int], lambda: G[int, str], lambda: ClassVar[int, str], lambda: TypeVar("T", int), lambda: TypeVar("T", bound=1), lambda: list[int](5), lambda: isinstance(3, list[int]), lambda: Literal[()], lambda: Any(), lambda: Union(), lambda: issubclass(int, Union[int, str]), lambda: isinstance(1, Union[int, str]), lambda: Callable[int], lambda: Callable[[int]], lambda: Concatenate[int], lambda: NamedTuple("X", [("a", int)])(1), lambda: TypedDict("X", {"a": int})(a=1), lambda: NewType("A", int)("x"), lambda: T(), lambda: H[()], lambda: G[()]):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
class B1[T, *Ts, **P]: pass
print(B1.__type_params__, B1[int, str, [int]], B1.__orig_bases__)
def gf[T: (int, str) = int](x: T) -> T: ...
print(gf.__type_params__, gf.__type_params__[0].__constraints__, gf.__type_params__[0].__default__, gf.__annotations__)
type Alias[T] = dict[str, T]
print(Alias, Alias[int], Alias.__value__, Alias[int].__args__, Alias.__parameters__)
