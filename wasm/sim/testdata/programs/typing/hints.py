"""What annotations are at run time."""
import typing, types, collections.abc as ABC, sys
from typing import *
def t(*calls):
    for call in calls:
        try:
            print(repr(call()))
        except Exception as e:
            print(type(e), e)


T=TypeVar('T'); K=TypeVar('K'); S_co=TypeVar('S_co',covariant=True); B=TypeVar('B',bound=int); C=TypeVar('C',int,str); P=ParamSpec('P'); Ts=TypeVarTuple('Ts')
t(
  lambda: [T,S_co,B,C,P,Ts],
  lambda: C.__constraints__,
  lambda: B.__bound__,
  lambda: S_co.__covariant__,
  lambda: T.__name__,
  lambda: TypeVar('X',int),
  lambda: TypeVar('X',covariant=True,contravariant=True),
  lambda: P.args,
  lambda: P.kwargs,
  lambda: T.__default__,
  lambda: T.has_default())
t(
  lambda: List,
  lambda: List[int],
  lambda: Dict[str,int],
  lambda: Optional[int],
  lambda: Optional[None],
  lambda: Union[int,str],
  lambda: Union[int],
  lambda: Union[int,None],
  lambda: Union[int,int,str],
  lambda: Union[int,Union[str,float]],
  lambda: Union[int,str,None],
  lambda: Optional['Node'],
  lambda: List['Node'],
  lambda: Tuple[int,...],
  lambda: Tuple[int,str],
  lambda: Tuple[()],
  lambda: Callable[[int],str],
  lambda: Callable[...,int],
  lambda: Callable[[],None],
  lambda: Callable,
  lambda: Type[int],
  lambda: Literal[1,'a',None,True],
  lambda: Literal[1,1],
  lambda: Literal[Literal[1,2],3],
  lambda: Annotated[int,'x',5],
  lambda: Annotated[Annotated[int,1],2],
  lambda: Annotated[int],
  lambda: ClassVar[int],
  lambda: Final[int],
  lambda: Any,
  lambda: NoReturn,
  lambda: Never,
  lambda: Self,
  lambda: LiteralString,
  lambda: Iterable[int],
  lambda: Generator[int,str,bool],
  lambda: Awaitable[int],
  lambda: Coroutine[Any,Any,int],
  lambda: AsyncIterator[int],
  lambda: Mapping[str,Any],
  lambda: Deque[int],
  lambda: DefaultDict[str,int],
  lambda: Set[int],
  lambda: FrozenSet[int],
  lambda: Sequence[int],
  lambda: TypeGuard[int],
  lambda: Required[int],
  lambda: Concatenate[int,P],
  lambda: Callable[P,int],
  lambda: Callable[Concatenate[int,P],int],
  lambda: list[T],
  lambda: dict[str,List[int]],
  lambda: int|None,
  lambda: List[int]|None,
  lambda: Optional[List[int]],
  lambda: Union[list[int],str])
t(
  lambda: List[int]==List[int],
  lambda: Union[int,str]==Union[str,int],
  lambda: Optional[int]==Union[int,None],
  lambda: hash(List[int])==hash(List[int]),
  lambda: Literal[1]==Literal[True],
  lambda: List[T][int],
  lambda: Dict[K,T][str,int],
  lambda: Dict[str,T][int],
  lambda: List[int][str],
  lambda: Dict[K,T][int],
  lambda: Union[T,K][int,str],
  lambda: Callable[[T],K][int,str],
  lambda: Callable[P,T][[int],str],
  lambda: list[T][int],
  lambda: dict[K,list[T]][str,int],
  lambda: list[int][str],
  lambda: List[T].__parameters__,
  lambda: Dict[K,List[T]].__parameters__,
  lambda: list[T].__parameters__,
  lambda: List[int].__args__,
  lambda: List[int].__origin__,
  lambda: Optional[int].__args__,
  lambda: Callable[[int],str].__args__,
  lambda: Dict[int],
  lambda: List[int,str],
  lambda: Optional[int,str],
  lambda: List[5],
  lambda: Union[()],
  lambda: Optional[5],
  lambda: List(),
  lambda: List[int](),
  lambda: Deque[int]([1]),
  lambda: Optional(),
  lambda: Any(),
  lambda: isinstance([],List),
  lambda: isinstance([],List[int]),
  lambda: isinstance(5,Union[int,str]),
  lambda: isinstance(5,Optional[int]),
  lambda: isinstance(5,Any),
  lambda: issubclass(int,Union[int,str]),
  lambda: isinstance([],Iterable),
  lambda: isinstance({},Mapping),
  lambda: isinstance(5,ClassVar),
  lambda: issubclass(list,Sequence))
