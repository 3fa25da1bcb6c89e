package main

// Scenes about control flow: generators, coroutines, try and with in every mix, match, unpacking, scopes.

var flowScenes = []string{
	`
def <f>(<a>):
	for <i> in range(3):
		try:
			try:
				print('body', <i>, <a>)
				<continue|break|return 'early'|raise ValueError(<i>)|1 // <a>|pass|raise KeyError>
			except <ValueError|ZeroDivisionError|ArithmeticError|LookupError> as e:
				print('caught', repr(e))
				<continue|break|return 'except'|raise|raise TypeError('t') from e|raise e from None|del e|pass>
			else:
				print('else')
				<continue|break|return 'else'|raise RuntimeError('e')|pass>
			finally:
				print('finally', <i>)
				<pass|pass|continue|break|return 'finally'|raise OSError('f')|print('e' in locals())>
		except <Exception|TypeError|RuntimeError> as e2:
			print('outer', repr(e2), repr(e2.__cause__), repr(e2.__context__))
			<pass|return 'outer'|raise>
	else:
		print('loop else')
	return 'end'
for <x> in 0, 1:
	<try> print(<f>(<x>))`,
	`
class <M>:
	def __init__(self, name): self.name = name
	def __enter__(self):
		print('enter', self.name)
		<return self|return self.name, 1|raise ValueError('enter')|return None>
	def __exit__(self, *exc):
		print('exit', self.name, exc[0], exc[1])
		<return True|return False|return None|raise KeyError('exit')|return [1]>
def <f>(<k>):
	for <i> in range(2):
		with <M>('a') as <v>, <M>('b') as (<p>, <q>):
			print(<v> is not None, <p>, <q>)
			<return 'r'|break|continue|pass|raise TypeError('body')|1 / 0>
		print('after')
	return 'end'
<try> print(<f>(1))
<try> with (<M>('x'), <M>('y') as <z>): print(<wrongly>)
<try> with <any> as <w>: pass
<try> with <M>('z') as [<w>, *<u>]: print(<w>, <u>)`,
	`
def <g>(<n0>):
	<got> = []
	while True:
		try:
			<x> = yield len(<got>)
			<got>.append(<x>)
			if len(<got>) > <n>: return <got>
		except (ValueError, KeyError) as e:
			<got>.append(type(e))
			<continue|break|raise|raise RuntimeError('in') from e|return 've'|yield 'extra'>
		except GeneratorExit:
			<raise|return 'ge'|break|yield 'bad'|pass>
		finally:
			print('turn', len(<got>))
	yield from <got>
	return (yield <any>)
<it> = <g>(1)
<drive>
print(<it>.gi_yieldfrom, <it>.gi_code.co_name, <it>.__name__)
try:
	next(<it>)
except StopIteration as e:
	print('stopped', e.value)`,
	`
class <Iter>:
	left = 5
	def __iter__(self): return self
	def __next__(self):
		print('next')
		self.left -= 1
		if self.left < 0: raise StopIteration(<any>)
		return <n>
	def send(self, v): print('send', v); return v
	def throw(self, *a): print('throw', a[0]); <raise StopIteration('from throw')|return 'thrown'|raise a[0]>
	<def close(self): print('closed')|close = 1|def close(self): raise ValueError('close')>
def <g>():
	<r> = yield from <Iter>()
	print('result', <r>)
	yield <any>
<it> = <g>()
<drive>`,
	`
def <tree>(<d>):
	if <d> > 0:
		yield from <tree>(<d> - 1)
		<x> = yield <d>
		if <x>: yield ('sent', <x>)
		yield from <tree>(<d> - 1)
<it> = <tree>(3)
<drive>
def <chain>(*its):
	for <i> in its:
		<r> = yield from <i>
		if <r> is not None: print('returned', <r>)
def <ret>(v):
	return v
	yield
print(list(<chain>(<list>, <ret>(<any>), <str>, <tree>(2))))
<try> print([*<chain>(<any>)])
<try> print(sum(<chain>(<tuple>, [<int>])), max(<tree>(2)), dict(zip(<tree>(2), <str>)))`,
	`
import asyncio
async def <ag>(<n0>):
	try:
		for <i> in range(<n0>):
			<x> = yield <i>
			if <x> is not None: print('sent', <x>)
	except (ValueError, GeneratorExit) as e:
		print('in', repr(e))
		<raise|return|yield 'more'|await asyncio.sleep(0)>
	finally:
		await asyncio.sleep(0)
		print('closed')
async def <main>():
	<g> = <ag>(3)
	for <step> in (lambda: <g>.__anext__(), lambda: <g>.asend(<any>), lambda: <g>.athrow(<ValueError('v')|KeyError|GeneratorExit>), lambda: <g>.aclose(), lambda: <g>.asend(1), lambda: anext(<g>, 'done')):
		try:
			print(await <step>())
		except BaseException as e:
			print(type(e).__name__, e)
	print([<x> async for <x> in <ag>(<n>)], {<x>: <y> async for <x> in <ag>(2) for <y> in <str>}, [<x> for <y> in <list> async for <x> in <ag>(1)])
	async for <x> in <ag>(3):
		if <x> == <n>: break
	else:
		print('else')
	print(<g>.ag_running, <g>.ag_frame is None)
asyncio.run(<main>())`,
	`
import asyncio
class <CM>:
	def __init__(self, n): self.n = n
	async def __aenter__(self):
		await asyncio.sleep(0)
		print('aenter', self.n)
		<return self.n|raise ValueError('aenter')|return self>
	async def __aexit__(self, t, v, tb):
		print('aexit', self.n, repr(v))
		await asyncio.sleep(0)
		return <True|False|None>
async def <one>(<k>):
	async with <CM>(1) as <a>, <CM>(2):
		print(type(<a>).__name__)
		<raise KeyError(<k>)|return <k>|await asyncio.sleep(0.01)|pass>
	return 'after'
async def <main>():
	<rs> = await asyncio.gather(<one>(1), <one>(2), <one>(0), return_exceptions=<bool>)
	print(<rs>)
	try:
		async with asyncio.TaskGroup() as <tg>:
			<tg>.create_task(<one>(3))
			<tg>.create_task(<one>(<any>))
			<raise OSError('body')|pass|await asyncio.sleep(0.02)>
	except* (KeyError, ValueError) as eg:
		print('group', [repr(x) for x in eg.exceptions])
	except* OSError as eg:
		print('os', eg)
	async with asyncio.timeout(<0|0.02|None>):
		await asyncio.sleep(<0|0.05>)
try:
	asyncio.run(<main>())
except BaseException as e:
	print(repr(e), repr(e.__cause__), repr(e.__context__))`,
	`
def <f>(<v>):
	match <v>:
		case []: return 'empty'
		case [<a>] | (<a>, _) if <a>: return 'one', <a>
		case [<a>, <b>, *_, <c>]: return 'ends', <a>, <b>, <c>
		case (int() | float()) as <a> if <a> > 0: return 'positive', <a>
		case bool(<a>) | int(<a>) | complex(real=<a>): return 'number', <a>
		case -1 | 0.5 | -2.5 | 1+2j | -3-4j: return 'literal'
		case 'a' 'b' | "c" | b'x': return 'text'
		case {'k': {'deep': [<a>, *<r>]}, **<rest>}: return 'deep', <a>, <r>, <rest>
		case {1: <a>, 'x': None | True | False as <b>}: return 'map', <a>, <b>
		case {**<rest>} if <rest>: return 'rest', <rest>
		case str(<a>) if <a>.isalpha(): return 'alpha', <a>
		case bytes() | bytearray(): return 'bytes'
		case None: return 'none'
		case object(__class__=<a>): return <a>.__name__
for <x> in (<any>, <any>, <list>, <tuple>, <dict>, <str>, <float>, <complex>, {'k': {'deep': <tuple>}, 'z': 1}, {1: <any>, 'x': <any>}, [<any>, 2, <any>], -1, range(2), 'ab'):
	print(<f>(<x>))`,
	`
class <Pt>:
	__match_args__ = <('x', 'y')|('x',)|['x', 'y']|(1, 2)|('y', 'nothing')>
	def __init__(self, x, y): self.x, self.y = x, y
class <Color>:
	RED, GREEN = <1|'r'>, <2|(1, 2)>
def <f>(<v>):
	match <v>, <any>:
		case <Pt>(x=<a>, y=<b>), _ if <a> == <b>: return 'diagonal', <a>
		case <Pt>(<a>, <b>), _: return 'positional', <a>, <b>
		case <Color>.RED | <Color>.GREEN, <w>: return 'color', <w>
		case (<Pt>() | str()) as <a>, <w>: return 'either', <w>
		case [[*<a>], <w>]: return 'list', <a>
		case _, <w>: return 'else', <w>
for <x> in (<Pt>(1, 1), <Pt>(<any>, <any>), 1, 'r', (1, 2), <any>, [<any>]):
	<try> print(<f>(<x>))`,
	`
<a>, (<b>, *<c>), [<d>] = <int>, <'abc'|[1, 2]|(1,)|{'k': 1}|''>, <[1]|'z'|[]|[1, 2]>
print(<a>, <b>, <c>, <d>)`,
	`
<x> = [<any>, <any>, <any>]
<try> <a>, <b> = <x>
<try> <a>, *<b>, <c>, <d>, <e> = <x>
<try> <x>[0], <x>[1:] = <list>, <list>; print(<x>)
<try> <a> = *<b>, = <x>; print(<a>, <b>)
<try> for <a>, *<b> in [<list>, <tuple>, <str>]: print(<a>, <b>)
<try> [<a>, (<b>, <c>)] = <list>, <tuple>
<try> print(*<list>, *<any>, **{'sep': <str>})
<try> print({**<dict>, **<any>})
<try> print([*<list>, *<str>, *<dict>], {*<tuple>, 1} >= {1}, (*<list>,), *())
<try> (<a>, <b>), <c> = <any>, <any>
<try> <x>[<int>] += <int>; print(<x>)
<try> print(<x>[<int>:<int>:<1|2|-1|0>])
<try> <x>[::<2|-1|0>] = <list>; print(<x>)
<try> <x>[<n>:<n>] = <any>; print(<x>)
<try> del <x>[<int>], <x>[::2]; print(<x>)`,
	`
<x> = <any>
class <K>:
	<x> = <x>
	<y> = [<x> for _ in range(2)]
	<z> = [<i> for <i> in (<x>, 1)]
	def f(self): return <x>
	<try> <w> = [<y> for _ in range(1)]
	<l> = lambda: <x>
	del <z>
print(<K>.<x>, <K>.<y>, <K>().f(), <K>.<l>())
def <f>():
	<try> print(<x>)
	<x> = <any>
	<g> = [lambda: <i> for <i> in range(3)]
	<h> = [(<i>, <j>) for <i> in range(3) if <i> for <j> in range(<i>) if (<s> := <i> + <j>) > <n>]
	return <x>, [q() for q in <g>], <h>, locals().get('<s>')
<try> print(<f>())
def <g>():
	global <x>
	<x> = <any>
	def <h>():
		nonlocal <y>
		<y> = [<y>, <x>]
		del <z>
		<try> return <z>
	<y> = <any>
	<h>()
	return <y>
<try> print(<g>(), <x>)
<try> print([<x> := 1, <x>], [<t> := <i> for <i> in <list>], <t>)
<try> print({<a>: <b> for <a>, <b> in <dict>.items()}, {<a> for <a> in <tuple>} == set(<tuple>), list(<a> for <a> in <str> if <a> not in 'aeiou'))
<try> print([[<i> * <j> for <i> in range(<n>)] for <j> in range(<n>)], [<i> for <j> in [[1, 2], <list>] for <i> in <j>])`,
	`
def <f>():
	raise ExceptionGroup(<str> or 'eg', [<ValueError(1)|TypeError('t')|KeyError('k')>, ExceptionGroup('in', [<OSError(2, 'x')|ValueError(3)>, KeyError(<int>)]), <IndexError('i')|ValueError('v')>])
def <h>(<k>):
	for <i> in range(2):
		try:
			<f>()
		except* ValueError as eg:
			print('V', eg.message, eg.exceptions, eg.derive([ValueError('d')]))
			<pass|raise|raise RuntimeError('new')|raise eg|raise eg.exceptions[0]>
		except* (KeyError, OSError) as eg:
			print('K', repr(eg))
			<pass|raise|raise TypeError('other') from eg>
		except* Exception as eg:
			print('E', eg)
		finally:
			print('finally', <i>)
try:
	<h>(1)
except BaseException as e:
	print(repr(e), repr(e.__cause__), repr(e.__context__))
	if isinstance(e, BaseExceptionGroup):
		print(e.subgroup(<ValueError|lambda x: isinstance(x, KeyError)|(KeyError, TypeError)>), e.split(RuntimeError))
<try> print(ExceptionGroup('x', [<any>]))
<try> print(BaseExceptionGroup('x', [KeyboardInterrupt()]), ExceptionGroup('e', [<KeyboardInterrupt()|ValueError()>]))
<try> ExceptionGroup(<|'m'|'m', []|1, [ValueError()]>)`,
	`
class <E1>(Exception):
	def __init__(self, a, b=<any>): self.a = a; super().__init__(<a, b|a|>)
class <E2>(<E1>, <ValueError|KeyError|OSError|LookupError>): pass
for <make> in (lambda: <E1>(<any>), lambda: <E2>(<any>, <any>), lambda: <E1>(), lambda: <ValueError|KeyError|OSError|StopIteration|SystemExit|UnicodeError|ImportError|NameError|AttributeError>(<any>, <any>), lambda: OSError(<2|13|17|999>, <str>, <str>)):
	try:
		<x> = <make>()
		print(repr(<x>), str(<x>), <x>.args, vars(<x>))
		<x>.add_note(<str>)
		raise <x> from <None|ValueError('c')|<x>>
	except BaseException as e:
		print(type(e), e, e.__cause__, e.__suppress_context__, getattr(e, '__notes__', None), type(e).__mro__[1].__name__)
try:
	try:
		<wrongly>
	except Exception as e:
		<w> = e
		raise <int|None|'x'|ValueError|object()|<E1>(1)>
except BaseException as e:
	print(repr(e), repr(e.__context__))
	print(e.with_traceback(None) is e, e.__traceback__)
<try> e
<try> raise <KeyError|KeyError('a')|KeyError(<any>)>`,
	`
def <deco>(f=None, /, **opts):
	def wrap(fn):
		print('wrapping', fn.__name__, opts)
		def inner(*args, **kw):
			print('>', fn.__name__, args, kw)
			try: return fn(*args, **kw)
			finally: print('<', fn.__name__)
		inner.__name__, inner.__wrapped__ = fn.__name__, fn
		return inner
	return wrap(f) if f else wrap
<funcs> = [<deco>, (lambda f: f)]
@<deco>
@<funcs>[<0|1>]
@(lambda f: f if <bool> else <deco>(f, k=1) if False else f)
def <f>(a, b=<any>, /, c=<any>, *d, e, g=<any>, **h): return a, b, c, d, e, g, h
<try> print(<f>(1, e=2))
<try> print(<f>(1, 2, 3, 4, 5, e=6, z=7))
<try> print(<f>(<|1|1, 2, a=3|e=1|1, e=2, e2=3, b=4|*<list>, **<dict>>))
<try> print(<f>(*<tuple>, e=<any>, **{'<c|x|g>': 1}))
<g> = <f>.__wrapped__
print(<g>.__defaults__, <g>.__kwdefaults__, <g>.__code__.co_varnames, <g>.__code__.co_argcount, <g>.__code__.co_posonlyargcount, <g>.__code__.co_kwonlyargcount)
@<deco>(x=<n>)
class <K>:
	def __init__(self, v=<any>): self.v = v
<try> print(<K>(<any>).v, type(<K>).__name__)
<try> (lambda x, /, y, *, z: 0)(<1|1, 2|x=1, y=2|1, 2, 3|1, y=2, z=3, w=4|1, 2, z=3>)`,
	`
from contextlib import contextmanager, ExitStack, suppress, closing, nullcontext, redirect_stdout
@contextmanager
def <cm>(<name>):
	print('open', <name>)
	try:
		<yield <name>|yield|return|yield 1; yield 2|raise KeyError('before')>
	except <ValueError|ZeroDivisionError|Exception> as e:
		print('seen', repr(e))
		<raise|pass|raise RuntimeError('conv') from e|return>
	finally:
		print('close', <name>)
<try> with <cm>('a') as <v>, <cm>('b'): print(<v>); <1 / 0|pass|raise ValueError('v')|raise StopIteration('s')>
<try> with ExitStack() as <st>: <st>.enter_context(<cm>('s')); <st>.callback(print, 'callback', <any>, sep='-'); <st>.push(lambda *a: print(a[0]) or <bool>); raise <KeyError('k')|ValueError('v')>
<try> with suppress(<KeyError, ZeroDivisionError|Exception|>): print({}['x'])
<try> with nullcontext(<any>) as <v>: print(<v>)
@<cm>('deco')
def <f>(): print('in f'); return <wrongly>
<try> print(<f>())
<try> print(<f>())`,
}
