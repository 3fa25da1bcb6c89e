package main

// The templates of expressions, by the kind of their value.

// literals are expressions without holes.
var literals = map[string][]string{
	"int":     {"0", "1", "2", "3", "(-1)", "7", "10", "255", "(-128)", "1_000_000", "(2**31)", "(2**64 + 1)", "(-(10**20))", "0x1F", "0b101", "True"},
	"float":   {"0.0", "(-0.0)", "0.5", "1.5", "(-2.25)", "3.14159", "1e16", "1e-7", "123456.789", "float('inf')", "1e300", "0.1", "2.675"},
	"complex": {"1j", "(2-3j)", "complex(1, 0)", "(-0j)"},
	"str": {"''", "'a'", "'abc'", "'Hello World'", "\"it's\"", "'tab\\there'", "'ä€😀'", "'  pad  '", "'x,y,z'", "'line1\\nline2'",
		"'12'", "'-3.5'", "'%s'", "'{}'", "'ABCabc'"},
	"bytes": {"b''", "b'abc'", "b'\\x00\\xff'", "b'a,b'", "b'Hello'"},
	"list":  {"[]", "[1]", "[3, 1, 2]", "['a', 'b']", "[1, 'x', None]", "[[1], [2, 3]]", "[0.5, 2]"},
	"tuple": {"()", "(1,)", "(1, 2)", "('a', 1)", "((1, 2), 3)", "(3, 1, 2)"},
	"dict":  {"{}", "{'a': 1}", "{1: 'x', 'k': 2}", "{'a': 1, 'b': 2, 'c': 3}", "{(1, 2): [3]}"},
	"set":   {"set()", "{1, 2, 3}", "{'a', 'b'}", "frozenset([1, 5])", "{2, 3, 4}"},
	"bool":  {"True", "False"},
	"none":  {"None"},
}

// words are holes that stand for one of a few words.
var words = map[string][]string{
	"operator":   {"+", "-", "/", "//", "%", "&", "|", "^", "@"}, // those whose result is never huge
	"power":      {"**", "<<", ">>", "*"},                        // by a small number
	"comparison": {"<", "<=", ">", ">=", "==", "!=", "is not"},
	"source":     sources,
}

// wrong are expressions that fail, or may.
var wrong = []string{
	"(<any> + <any>)", "<any>[<any>]", "(<any>).<upper|nothing|append|x>", "(<int> // 0)", "int(<str>)", "(<any> < <any>)", "<list>[99]",
	"<dict>['missing']", "undefined_name", "(<int>)(<any>)", "len(<int>)", "<str>.index('q')", "[*<any>]", "{**<any>}", "<str>.join(<list>)",
	"{<list>: 1}", "float(<str>)", "next(iter([]))", "ord(<str>)", "chr(-1)", "abs(<str>)", "<tuple>.index(99)", "range(<float>)",
	"sorted([1, 'a'])", "print(sepp=1)", "int('z', <n>)", "(lambda a, b: a)(1)", "(lambda *, k: k)(2)", "sum(<list>)", "max([])",
	"('%d' % <any>)", "('%s %s' % <any>)", "'{} {}'.format(<any>)", "f'{(<any>):<d|.2f|x|5|,>}'", "bytes([<int>])", "((-1) ** 0.5)", "(<int> << <n>)",
	"[*zip([1], [1, 2], strict=True)]", "isinstance(1, <any>)", "getattr(<any>, 'foo')", "str(<bytes>, 'ascii')", "(hash(<any>) and 0)",
}

