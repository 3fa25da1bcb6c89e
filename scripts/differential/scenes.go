package main

// The templates of scenes: a class, a generator, a coroutine …, and what is done with it.

// steps are what can be done with a generator, coroutine or asynchronous generator <it>.
var steps = []string{"next(<it>)", "<it>.send(None)", "<it>.send(<any>)", "<it>.throw(<ValueError|KeyError|GeneratorExit>('thrown'))", "<it>.throw(StopIteration(1))",
	"<it>.close()", "next(<it>, 'default')", "list(<it>)"}

var scenes = []string{
	// generators
	`
def <gen>(<a>):
	print('start', <a>)
	try:
		<x> = yield <any>
		print('got', <x>)
		<x> = yield [<x>, <any>]
		print('got', <x>)
	except ValueError as e:
		print('caught', e)
		yield 'from except'
	except GeneratorExit:
		print('closing')
		<raise|return 5|yield 6>
	finally:
		print('finally')
	return <any>
<it> = <gen>(<any>)
<drive>`,
	`
def <inner>(<n0>):
	for <i> in range(<n0>):
		try:
			<r> = yield <i>
		except KeyError as e:
			print('inner', repr(e))
			<r> = 'k'
		if <r>:
			return <r>
	return 'inner done'
def <outer>():
	<v> = yield from <inner>(<n>)
	print('inner returned', <v>)
	<w> = yield from <list>
	return (yield <v>), <w>
<it> = <outer>()
<drive>
print(<it>.gi_frame is None, <it>.gi_running)`,
	`
<it> = (<x> * 2 for <x> in <list> if <x>)
<drive>`,
	// coroutines by hand
	`
class <Wait>:
	def __init__(self, value):
		self.value = value
	def __await__(self):
		<x> = yield self.value
		print('resumed with', <x>)
		return <x>
async def <child>(<a>):
	try:
		return await <Wait>(<a>)
	except ValueError as e:
		print('child caught', e)
		return await <Wait>('again')
	finally:
		print('child leaves')
async def <parent>():
	<r> = await <child>(<any>)
	print('child gave', <r>)
	async with <Manager>() as <m>:
		<r> = [<x> async for <x> in <agen>(<n>)]
	return <r>, <m>
class <Manager>:
	async def __aenter__(self):
		print('enter')
		return <any>
	async def __aexit__(self, kind, value, tb):
		print('exit', kind, value)
		await <Wait>('leaving')
		return <True|False>
async def <agen>(<k>):
	for <i> in range(<k>):
		await <Wait>(<i>)
		yield <i> * 2
<it> = <parent>()
<drive>
print(<it>.cr_frame, <it>.cr_running)`,
	`
async def <agen>():
	try:
		<x> = yield <any>
		print('got', <x>)
		yield <any>
	except ValueError as e:
		print('caught', e)
		yield 'handled'
	finally:
		print('cleaned')
<a> = <agen>()
def <run>(awaitable):
	try:
		awaitable.send(None)
	except StopIteration as e:
		return e.value
for <step> in (lambda: <a>.__anext__(), lambda: <a>.asend(<any>), lambda: <a>.<athrow(ValueError('v'))|aclose()|asend(1)>, lambda: <a>.__anext__()):
	try:
		print(<run>(<step>()))
	except BaseException as e:
		print(type(e).__name__, e)`,
	// classes
	`
class <Base>:
	shared = <list>
	def __init__(self, <a>, <b>=<any>):
		self.<a>, self.<b> = <a>, <b>
	def __repr__(self):
		return f'{type(self).__name__}({self.<a>!r})'
	def __eq__(self, other):
		return isinstance(other, <Base>) and self.<a> == other.<a>
	def __hash__(self):
		return 7
	def __lt__(self, other):
		return self.<a> < other.<a>
	def method(self):
		return 'base', self.<b>
class <Derived>(<Base>):
	def method(self):
		return ('derived', *super().method())
	@property
	def double(self):
		return [self.<a>] * 2
	@double.setter
	def double(self, value):
		print('set', value)
		self.<a> = value
	@classmethod
	def make(cls, *args):
		return cls(*args, <any>)
	@staticmethod
	def static(x=<any>):
		return x
<x>, <y> = <Base>(<int>), <Derived>.make(<int>)
print(<x>, <y>, <x> == <y>, <x> != <y>, <x> < <y>, <x>.method(), <y>.method(), <y>.double, <Derived>.static())
<y>.double = <any>
print(vars(<y>), <y>.__dict__ == vars(<y>), [c.__name__ for c in <Derived>.__mro__], {<x>: 1}.get(<x>))
try:
	print(<x>.<double|missing|method|shared>)
	<y>.<double|other|shared> = <any>
	print(<Derived>(<1|*(1, 2, 3)>))
	print(<x> <+|-|*> <any>)
except Exception as e:
	print(type(e).__name__, e)`,
	`
class <A>:
	def who(self): return ['A']
class <B>(<A>):
	def who(self): return ['B'] + super().who()
class <C>(<A>):
	def who(self): return ['C'] + super().who()
class <D>(<B>, <C>):
	def <who|other>(self): return ['D'] + super().who()
print(<D>().who(), [k.__name__ for k in <D>.mro()], issubclass(<D>, <A>), isinstance(<D>(), (<C>, int)))
try:
	class <E>(<A>, <D>): pass
except TypeError as e:
	print(e)`,
	`
class <Num>:
	def __init__(self, v): self.v = v
	def __add__(self, o):
		print('add')
		return <Num>(self.v + (o.v if isinstance(o, <Num>) else o)) if isinstance(o, (int, <Num>)) else NotImplemented
	def __radd__(self, o):
		print('radd')
		return <Num>(o + self.v)
	def __iadd__(self, o):
		print('iadd')
		self.v += <n>
		return self
	def __neg__(self): return <Num>(-self.v)
	def __bool__(self): return self.v > <n>
	def __len__(self): return abs(self.v)
	def __getitem__(self, k): return k
	def __contains__(self, k): return k == self.v
	def __call__(self, *a, **k): return a, k
	def __format__(self, spec): return f'<{self.v}:{spec}>'
	def __index__(self): return self.v
	def __str__(self): return f'Num {self.v}'
<x> = <Num>(<n>)
<x> += <int>
print(<x>, <x> + 1, 2 + <x>, -<x>, bool(<x>), len(<x>), <x>[1:2, ...], <n> in <x>, <x>(1, *<list>, k=<any>), f'{<x>:abc}', [10, 20, 30, 40][<x> - 0 if False else 1])
for <op> in (lambda: <x> + 'a', lambda: 'a' + <x>, lambda: <x> - 1, lambda: <x> < 1, lambda: range(9)[<x>], lambda: ~<x>):
	try:
		print(<op>())
	except Exception as e:
		print(type(e).__name__, e)`,
	`
class <Desc>:
	def __set_name__(self, owner, name):
		print('named', name, owner.__name__)
		self.name = name
	def __get__(self, obj, owner=None):
		return self if obj is None else ('get', self.name, obj.__dict__.get(self.name))
	def __set__(self, obj, value):
		print('set', self.name, value)
		obj.__dict__[self.name] = value
	def __delete__(self, obj):
		print('delete', self.name)
		<del obj.__dict__[self.name]|raise AttributeError('no')>
class <Slotted>:
	__slots__ = ('a', 'b')
class <Meta>(type):
	def __new__(m, name, bases, ns, **kw):
		print('new', name, sorted(k for k in ns if not k.startswith('__')), kw)
		return super().__new__(m, name, bases, ns)
	def __init__(cls, name, bases, ns, **kw):
		super().__init__(name, bases, ns)
	def __call__(cls, *a):
		print('call', a)
		return super().__call__(*a)
	def __len__(cls): return <n>
class <Owner>(metaclass=<Meta>, flag=<any>):
	x = <Desc>()
	def __init_subclass__(cls, **kw):
		print('subclass', cls.__name__, kw)
	def __getattr__(self, name):
		return 'fallback ' + name
class <Sub>(<Owner>, tag=<int>): pass
<o>, <s> = <Sub>(), <Slotted>()
<o>.x = <any>
print(<o>.x, <o>.nothing, len(<Sub>), type(<Sub>).__name__)
<s>.a = <any>
print(<s>.a)
for <op> in (lambda: <s>.b, lambda: setattr(<s>, 'c', 1), lambda: delattr(<o>, 'x'), lambda: <s>.__dict__, lambda: delattr(<s>, '<a|b>'), lambda: <o>.x, lambda: <Owner>(1)):
	try:
		print(<op>())
	except Exception as e:
		print(type(e).__name__, e)`,
	// exceptions
	`
class <Err>(<Exception|ValueError|KeyError|OSError>):
	def __str__(self):
		return 'custom ' + repr(self.args)
def <thrower>(<n0>):
	try:
		if <n0> == 0:
			raise <Err>(<any>, <any>)
		<thrower>(<n0> - 1)
	except <Err> as e:
		if <n0> == <n>:
			raise RuntimeError('wrapped') from <e|None>
		raise
	finally:
		print('unwinding', <n0>)
try:
	<thrower>(<n>)
except Exception as e:
	while e:
		print(type(e).__name__, e, e.__suppress_context__)
		e = e.__cause__ or e.__context__`,
	`
def <fail>(<k>):
	raise ExceptionGroup('many', [ValueError(<int>), TypeError(<str>), ExceptionGroup('inner', [KeyError(<k>), OSError(<n>, 'os')])])
try:
	try:
		<fail>(<any>)
	except* <ValueError|KeyError> as <eg>:
		print('first', <eg>, <eg>.exceptions)
	except* (OSError, TypeError) as <eg>:
		print('second', repr(<eg>))
		<pass|raise|raise IndexError('new')>
	else:
		print('else')
	finally:
		print('finally')
except BaseException as e:
	print(repr(e), repr(e.__context__), getattr(e, 'exceptions', None))
	<a>, <b> = e.split(KeyError) if isinstance(e, BaseExceptionGroup) else (1, 2)
	print(repr(<a>), repr(<b>))`,
	`
class <Manager>:
	def __init__(self, name, swallow): self.name, self.swallow = name, swallow
	def __enter__(self):
		print('enter', self.name)
		return self.name * 2
	def __exit__(self, kind, value, tb):
		print('exit', self.name, kind and kind.__name__, value)
		return self.swallow
try:
	with <Manager>('a', <bool>) as <a>, (<Manager>('b', <bool>)) as <b>:
		print(<a>, <b>)
		<block>
		print(<wrongly>)
		<pass|raise KeyError('k')|1 / 0>
	print('after')
except Exception as e:
	print('out', repr(e), repr(e.__context__))`,
	// functions and closures
	`
def <deco>(*<args>):
	print('decorator', <args>)
	def <wrap>(f):
		def <wrapper>(*a, **k):
			print('call', f.__name__, a, sorted(k))
			return f(*a, **k)
		return <wrapper>
	return <wrap>
@<deco>(<any>)
@<deco>()
def <f>(<a>, <b>=<any>, *<c>, <k>=<any>, **<z>):
	"""doc"""
	return <a>, <b>, <c>, <k>, <z>
for <op> in (lambda: <f>(<any>), lambda: <f>(<any>, <any>, <any>, y=1), lambda: <f>(*<list>), lambda: <f>(**{'q': 1}), lambda: <f>(1, <k>=2, **{'<a|z|k>': 3})):
	try:
		print(<op>())
	except TypeError as e:
		print(e)`,
	`
def <counter>(<start>):
	<count> = <start>
	def <up>(<by>=1):
		nonlocal <count>
		<count> += <by>
		return <count>
	def <get>(): return <count>
	return <up>, <get>
<u>, <v> = <counter>(<int>)
<u>(); <u>(<n>)
print(<v>(), [c.cell_contents for c in <v>.__closure__], <u>.__defaults__, <u>.__code__.co_freevars, <u>.__qualname__)
<fs> = [lambda: <i> for <i> in range(3)] + [lambda <i>=<i>: <i> for <i> in range(3)]
print([<q>() for <q> in <fs>])
def <late>():
	try:
		return <later>
	except NameError as e:
		return str(e)
	<later> = 1
print(<late>())`,
	`
class <Seq>:
	def __init__(self, items): self.items = list(items)
	def __getitem__(self, i):
		print('item', i)
		return self.items[i]
	def __len__(self): return len(self.items)
class <Iter>:
	def __init__(self, n): self.n = n
	def __iter__(self): return self
	def __next__(self):
		if self.n <= 0: raise <StopIteration|StopIteration(3)|ValueError('end')>
		self.n -= 1
		return self.n
try:
	<s> = <Seq>(<list>)
	print(list(<s>), <s>[<n>:], <any> in <s>, list(reversed(<s>)))
	<a>, *<b> = <Iter>(<n>)
	print(<a>, <b>, list(zip(<Iter>(3), <s>)), max(<Iter>(<n>)), dict.fromkeys(<Iter>(3)), sorted(<Iter>(3)), sum(<Iter>(3)))
except Exception as e:
	print(type(e).__name__, e)`,
	`
def <f>[T](<x>: T, <y>: '<int|str>' = <any>) -> list[T]:
	return [<x>, <y>]
type <Alias>[K] = dict[K, <int|str>]
class <Box>[T]:
	value: T
	other: int = <int>
print(<f>(<any>), <f>.__annotations__.keys(), <f>.__type_params__, <Alias>.__value__, <Box>.__annotations__, <Box>[int], <Alias>[str])`,
	`
<ns> = {'q': <any>}
exec('z = [q, q]', <ns>)
print(<ns>['z'], eval('len(z) + 1', <ns>))
for <code> in ('1 +', 'q.nothing', 'z[5]', 'q = = 1', '(lambda: q)()'):
	try:
		print(eval(<code>, <ns>))
	except Exception as e:
		print(type(e).__name__, e)`,
}

