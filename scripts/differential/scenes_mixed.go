package main

// Scenes that mix what others show alone: descriptors under metaclasses, generators in with and try, names that are deleted and bound again,
// caches, flags, grids of formatting.

var mixedScenes = []string{
	`
import functools
class <D>:
	def __init__(self, *a): self.a = a
	def __set_name__(self, owner, name): self.name = name; print('named', owner.__name__, name)
	def __get__(self, obj, cls=None): return <(self.name, obj is None, cls.__name__)|self if obj is None else obj.__dict__.get(self.name, <any>)|self.a|1 / 0|types_>
	<def __set__(self, obj, v): print('set', self.name, <v|repr(v)>); obj.__dict__[self.name] = v|def __delete__(self, obj): print('delete', self.name)|x = 1|def __getattr__(self, n): return 'inner ' + n>
	def __call__(self, *a): return 'called', self.a, a
class <M>(type):
	x = <<D>(<any>)|property(lambda cls: ('meta', cls.__name__))|<any>>
	def __getattr__(cls, name): return <f'meta {name}'|<any>>
	def __<iter|len|contains|getitem|call>__(cls, *a): return <iter([1, 2])|<n>|<any>|super().__call__(*a)>
	def __instancecheck__(cls, o): return <bool>
class <A>(metaclass=<M>):
	<x|y> = <<D>(<n>)|<any>>
	z = <D>(<any>)
	@<D>
	def m(self): return 'm'
	@functools.<cached_property|singledispatchmethod|partialmethod>
	def p(self, *a): print('run'); return <any>
	@<property|classmethod|staticmethod>
	def q(*a): return len(a), <any>
	@q.<setter|getter|deleter|fget>
	def q(self, *a): print('q', len(a)); return <any>
<try> <a> = <A>()
<try> print(<A>.x, <A>.y, <A>.z)
<try> print(<A>.<nothing|q|m|p|__name__|__mro__>, len(<A>), list(<A>), <n> in <A>, <A>[<n>])
<try> print(isinstance(<any>, <A>), isinstance(<a>, <A>), issubclass(<A>, <A>))
<try> print(<a>.x, <a>.y, <a>.z, <a>.m, <a>.m(1))
<try> print(<a>.p, <a>.q, <a>.p)
<try> <a>.<x|y|z|q|p|m|new> = <any>; print(vars(<a>))
<try> del <a>.<x|y|z|q|p|m|new>; print(vars(<a>))
<try> <A>.<x|y|z|w> = <<D>(1)|<any>>; print(<a>.<x|y|z|w>)
<try> <D>(1).__set_name__(<A>, 'late'); <A>.late = <D>(2); print(<A>.late)
class <B>(<A>):
	x = <property(lambda s: super(<B>, s).x)|<any>>
	def __getattribute__(self, n): return <super().__getattribute__(n)|object.__getattribute__(self, n)|n>
	def __getattr__(self, n): return 'fallback', n
	def __init_subclass__(cls, **kw): print('sub', cls.__name__, kw); super().__init_subclass__(**kw)
<try> <b> = <B>(); print(<b>.x, <b>.nothing, <b>.m, <b>.z, getattr(<b>, 'zz', 1), hasattr(<b>, 'q'))
<try> class <C>(<B>, <k=1|>): z = <D>(3)
<try> print(super(<B>, <b>).<x|z|m|nothing>, super(<B>, <B>).<x|z|m>, super(<A>, <b>).__repr__ is not None)
<try> print([k for k in vars(<A>) if k[0] != '_'], [k for k in dir(<b>) if k[0] != '_'])
types_ = 'types'`,
	`
def <log>(*a): print(*a)
class <Cm>:
	def __init__(self, name, swallow=<bool>): self.name, self.swallow = name, swallow
	def __enter__(self): print('>', self.name); return <self|self.name|[self.name]>
	def __exit__(self, t, v, tb): print('<', self.name, t and t.__name__, v); return <self.swallow|t is ValueError|None|1 / 0 if self.name == 'z' else 0>
def <g>(<x>):
	with <Cm>('<a|z>') as <p>:
		try:
			with <Cm>('b'), <Cm>('<c|z>', False) as <q>:
				<y> = yield <<p>|1>, <<q>|2>
				if <y>: raise <ValueError(<y>)|KeyError(<y>)|StopIteration(<y>)|GeneratorExit|TypeError>
				yield from <inner>(<y>)
		except <ValueError|KeyError|(KeyError, TypeError)|GeneratorExit|RuntimeError> as e:
			<y> = yield 'caught', repr(e), repr(e.__context__)
			<raise|return 'early'|raise e|raise OSError from e|pass|del e|yield <any>>
		else:
			yield 'else'
		finally:
			print('finally', <y>)
			<pass|yield 'in finally'|return 'fin'|raise LookupError('f')>
	return 'end'
def <inner>(<y>):
	for <i> in range(2):
		try: <z> = yield 'inner', <i>
		except ValueError as e: <z> = yield 'inner caught', e.args
		finally: print('inner finally', <i>)
		if <z>: <break|continue|return <z>|raise KeyError(<z>)>
	else:
		return <any>
<it> = <g>(<any>)
<drive>
<it> = <g>(<n>)
<try> print(next(<it>), <it>.send(<any>))
<drive>
def <outer>(*<a>):
	<r> = yield from <g>(<a>)
	print('result', <r>)
	try: yield <r>
	finally: print('outer finally')
<it> = <outer>(1)
<drive>
<try> print(list(<g>(0)))
<try> <it> = <outer>(); next(<it>); del <it>; print('deleted')
for <v> in <g>(1):
	print(<v>)
	<break|if <v> == 'else': break|continue>
else: print('through')
<try> print([*zip(<g>(1), <outer>())])
def <h>():
	for <i> in <inner>(2):
		with <Cm>('loop', True):
			if <n>: <continue|break|return <i>|raise ValueError(<i>)>
		print('after with', <i>)
	else:
		return 'else'
	return 'no else'
<try> print(<h>())`,
	`
<x> = 'global'
def <f>(<x>=<any>):
	def <g>():
		nonlocal <x>
		<<x> = 'g'|del <x>|<x> += 'g'|for <x> in 'ab': pass|import sys as <x>|class <x>: pass|def <x>(): return 'fn'|with open('nope') as <x>: pass>
		return <x>
	def <h>():
		global <x>
		<<x> = 'h'|del <x>|<x> += 'h'|for <x> in 'cd': pass>
		return <x>
	<try> print('g', <g>() if True else 0)
	<try> print('f', <x>)
	<try> print('h', <h>())
	try: 1 / 0
	except ZeroDivisionError as <x>: <pass|<x> = 1|del <x>|print(<x>)>
	<try> print('after except', <x>)
	<try> del <x>; del <x>
	<try> print('deleted', <x>)
	<try> print(<g>())
	<try> return [<x> for <x> in 'ab'], (lambda: <x>)()
<try> print(<f>())
<try> print('global', <x>)
class <C>:
	<try> print('class reads', <x>)
	<x> = 'class'
	def m(self): return <x>
	<try> y = [<x> for _ in 'a'], (lambda: <x>)(), {k: <x> for k in <x>[:1]}
	<try> print(y)
	del <x>
	<try> print('class again', <x>)
	<try> del <x>
	def n(self): nonlocal_ = <x>; return nonlocal_
	for <x> in range(2): pass
	<try> z = [w := <n>]
	class In:
		<try> print(<x>, z)
		<x> = 'in'
<try> print(<C>().m(), <C>().n(), <C>.<x>, vars(<C>).keys() & {'<x>', 'y', 'z', 'w'} == 0)
def <k>(<a>, <l>=[]):
	<l>.append(<a>)
	if <a> > 2: return <l>
	<a> += 1
	return <k>(<a>)
<try> print(<k>(0), <k>.__defaults__)
def <u>():
	<try> print(<v>)
	<<v> = 1|for <v> in (): pass|if 0: <v> = 2|del <v>|(<v>, *<w>) = <list>|with open('nope') as <v>: pass|import sys as <v>>
	<try> print(<v>)
	def <t>(): return <v>
	return <t>
<try> print(<u>()())
<try> exec('<x> = 5\ndef q(): return <x>\nprint(q())', <globals()|{'<x>': 1}, {}|{}, {'<x>': 2}>)
<try> print(eval('<x> + [<x> for _ in "a"][0]', <globals()|{}, {'<x>': 'l'}|{}|{'<x>': 'e'}>))
<fs> = [lambda <i>=<i>, *, <j>=<i> * 2: (<i>, <j>) for <i> in range(3)]
<try> print([z() for z in <fs>], [z(<n>, <j>=1) for z in <fs>], [(lambda: <i>)() for <i> in range(3)])
<try> print([(<a>, <b>) for <a> in range(3) if (<b> := <a> * 2) for <c> in range(<b>) if <c> != <n>], <b>)
<try> print({<a>: <b> for <a>, <b> in <dict>.items()}, {*<list>} == set(<list>), [*(<q> := [1, 2]), *<q>], f'{(<q> := 3)} {<q>:=^5}')`,
	`
import functools
<calls> = []
@functools.<lru_cache(maxsize=<n>)|cache|lru_cache|lru_cache(typed=True)|lru_cache(maxsize=None, typed=True)|lru_cache(<any>)>
def <f>(<x>, *<a>, **<k>):
	<calls>.append(<x>)
	if <x> == <n> + 1: raise ValueError(<x>)
	return <x>, <a>, <k>
<try> print(<f>(1), <f>(1.0), <f>(True), <f>(<any>), <f>(1, 2), <f>(1, b=2), <f>(<x>=1), <f>.cache_info())
for <i> in range(6):
	<try> <f>(<i> % 4)
print(<calls>, <f>.cache_info(), <f>.cache_parameters())
<try> <f>.cache_clear(); print(<f>.cache_info(), <f>.__wrapped__(3), <f>.__name__, <f>([]))
class <K>:
	@functools.lru_cache
	def m(self, y): return id(self) and y
	@functools.cached_property
	def cp(self): <calls>.append('cp'); return <any>
	@functools.singledispatchmethod
	def sd(self, x): return 'default', x
	@sd.register
	def _(self, x: int): return 'int', x
	@sd.register(str)
	@sd.register(bytes)
	def _(self, x): return 'text', x
	pm = functools.partialmethod(sd, <any>)
	@functools.total_ordering
	class T:
		def __init__(self, v): self.v = v
		def __eq__(self, o): return self.v == o.v
		def __<lt|le|gt|ge>__(self, o): return <self.v < o.v|NotImplemented>
<k> = <K>()
<try> print(<k>.m(<any>), <k>.m(1), <K>.m.cache_info())
<try> print(<k>.cp, <k>.cp, vars(<k>)); del <k>.cp; print(<k>.cp); <k>.cp = 1; print(<k>.cp)
<try> print(<k>.sd(<any>), <k>.sd(True), <k>.sd(b''), <k>.pm(), <K>.sd(<k>, <any>))
<try> print(<K>.T(1) < <K>.T(2), <K>.T(1) <comparison> <K>.T(1), <K>.T(1) <= <K>.T(<any>), sorted([<K>.T(2), <K>.T(1)])[0].v)
@functools.singledispatch
def <g>(x, *a): return 'any', x
@<g>.register(list)
@<g>.register(tuple)
def _(x, *a): return 'seq', len(x), <g>(*x, *a) if x else None
@<g>.register
def _(x: int | float, *a): return 'num', x
@<g>.register
def _(x: <None|bool|dict|'int'|list[int]|str>, *a): return 'more', x
<try> print(<g>(<any>), <g>(<list>), <g>(None), <g>(True), <g>.registry.keys() >= {int}, <g>.dispatch(<bool|dict|complex>)(1))
<try> print(<g>())
<p> = functools.partial(<f>, <any>, <b=1|*<list>>)
<try> print(<p>.func is <f>, <p>.args, <p>.keywords, <p>(2), functools.partial(<p>, 3, b=<any>).keywords)
<try> print(functools.reduce(lambda a, b: (a, b), <<list>|<str>|[]>, <<any>|*()>), functools.cmp_to_key(lambda a, b: <b - a|len(str(a)) - len(str(b))|0>)(<n>) < functools.cmp_to_key(lambda a, b: 1)(2), sorted([3, 10, 2], key=functools.cmp_to_key(lambda a, b: <b - a|'x'>)))
@functools.wraps(<f>, <assigned=('__name__',)|updated=()|>)
def <w>(*a): "own doc"; return <f>(*a)
print(<w>.__name__, <w>.__doc__, hasattr(<w>, '__wrapped__'), hasattr(<w>, 'cache_info'))`,
	`
for <v> in (<int>, <float>, <str>, <complex>, <bool>, None, <bytes>, <list>):
	for <s> in ('<spec>', '<spec>', '<spec>', ''):
		<try> print(repr(<s>), format(<v>, <s>))
for <f> in '%<percent>', '%<percent>', '%<percent>', '%(a)<percent>', '%%', '%<5|q|(a|>':
	for <v> in (<int>, <float>, <str>, (<int>, <float>), {'a': <any>}, <list>, (<n>, <any>)):
		<try> print(repr(<f>), <f> % <v>)
<try> print('{0:{1}{2}}|{a!r:{w}}|{b[0]}|{c.real}'.format(<int>, '<^|=|*^|0>', <n>, a=<str>, w=<n>, b=<list>, c=<complex>))
<try> print(f'{(<int>)!r:>{<n> + 4}}|{(<float>):{'.2f'}}|{<str>!a:^10.<n>}|{{}}|{<int>=}|{(<dict>)!s:.5}')
<try> print('<{}|{0}|{a}|{!r}|{:d}|{0[0]}|{.x}|{}{1}|{0}{}|{[}|}|{0!x}|{0:{1:{2}}}>'.format(<any>, <any>, <any>))
<try> print(<int>.<bit_length()|bit_count()|to_bytes(4, 'big', signed=True)|to_bytes(<n>)|as_integer_ratio()|conjugate()|is_integer()|__floor__()|__round__(-<n>)|__trunc__()>, int.from_bytes(<bytes>, '<big|little|middle>', signed=<bool>))
<try> print(int(<'0x1f', 0|'1_000'|' 12 '|'z', 36|'12', 1|'１２'|b'7', 8|'--1'|''|'1__0'|12.9|'12', base=3|float('nan')|'0b101', 2|'0o17', 0|'010', 0>))
<try> print(float(<'1_0.5'|' inf '|'-Infinity'|'nan'|'1e400'|'0x1'|'.5'|'5.'|'1e'|b'2.5'|'١.٥'|''>), float.fromhex(<'0x1.8p3'|'inf'|'1'|'0x.1'|'zz'|'0x1p5000'>), <float>.hex(), <float>.as_integer_ratio(), <float>.is_integer())
<try> print(round(<float>, <<n>|-<n>|None>), round(<int>, -<n>), round(<float>), divmod(<float>, <float>), divmod(<int>, <int>), <float> // <int>, <float> % <int>, pow(<int>, <n>, <<n>|7>))
<try> print(<str>.<center(9, '*')|ljust(8)|rjust(8, 'é')|zfill(6)|expandtabs(<n>)|partition('a')|rpartition('')|split(None, 1)|rsplit(',', 1)|splitlines(True)|translate({97: 'b', 98: None})|removeprefix('a')|removesuffix('b')|title()|swapcase()|casefold()|istitle()|isidentifier()|isprintable()|encode('utf-16')|format_map({})|index('b')|rindex('')|count('', 1)|replace('a', 'bb', <n>)|startswith(('a', 'x'), 1)|endswith('')|join(<list>)|maketrans('ab', 'cd')>)
<try> print(<bytes>.<hex(':', 2)|hex()|hex('')|decode('utf-8', 'replace')|split(b',')|translate(None, b'a')|find(97)|find(b'b', -3)|replace(b'a', b'')|center(8, b'*')|center(8, 'x')|strip()|upper()|isalpha()|join([b'x', <bytes>])|join(['a'])|startswith((b'a', b'x'))|count(b'')|partition(b'b')|zfill(5)|title()|expandtabs()|removeprefix(b'a')|maketrans(b'a', b'b')|index(b'z')|rindex(300)>, bytes.fromhex(<'61 62'|'6'|'zz'|' 6 1'>))
<b> = bytearray(<bytes>)
<try> <b>.<append(<n>)|append(256)|extend(b'xy')|extend([300])|insert(1, 65)|pop()|pop(9)|remove(97)|reverse()|clear()|__setitem__(slice(0, 2), b'zzz')|__setitem__(0, 'a')|__delitem__(slice(None, None, 2))|__iadd__([1])>; print(<b>)
<try> print(<b>[<n>:], <b>[::-1], <b> * <n>, <b> + <bytes>, <b> == <bytes>, <b> < b'b', 97 in <b>, b'a' in <b>, 'a' in <b>)`,
	`
import enum, dataclasses, typing
from dataclasses import dataclass, field
class <Fl>(enum.<Flag|IntFlag>):
	A = <enum.auto()|1>
	B = enum.auto()
	C = <enum.auto()|8>
	AB = A | B
	<NONE = 0|ALL = -1|D = 5|_ignore_ = []|def both(self): return self \| <Fl>.B>
	@property
	def low(self): return self.name.lower()
<try> print([*<Fl>], [*<Fl>.AB], <Fl>.A | <Fl>.C, ~<Fl>.A, <Fl>.AB & <Fl>.B, <Fl>.AB ^ <Fl>.A, <Fl>.A in <Fl>.AB, len(<Fl>), bool(<Fl>(0)), repr(<Fl>(0)))
<try> print(<Fl>(<n>), <Fl>(<int>), <Fl>['<A|AB|X>'], <Fl>.A <\||&|^|+|==> <1|<Fl>.B|<any>>, <Fl>.A.value, <Fl>.AB.name, (<Fl>.A | <Fl>.C).name, f'{<Fl>.AB:>12}', '%s %r' % (<Fl>.B, <Fl>.B))
<try> print(<Fl>.A.<both()|low|_value_|__class__.__name__|B|nope>, <Fl>.__members__.keys(), isinstance(<Fl>.A, int), hash(<Fl>.A) == hash(<Fl>(1)), <Fl>.A is <Fl>(1), dir(<Fl>.A)[-1])
match <Fl>.AB:
	case <Fl>.A: print('a')
	case <Fl>.AB: print('ab')
@dataclass(<|frozen=True|order=True|slots=True|kw_only=True|slots=True, weakref_slot=True|unsafe_hash=True>)
class <P>:
	x: int
	y: 'typing.Any' = <field(default=<n>)|field(default_factory=list)|field(default=1, repr=False)|field(default=2, compare=False)|None|field(kw_only=True, default=3)|field(init=False, default=4)>
	z: typing.ClassVar[list] = [<n>]
	w: dataclasses.InitVar[int] = <n>
	def __post_init__(self, <w|*w>): <pass|print('post', w)|object.__setattr__(self, 'x', (self.x, w))|self.x = w|raise ValueError(w)>
	def __<bool|len|hash|lt|str|iter>__(self, *o): return <n|1|'s'|iter((1, 2))>
n = 1
<try> <p> = <P>(<1|x=<any>|1, 2|x=1, y=2, w=3|x=1, w=2|>); print(<p>, <p> == <P>(x=1), bool(<p>))
<try> print(dataclasses.astuple(<p>), dataclasses.asdict(<p>), dataclasses.replace(<p>, x=<n>), dataclasses.replace(<p>, x=1, w=2))
<try> print(<p> < <P>(x=<any>), hash(<p>) is not None, {<p>: 1} is not None, <P>.__match_args__, <P>.__hash__ is None)
<try> <p>.<x|y|new> = <any>; print(<p>, vars(<p>))
<try> del <p>.<x|y>; print(<p>)
<try> print(*[(f.name, f.default is dataclasses.MISSING, f.kw_only, f.repr, f.compare, f._field_type.name) for f in dataclasses.fields(<P>)])
match <p>:
	case <P>(1, <v>) | <P>(x=<v>): print('matched', <v>)
	case <P>(): print('any')
@dataclass
class <Q>(<P>):
	v: int = <n>
	x: str = <'over'|field(default='o')>
	@property
	def twice(self): return self.v * 2
	@classmethod
	def make(cls, *a): return cls(*a)
<try> print(<Q>(<|1|x='a'|v=<any>>), <Q>.make(x=1).twice, <Q>.make(<any>), [f.name for f in dataclasses.fields(<Q>)], <Q>.__doc__, <P>.__doc__)
@dataclass(<frozen=True|slots=True|kw_only=True|order=True>)
class <R>(<P>): q: list = <[]|None|()>`,
	`
async def <ag>(<k>, *<extra>):
	try:
		for <i> in range(<k>):
			try:
				<got> = yield <i>
				if <got>: print('got', <got>)
			except ValueError as e:
				print('inside', e)
				<yield 'recovered'|raise|continue|break|return>
	finally:
		print('closing', <k>)
		<pass|await <pause>()|return|raise KeyError('closing')|yield 'late'>
import asyncio, contextlib, types
async def <pause>(<x>=0):
	await asyncio.sleep(0)
	return <x>
@contextlib.asynccontextmanager
async def <cm>(<name>, swallow=<bool>):
	print('enter', <name>)
	try:
		yield <name>
	except <ValueError|Exception|asyncio.CancelledError> as e:
		print('cm got', type(e).__name__)
		if not swallow: raise
	finally:
		print('leave', <name>)
async def <main>():
	async for <a> in <ag>(3):
		print('item', <a>)
		if <a> == <n>: <break|continue|pass>
	else:
		print('no break')
	print([<a> async for <a> in <ag>(<n>) if await <pause>(<a>)], {await <pause>(<a>) async for <a> in <ag>(2)}, [await <pause>(<b>) for <b> in 'ab'])
	<g> = <ag>(4)
	print(await anext(<g>), await <g>.asend(<any>), await anext(<g>, 'end'))
	try: print(await <g>.athrow(ValueError('thrown')))
	except (ValueError, StopAsyncIteration) as e: print('out', repr(e))
	await <g>.aclose()
	print(await anext(<g>, 'over'))
	async with <cm>('one') as <c>, <cm>('two', True):
		print(<c>)
		<raise ValueError('body')|await <pause>()|raise KeyError('k')|pass>
	async with contextlib.AsyncExitStack() as <s>:
		<names> = [await <s>.enter_async_context(<cm>(f'cm{<i>}')) for <i> in range(2)]
		<s>.push_async_callback(<pause>, 1)
		<s>.callback(print, 'callback', <any>)
		async with contextlib.aclosing(<ag>(5)) as <agen>:
			async for <a> in <agen>:
				if <a> == 1: <break|raise ValueError('early')|continue>
		<raise OSError('x')|print(<names>)|return <names>>
	try:
		async with asyncio.timeout(<0|None|1>):
			await <pause>(); await asyncio.sleep(<0|0.01>)
	except TimeoutError as e: print('timeout', e, repr(e.__cause__))
	try:
		async with asyncio.TaskGroup() as <tg>:
			<ts> = [<tg>.create_task(<worker>(<i>), name=f't{<i>}') for <i> in range(3)]
	except* ValueError as eg: print('eg', eg.exceptions)
	except* KeyError as eg: print('keys', eg)
	print([(t.get_name(), t.cancelled(), t.done()) for t in <ts>])
	print(await asyncio.gather(*(<worker>(<i>) for <i> in range(4)), return_exceptions=True))
	return [<x> async for <x> in <nested>(<ag>(2))]
async def <worker>(<i>):
	try:
		await asyncio.sleep(0.02 * <i>)
		if <i> == <1|2|4>: raise <ValueError|KeyError|asyncio.CancelledError>(<i>)
		return <i>
	except asyncio.CancelledError:
		print('cancelled', <i>)
		<raise|return 'no'|raise ValueError('instead')>
	finally:
		print('worker', <i>)
async def <nested>(<src>):
	async for <y> in <src>:
		yield <y>, await <pause>(<y>)
		<pass|return>
from_ = 'from'
try: print(asyncio.run(<main>()))
except BaseException as e: print('run', repr(e), repr(e.__context__))`,
	`
class <Stack>:
	def __init__(self, *a): self.items = list(a)
	def __<len|bool>__(self): return <len(self.items)|bool(self.items)|<any>>
	def __contains__(self, x): return <x in self.items|<any>>
	def __getitem__(self, i): return <self.items[i]|type(self)(*self.items[i]) if isinstance(i, slice) else self.items[i]|i>
	def __setitem__(self, i, v): self.items[i] = v
	def __delitem__(self, i): del self.items[i]
	def __iter__(self): <return iter(self.items)|yield from self.items|return self.items|for x in self.items: yield x, x>
	def __reversed__(self): return <reversed(self.items)|'abc'|iter('abc')>
	def __<add|sub|matmul|and|or|lshift|mod>__(self, o): return <type(self)(*self.items, *o)|NotImplemented|(self.items, o)>
	def __<radd|rsub|rmatmul|rand|ror|rmod>__(self, o): return 'reflected', o
	def __i<add|sub|or|matmul>__(self, o): self.items.append(o); return <self|self.items|None>
	def __<neg|pos|invert|abs|int|float|complex|index|round|trunc>__(self, *a): return <n|<any>>
	def __<eq|lt|le>__(self, o): return <self.items == getattr(o, 'items', o)|NotImplemented|<any>>
	def __<hash|call|format|str|bytes|missing|length_hint|sizeof>__(self, *a, **k): return <n|'text'|<any>>
	def __repr__(self): return f'S{self.items}'
n = 2
<s> = <Stack>(<any>, <any>, <n>)
<try> print(len(<s>), bool(<s>), <any> in <s>, <s>[0], <s>[-1:], [*<s>], list(reversed(<s>)))
<try> <a>, *<b> = <s>; print(<a>, <b>); <c>, <d> = <s>; print(<c>)
<try> print(<s> + [1], [1] + <s>, <s> - 1, 1 - <s>, <s> @ <s>, <s> & 1, 1 | <s>, <s> % 2, 'x' % <s>, '%s' % <s>)
<try> <t> = <s>; <t> <+=|-=|\|=|@=|*=|//=> <any>; print(<t>, <s>)
<try> print(-<s>, +<s>, ~<s>, abs(<s>)); print(int(<s>), float(<s>), complex(<s>))
<try> print([0, 1, 2, 3][<s>], 'abc' * <s>, range(5)[<s>], hex(<s>), round(<s>), round(<s>, 2), divmod(<s>, 1))
<try> print(<s> == <Stack>(1), <s> != 1, <s> < <s>, <s> <= 1, <s> > 1, sorted([<s>, <Stack>()]), <s> in [<s>], {<s>: 1}.get(<s>))
<try> print(f'{<s>}|{<s>!r:>20}|{<s>:>5}', str(<s>), bytes(<s>), <s>(1, k=2), hash(<s>))
<try> <s>[1] = <any>; del <s>[0]; <s>[0:0] = [7]; print(<s>, <s>.__length_hint__())
<try> print(max(<s>), min(<s>, key=str), sum(<s>, []), any(<s>), all(<s>), [*map(str, <s>)], [*zip(<s>, 'ab')], dict(<s>), set(<s>) is not None, tuple(<s>), ' '.join(<s>), [*enumerate(<s>, <n>)], [*filter(None, <s>)])
match <s>:
	case [<p>, *<q>]: print('sequence', <p>)
	case <Stack>(items=[<p>, *<q>]): print('attr', <p>, <q>)
<try> print(next(iter(<s>)), iter(<s>) is iter(<s>), <s>.__iter__, <s>.__class__.__mro__[-1])`,
}