// expressions have holes.
var expressions = map[string][]string{
	"int": {
		"(<int> + <int>)", "(<int> - <int>)", "(<int> * <int>)", "(<int> // (<int> or 1))", "(<int> % (<int> or 7))", "(<n> ** <n>)",
		"(<int> & <int>)", "(<int> | <int>)", "(<int> ^ <int>)", "(~<int>)", "(-<int>)", "(<int> << <n>)", "(<int> >> <n>)", "len(<str>)",
		"len(<list>)", "abs(<int>)", "<str>.count('a')", "<str>.find('b')", "int(<bool>)", "ord(<str>[:1] or 'z')", "sum(x for x in (<int>, <int>))",
		"max(<int>, <int>)", "min([<int>, <int>, <int>])", "(<int> if <bool> else <int>)", "(<int>).bit_length()", "round(<int>, -<n>)",
		"divmod(<int>, <int> or 3)[<0|1>]", "pow(<n>, <n>, 7)", "(lambda x: x * 2)(<int>)", "(lambda x, *a, k=<int>: x + len(a) + k)(<int>, 1)",
		"int(<str>.isdigit())", "len({*<list>[:0], <int>, <int>})", "(<bytes>[0] if <bytes> else 0)", "(hash(<int>) % 7)",
		"int.from_bytes(<bytes>, '<big|little>')", "<list>.count(1)", "<tuple>.count(1)", "sum([[<int>][0] for _ in range(<n>)])",
		"({'a': <int>, 'b': <int>}['<a|b>'])", "next(iter([<int>]))", "int('<n><n>', <5|8|16|36>)", "len(range(<n>, <int> % 50, <1|2|3>))",
	},
	"float": {
		"(<float> + <float>)", "(<float> - <int>)", "(<float> * <float>)", "(<float> / (<float> or 1.0))", "(<float> % 3.5)", "(<float> // 0.7)",
		"abs(<float>)", "(-<float>)", "float(<int>)", "(<int> / (<int> or 2))", "round(<float>, <n>)", "max(<float>, <int>)", "(<float> ** 2)",
		"<complex>.imag", "abs(<complex>)", "float('<n>.<n>e<n>')", "(<float> if <bool> else <float>)", "sum([<float>, <float>, 0.1])",
		"divmod(<float>, 2)[<0|1>]", "float.fromhex((1.5 * <n>).hex())",
	},
	"complex": {"(<complex> + <complex>)", "(<complex> * <complex>)", "complex(<n>, <n>)", "(<complex> - <int>)", "<complex>.conjugate()",
		"(<complex> / (2+1j))", "(<complex> ** 2)", "(-<complex>)", "(<complex> * <float>)"},
	"str": {
		"(<str> + <str>)", "(<str> * <n>)", "<str>.upper()", "<str>.lower()", "<str>.title()", "<str>.swapcase()", "<str>.capitalize()",
		"<str>.strip()", "<str>.replace('a', <str>)", "<str>[<n>:]", "<str>[::-1]", "<str>[-<n>:<n>]", "<str>[<n>::<1|2|-1>]", "str(<any>)",
		"repr(<any>)", "<str>.center(<n> + 6, '*')", "<str>.ljust(8)", "<str>.rjust(8, '.')", "<str>.zfill(6)", "','.join(sorted(<str>))",
		"'-'.join(str(x) for x in <list>)", "f'{(<any>)}'", "f'{(<any>)!r}'", "f'{<int>:<d|5|^7|05|+|x|b|,|_|e|.2f|=+8|o|X>}'",
		"f'{<float>:<.3f|10.2e|g|.0%|+.1f|_.2f|010.3f|n>}'", "f'{<str>:<10|^9|*^8|.2|s|-^12.3>}'", "f'{(<float>)=}'", "f'{<int>:{<n>}}'",
		"'%s %r' % (<any>, <any>)", "'%05d|%x' % (<int>, abs(<int>))", "'%.3f %+d' % (<float>, <int>)", "'{} {!r}'.format(<any>, <any>)",
		"'{0}{1}{0}'.format(<int>, <str>)", "'{a[0]} {b:>4}'.format(a=[<int>], b=<int>)", "hex(<int>)", "bin(<int>)", "oct(<int>)", "chr(97 + <n>)",
		"<str>.partition('l')[<0|1|2>]", "(<str> or <str>)", "(<str> and <str>)", "(<str> if <bool> else <str>)", "type(<any>).__name__",
		"<str>.expandtabs(<n>)", "<str>.casefold()", "<str>.removeprefix('a')", "<str>.translate({97: 'Z', 98: None})", "ascii(<str>)",
		"format(<any>, '')", "<bytes>.hex()", "<bytes>.decode('latin-1')", "''.join(c for c in <str> if c.isalpha())", "max(<str>, <str>)",
		"f'{<int>!s:>{<n> + 4}}'", "f\"{'nested'!r:^12}{<str>!a}\"", "format(<int>, '<,|x|o|b|8|08|_b|^9>')", "str(<list>)",
	},
	"bytes": {"(<bytes> + <bytes>)", "(<bytes> * <n>)", "<str>.encode()", "<bytes>[<n>:]", "<bytes>[::-1]", "bytes(<n>)", "<bytes>.upper()",
		"bytes([<n>, 65 + <n>])", "<bytes>.replace(b'a', b'xy')", "b','.join([<bytes>, <bytes>])", "bytes(bytearray(<bytes>))", "b'%d-%s' % (<int>, <bytes>)"},
	"list": {
		"[<any>, <any>]", "[<int>, *<list>]", "(<list> + <list>)", "(<list> * <n>)", "<list>[<n>:]", "<list>[::-1]", "list(<str>)", "list(<tuple>)",
		"[x for x in <list>]", "[x * 2 for x in [<int>, <int>, <int>] if x % 2 == <0|1>]", "[(i, x) for i, x in enumerate(<list>)]",
		"[a + b for a in [<int>] for b in (<int>, <int>)]", "sorted([<int>, <int>, <int>])", "sorted([<str>, <str>], key=len, reverse=<bool>)",
		"sorted([<int>, <float>, <int>], key=lambda x: -x)", "list(range(<n>, 10, <1|2|3>))", "list(map(str, <list>))", "list(filter(None, <list>))",
		"list(zip(<list>, <str>))", "<str>.split()", "<str>.split(',')", "<str>.split('l', 1)", "<str>.splitlines()", "list(<dict>)",
		"list(<dict>.items())", "list(<dict>.values())", "sorted(<set>, key=repr)", "list(reversed(<list>))", "[[<int>] * <n> for _ in range(2)]",
		"list(enumerate(<str>, <n>))", "list(<bytes>)", "(<list> if <bool> else <list>)", "<str>.rsplit(None, 1)",
	},
	"tuple": {"(<any>, <any>)", "(<tuple> + <tuple>)", "tuple(<list>)", "<tuple>[<n>:]", "(*<list>, <int>)", "divmod(<int>, <int> or 2)", "(<tuple> * <n>)",
		"<str>.partition('b')", "<str>.rpartition(' ')", "tuple(x for x in <list>)", "(<float>).hex().partition('p')"},
	"dict": {"{<str>: <any>}", "{<int>: <int>, <int>: <str>}", "{**<dict>, 'z': <any>}", "(<dict> | <dict>)", "dict(zip('abc', <list>))",
		"{x: len(x) for x in (<str>, <str>)}", "{k: v for k, v in <dict>.items() if k}", "dict(a=<any>, b=<any>)", "dict.fromkeys(<str>, <int>)",
		"{i: i * i for i in range(<n>)}", "dict(<dict>)"},
	"set": {"(<set> | <set>)", "(<set> & <set>)", "(<set> - <set>)", "(<set> ^ <set>)", "{<int>, <int>}", "set(<str>)", "{x % 3 for x in (<int>, <int>, <int>)}",
		"frozenset(<str>)", "set(<dict>)", "<dict>.keys() & {'a', 'b'}"},
	"bool": {"(<int> < <int>)", "(<int> == <float>)", "(<int> <= <int> < <int>)", "(<str> in <str>)", "('a' in <dict>)", "(not <any>)", "(<bool> and <bool>)",
		"(<bool> or <bool>)", "(<list> == <list>)", "(<str> < <str>)", "(<bool> ^ <bool>)", "isinstance(<any>, str)",
		"(<any> == <any>)", "(<any> is None)", "(<int> not in <list>)", "all(<list>)", "any(<tuple>)", "<str>.startswith(('a', 'H'))", "<str>.isupper()",
		"bool(<any>)", "callable(<any>)", "(<set> <= <set>)", "<set>.isdisjoint(<set>)", "(<int> != <int> != <int>)", "<str>.isidentifier()", "<float>.is_integer()",
		"(<float> > <int>)", "(<bytes> < <bytes>)", "issubclass(bool, int)", "hasattr(<any>, 'upper')", "(1 in <set>)"},
	"none": {"None", "<list>.clear()", "[].append(<any>)", "print(end='')", "{}.get(<str>)", "(lambda: None)()"},
}