// uncaught are the last statements of a program: their traceback is compared.
var uncaught = []string{
	"print(<wrongly>)",
	"<x> = <wrongly>",
	"def <f>(<a>):\n\t<b> = <any>\n\treturn <wrongly>\ndef <g>(*<a>):\n\treturn [<f>(<i>) for <i> in <a>]\n<g>(1, 2)",
	"def <f>():\n\traise ValueError(<any>)\ntry:\n\t<f>()\nexcept ValueError as e:\n\traise RuntimeError(<str>)<| from e| from None>",
	"class <K>:\n\tdef __repr__(self):\n\t\treturn 'K!'\n\tdef method(self, <a>):\n\t\treturn self.<metod|attr|method>(<a>)\n<K>().<method|methd>(<any>)",
	"raise ExceptionGroup('group', [ValueError(<any>), ExceptionGroup('nested', [KeyError(<str>), TypeError()])])",
	"e = ValueError(<str>)\ne.add_note('a note')\ne.add_note('another\\nof two lines')\nraise e",
	"def <f>(<k>):\n\tif <k>:\n\t\treturn <f>(<k> - 1)\n\treturn <wrongly>\n<f>(<n> + 2)",
	"def <g>():\n\tyield 1\n\tyield <wrongly>\nprint([<x> for <x> in <g>()])",
	"import sys\nsys.exit(<n>)",
	"try:\n\t<x> = <list>[9]\nfinally:\n\tprint({}['k'])",
}
