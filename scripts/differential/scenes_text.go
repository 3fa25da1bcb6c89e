package main

// Scenes about text, numbers and containers: their methods with arguments of every kind, formatting, and the library that handles them.

var textScenes = []string{
	`
<s> = <str>
<try> print(<s>.<split|rsplit>(<None|','|'l'|' '|''|<str>>, <n>), <s>.<splitlines>(<|True>), <s>.<partition|rpartition>(<str>))
<try> print(<s>.<find|rfind|count>(<str>, <int>, <int>), <s>.<index|rindex>(<'a'|'l'|<str>>))
<try> print(<s>.<strip|lstrip|rstrip>(<|None|'a'|<str>>), <s>.<removeprefix|removesuffix>(<str>), repr(<s>.<replace>(<str>, 'Z', <-1|1|2>)))
<try> print(<s>.<ljust|rjust|center>(<int> % 20, <'*'|'ab'|' '>), <s>.zfill(<n> + 3), <s>.expandtabs(<n>))
<try> print(<s>.<isalpha|isdigit|isdecimal|isnumeric|isspace|istitle|isprintable|isascii|isalnum|islower>(), <s>.<startswith|endswith>(<<str>|('a', <str>)|<any>>, <n>))
<try> print(<s>.translate(str.maketrans(<'ab', 'xy'|'abc', 'xyz', 'l'|{'a': None, 98: 'bb'}|'a', 'bc'>)), <s>.encode(<|'ascii', 'replace'|'utf-16-le'|'latin-1', 'xmlcharrefreplace'|'ascii', 'backslashreplace'|'ascii'|'nope'>))
<try> print(<s>[<int>:<int>:<1|-1|2|-3|0|None>], <s>[<int>], <s>.<upper|title|swapcase|capitalize|casefold>())
<try> print(<s>.join(<<list>|<str>|<tuple>|['p', 'q']>))
<try> print(<s>.format(<any>, <any>), <s>.format_map({'a': 1}))
<try> print(<s> % <(<any>, <any>)|<any>|<dict>>)
<try> print(<s> <comparison> <any>, <any> in <s>, <s> * <n>, <s> + <any>)`,
	`
<try> print(f'{<int>:<spec>}')
<try> print(f'{<float>:<spec>}')
<try> print(f'{<str>:<spec>}', f'{(<any>)!r:<spec>}')
<try> print(format(<any>, '<spec>'))
<try> print(f'{(<any>):{<n> + 5}.{<n>}}', f'{<float>:{"<|+|,|0>"}{<n> + 8}.{<n>}{"<f|e|g|%>"}}')
<try> print('{:<spec>} {:<spec>}'.format(<int>, <float>))
<try> print('{0!r:>{1}} {<0|1|2|a|0.real|0[0]|>}'.format(<any>, <n>))
<try> print('%<percent> %<percent>' % (<int>, <float>))
<try> print('%<percent>' % <any>)
<try> print('%(a)<percent>|%(b)s|%%' % {'a': <any>, 'b': <any>})
<try> print('%*d|%-*s|%.*f' % (<n>, <int>, <n>, <str>, <n>, <float>))
<try> print(f"{f'{<str>!r}' + f"{<int>:>{len('abc')}}"}{'\n'}{<float>=!s:>20}{<n> * <n> = }{(<n> + 1) * 2 = }{ {'k': <int>}['k'] }{{}}")
print(f'''{
	<any>
	=}''')
<try> print(str(<float>), repr(<float>), <float>.hex(), <float>.as_integer_ratio(), round(<float>, <n>), int(<float>), <float>.__format__('<spec>'))
<try> print(float(<'1e5'|' 2.5 '|'nan'|'-inf'|'1_0.5'|'0x10'|''|<str>>), int(<' 12 '|'0x1f', 16|'0b11', 0|'1_000'|'z', 36|'8', 8|'', 10|<str>>), complex(<'1+2j'|'j'|'1 + 2j'|<str>>))`,
	`
<i>, <j> = <int>, <int>
<try> print(<i> <operator> <j>, <j> <power> <n>)
<try> print(divmod(<i>, <j>), pow(<i>, <n>, <7|-3|0|<int>>), <i>.<bit_length|bit_count|conjugate|as_integer_ratio>())
<try> print((<i>).to_bytes(<n> + 8, '<big|little>', signed=<bool>), int.from_bytes(<bytes>, '<big|little>', signed=<bool>))
<try> print(round(<i>, <-1|-2|1|None|-<n>>), <i>.<real|imag|numerator|denominator>, <i> == <float>, <i> <comparison> <any>)
<try> print(<i> <operator> <float>, <float> <operator> <j>, <float> <operator> <float>)
<try> print(<i> <operator> <any>)
<try> print(<complex> <+|-|*|/|**|//|%> <<int>|<float>|<complex>>, <complex> <comparison> <any>, abs(<complex>))
import math
<try> print(math.<sqrt|log|exp|sin|atan|floor|ceil|trunc|gamma|log2|log10|isqrt|frexp|modf|degrees|ulp|erf>(<<int>|<float>|<n>>))
<try> print(math.<gcd|lcm|hypot|atan2|fmod|copysign|ldexp|remainder|comb|perm|dist|nextafter|pow>(<<int>|<n>>, <<n>|<float>>))
<try> print(math.factorial(<n>), math.isclose(<float>, <float>, rel_tol=0.5), math.fsum(<[0.1] * 10|<list>>), math.prod(<[1, 2, <int>]|<list>>), math.sumprod([<int>, 2], [<float>, 3]))
<try> print(hex(<i>), bin(<i>), oct(<i>), chr(<i> % 1000), hash(<i>) == <i>, <i>.__index__(), int(<i>), bool(<j>), float(<i>), <i> / <j>, <i> // <j>, <i> % <j>)`,
	`
<b> = <<bytes>|bytearray(<bytes>)|memoryview(<bytes>)>
<try> print(<b>[<int>], <b>[<int>:<int>:<1|-1|2>], bytes(<b>), len(<b>), list(<b>))
<try> print(<b>.<upper|title|hex|split|strip|decode|isalpha|swapcase|splitlines>(), <b>.<find|count|index|startswith|partition>(<b'a'|b''|97|'a'>))
<try> print(<b> + <any>, <b> * <n>, <any> in <b>, <b> <comparison> <bytes>)
<try> print(<b>.decode(<'utf-8', 'replace'|'ascii'|'latin-1'|'utf-16'|'utf-8', 'backslashreplace'>), <b>.<center|ljust|zfill>(<n> + 5))
<try> print(b'%<percent>' % <any>, b'%b-%a' % (<bytes>, <any>))
<try> print(bytes.fromhex(<'00ff'|'0'|'zz'|'61 62'>), bytes(<<list>|<n>|<str>|<int> % 10|[256]>), bytearray(<<list>|3|b'x'>))
<try> <b>[<n>] = <any>; print(<b>)
<try> <b>[<n>:] = <<bytes>|<list>|1>; print(<b>)
<try> <b>.<append|extend|insert|pop|remove>(<any>); print(<b>)
<try> print(<b>.translate(None, <b'a'|'a'>), <b>.replace(<bytes>, <bytes>), <b>.join([<bytes>, <any>]), <b>.hex(<'-'|':', 2|'ab'>))`,
	`
<l> = list(<list>)
<try> <l>.<append|extend|remove|insert|pop|index|count|copy|sort|clear>(<|<any>|<n>, <any>>); print(<l>)
<try> <l>[<int>:<int>] = <any>; print(<l>)
<try> <l> += <any>; print(<l>)
<try> print(<l> <comparison> <any>, <l> <comparison> <list>, <l> + <any>, <l> * <n>)
<try> print(sorted(<l>, key=<None|str|repr|lambda x: (len(str(x)), str(x))|len>, reverse=<bool>), min(<l>, key=str), max(<l>, default=<any>))
<try> print(<l>.index(<any>, <n>), <l>[<any>])
<try> <l>.sort(key=lambda x: <str(x)|x|-x>); print(<l>)
<try> <l>.insert(<int> % 10, <l>); print(<l>)
<try> for <x> in <l>: <l>.remove(<x>) if <x> else <l>.append(1) if len(<l>) < 5 else None
<try> print([*map(<str|len|lambda x, y: (x, y)>, <l>, <|<str>>)], [*filter(<None|str|lambda x: x != 1>, <l>)], [*zip(<l>, <any>)], [*enumerate(<l>, <any>)])
<try> print(all(<l>), any(<l>), sum(<l>, <|<int>|[]|''>), len(<l>), <l> == <l>[:], [*reversed(<l>)], <any> in <l>)`,
	`
<d> = dict(<dict>)
<try> <d>[<any>] = <any>; print(<d>)
<try> print(<d>[<any>])
<try> print(<d>.<get|pop|setdefault>(<any><|, <any>>), <d>)
<try> print(<d>.<popitem|copy|clear|keys|values|items>(), <d>)
<try> <d>.update(<<dict>|<list>|[('k', 1)]|zip('ab', <list>)|<any>>, <x=<any>|**<dict>>); print(<d>)
<try> print(<d> | <any>, {**<d>, 1: <any>}, <d> == <dict>, <d> <comparison> <any>)
<try> print(sorted(<d>.keys() <&|-|\||^> <<dict>.keys()|<set>|<list>>, key=repr), <d>.keys() <comparison> <<dict>.keys()|<set>|<list>>)
<try> print(<d>.items() & {('a', 1)}, ('a', 1) in <d>.items(), <any> in <d>, <any> in <d>.values(), [*reversed(<d>)], len(<d>.items()))
<try> for <k>, <v> in <d>.items(): del <d>[<k>]
<try> del <d>[<any>]
<try> print(dict(<<list>|[(1, 2)]|<dict>|<any>|[[1, 2, 3]]|['ab']>, z=1), dict.fromkeys(<any>, <n>))
<try> <d> |= <any>; print(<d>)`,
	`
<s>, <t> = set(<set>), <set>
def <show>(x): return sorted(x, key=repr) if isinstance(x, (set, frozenset)) else x
<try> print(<show>(<s> <&|-|\||^> <t>), <s> <comparison> <t>, <s> <comparison> <any>)
<try> print(<show>(<s>.<union|intersection|difference|symmetric_difference|issubset|issuperset|isdisjoint>(<<list>|<set>|<str>|<any>>)))
<try> <s>.<add|discard|remove|update|intersection_update|difference_update>(<any>); print(<show>(<s>))
<try> <s> <&|-|\||^>= <any>; print(<show>(<s>))
<try> print(<any> in <s>, len(<s>), {<list>}, {<t>: 1} == {frozenset(<s>): 1}, <show>(set(<any>)))
<try> print(hash(frozenset(<t>)) == hash(frozenset(list(<t>)[::-1])), frozenset(<t>) == <t>, <show>(<s>.copy()), hash(<s>))
<try> print(<s>.pop() in <t>, set().pop())
<r> = range(<int> % 20, <int> % 50, <1|2|-1|-3|0|<n>>)
<try> print(<r>, len(<r>), <r>[<int>], <r>[<n>:<int>], <any> in <r>, <r>.index(<int>), <r>.count(<n>), list(<r>)[:5], <r> == range(<n>), [*reversed(<r>)][:3])
<try> print(slice(<any>, <any>), slice(<int>, <int>, <<int>|None>).indices(<int>), slice(1) == slice(None, 1), hash(slice(1, 2)) == hash(slice(1, 2)))`,
	`
import itertools as it, functools as ft, operator as op, collections as co
<try> print([*it.islice(<<list>|<str>|it.count(<int>, <int>)|it.cycle(<list>)|it.repeat(<any>)>, <n>, <n> + 5, <|<n>>)])
<try> print([*it.<chain|product|zip_longest>(<list>, <str>)], [*it.<permutations|combinations|combinations_with_replacement>(<list>, <n>)][:6])
<try> print([*it.<accumulate|pairwise>(<list>)], [*it.accumulate(<[1, 2, 3]|<str>|<list>>, <op.mul|max|lambda a, b: b>, initial=<any>)], [*it.batched(<any>, <n>)])
<try> print([(k, list(v)) for k, v in it.groupby(<list>, <type|str|None|len>)], [*it.<takewhile|dropwhile|filterfalse>(<bool|lambda x: x == 1>, <list>)], [*it.starmap(<pow|max|divmod>, [(<int>, 2)])], [*it.compress(<str>, <list>)])
<try> <a>, <b> = it.tee(<<list>|<any>>); next(<a>); print([*<a>], [*<b>])
<try> print(ft.reduce(<op.add|lambda a, b: [a, b]|max>, <<list>|<str>|[]>, <|<any>|<int>>), ft.partial(<print|max|pow|dict>, <int>)(<<int>|k=1|>))
<try> print(op.<itemgetter|attrgetter|methodcaller>(<0|'a'|'real'|'upper'|1, 0>)(<<any>|<list>|<str>>), op.<add|sub|concat|contains|countOf|getitem|truediv|is_|not_|index|length_hint>(<any>, <any>))
<c> = co.Counter(<<str>|<list>|<dict>|<any>>)
<try> print(<c>, <c>.most_common(<n>), <c> <+|-|&|\|> co.Counter(<str>), <c>[<any>], +<c>, <c>.total(), sorted(<c>.elements(), key=repr)[:4])
<try> <q> = co.deque(<<list>|<str>>, <None|<n>|maxlen=3>); <q>.<append|appendleft|extend|extendleft|rotate|remove|index|insert>(<|<any>|<n>, <any>>); print(<q>, <q>[<n>])
<try> <dd> = co.defaultdict(<list|int|None|lambda: <any>|1>); <dd>[<any>]; print(<dd>, <dd>['k'])
<try> <P> = co.namedtuple('<P>', <'x y'|['x', 'y']|'x, class'|'x x'|'_x'|'x y z', defaults=[1]>); print(<P>(1, <any>), <P>(1, y=2)._replace(x=<any>), <P>._fields, <P>(1, 2)._asdict(), <P>(*<tuple>))
<try> <o> = co.OrderedDict(<<dict>|a=1|[(1, 2), (3, 4)]>); <o>.move_to_end(<any><|, last=False>); print(<o>, <o>.popitem(<|False>), [*reversed(<o>)])
<try> <m> = co.ChainMap({'a': 1}, <dict>); <m>[<any>] = 2; print(<m>, <m>['a'], len(<m>), [*<m>], <m>.parents, <m>[<any>])
@ft.<cache|lru_cache|lru_cache(maxsize=<n>)|cached_property|total_ordering|singledispatch>
def <f>(<x>): print('called', <x>); return <x>
<try> print(<f>(1), <f>(1), <f>(<any>), <f>.cache_info())`,
	`
import re
<p> = <r'(\w)(\d)?'|r'[a-c]+\|x'|r'(?P<w>\w+)\s(?P<v>\w+)'|r'^\s*'|r'(a\|b)*?c'|r'.'|r'(?i)HELLO'|r'\b'|r'(?<=l)o'|r'(?!a)[^\s]'|r'(['|r'a{2,1}'|r'(?P<w>a)(?P<w>b)'|r'*a'|r'\1'>
<try> print(re.<search|match|fullmatch|findall|split>(<p>, <str>))
<try> print([(<m>.span(), <m>.group(), <m>.groups('none'), <m>.lastgroup, <m>.groupdict()) for <m> in re.finditer(<p>, <str> + <str>)])
<try> print(re.<sub|subn>(<p>, <'[\\g\x3c0\x3e]'|'-'|r'\1'|lambda m: m[0] * 2|r'\g<nope>'|'\\q'>, <str>, count=<n>))
<try> print(re.escape(<str>), re.compile(<p>, re.<I|X|M|S|A>), re.split(r'(\W)', <str>, maxsplit=<n>))
<try> print(re.compile(<p>).<groups|groupindex|flags|pattern>, re.match(<any>, <any>))`,
	`
import json
<v> = <<any>|<dict>|<list>|{'k': [<any>, {'n': <float>}], 'm': <str>}>
<try> print(json.dumps(<v><|, indent=<n>|, indent='--', sort_keys=True|, separators=(',', ':')|, ensure_ascii=False|, skipkeys=True|, default=str>))
<try> print(json.loads(<json.dumps(<v>)|'[1, 2,]'|'{"a": 1.5e3, "b": [true, null]}'|'{a: 1}'|'"\\u00e4\\ud83d\\ude00"'|'nope'|'[1'|'NaN'|''|<str>>))
<try> print(json.loads('[1.50, {"a": 2}]', parse_float=<str|None>, object_hook=<None|lambda d: sorted(d.items())|len>))
import copy, pprint, textwrap, string
<try> print(copy.deepcopy(<v>) == <v>, copy.copy(<v>) == <v>)
<try> pprint.pprint(<v>, width=<10|20|80>, <compact|sort_dicts>=<bool>)
<try> print(textwrap.<fill|wrap|shorten>(<str> * 4, <8|20|1>), repr(textwrap.<dedent|indent>(<'  a\n   b\n'|<str>><|, '+ '>)))
<try> print(string.Template(<'$a ${b} $$'|'$'|<str>>).<substitute|safe_substitute>(a=<any>, <b|c>=1), string.Formatter().format('{0} {x!r:>8}', <any>, x=<any>))`,
	`
from datetime import date, datetime, timedelta, timezone, time
<d> = datetime(<2024|1999|2000>, <1|2|12|13>, <28|29|31>, <n>, 30, 59, <0|5|123456>)
<try> print(<d>, repr(<d>), <d>.isoformat(<|' '|timespec='minutes'>), <d>.strftime('<%Y-%m-%d|%H:%M:%S.%f|%a %b %j|%A %d. %B %y|%I %p|%U %W %V|%c|%x %X|%%>'))
<try> print(<d> <+|-> timedelta(<days|hours|seconds|weeks|microseconds>=<int>), <d> - datetime(2000, 1, 1), <d>.<date|time|timetuple|isocalendar|weekday|toordinal|ctime>())
<try> <t> = timedelta(<int> % 1000, <float>, <n>, hours=<n>); print(<t>, repr(<t>), <t>.total_seconds(), -<t>, <t> * <<int>|<float>>, <t> // <timedelta(1)|3|0>, abs(<t>), <t> % timedelta(hours=5), divmod(<t>, timedelta(days=2)))
<try> print(datetime.<fromisoformat(<'2024-02-29T12:30:00'|'2024-02-29'|'x'|'2024-13-01'|'20240229T123000+02:00'|<any>>)|strptime(<'2024-02-29 12:30', '%Y-%m-%d %H:%M'|'12:30', '%H:%M'|<str>, '%H'|'5 Mar 24', '%d %b %y'>)>)
<try> print(<d>.replace(<year|month|day|hour|tzinfo>=<n>), <d> <comparison> <any>, <d> == date(2024, 1, 1), date(2024, 1, 31) <+|-> <timedelta(1)|date(2023, 3, 1)|1>)
<try> <z> = timezone(timedelta(hours=<n>, minutes=<0|30>)<|, 'ZZ'>); print(<z>, repr(<z>), <d>.astimezone(<z>) if False else <d>.replace(tzinfo=<z>), <d>.replace(tzinfo=<z>).astimezone(timezone.utc), <d>.replace(tzinfo=<z>) - <d>)
<try> print(time(<n>, 5, tzinfo=timezone.utc), time.fromisoformat('<04:05|04:05:06.5|25:00|T10>'), time(1) < time(2, 3), f'{<d>:%H.%M} {time(3):%I}')`,
	`
from decimal import Decimal, getcontext, localcontext, ROUND_HALF_UP
from fractions import Fraction
import statistics
<x>, <y> = Decimal(<'1.10'|'-0'|'1E+5'|'Infinity'|'0.1'|<int>|<float>|'abc'>), Decimal(<'3'|'0'|'-2.50'|'NaN'|<int>>)
<try> print(<x> <+|-|*|/|//|%|**> <y>, <x> <comparison> <y>, repr(<x>), -<x>, abs(<y>), <x>.quantize(Decimal('<0.01|1|1e2>')), round(<x>, <n>), f'{<x>:<spec>}', f'{<y>:<,.2f|e|.3|+|10>}')
<try> print(<x>.<sqrt|ln|exp|normalize|to_integral_value|as_tuple|is_signed|adjusted|as_integer_ratio|copy_negate>(), <x> + <<int>|<float>|'1'>, int(<y>), float(<x>), hash(<y>) == hash(int(<y>)))
<f> = Fraction(<<int>|'3/7'|'1.25'|0.5|<int>, 7|1, 0|'x'>)
<try> print(<f>, repr(<f>), <f> <+|-|*|/|//|%> <<int>|Fraction(1, 3)|<float>>, <f> ** <n>, <f>.limit_denominator(<n> + 1), <f> <comparison> <any>, round(<f>, <n>), float(<f>), f'{<f>:<.3f|10>}')
<try> print(statistics.<mean|median|mode|stdev|pstdev|variance|fmean|geometric_mean|harmonic_mean|median_low|multimode>(<[1, 2, 3, 4]|[<int>, <float>]|[]|'aab'|[Fraction(1, 2), 1]>), statistics.quantiles([1, 2, 3, <n>], n=<n>))`,
	`
import io, struct, base64, hashlib, heapq, bisect, shlex, csv, calendar, random
<b> = io.StringIO(<<str>|'a\nb\r\nc'>)
<try> print(<b>.<read|readline|readlines|getvalue|tell>(), <b>.write(<any>), <b>.seek(<n>), [*<b>], <b>.closed)
<try> with io.BytesIO(<bytes>) as <f>: print(<f>.read(<n>), <f>.write(<<bytes>|<str>>), <f>.getvalue(), <f>.seek(<int>, <0|1|2>), <f>.truncate(<n>))
<try> print(struct.pack('<\x3c|\x3e|=|!><hH|i|bB?|3s|d|f|q|x2h|Q>', <<int>|<int>, <int>|<bytes>|<float>>), struct.unpack('<\x3e|\x3c><h|i|2s|H2x|f>', <bytes>), struct.calcsize('<hih|=hid|q?>'))
<try> print(base64.<b64encode|b32encode|b16encode|b85encode|urlsafe_b64encode>(<<bytes>|<any>>), base64.<b64decode|b32decode|b16decode>(<b'YWJj'|'YQ=='|b'a'|'MFRGG==='|'6162'>), hashlib.<md5|sha1|sha256|blake2b>(<<bytes>|<str>>).hexdigest()[:16])
<h> = [<int>, <int>, <int>, <int>]
<try> heapq.heapify(<h>); heapq.heappush(<h>, <<int>|<any>>); print(heapq.heappop(<h>), heapq.<nlargest|nsmallest>(<n>, <list>), heapq.heapreplace(<h>, 1), [*heapq.merge([1, 4], [2, <n>])], <h>)
<try> print(bisect.<bisect|bisect_left|insort>([1, 3, 3, 5], <<n>|<any>>), shlex.split(<'a "b c" d\\ e'|"it's"|<str>>), shlex.quote(<str>), [*csv.reader(<['a,"b,c",d', '1,2']|<list>>)])
<try> <w> = csv.writer(<b>, <lineterminator='!'|quoting=csv.QUOTE_ALL|delimiter=';'>); <w>.writerow([<any>, <any>, <str>]); print(repr(<b>.getvalue()))
<try> print(calendar.<monthrange|isleap|weekday|month>(<2024|2023><|, 2|, 2, 29>), calendar.day_name[<n>])
<r> = random.Random(<n>)
<try> print(<r>.random(), <r>.randint(1, <int>), <r>.choice(<<list>|<str>>), <r>.sample(range(10), <n>), <r>.uniform(1, 2), <r>.gauss(0, 1), <r>.choices('abc', k=<n>), <r>.shuffle(<h>), <h>, <r>.getrandbits(<n> * 20), <r>.expovariate(1), <r>.randbytes(<n>))`,
	`
import inspect, types, typing, traceback, warnings, sys, weakref, contextvars
def <f>(a, /, b: int, c: 'str' = <any>, *d: <int>, e, g: typing.<Any|Optional[int]|Union[int, str]|List[int]|Callable[[int], str]|Literal['a', 1]> = <any>, **h) -> <None|list[int]|int \| None>:
	"""<Doc|  Indented|Two\n    lines>"""
<try> print(inspect.signature(<f>), inspect.signature(<f>).parameters['<b|c|z>'].<kind|default|annotation|name>, inspect.getdoc(<f>))
<try> print(<f>.__annotations__, typing.get_type_hints(<f>), inspect.signature(<f>).bind(1, <2|b=2>, e=<any>).arguments)
<try> print(list[<int|str|int, str>], dict[str, <int|list[int]>], int | <str|None|list[int]>, typing.<Optional|Union|List|Tuple|Callable|Literal|Type|ClassVar|Final|Annotated>[<int|int, str|None|[], int|...>])
<try> print(typing.get_origin(<list[int]|typing.Union[int, str]|int \| str|int>), typing.get_args(<dict[str, int]|typing.Literal[1, 'a']|typing.Callable[[int], str]|int>))
<try> print(types.SimpleNamespace(a=<any>, b=<any>), isinstance(<f>, types.FunctionType), types.MappingProxyType(<dict>)<|['a']|.copy()>)
try:
	<wrongly>
except Exception as e:
	print(traceback.format_exception_only(e), [x.name for x in traceback.extract_tb(e.__traceback__)])
	print(''.join(traceback.format_exception(e)))
<v> = contextvars.ContextVar('<v>'<|, default=<int>>)
<try> print(<v>.get(<|<any>>), <v>.set(<any>).old_value, contextvars.copy_context()[<v>])
class <T>(typing.<NamedTuple|TypedDict|Protocol>):
	x: int
	y: str<| = 'd'>
<try> print(<T>(x=<any>, y=<any>), <T>.__annotations__, <T>.__name__)`,
}

