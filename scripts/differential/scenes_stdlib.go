package main

// Scenes that mix the library's small tools with the special methods of a program's own classes.

var stdlibScenes = []string{
	`
import operator as op, math
class <Ix>:
	def __init__(self, v): self.v = v
	def __index__(self): return self.v
	def __format__(self, spec): return f'<{spec or 'plain'}:{self.v!r}>'
	def __round__(self, *n): return ('round', n)
	def __trunc__(self): return 'trunc'
	def __floor__(self): return 'floor'
	def __ceil__(self): return self.v
<i> = <Ix>(<<n>|-<n>|<list>|<float>|<str>>)
<l> = [0, 1, 2, 3, 4, 5]
<try> print(<l>[<i>], <l>[:<i>], <l>[<i>::2], 'abcdef'[<i>], b'abc'[<i>], (1, 2)[<i>])
<try> print(f'{<i>}', f'{<i>:<^5|x|{<n>}.{<n>}|%d>}', format(<i>), '{:{}}'.format(<i>, <str>), str(<i>)[:6] == repr(<i>)[:6])
<try> print(<hex|bin|oct|op.index|range|bytes|math.floor|math.ceil|math.trunc|round|int|float|complex|chr|abs>(<i>))
<try> print(round(<i>, <n>), 'ab' * <i>, <i> * [1], divmod(7, <i>))
<try> <l>[<i>] = <any>; del <l>[<i>]; <l>.insert(<i>, 'in'); print(<l>, <l>.pop(<i>))
<try> print(int('11', <i>), math.<factorial|gcd|comb|isqrt>(<i><|, 2>), (5).to_bytes(<i>, 'big'))`,
	`
<l> = list(range(<n>, <n> + 8))
<try> <l>[<n>:<<n>|None|-1>:<1|2|-1|-2|None|0>] = <<list>|<str>|range(<n>)|<l>|(x for x in <tuple>)|<any>>; print(<l>)
<try> del <l>[<n>::<1|2|-3|0>]; print(<l>)
<try> <l>[1:1] = <l>; <l> *= <n>; print(<l>)
<try> <l>.sort(key=<str|repr|lambda x: -x|lambda x: <l>.append(1)|lambda x: (x % 3, -x)|len|None>, reverse=<bool>); print(<l>)
<try> print(<l>)
<b> = bytearray(b'0123456789')
<try> <b>[<n>:<n> + 3<|:2>] = <<bytes>|<str>|<list>|<n>|<b>>; print(<b>)
<try> del <b>[<n>:<n>]; <b>[<n>] = <<int>|<n>|<bytes>>; print(<b>, <b>.<pop|remove|append|extend|insert|find|rindex>(<<n>|<bytes>>))
<m> = memoryview(<b>)
<try> print(<m>[<n>:].tolist(), <m>[::<2|-1>].tobytes(), <m> == <b>, <m>.<nbytes|format|shape|strides|readonly|itemsize|contiguous>)
<try> <m>[<n>:<n>] = <bytes>; <b>.append(1)
<try> <m>.release(); <b>.append(1); print(<b>, <m>.<tolist()|nbytes>)
<try> <a>, (<c>, *<d>), *<e> = <any>, <<list>|<str>|<tuple>>, *<tuple>; print(<a>, <c>, <d>, <e>)
<try> for <a>, *<c> in (<tuple>, <str>, <list>): print(<a>, <c>)`,
	`
def <inner>(<x>):
	<total> = 0
	try:
		for <turn> in range(6):
			try:
				<got> = yield <total>
				<total> += <got> if <got> is not None else <n>
			except <ValueError|KeyError> as e:
				print('inner', repr(e)); <total> = <-1|0|100>
				<pass|raise|return <total>|raise TypeError('t') from e|yield 'extra'>
	finally:
		print('inner over', <total>)
def <outer>(<x>):
	<seen> = []
	for <k> in range(2):
		try:
			<r> = yield from <<inner>(<x>)|<inner>(<k>)|iter([1, 2])|'ab'|<any>>
			<seen>.append(<r>)
		except <TypeError|GeneratorExit|RuntimeError> as e:
			print('outer', repr(e), repr(e.__context__)); <raise|return 'stopped'|continue|pass>
	return <seen>
<it> = <outer>(<any>)
<drive>
print(<it>.gi_frame, <it>.gi_running, <it>.gi_yieldfrom, <it>.gi_suspended)`,
	`
import functools as ft, itertools as it, collections as co, operator as op
@ft.singledispatch
def <show>(x, *a): return 'any', x
@<show>.register
def _(x: <int|bool|float>, *a): return 'number', x, a
@<show>.register(<list|tuple|str|dict>)
def _(x): return 'holder', len(x)
@<show>.register
def _(x: <int \| str|None|list \| tuple>): return 'sum', x
<try> print(<show>(<any>), <show>(<any>), <show>.dispatch(bool)(True), len(<show>.registry), <show>())
class <K>:
	def __init__(self, v): self.v = v
	def __lt__(self, o): return self.v < o.v
	def __eq__(self, o): return self.v == o.v
	<__hash__ = None|def __hash__(self): return 1|pass>
	@ft.singledispatchmethod
	def of(self, x): return 'of', x
	@of.register
	def _(self, x: int): return 'int', x + self.v
	half = ft.partialmethod(of, <any>)
<K> = ft.total_ordering(<K>)
<try> print(<K>(1) >= <K>(<n>), <K>(<n>) <= <K>(2), <K>(<any>) > <K>(<any>))
<try> print(<K>(<n>).of(<any>), <K>(<n>).half(), {<K>(1): 1}[<K>(1)])
<try> print([k.v for k in sorted(map(<K>, [3, 1, <n>]), <reverse=True|key=lambda k: -k.v|key=op.attrgetter('v')>)], max(<K>(1), <K>(2)).v)
<try> print(ft.reduce(lambda a, b: {**a, b: a.get(b, 0) + 1}, <str>, {}), sorted(<list>, key=ft.cmp_to_key(lambda a, b: <0|-1|op.sub(len(str(a)), len(str(b)))>)))
<p> = ft.partial(<sorted|print|int|<show>|dict>, <<any>|<list>|'11'>, <key=str|base=2|a=1>)
<try> print(<p>.func.__name__, <p>.args, <p>.keywords, <p>(<|<any>>))
<try> print([(k, [*g]) for k, g in it.groupby(sorted(<str>), <str.isalpha|str.upper|None|len>)], co.Counter(map(type, <list>)).most_common(1)[0][1])`,
	`
import struct, decimal, textwrap, string
<D> = decimal.Decimal
with decimal.localcontext(<prec=5|prec=3, rounding=decimal.ROUND_DOWN|rounding='x'|prec=0|Emax=2, prec=4>) if <bool> else decimal.localcontext() as <c>:
	<try> print(<D>('<1.23456|-7.005|1e3|0.00012>') <+|*|/|-> <D>('<2.5|3|0|1e-9>'), <D>(<n>).sqrt(), +<D>('1.2345678'), <c>.prec)
	<try> print(<D>('<1|-2.5|NaN>').<compare|max|min|remainder_near|scaleb|shift|same_quantum|copy_sign|fma>(<D>('<1|2|0.5>')<|, 1>))
	<try> <c>.<prec|rounding|Emin|nothing> = <<n>|'ROUND_UP'|decimal.ROUND_HALF_EVEN>; print(<D>(1) / <D>(3), <D>('2.675').quantize(<D>('.01')))
<try> print(struct.unpack('<\x3c|\x3e|!><hI|bB2s|3x?H|2d>', struct.pack('<\x3c|\x3e><hI|bB2s|3x?H>', <n>, <n>, <bytes>)))
<s> = struct.Struct('<\x3cHb|\x3ei|4s|zz>') if <bool> else struct.Struct('\x3cH')
<try> print(<s>.size, <s>.format, [*<s>.iter_unpack(bytes(<n>) * 6)], <s>.unpack_from(bytes(8), <n>), <s>.pack(<any>))
<try> print(textwrap.fill('The quick brown-fox jumped over the lazy ' + <str>, width=<10|16|5|0>, <initial_indent='* '|subsequent_indent='  '|max_lines=2|break_long_words=False|break_on_hyphens=False|drop_whitespace=False|placeholder='…', max_lines=1>))
<try> print(repr(textwrap.indent('a\n\n b\n', <str>, <None|lambda l: True|str.strip>)), textwrap.shorten('hello   wide world', <5|11|12|30>))
<try> print(f'{<D>('1234.5'):<spec>}', f'{<int>:<spec>}', f'{<float>:{<n> + 8}.{<n>}<f|e|g|%|>}', f'{(<str>)!r:{'>*^'[<n> % 3]}{<n> + 5}}', f'{(<any>)!s:>{len(<str>) + 3}}')`,
}
