package main

// Scenes about what Python has come to have: type parameters, groups of exceptions, asynchronous code driven by hand, exit stacks,
// records, hooks of classes, patterns over them.

var modernScenes = []string{
	`
def <f>[T: <int|(int, str)|'later'|list[T]>, *Ts, **P<|, U = int|, U: str = <'x'|int>>](<x>: T, *<a>: *Ts, <k>: 'U' = <any>) -> <T|tuple[*Ts]|None>:
	<y>: T = <x>
	return <x>, <a>, [T for _ in range(1)], (lambda: Ts)()
<try> print(<f>(<any>, <any>))
<try> print(<f>.__type_params__, [type(p).__name__ for p in <f>.__type_params__], <f>.__annotations__)
<try> print([(p.__name__, <p.__bound__|p.__constraints__|p.__default__|p.has_default()|p.__covariant__|p.__infer_variance__>) for p in <f>.__type_params__])
<try> print(T)
<try> print(<f>[int])
class <C>[T, *Ts<|, **P|, U = T>](<dict|list|object|list[T]|dict[str, T]>):
	item: T
	def get[V](self, v: V) -> tuple[T, V]: return T, V, v
	def own(self): return <C>.__type_params__
	class Inner[T]:
		t = T
<try> print(<C>.__type_params__, <C>.__parameters__, <C>.__orig_bases__, [k.__name__ for k in <C>.__mro__], <C>.__annotations__)
<try> print(<C>().get(<any>), <C>().own()[0] is <C>.__type_params__[0], <C>.Inner.t is <C>.__type_params__[0])
<try> print(<C>[<int|int, str|[int], str|()|int, str, float|1>], <C>[int, str]())
<try> class <D>(<C>[int, str]): pass; print(<D>.__orig_bases__, <D>.__parameters__)
type <X>[A, B] = <dict[A, B]|list[<X>[B]]|A \| B|undefined|tuple[A, ...]|Callable[[A], B]>
<try> print(<X>, <X>.__name__, <X>.__type_params__, type(<X>).__name__, <X>.__module__)
<try> print(<X>.__value__)
<try> print(<X>[int, str], <X>[int, str].__args__, <X>[int].__origin__ is <X>, <X>[<any>])
<try> print(isinstance(<any>, <X>))
<try> <X>.<__name__|__value__|other> = 1
<try> print(<int \| <X>|<X> \| None|list[<X>]|<X>()>)`,
	`
from typing import TypeVar, Generic, Protocol, NamedTuple, Literal, Union, Optional, ParamSpec, TypeVarTuple, Unpack, runtime_checkable, overload, get_type_hints
T = TypeVar('T'<|, bound=<int|str>|, int, str|, int|, covariant=True|, covariant=True, contravariant=True>)
Ts = TypeVarTuple('Ts')
P = ParamSpec('P')
<try> print(T, Ts, P, P.args, P.kwargs, repr(T), T.__bound__, T.__constraints__)
class <G>(<Generic[T]|list, Generic[T]|Generic[*Ts]|Generic[P]|Generic[T, T]|Generic[int]|Generic>):
	def __init__(self, x: T = <any>): self.x = x
<try> print(<G>.__parameters__, <G>[int], <G>[int](<any>).x, <G>[int] == <G>[int], hash(<G>[int]) == hash(<G>[int]))
<try> print(<G>[<str, int|[int]|T|list[T]|()|1|'x'|None>], <G>[T][int], <G>[list[T]][str].__args__)
<try> class <H>(<G>[int]): pass; print(<H>.__orig_bases__, <H>[int])
<try> print(<G>[int].__origin__, <G>[int].__class__, <G>[int].x, <G>[int].nothing)
<try> print(issubclass(<G>, <Generic|<G>[int]|<G>>), isinstance(<G>(), <<G>[int]|<G>>))
@runtime_checkable
class <Pr>(Protocol):
	size: int
	def run(self<|, x: int>) -> int: ...
class <Has>:
	<size|sized> = 1
	def run(self): return <n>
<try> print(isinstance(<Has>(), <Pr>), issubclass(<Has>, <Pr>), isinstance(<any>, <Pr>))
<try> <Pr>()
class <Nt>(NamedTuple):
	a: int
	b: str<| = <any>>
	def both(self): return self.a, self.b
<try> print(<Nt>(<any>, <any>).both(), <Nt>(<1|1, 2|1, 2, 3|a=1|b=2|a=1, b=2>), <Nt>._fields, <Nt>._field_defaults, <Nt>.__annotations__)
<try> print(Union[<int, str|int|int, None|int, int|'x', T|1, 2|()>], Optional[<int|None|T|1>], Literal[<1, 'a'|1, 1, True|None|[1]>], Union[int, T][str], Union[int, str] == int | str)
<try> print(<list[T]|dict[T, int]|tuple[T, ...]|Union[T, None]|tuple[*Ts]|tuple[Unpack[Ts]]>[<int|int, str|()|T>])
<try> print(get_type_hints(<<Nt>|<G>.__init__|<Pr>.run|1|<Has>>))`,
	`
def <leaf>(<k>):
	match <k>:
		case 0: raise ValueError('v', <k>)
		case 1: raise TypeError(<str>)
		case 2: raise ExceptionGroup('in', [KeyError('k'), ExceptionGroup('deep', [ValueError(2), OSError(1, 'o')])])
		case 3: raise <KeyboardInterrupt|BaseExceptionGroup('b', [SystemExit(1), ValueError(3)])|StopIteration(1)>
		case _: return <k>
def <gather>(*<ks>):
	<errors> = []
	for <k> in <ks>:
		try:
			<leaf>(<k>)
		except BaseException as e:
			e.add_note(f'leaf {<k>}')
			<errors>.append(e)
	if <errors>: raise BaseExceptionGroup(<str>, <errors>)
def <f>(*<ks>):
	for <i> in range(2):
		try:
			try:
				<gather>(*<ks>)
			except* <ValueError|(ValueError, KeyError)|Exception|int|ExceptionGroup> as eg:
				print('1', eg.exceptions, <i>, eg.__notes__ if hasattr(eg, '__notes__') else '')
				<pass|raise|raise eg|raise KeyError('new') from eg|raise eg.exceptions[0]|x = 1 / 0|eg = 1|del eg>
			except* <OSError|TypeError> as eg:
				print('2', eg)
				<pass|raise|raise RuntimeError('r')>
			else:
				print('else')
			finally:
				print('fin', <i>)
		except* <KeyError|SystemExit|BaseException> as eg2:
			print('outer', repr(eg2), repr(eg2.__cause__), repr(eg2.__context__))
for <ks> in (<n>,), (<n>, <n>), (0, 1, 2), (2, 3), (4,):
	try:
		<f>(*<ks>)
	except BaseException as e:
		print('out', type(e).__name__, e, repr(e.__context__), repr(e.__cause__))
		if isinstance(e, BaseExceptionGroup):
			print([repr(x) for x in e.split(<ValueError|lambda x: len(x.args) == 1|(KeyError, OSError)|str|ExceptionGroup>)])
			print(e.subgroup(<OSError|Exception|lambda x: True>))
class <Eg>(<ExceptionGroup|BaseExceptionGroup>):
	def __new__(cls, errors, code=<n>):
		self = super().__new__(cls, f'{len(errors)} errors', errors)
		self.code = code
		return self
	<def derive(self, excs): return <Eg>(excs, self.code)|x = 1>
try:
	try: raise <Eg>([ValueError(1), KeyError(2), TypeError()])
	except* KeyError as eg: print(repr(eg), getattr(eg, 'code', None), type(eg).__name__)
except BaseException as e: print(repr(e), getattr(e, 'code', None), type(e).__name__)`,
	`
import types
class <Pause>:
	def __init__(self, tag): self.tag = tag
	def __await__(self):
		<got> = yield self.tag
		if <got> == 'bad': raise ValueError(<got>)
		return <got>
	def __repr__(self): return f'<pause {self.tag}>'
async def <numbers>(<k>):
	try:
		for <i> in range(<k>):
			<got> = yield <i>
			if <got>: print('got', <got>, await <Pause>('in gen'))
			await <Pause>(<i>)
	except <ValueError|GeneratorExit|KeyError> as e:
		print('gen', repr(e))
		<raise|return|yield 'late'|await <Pause>('late')|raise RuntimeError('x') from e>
	finally:
		print('gen over')
		<pass|await <Pause>('finally')|return>
@types.coroutine
def <old>(<x>):
	<y> = yield <x>
	return <y>
async def <main>():
	print([<a> async for <a> in <numbers>(<n>) if <a> != <n>])
	print({<a>: await <Pause>(<a>) for <a> in 'xy'}, {<b> for <a> in range(2) for <b> in [await <old>(<a>)] if <b> is not None} is not None)
	<g> = <numbers>(3)
	print(await <g>.<asend(None)|__anext__()|asend(1)|athrow(ValueError('t'))|aclose()>)
	async for <a> in <g>:
		print('loop', <a>)
		if <a> == <n>: <break|continue|await <g>.aclose()|await <g>.asend('s')|await <g>.athrow(KeyError)>
	print(await anext(<g>, <str>), await <old>(<any>), (await <Pause>('t'), await <Pause>('u')))
	async with <Ctx>() as <c>:
		print(<c>, [<x> async for <x> in <numbers>(1)], <await <Pause>('w')|1 / 0>)
	return [(yield_) async for yield_ in <numbers>(2)]
class <Ctx>:
	async def __aenter__(self): return await <Pause>('enter')
	async def __aexit__(self, *exc):
		print('exit', exc[0], await <Pause>('exit'))
		return <True|False|None>
<it> = <main>()
<v> = None
for <step> in range(25):
	try:
		<v> = <it>.send(<None|<v>|<v> if <step> % 3 else None|'bad' if <step> == 7 else <v>>)
		print(<step>, <v>, <it>.cr_await is not None, <it>.cr_suspended)
	except StopIteration as e:
		print('result', e.value)
		break
	except BaseException as e:
		print(type(e).__name__, e, repr(e.__context__))
		break
	if <step> == <n> + 2:
		try: print('threw', <it>.<throw(ValueError('from outside'))|throw(KeyError)|send('bad')|throw(GeneratorExit)>)
		except BaseException as e:
			print('thrown', type(e).__name__, e)
			break
<it>.close()
<try> <it>.send(None)`,
	`
async def <ag>():
	<x> = 0
	while True:
		try:
			<x> = (yield <x>) or <x> + 1
		except ValueError as e:
			print('caught', e); <x> = <continue_|-1|10>
		except GeneratorExit:
			print('exit'); <raise|return|yield 1>
continue_ = 5
<g> = <ag>()
def <run>(aw, *sent):
	try:
		print('yielded', aw.send(None))
	except StopIteration as e: print('value', e.value)
	except BaseException as e: print(type(e).__name__, e)
<a1>, <a2> = <g>.asend(<None|1>), <g>.__anext__()
<run>(<a1>); <run>(<a1>); <run>(<a2>)
<run>(<g>.<asend(<any>)|athrow(ValueError('v'))|athrow(ValueError, 'two')|aclose()|athrow(StopAsyncIteration)|athrow(StopIteration)|athrow(GeneratorExit)|athrow(1)>)
<a3> = <g>.<asend(2)|athrow(ValueError('w'))|aclose()>
<try> print(<a3>.<close()|throw(ValueError('thrown in'))|throw(KeyError)|send(1)|__next__()>)
<run>(<a3>)
<run>(<g>.<__anext__()|aclose()|asend(3)>); <run>(anext(<g>, 'default')); <run>(<g>.aclose())
print(<g>.ag_running, <g>.ag_frame, <g>.ag_code.co_name, type(<a1>).__name__, <g>.ag_await)
<try> print(<g>.<__next__()|send(1)|__iter__()|__aiter__() is <g>|__name__|ag_nothing>)
<try> for <z> in <g>: pass
<try> print(list(<g>))
<try> print([*<ag>], aiter(<any>), anext(<any>))`,
	`
from contextlib import ExitStack, AsyncExitStack, contextmanager, asynccontextmanager, suppress, closing, nullcontext, chdir, ContextDecorator, AbstractContextManager
class <R>(<ContextDecorator|AbstractContextManager|object>):
	def __init__(self, name, swallow=<bool>): self.name, self.swallow = name, swallow
	def __enter__(self):
		print('+', self.name)
		if self.name == '<a|b|none>': raise OSError(self.name)
		return self
	def __exit__(self, *exc):
		print('-', self.name, exc[1], repr(exc[1] and exc[1].__context__))
		if self.name == '<c|d|none>': raise KeyError(self.name)
		return self.swallow
	def close(self): print('close', self.name)
def <f>():
	with ExitStack() as <s>:
		<x> = [<s>.enter_context(<R>(c)) for c in '<ac|bd|cde|e>']
		<s>.callback(lambda *a, **k: print('cb', a, k), <any>, k=<any>)
		<s>.push(<R>('p')<|, 1>)
		<s>.<push(lambda *exc: print('pushed', exc[0]))|enter_context(closing(<R>('cl')))|enter_context(suppress(ZeroDivisionError))|enter_context(<any>)|push(<any>)|callback(<any>)|pop_all().close()>
		@<s>.callback
		def _(): <print('decorated')|1 / 0>
		<return 'returned'|raise ValueError('body')|1 / 0|<s>.close()|<t> = <s>.pop_all(); <t>.close()|pass>
	return 'end'
try: print(<f>())
except BaseException as e:
	while e: print(repr(e)); e = e.__context__
@contextmanager
def <cm>(<x>=<any>):
	"""doc"""
	try: yield <x>
	except <ValueError|KeyError|StopIteration|RuntimeError> as e:
		print('in cm', repr(e)); <raise|return|raise e|raise RuntimeError('other')|raise StopIteration>
	else: print('fine')
<try> with <cm>() as <v>: print(<v>); raise <ValueError('x')|StopIteration(2)|RuntimeError('r')|KeyError>
<try> <m> = <cm>(1); print(<m>.__enter__(), <m>.__exit__(None, None, None), <m>.__exit__(None, None, None))
<try> with <cm>(1) as <a>, <cm>(2) as <b>, <R>('z') as <c>: print(<a>, <b>, <c>.name); <1 / 0|{}[1]|pass>
@<cm>('decorator')
def <g>(*a): return a or <wrongly>
<try> print(<g>(1), <g>.__name__, <g>())
print(<cm>.__doc__, <cm>.__name__, type(<cm>()).__name__)
import asyncio
@asynccontextmanager
async def <acm>(<x>):
	print('a+', <x>)
	try:
		await asyncio.sleep(0)
		yield <x>
	finally:
		print('a-', <x>)
async def <main>():
	async with AsyncExitStack() as <s>:
		print(await <s>.enter_async_context(<acm>(<any>)), <s>.enter_context(<R>('q')))if False else print(await <s>.enter_async_context(<acm>(<any>)))
		<s>.push_async_callback(asyncio.sleep, 0)
		<s>.push_async_exit(<<acm>('pushed')|lambda *e: asyncio.sleep(0, <bool>)|<any>>)
		<await <s>.enter_async_context(<R>('bad'))|<s>.enter_context(<acm>(1))|raise ValueError('v')|await <s>.aclose()|pass>
	async with <<acm>(2), <acm>(3) as z|<R>('y')|<any>>: print('in')
	return 'done'
try: print(asyncio.run(<main>()))
except BaseException as e: print(repr(e), repr(e.__context__))`,
	`
from dataclasses import dataclass, field, KW_ONLY, InitVar, replace, asdict, astuple, fields, make_dataclass, is_dataclass, MISSING
from typing import ClassVar
import functools
@dataclass(<|order=True|frozen=True|slots=True|kw_only=True|eq=False|unsafe_hash=True|order=True, eq=False|frozen=True, slots=True|match_args=False|init=False|repr=False>)
class <A>:
	a: int
	b: list = field(<default_factory=list|default=<n>|default=[]|default=1, default_factory=list|default_factory=list, repr=False, compare=False|init=False, default=3>)
	c: ClassVar[int] = 9
	<_: KW_ONLY|d: InitVar[int] = 5|e: 'str' = 'e'>
	f: tuple = <()|(1, 2)|field(default=(), kw_only=True)|field(default=0, hash=True, metadata={'m': 1})>
	<def __post_init__(self, *more): print('post', more)|def total(self): return self.a|def __eq__(self, o): return 'eq'|def __repr__(self): return 'own'>
<try> <x> = <A>(<1|<any>|a=2|1, [3]|<int>, f=(3,)|>); print(<x>, <x> == <A>(<x>.a), [(f.name, f.type, f.kw_only, f.init) for f in fields(<x>)])
<try> print(<x> < <A>(<int>), hash(<x>) == hash(<A>(<x>.a)), <A>.__match_args__)
<try> <x>.a = <any>; print(<x>); <x>.new = 1; print(vars(<x>))
<try> print(asdict(<x>), astuple(<x>), replace(<x>, <a=5|f=1|c=1|q=1|b=2>))
<try> print(<A>.__dataclass_params__, <A>.__slots__ if '__slots__' in vars(<A>) else '', is_dataclass(<A>), is_dataclass(<x>))
<try> del <x>.a; print(<x>)
@dataclass
class <B>(<A>):
	a: str = <'over'|field(default='o', kw_only=True)|1>
	g: dict[str, <A>] = field(default_factory=dict)
	@functools.cached_property
	def cached(self): print('computed'); return self.a * 2
	@property
	def prop(self): return self.g
<try> <y> = <B>(<|'y'|a='z'|1, 2|g={'k': <x>}|g={'k': [<x>, (<x>,)]}>); print(<y>, asdict(<y>), <y>.cached, <y>.cached, <y>.prop)
<try> <B>(1, 2, 3, 4, 5)
<try> print(asdict(<y>, dict_factory=<list|lambda kv: sorted(k for k, _ in kv)|len>))
<try> <M> = make_dataclass('<M>', <['p', ('q', int), ('r', str, field(default='r'))]|['p', 'p']|['1x']|['class']|[('q',)]>, bases=<()|(<A>,)>, namespace={'hi': lambda self: self.p}); print(<M>(<n>, 2), <M>(1, q=2).hi())
<try> print(fields(<<M>|int|<any>>)[0].name)
match <x>:
	case <A>(<k>, <l>): print('two', <k>)
	case <A>(a=<k>): print('a', <k>)
<try> exec('@dataclass\nclass Z:\n    x: int = 1\n    y: <int|str = "s"|list = []|"InitVar[int]"|ClassVar[int]>')
<try> exec('@dataclass(<frozen=True|order=True|slots=True>)\nclass Z(<A>):\n    z: int = 0\n    <__slots__ = ("q",)|def __lt__(self, o): return 1|def __setattr__(self, k, v): pass|pass>\nprint(Z(a=1))')`,
	`
class <Field>:
	def __init__(self, kind=<int|str|object>, default=<any>): self.kind, self.default = kind, default
	def __set_name__(self, owner, name):
		self.name, self.at = name, '_' + name
		owner.__dict__.get('order', []).append(name)
		<pass|setattr(owner, 'extra_' + name, 1)|raise TypeError('no ' + name)>
	def __get__(self, obj, owner=None):
		if obj is None: return self
		return <obj.__dict__.get(self.at, self.default)|getattr(obj, self.at)|getattr(obj, self.at, self.default)>
	def __set__(self, obj, value):
		if not isinstance(value, self.kind): raise TypeError(f'{self.name} wants {self.kind.__name__}, not {type(value).__name__}')
		obj.__dict__[self.at] = value
class <Auto>(type):
	classes = []
	def __new__(mcls, name, bases, ns, /, *, <opt>=<any>, **kw):
		cls = super().__new__(mcls, name, bases, ns, **kw)
		cls.opt = <opt>
		mcls.classes.append(name)
		return cls
	def __init__(cls, name, bases, ns, /, **kw): super().__init__(name, bases, ns<|, **kw>)
	def __call__(cls, *a, **k):
		print('making', cls.__name__)
		return super().__call__(*a, **k)
	def __<len|iter|bool|int|contains>__(cls, *a): return <n>
	def __setattr__(cls, k, v):
		if k == 'locked': raise AttributeError('locked')
		super().__setattr__(k, v)
class <Model>(metaclass=<Auto>, <opt>=1):
	order = []
	def __init_subclass__(cls, <|kind=None, >**kw):
		print('subclass', cls.__name__, kw, cls.order)
		super().__init_subclass__(<|**kw>)
	def __init__(self, **kw):
		for k, v in kw.items(): setattr(self, k, v)
	def __getattr__(self, name): raise AttributeError(f'{type(self).__name__} has no {name}')
<try> class <User>(<Model>, <kind=<any>|<opt>=<any>|other=1|metaclass=type>): name = <Field>(str); age = <Field>(int, 3); order = []
<try> <u> = <User>(name=<str>, age=<any>); print(<u>.name, <u>.age, vars(<u>), <User>.order)
<try> <u> = <User>(name=<any>); print(<u>.age)
<try> <u>.<age|name|other> = <any>; print(<u>.age, <u>.name)
<try> print(<u>.nothing)
<try> print(<User>.name.name, <User>.extra_name, <User>.opt, <Auto>.classes, <len|list|bool|int>(<User>))
<try> <User>.<locked|free> = 1; del <User>.free; print(<User>.free)
<try> class <Mixed>(<User>, metaclass=<type|<Auto>|abc|len>): pass
class <Prep>(dict):
	def __missing__(self, k): print('?', k); raise KeyError(k)
	def __setitem__(self, k, v):
		if k in self and k[0] != '_': raise TypeError('twice ' + k)
		super().__setitem__(k, v)
class <Once>(type):
	@classmethod
	def __prepare__(m, name, bases): return <Prep>()
<try> class <T1>(metaclass=<Once>): x = 1; y = len('ab'); <x = 2|z = x|f = lambda self: 1>
<try> print(<T1>.y, type(<T1>), <Once>('D', (), {'q': 1}).q)
<try> print(type.__call__(<User>, name='t').name, type.__new__(<Auto>, 'N', (<Model>,), {}).__name__, type('<W>', (<Model>,), {}, kind=1).__name__)
<try> print(types_.new_class('N', (<Model>,), {'kind': 1}).__name__, types_.resolve_bases((list[int],)), types_.prepare_class('Q', (<User>,))[0].__name__)
import types as types_
<try> print(types_.new_class('N2', (<Model>,), <None|{}|{'kind': 1}>, lambda ns: ns.update(v=<any>)).v)`,
	`
from dataclasses import dataclass
@dataclass
class <Add>:
	l: object
	r: object
@dataclass
class <Mul>(<Add>):
	pass
class <Var>:
	__match_args__ = <('name',)|('name', 'extra')|()|'name'|(1,)>
	def __init__(self, name): self.name = name
	<@property|x = 1>
	def extra(self): return <any>
class <Map>:
	def __init__(self, d): self.d = d
	def keys(self): return self.d.keys()
	def __getitem__(self, k): print('get', k); return self.d[k]
	def get(self, k, default=None): print('get()', k); return self.d.get(k, default)
	def __len__(self): return len(self.d)
import collections.abc
collections.abc.<Mapping|Sequence>.register(<Map>)
def <ev>(<e>):
	match <e>:
		case <Mul>(0, _) | <Mul>(_, 0): return 'zero'
		case <Add>(int(<x>) | float(<x>), <y>) if not isinstance(<e>, <Mul>): return '+', <x>, <ev>(<y>)
		case <Mul>(l=<Add>(<x>, <y>) as <inner>, r=<r>): return '*', <x>, <y>, <inner>.l is <x>, <ev>(<r>)
		case <Mul>() as <m>: return 'mul', <m>.l
		case <Var>(<'x'|str(<x>)|<x>>): return 'var'
		case <Var>(name=<x>, extra=<y>): return <x>, <y>
		case {'op': 'add' | 'sub' as <op>, 'args': [<x>, *<rest>], **<kw>}: return <op>, <x>, <rest>, <kw>
		case {'op': str(<op>), 'opt': {'deep': {'er': <x>}}}: return <op>, <x>
		case {'a': <x>, 'b': <y>} if <x> == <y>: return 'same', <x>
		case {**<rest>}: return 'map', sorted(map(repr, <rest>))
		case [[<x>, <y>], [<x2>, *_], *<rest>]: return <x>, <y>, <x2>, <rest>
		case [<x>, <y>, *<rest>] | (<x>, [<y>, *<rest>]): return 'list', <x>, <y>, <rest>
		case str() | bytes() as <t>: return 'text', <t>
		case None | True | False: return 'single', <e>
		case int() | float() | complex() as <num> if <num>: return 'num', <num>
		case _: return 'other', type(<e>).__name__
for <x> in (<Add>(<n>, <any>), <Mul>(<n>, <int>), <Mul>(<Add>(1, 2), <any>), <Mul>('a', <n>), <Var>('x'), <Var>(<any>), {'op': '<add|mul>', 'args': <list>, 'z': <any>}, {'op': 'q', 'opt': {'deep': {'er': <any>}}},
		{'a': <n>, 'b': <n>}, <dict>, [[1, 2], <list>, <any>], [<any>, <any>], (1, [2, 3]), <any>, <Map>({'a': <n>, 'b': <n>}), <Map>({}), range(<n>), iter([]), collections.deque([1, 2]), <set>):
	<try> print(<ev>(<x>))
match <any>:
	case <int|str|<Var>>(<a>, <b>): print('two')
	case (<a>, <b>) | {'a': <a>, 'k': <b>}: print(<a>, <b>)
	case <list|dict|tuple>() as <a>: print('container', <a>)
match <int>, <str>, <list>:
	case (int(real=<a>, imag=0), str() as <b>, [*<c>]): print(<a>, <b>, <c>)
match <float>:
	case <0.5|-0.0|1.5|-2.25>: print('literal')
	case float(real=<x>) if (<y> := <x>) > 1: print('big', <y>)`,
	`
<v> = <any>
class <F>:
	def __init__(self, v): self.v = v
	def __format__(self, spec): return <f'({spec})'|format(self.v, spec)|1|super().__format__(spec)>
	def __str__(self): return <'str ' + str(self.v)|str(self.v)|1>
	def __repr__(self): return <'repr'|repr(self.v)|None>
	def __getitem__(self, k): return k, type(k).__name__
	attr = property(lambda self: self.v)
<f> = <F>(<v>)
<try> print(f'{<f>}|{<f>!s}|{<f>!r:>10}|{<f>:abc}|{<f>!a}')
<try> print(f'{<f>:{<v>}}', f'{<f>:<spec>}', f'{<f>.attr!r:<^20}', f'{<f>["k"]}{<f>[0]}')
<try> print('{0.attr} {0[k]} {0[0]} {0[-1]} {0!s:*^15}'.format(<f>))
<try> print('{:{}} {:{width}}'.format(<v>, '<spec>', <str>, width=<n>))
<try> print('{<|0|1|x|0.real|0.nothing|0[1]|0[a]|!r|:>8|0!x|0:|.real|[0]|}|{|0{>}'.format(<v>, x=<any>))
<try> print('%s %r %a|%5s|%-5s|%.2s' % ((<f>,) * 6))
<try> print('<%d|%i|%5.1f|%x|%c|%e|%g|%o|%s>' % <f>, '%(k)s %(k)r' % <<f>|{'k': <f>}|<dict>>)
<try> print(format(<v>, '<spec>'), format(<f>, '<spec>'))
<try> print(f'{<int>:<spec>}', f'{<float>:<spec>}', f'{<str>:<spec>}', f'{<complex>:<.2f|>20|+.1e|g|,|08>}', f'{<bool>:<d|5|>6|s|x|>}')
<try> print(f'{<v>=}', f'{<v> = !s}', f'{<v>=:>20}', f'{<f>.attr=}', f'{(lambda x: x)(<int>)=}', f"{<v>!r:{'>'}{<n> * 5}}")
<try> print(f'{<int>:{"0"}>{<n> + 6}{"<d|x|,|_b>"}}', rf'\n{<int>}\t', f'{{{<int>}}}', f'{{}}' f'{<str>}' '{}', f'''{<int>:>{8}}''')
<try> print(b'%b|%s|%a|%5d|%x' % (<bytes>, <bytes>, <any>, <int>, <int>), b'%<percent>' % <any>)
<try> print(str(<bytes>, <'utf-8'|'ascii', 'replace'|'latin-1'|'utf-8', 'ignore'|'nope'>), <bytes>.decode(<'ascii'|'utf-8', 'backslashreplace'|'utf-16'>), <str>.encode(<'ascii'|'utf-8'|'ascii', 'namereplace'|'ascii', 'nope'>))
<try> print(repr(<F>), str(<f>), repr(<f>), [<f>], {1: <f>})`,
	`
import functools, itertools, operator
from collections.abc import *
class <Coll>(<Mapping|MutableMapping|Sequence|MutableSequence|Set|Iterable|Sized|Container|Collection>):
	def __init__(self, *a): self.items_ = list(a)
	def __len__(self): return len(self.items_)
	def __iter__(self): return iter(self.items_)
	def __getitem__(self, k):
		if k in (5, 'z'): raise <KeyError|IndexError>(k)
		return self.items_[k] if isinstance(k, (int, slice)) else k
	def __contains__(self, k): return k in self.items_
	<def __setitem__(self, k, v): self.items_[k] = v|x = 1>
	<def __delitem__(self, k): del self.items_[k]|x = 1>
	<def insert(self, i, v): self.items_.insert(i, v)|x = 1>
<try> <c> = <Coll>(<int>, <str>, 2); print(len(<c>), list(<c>), <any> in <c>, <c> == <Coll>(1), <c>[0], type(<c>[:1]).__name__)
<try> print(<c>.<get('z', 1)|keys()|index(2)|count(<any>)|pop()|append(3)|isdisjoint([1])|items()|update(a=1)|reverse()|extend([1, 2])|clear()|remove(2)|setdefault('q', 1)|popitem()>, <c>.items_)
<try> print(list(reversed(<c>)), <c> <comparison> <c>, <c> <\||&|-|^|+|*> <<c>|{1, 2}|[1]>)
print(isinstance(<any>, <Hashable|Iterable|Sized|Callable|Sequence|Mapping|Iterator|Generator|Awaitable|Reversible|Buffer>), issubclass(<int|str|list|dict|type(iter([]))>, <Hashable|Collection|MutableSequence|Set|Iterator>))
<try> <p> = functools.partial(<int|print|max|<Coll>|dict>, <any>, <key|base|sep>=<any>); print(<p>); print(<p>(<any>))
<try> print(functools.reduce(<operator.add|lambda a, b: (a, b)|max>, <<list>|<str>|[]><|, <any>>))
@functools.<singledispatch|wraps(len)|lru_cache(maxsize=2)|cache|total_ordering>
def <g>(x): return 'default', x
<try> <g>.register(<int|str|list|1>, lambda x: ('registered', x)); print(<g>(<any>), <g>(<int>), <g>.dispatch(bool)(True))
<try> print(<g>(1), <g>(1), <g>.cache_info(), <g>.__name__, <g>.__wrapped__)
<try> print(list(itertools.<chain|product|zip_longest>(<list>, <str>)), [*itertools.<combinations|permutations|combinations_with_replacement>(<str>[:4], <2|3|-1|0>)], list(itertools.islice(itertools.<count|cycle|repeat>(<<n>|<str>|<any>>), <n>, 6, <1|2>)))
<try> print([(k, list(v)) for k, v in itertools.groupby(<<str>|<list>|[1, 1, 2, 1]>)], list(itertools.<accumulate|pairwise>(<list>)), list(itertools.batched(<str>, <n>)), [*itertools.<takewhile|dropwhile|filterfalse>(<bool|None|str.isalpha>, <str>)])
<try> <a>, <b> = itertools.tee(<<list>|<str>>); print(next(<a>, 0), list(<b>), list(<a>), list(itertools.starmap(pow, [(2, <n>), (3, 2)])), list(itertools.compress(<str>, [1, 0, 1])))
<try> print(operator.<itemgetter(<0|'a'|1, 0>)|attrgetter('<real|real.imag|nothing>')|methodcaller('<upper|count|split>'<|, 'a'>)>(<any>), operator.<index|truth|length_hint|not_|concat|countOf>(<any>))`,
}