// refused are texts that the compiler refuses, whole programs of them.
var refused = []string{
	"def f(a, a): pass", "def f(a=1, b): pass", "x = = <int>", "for in <list>: pass", "if <any>\n\tpass", "return <any>", "yield 1", "await x", "print(<any>",
	"print <str>", "x = [1, 2", "x = (1, 2]", "'abc", "f'{'", "f'{<any>!z}'", "f'{a b}'", "f'}'", "def f():\npass", "  x = 1", "x = 1\n  y = 2", "break", "continue",
	"class A:\n\treturn 1", "def f():\n\tnonlocal x", "def f():\n\tx = 1\n\tglobal x", "nonlocal x", "1 = x", "<int> = <any>", "f() = <any>", "(a + b) += 1", "x + 1 = 2",
	"del f()", "del <int>", "a, b += 1", "*a = <list>", "*a, *b = <list>", "[*a, *b] = 1", "lambda: (yield)", "async def f():\n\tyield 1\n\treturn 2", "with <any> as 1: pass",
	"try:\n\tpass", "try:\n\tpass\nexcept:\n\tpass\nexcept ValueError:\n\tpass", "try:\n\tpass\nexcept* ValueError:\n\tbreak", "try:\n\tpass\nexcept* A:\n\tpass\nexcept B:\n\tpass",
	"except ValueError: pass", "else: pass", "elif x: pass", "f(a=1, 2)", "f(**a, *b)", "f(a for a in b, c)", "f(a=1, a=2)", "f(1=2)", "f(a.b=1)", "f(True=1)", "import a.b as c.d", "from a import *, b",
	"def f():\n\tfrom math import *", "from __future__ import nothing", "x: int: str", "match <any>:\n\tcase x: pass\n\tcase _: pass", "match 1:\n\tcase a | b: pass", "match 1:\n\tcase {**a, 'b': 1}: pass",
	"match 1:\n\tcase [*a, *b]: pass", "match 1:\n\tcase A(x=1, 2): pass", "match 1:\n\tcase {'a': 1, 'a': 2}: pass", "match 1:\n\tcase (a, a): pass", "None = 1", "True: int = 1", "def None(): pass", "class True: pass",
	"0777", "1__0", "0xg", "1e", "0b12", "1.5abc", "$", "x = 5?", "a = b c", "print(a b)", "[a b]", "{a: 1, b}", "{a, b: 1}", "{**a, b}", "x if y", "x if y else", "not", "a not b", "a is is b",
	"@", "@x\ny = 1", "def f(*): pass", "def f(*, **k): pass", "def f(**k, a): pass", "def f(a, /, b, /): pass", "def f(*a, *b): pass", "def f(a, (b, c)): pass", "lambda *: 1", "class A(: pass", "async x = 1",
	"async for x in y: pass", "async with x: pass", "[x async for x in y]", "def f():\n\tawait x", "x := 1", "(x.y := 1)", "[i := 0 for i in x]", "[(i := 1) for i in x]", "class A:\n\t[(x := 1) for i in y]",
	"\"\"\"open", "x = '\\N{nope}'", "'\\x1'", "b'ä'", "'\\u12'", "b'\\xz'", "f'{x:{y:{z:{w}}}}'", "f'{lambda x: 1}'", "f'{}'", "f'{!r}'", "f'{x!}'", "f'{x =!}'", "global <n>", "import <int>", "raise <any> from", "assert", "del",
	"while <any>: x = ", "def f(x): return x y", "if x = 1: pass", "while x = 1: pass", "print(x = 1 if y)", "x = {1: }", "x = {: 1}", "x = {1: *a}", "(*a)", "*a", "x = *a", "a[*]", "a[1:2:3:4]", "a..b", "a.1", "1.a", "exec 'x'",
	"def f[T: (int)](x): pass", "def f[T, T](x): pass", "class A[T=1, U]: pass", "type X[T] = yield", "type 1 = 2", "x = yield = 1", "(yield) = 1", "a = 1 b = 2", "\tx = 1\n        y = 2", "if 1:\n\tx\n        y", "x = \\ 1", "(\n1\n\n", "}",
	"for x in y: z = \n", "for 1 in x: pass", "for f() in x: pass", "[x for 1 in y]", "[for x in y]", "with open(x) as f, : pass", "import x from y", "from x import", "from x import (a, b", "from . import *", "return", "class A:\n\tyield 1", "print(f'{a}' b'x')",
	"def f():\n\t__debug__ = 1", "x.__debug__ = 1", "def f(__debug__): pass", "f(__debug__=1)", "a = (b for c in d, e)", "else_ = 1\nelse:\n\tpass", "finally:\n\tpass", "try:\n\tx\nfinally", "def", "class", "lambda x", "f(x for x in y, 1)", "f(*)", "f(**)", "f(,)", "[,]",
}
