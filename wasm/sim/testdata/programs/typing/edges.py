"""What the edges of module typing say: named tuples that are generic, forms that are no classes, what is not checked, protocols looked at."""
import typing, pickle
from typing import *
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
T = TypeVar('T')
class NG(NamedTuple, Generic[T]):
    x: T
    y: int = 0
t(lambda: (NG.__bases__, NG.__orig_bases__[1], NG.__mro__, NG[int], NG[int](1), NG(2), NG.__parameters__))
class NP[V](NamedTuple):
    z: V
t(lambda: (NP.__bases__, NP.__orig_bases__[1], NP.__parameters__, NP.__type_params__, NP[str](3), NP(4).z))
class Desc:
    def __set_name__(s, o, n): s.name = n; print('named', n)
class ND(NamedTuple):
    a: int
    d = Desc()
t(lambda: ND.d.name)
@no_type_check
class NT:
    a: 'nope'
    def m(self, x: 'what'): pass
    @classmethod
    def c(cls, x: 'what'): pass
    class In:
        b: 'hmm'
        def q(self, y: 'u'): pass
t(lambda: (get_type_hints(NT), get_type_hints(NT.m), get_type_hints(NT.In), get_type_hints(NT.In.q), get_type_hints(NT.c)))
t(lambda: get_type_hints(int))
t(lambda: get_type_hints(dict))
t(lambda: get_type_hints(type))
t(lambda: get_type_hints(len))
t(lambda: get_type_hints(object))
for form in (ClassVar, Final, Never, NoReturn, Literal, LiteralString, Required, NotRequired, Self, Optional, Union, Concatenate, TypeGuard, Annotated, Unpack, ReadOnly, TypeAlias, Any):
    t(lambda: form())
    t(lambda: type(form)())
    def sub():
        class C(form): pass
        return C
    t(sub)
    def sub2():
        class C(type(form)): pass
        return C.__name__
    t(sub2)
for x in (TypeVar, ParamSpec, TypeVarTuple):
    def sub2():
        class C(x): pass
    t(sub2)
    t(lambda: type('C', (x('P'),), {}))
    t(lambda: x())
t(lambda: typing.NoDefault)
t(lambda: (type(NoDefault)() is NoDefault, pickle.loads(pickle.dumps(NoDefault)) is NoDefault, type(NoDefault).__name__))
t(lambda: type(NoDefault)(1))
t(lambda: NoDefault.foo)
def setit(): NoDefault.foo = 1
t(setit)
UserId = NewType('UserId', int)
t(lambda: (pickle.loads(pickle.dumps(UserId)) is UserId, UserId.__supertype__, UserId(5), UserId, UserId.__name__, UserId | None))
t(lambda: UserId.nope)
def sub3():
    class C(UserId): pass
t(sub3)
class P(Protocol):
    x: int
    def m(self): ...
t(lambda: (sorted(get_protocol_members(P)), is_protocol(P), sorted(P.__protocol_attrs__)))
class P2(P, Protocol):
    y: str
t(lambda: sorted(get_protocol_members(P2)))
t(lambda: get_protocol_members(int))
t(lambda: isinstance(1, P))
@runtime_checkable
class PX(Protocol):
    x: int
t(lambda: issubclass(int, PX))
t(lambda: isinstance(3, Protocol))
t(lambda: issubclass(int, Protocol))
t(lambda: PX.__non_callable_proto_members__)
t(lambda: Literal[1, 1, 2, True].__args__)
t(lambda: Literal[Literal[1, 2], 3, 'a', None])
t(lambda: Literal[[1]] )
t(lambda: Annotated[list[T], 5][int])
t(lambda: Annotated[int, {'a': 1}] | None)
t(lambda: Union[Annotated[int, {}], str])
class C:
    x = 5
t(lambda: Annotated[C, 'd'].x)
t(lambda: Annotated[C, 'd']().x)
t(lambda: Annotated[Annotated[int, 1], 2])
t(lambda: Annotated[int])
t(lambda: get_origin(P) )
Ps = ParamSpec('Ps')
t(lambda: (get_origin(Ps.args), get_origin(Ps.kwargs), get_args(Callable[Ps, int])))
t(lambda: ForwardRef('1 +'))
t(lambda: ForwardRef(''))
t(lambda: Union['', int])
t(lambda: List['a b'])
t(lambda: Generic[int])
t(lambda: Generic[T, T])
t(lambda: Generic[()])
t(lambda: issubclass(int, List[int]))
t(lambda: issubclass(int, Union[int, str]))
t(lambda: isinstance(1, Union[int, str]))
t(lambda: issubclass(int, Any))
t(lambda: Union)
t(lambda: Union[()])
t(lambda: Union[int])
t(lambda: Tuple[()])
t(lambda: Callable[int])
t(lambda: Callable[[int]])
t(lambda: Dict[int])
t(lambda: Dict[int, str, int])
t(lambda: dict[int])
t(lambda: Final[int, str])
t(lambda: ClassVar[ClassVar[int]])
t(lambda: Optional[int, str])