t(
  lambda: get_origin(List[int]),
  lambda: get_origin(list[int]),
  lambda: get_origin(Union[int,str]),
  lambda: get_origin(int|str),
  lambda: get_origin(Optional[int]),
  lambda: get_origin(Annotated[int,1]),
  lambda: get_origin(Callable[[int],str]),
  lambda: get_origin(Literal[1]),
  lambda: get_origin(int),
  lambda: get_origin(Generic[T]),
  lambda: get_args(Dict[str,int]),
  lambda: get_args(Callable[[int],str]),
  lambda: get_args(Callable[...,str]),
  lambda: get_args(Annotated[int,1]),
  lambda: get_args(int|str),
  lambda: get_args(Literal[1,2]),
  lambda: get_args(int),
  lambda: get_args(tuple[int,...]))
class Stack(Generic[T]):
    def __init__(self): self.items=[]
    def push(self, x:T)->None: self.items.append(x)
class Pair(Generic[K,T]): pass
class IntStack(Stack[int]): pass
t(
  lambda: Stack[int],
  lambda: Stack[int]().items,
  lambda: Stack.__parameters__,
  lambda: Pair[int,str],
  lambda: Pair[int],
  lambda: Stack.__orig_bases__,
  lambda: IntStack.__mro__[1].__name__,
  lambda: Stack[int].__args__,
  lambda: Stack[T][int],
  lambda: isinstance(Stack[int](),Stack),
  lambda: Stack[int]().__orig_class__,
  lambda: IntStack.__orig_bases__,
  lambda: Pair[K,int].__parameters__)
class A:
    x: int
    y: 'A'
    z: Optional['List[A]'] = None
    w: ClassVar[int] = 3
class B2(A):
    q: Annotated[str,'meta']
def f(a:int, b:'str'='x', *c:float, **d:'Optional[int]')->'A': pass
def g(a,b:None)->None: pass
t(
  lambda: get_type_hints(A),
  lambda: get_type_hints(B2),
  lambda: get_type_hints(B2,include_extras=True),
  lambda: get_type_hints(f),
  lambda: get_type_hints(g),
  lambda: get_type_hints(5),
  lambda: f.__annotations__,
  lambda: A.__annotations__,
  lambda: get_type_hints(len))
def bad(a:'Nope'): pass
t(
  lambda: get_type_hints(bad))
class Emp(NamedTuple):
    """An employee."""
    name: str
    id: int = 3
    def hi(self): return f'hi {self.name}'
t(
  lambda: Emp('a'),
  lambda: Emp('a',5).hi(),
  lambda: Emp._fields,
  lambda: Emp._field_defaults,
  lambda: Emp.__annotations__,
  lambda: Emp.__doc__,
  lambda: Emp(),
  lambda: Emp('a')._replace(id=9),
  lambda: Emp.__mro__[1],
  lambda: NamedTuple('Q',[('x',int),('y',str)])(1,'a'),
  lambda: Emp.__orig_bases__[0] is NamedTuple,
  lambda: isinstance(Emp('a'),tuple),
  lambda: get_type_hints(Emp))
def mk():
    class X(NamedTuple):
        a: int = 1
        b: str
t(mk)
class Movie(TypedDict):
    name: str
    year: NotRequired[int]
class M2(Movie, total=False):
    extra: 'list[int]'
t(
  lambda: Movie(name='x',year=1),
  lambda: type(Movie(name='x')),
  lambda: Movie.__annotations__,
  lambda: sorted(Movie.__required_keys__),
  lambda: sorted(Movie.__optional_keys__),
  lambda: M2.__total__,
  lambda: sorted(M2.__optional_keys__),
  lambda: isinstance({},Movie),
  lambda: get_type_hints(Movie),
  lambda: get_type_hints(Movie,include_extras=True),
  lambda: TypedDict('TD',{'a':int})(a=1),
  lambda: is_typeddict(Movie),
  lambda: Movie.__name__,
  lambda: M2.__annotations__,
  lambda: Movie)
@runtime_checkable
class Closer(Protocol):
    def close(self): ...
