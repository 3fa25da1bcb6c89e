"""fractions, pprint, enum, dataclasses, typing, types, abc, contextlib, contextvars: what readers call, and its errors."""
import re


def without_addresses(text):
    return re.sub("0x[0-9a-f]+", "0x…", text)


def show(x):
    if x is not None:
        print(without_addresses(repr(x)))


import decimal, fractions, pprint, enum, dataclasses, typing, types, abc, contextlib, contextvars, sys
from decimal import Decimal as D
try:
    with decimal.localcontext() as ctx:
        ctx.prec = 5
        print(D(1) / D(3))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    with decimal.localcontext(prec=3, rounding=decimal.ROUND_UP):
        print(D(2) / 3)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
from fractions import Fraction as F
try:
    show((F(3, 6), F('0.125'), F(1.5), F('3/7') + 1, F(1, 3) * 1.5, F(7, 3) // 1, F(-7, 3) % 1, round(F(7, 3)), round(F(7, 3), 2), F(22, 7).limit_denominator(5), F(1, 3).as_integer_ratio(), F(3, 2) ** 2, F(3, 2) ** (-1), F(4) ** 0.5, str(F(3)), f'{F(1, 3):.3f}', float(F(1, 3)), F(D('1.1')), F(1, 2) == 0.5, hash(F(1, 2)), F(5, 3).numerator, math if 0 else None))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(F(1, 0))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(F('x'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(F(1.5, 2))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(pprint.pprint({'b': [1] * 30, 'a': {'x': 'y' * 50, 'z': list(range(30))}, 'c': ('t',)}, width=60))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((pprint.pformat([1, 2]), pprint.isreadable([1]), pprint.saferepr({1: 2})))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(pprint.pprint([[1, [2, [3, [4]]]]], depth=2))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(pprint.pprint({'z': 1, 'a': 2}, sort_dicts=False))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(pprint.pprint('long ' * 30, width=40))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(pprint.pp({'z': 1, 'a': 2}))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    class Color(enum.Enum):
        RED = 1
        GREEN = 2
        CRIMSON = 1
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((Color.RED, Color(1), Color['GREEN'], list(Color), Color.CRIMSON is Color.RED, Color.RED.name, Color.RED.value, str(Color.RED), Color.__members__, Color, len(Color), Color.RED in Color, 1 in Color, f'{Color.RED}', hash(Color.RED) == hash('RED'), isinstance(Color.RED, Color)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(Color(7))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(Color['BLUE'])
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(Color.RED < Color.GREEN)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    Color.RED = 5
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(Color.BLUE)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    class X(Color):
        pass
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    class W(enum.IntEnum):
        A = 1
        B = enum.auto()
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((W.A < W.B, W.A + 1, str(W.A), repr(W.B), f'{W.A}', f'{W.A:>3}'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    class S(enum.StrEnum):
        FOO = enum.auto()
        BAR = 'bar!'
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((S.FOO, str(S.FOO), S.FOO + 'x', f'{S.BAR}'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    class P(enum.Flag):
        R = 4
        W = 2
        X = 1
        RWX = 7
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((P.R | P.W, P.R & P.W, ~P.R, P(6), P(0), bool(P(0)), P.R in P.RWX, list(P.RWX), P.RWX, str(P.R | P.X), P(7).name, P['R'], P.R ^ P.W))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(P(8))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    class IF(enum.IntFlag):
        A = 1
        B = 2
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((IF.A | IF.B, IF.A | 8, IF(3), IF.A + 1, str(IF.A | IF.B), repr(IF(16))))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(enum.Enum('Animal', 'ANT BEE'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(list(enum.Enum('Animal', {'a': 1})))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    @enum.unique
    class U(enum.Enum):
        A = 1
        B = 1
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    class Planet(enum.Enum):
        EARTH = (1, 2)
    
        def __init__(self, a, b):
            self.a = a
    
        @property
        def d(self):
            return self.a * 2
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((Planet.EARTH.a, Planet.EARTH.d, Planet.EARTH))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    class M(enum.Enum):
    
        @classmethod
        def _missing_(cls, v):
            return cls.A
        A = 1
        _ignore_ = ['z']
        z = 4
    
        @enum.member
        def f(self):
            pass
        g = enum.nonmember(3)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((M('q'), M.g, list(M)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    @dataclasses.dataclass
    class DC:
        a: int
        b: str = 'x'
        c: list = dataclasses.field(default_factory=list, repr=False, compare=False)
        d: typing.ClassVar[int] = 5
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((DC(1), DC(1) == DC(1, c=[2]), DC(1) == 1, dataclasses.asdict(DC(1)), dataclasses.astuple(DC(1)), dataclasses.replace(DC(1), a=5), [f.name for f in dataclasses.fields(DC)], dataclasses.is_dataclass(DC), DC.__match_args__, DC.__doc__))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(DC())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(DC(1) < DC(2))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(hash(DC(1)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(DC(1, 2, 3, 4))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    @dataclasses.dataclass(frozen=True, order=True, slots=True, kw_only=True)
    class FZ:
        a: int
        b: int = 0
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((FZ(a=1) < FZ(a=2), hash(FZ(a=1)) == hash(FZ(a=1)), FZ.__slots__))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    z = FZ(a=1)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    z.a = 5
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(FZ(1))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    del z.a
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    @dataclasses.dataclass
    class BAD:
        a: list = []
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    @dataclasses.dataclass
    class BAD:
        a: int = 1
        b: int
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    @dataclasses.dataclass
    class PI:
        a: int
        b: dataclasses.InitVar[int] = 3
        c: int = dataclasses.field(init=False)
    
        def __post_init__(self, b):
            self.c = self.a + b
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((PI(1, 2), PI(1), dataclasses.fields(PI)[0]))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(dataclasses.make_dataclass('MK', ['x', ('y', int, 5)])(1))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(dataclasses.replace(PI(1, 2), c=1))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(dataclasses.field(default=1, default_factory=int))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(dataclasses.asdict(1))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((typing.get_type_hints(DC), typing.get_origin(list[int]), typing.get_args(dict[str, int]), typing.Optional[int], typing.Union[int, str, None], typing.List[int], typing.Callable[[int], str], typing.Any, typing.Literal['a', 1], typing.Annotated[int, 3], typing.TypeVar('T'), int | str, list[int] | None, typing.Final[int], typing.Self, typing.Never, typing.Tuple[int, ...], typing.Awaitable[int], typing.AsyncIterator[int], typing.Coroutine[None, None, int]))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    class NT(typing.NamedTuple):
        x: int
        y: str = 'a'
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((NT(1), NT._field_defaults, NT.__annotations__))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    class TDd(typing.TypedDict, total=False):
        x: int
        y: typing.Required[str]
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((TDd(x=1), TDd.__required_keys__, TDd.__optional_keys__, TDd.__total__))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    @typing.runtime_checkable
    class Pr(typing.Protocol):
    
        def close(self):
            ...
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((isinstance(open, Pr), isinstance(sys.stdout, Pr)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(Pr())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((typing.cast(int, 'a'), typing.NewType('UserId', int), typing.NewType('UserId', int)(5)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    class Stack[T]:
    
        def push(self, x: T) -> None:
            ...
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((Stack[int], Stack.__type_params__, Stack.__parameters__, Stack.push.__annotations__))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    type Al[T] = list[T]
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((Al, Al[int], Al.__value__))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(typing.Union[int])
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(typing.Optional)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(typing.List[int]())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(isinstance(1, typing.List[int]))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(isinstance([], list[int]))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(typing.assert_never(1))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    @typing.final
    class Fi:
        pass
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    @typing.override
    def o():
        pass
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((o.__override__, Fi.__final__))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((types.SimpleNamespace(a=1, b='x'), types.MappingProxyType({'a': 1}), types.FunctionType, types.CoroutineType, types.GeneratorType, types.NoneType, types.UnionType, types.GenericAlias(list, (int,)), types.new_class('N', (), {}), types.prepare_class('N'), types.resolve_bases((int,)), types.MethodType(len, [1])(), types.ModuleType('m'), types.CellType(3), types.coroutine))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(types.MappingProxyType({})['x'])
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    types.MappingProxyType({})['x'] = 1
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((types.SimpleNamespace(a=1) == types.SimpleNamespace(a=1), types.SimpleNamespace({'a': 2})))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    class AB(abc.ABC):
    
        @abc.abstractmethod
        def f(self):
            ...
    
        @property
        @abc.abstractmethod
        def g(self):
            ...
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(AB())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    class AC(AB):
    
        def f(self):
            pass
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(AC())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((AB.register(int), isinstance(1, AB), issubclass(int, AB)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    @contextlib.contextmanager
    def cm(x):
        print('enter')
        try:
            yield x
        finally:
            print('exit')
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    with cm(1) as v:
        print(v)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    with contextlib.suppress(KeyError):
        {}['a']
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    with contextlib.ExitStack() as st:
        st.enter_context(cm(1))
        st.enter_context(cm(2))
        st.callback(print, 'cb', sep='-')
        st.push(lambda *a: print(a))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
import io
try:
    with contextlib.closing(io.StringIO()) as f:
        print(f.write('x'))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
import io
try:
    with contextlib.redirect_stdout(io.StringIO()) as so:
        print('hidden')
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(so.getvalue())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    with contextlib.nullcontext(5) as q:
        print(q)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    @contextlib.contextmanager
    def bad():
        if 0:
            yield
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    with bad():
        pass
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    @contextlib.contextmanager
    def bad2():
        yield 1
        yield 2
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    with bad2():
        pass
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    @cm(3)
    def deco():
        print('in deco')
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(deco())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    with contextlib.chdir('/tmp'):
        import os
        print(os.getcwd())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    class CMm(contextlib.ContextDecorator):
    
        def __enter__(self):
            print('E')
            return self
    
        def __exit__(self, *a):
            print('X')
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    @CMm()
    def ff():
        return 3
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(ff())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    var = contextvars.ContextVar('var', default=5)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    tok = var.set(7)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((var.get(), tok.old_value, tok.var is var, tok.old_value is contextvars.Token.MISSING))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(var.reset(tok))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(var.get())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(var.reset(tok))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(contextvars.ContextVar('u').get())
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    ctx = contextvars.copy_context()
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(ctx.run(var.set, 9) and None)
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show((ctx[var], len(ctx), var in ctx, list(ctx) == [var], ctx.get(var)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
try:
    show(ctx.run(lambda: ctx.run(print)))
except BaseException as e:
    print(type(e).__name__ + ':', without_addresses(str(e)))