class Named(Protocol):
    name: str
class Imp(Closer):
    pass
class Has:
    def close(self): pass
t(
  lambda: isinstance(Has(),Closer),
  lambda: isinstance(5,Closer),
  lambda: issubclass(Has,Closer),
  lambda: issubclass(int,Closer),
  lambda: isinstance(5,Named),
  lambda: Closer(),
  lambda: Imp(),
  lambda: Imp().close(),
  lambda: isinstance(Imp(),Closer),
  lambda: is_protocol(Closer),
  lambda: is_protocol(Imp),
  lambda: get_protocol_members(Closer),
  lambda: get_protocol_members(Named),
  lambda: runtime_checkable(Has),
  lambda: isinstance(5,SupportsInt),
  lambda: isinstance('x',SupportsIndex),
  lambda: isinstance(2.5,SupportsRound)) if 0 else t(
  lambda: isinstance(Has(),Closer),
  lambda: isinstance(5,Closer),
  lambda: issubclass(Has,Closer),
  lambda: issubclass(int,Closer),
  lambda: isinstance(5,Named),
  lambda: Closer(),
  lambda: isinstance(Imp(),Closer),
  lambda: Imp().close(),
  lambda: is_protocol(Closer),
  lambda: is_protocol(Imp),
  lambda: get_protocol_members(Closer),
  lambda: get_protocol_members(Named),
  lambda: runtime_checkable(Has),
  lambda: isinstance(5,SupportsInt),
  lambda: isinstance('x',SupportsIndex),
  lambda: isinstance(2.5,SupportsRound))
@runtime_checkable
class D(Protocol):
    name: str
class WithInit(Protocol):
    def __init__(self, x): self.x=x
class Impl2(WithInit): pass
class Gp(Protocol[T]):
    def get(self)->T: ...
t(
  lambda: isinstance(types.SimpleNamespace(name=1),D),
  lambda: issubclass(Has,D),
  lambda: Impl2(5).x,
  lambda: Gp[int],
  lambda: Gp.__parameters__)
def mk2():
    class Bad(Protocol, Has): pass
t(mk2)
UserId=NewType('UserId',int)
t(
  lambda: UserId,
  lambda: UserId(5),
  lambda: UserId.__supertype__,
  lambda: UserId.__name__,
  lambda: Optional[UserId],
  lambda: UserId|None,
  lambda: List[UserId])
@overload
def ov(x:int)->int: ...
@overload
def ov(x:str)->str: ...
t(
  lambda: ov(1),
  lambda: len(get_overloads(ov)))
def ov(x): return x
t(
  lambda: ov(1),
  lambda: cast(int,'x'),
  lambda: assert_type(1,str),
  lambda: assert_never(5),
  lambda: final(Has).__final__,
  lambda: override(f).__override__,
  lambda: ForwardRef('X'),
  lambda: ForwardRef('1+'),
  lambda: ForwardRef(5),
  lambda: ForwardRef('X')==ForwardRef('X'),
  lambda: Text,
  lambda: AnyStr,
  lambda: TYPE_CHECKING,
  lambda: typing.nope,
  lambda: Pattern[str],
  lambda: ContextManager[int],
  lambda: NoDefault,
  lambda: ABC.Callable[[int],str],
  lambda: ABC.Callable[...,int])
type Alias[X]=list[X]
class New[X]:
    def m(self,x:X)->X: return x
def fn[Q](x:Q)->Q: return x
t(
  lambda: Alias,
  lambda: Alias.__value__,
  lambda: Alias.__type_params__,
  lambda: Alias[int],
  lambda: New[int],
  lambda: New.__type_params__,
  lambda: New.__orig_bases__,
  lambda: New.__parameters__,
  lambda: fn.__type_params__,
  lambda: New[int]().m(3),
  lambda: get_type_hints(fn),
  lambda: fn.__annotations__)
class Sub(List[int]): pass
class SubD(Dict[str,T]): pass
class SubA(Any): pass
t(
  lambda: Sub([1]),
  lambda: Sub.__mro__,
  lambda: SubD.__mro__,
  lambda: SubA(),
  lambda: Sub.__orig_bases__) if 0 else t(
  lambda: Sub([1]),
  lambda: [c.__name__ for c in Sub.__mro__],
  lambda: [c.__name__ for c in SubD.__mro__],
  lambda: Sub.__orig_bases__)
