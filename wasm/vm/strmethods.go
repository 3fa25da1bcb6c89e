package vm

// The methods of str. Those that search are in strsearch.go, those that split and join in strsplit.go.

import (
	"strings"
)

func strMethods() []Method {
	change := func(f func(s string) string) NativeFn {
		return func(t *Thread, a []Value) (Value, *Exc) {
			s := strOf(a[0])
			if exc := t.allocText(len(s.S)); exc != nil {
				return Value{}, exc
			}
			return NewStr(f(s.S)), nil
		}
	}
	test := func(f func(s string) bool) NativeFn {
		return func(t *Thread, a []Value) (Value, *Exc) { return Bool(f(strOf(a[0]).S)), nil }
	}
	every := func(f func(r rune) bool) NativeFn {
		return func(t *Thread, a []Value) (Value, *Exc) { return Bool(everyRune(strOf(a[0]).S, f)), nil }
	}
	return []Method{
		{Name: "capitalize", Fn: change(capitalizeStr)},
		{Name: "casefold", Fn: change(foldCase)},
		{Name: "lower", Fn: change(lowerStr)},
		{Name: "swapcase", Fn: change(swapCaseStr)},
		{Name: "title", Fn: change(titleStr)},
		{Name: "upper", Fn: change(upperStr)},

		{Name: "isalnum", Fn: every(func(r rune) bool { return isAlpha(r) || isDigitRune(r) || isNumeric(r) })},
		{Name: "isalpha", Fn: every(isAlpha)},
		{Name: "isascii", Fn: func(t *Thread, a []Value) (Value, *Exc) { return Bool(strOf(a[0]).isASCII()), nil }},
		{Name: "isdecimal", Fn: every(isDecimal)},
		{Name: "isdigit", Fn: every(isDigitRune)},
		{Name: "isidentifier", Fn: test(isIdentifier)},
		{Name: "islower", Fn: test(func(s string) bool { return sameCase(s, isLower, isUpper) })},
		{Name: "isnumeric", Fn: every(isNumeric)},
		{Name: "isprintable", Fn: test(func(s string) bool { return s == "" || everyRune(s, isPrintable) })},
		{Name: "isspace", Fn: every(isSpace)},
		{Name: "istitle", Fn: test(isTitled)},
		{Name: "isupper", Fn: test(func(s string) bool { return sameCase(s, isUpper, isLower) })},

		{Name: "center", Sig: "width, fillchar=' ', /", Fn: strField('^')},
		{Name: "ljust", Sig: "width, fillchar=' ', /", Fn: strField('<')},
		{Name: "rjust", Sig: "width, fillchar=' ', /", Fn: strField('>')},
		{Name: "zfill", Sig: "width, /", Fn: strZeroFill},
		{Name: "expandtabs", Sig: "tabsize=8", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			return t.expandTabs(strOf(a[0]).S, a[1], false)
		}},

		{Name: "count", Sig: "sub, start=None, end=None, /", Fn: strCount},
		{Name: "find", Sig: "sub, start=None, end=None, /", Fn: strFind("find", false, false)},
		{Name: "rfind", Sig: "sub, start=None, end=None, /", Fn: strFind("rfind", true, false)},
		{Name: "index", Sig: "sub, start=None, end=None, /", Fn: strFind("index", false, true)},
		{Name: "rindex", Sig: "sub, start=None, end=None, /", Fn: strFind("rindex", true, true)},
		{Name: "startswith", Sig: "prefix, start=None, end=None, /", Fn: strAffix("startswith", strings.HasPrefix)},
		{Name: "endswith", Sig: "suffix, start=None, end=None, /", Fn: strAffix("endswith", strings.HasSuffix)},
		{Name: "removeprefix", Sig: "prefix, /", Fn: strWithout("removeprefix", strings.TrimPrefix)},
		{Name: "removesuffix", Sig: "suffix, /", Fn: strWithout("removesuffix", strings.TrimSuffix)},
		{Name: "replace", Sig: "old, new, /, count=-1", Fn: strReplace},

		{Name: "strip", Sig: "chars=None, /", Fn: strStrip("strip", true, true)},
		{Name: "lstrip", Sig: "chars=None, /", Fn: strStrip("lstrip", true, false)},
		{Name: "rstrip", Sig: "chars=None, /", Fn: strStrip("rstrip", false, true)},
		{Name: "split", Sig: "sep=None, maxsplit=-1", Fn: strSplit(splitSpace, splitBy)},
		{Name: "rsplit", Sig: "sep=None, maxsplit=-1", Fn: strSplit(splitSpaceRight, splitByRight)},
		{Name: "splitlines", Sig: "keepends=False", Fn: strSplitLines},
		{Name: "partition", Sig: "sep, /", Fn: strPartition(strings.Index)},
		{Name: "rpartition", Sig: "sep, /", Fn: strPartition(strings.LastIndex)},
		{Name: "join", Sig: "iterable, /", Fn: strJoin},

		{Name: "encode", Sig: "encoding='utf-8', errors='strict'", Fn: strEncode},
		{Name: "format", Sig: "*args, **kwargs", Fn: strFormat},
		{Name: "format_map", Sig: "mapping, /", Fn: strFormatMap},
		{Name: "maketrans", Sig: "x, y=None, z=None, /", Kind: StaticMethod, Fn: strMakeTrans},
		{Name: "translate", Sig: "table, /", Fn: strTranslate},
		{Name: "__getnewargs__", Fn: func(t *Thread, a []Value) (Value, *Exc) { return NewTuple(Obj(strOf(a[0]))), nil }},
	}
}

// strOf returns a method's receiver, of which the call has made sure that it is a str.
func strOf(v Value) *Str {
	s, _ := AsStr(v)
	return s
}

// argTypeName is how errors about arguments name a type.
func (t *Thread) argTypeName(v Value) string {
	if v.IsNone() {
		return "None"
	}
	return t.TypeOf(v).Name
}

// strArg reads argument number i of the method fn; number 0 stands for the only one.
func (t *Thread) strArg(fn string, i int, v Value) (*Str, *Exc) {
	s, ok := AsStr(v)
	switch {
	case ok:
		return s, nil
	case i == 0:
		return nil, t.TypeErrorf("%s() argument must be str, not %s", fn, t.argTypeName(v))
	}
	return nil, t.TypeErrorf("%s() argument %d must be str, not %s", fn, i, t.argTypeName(v))
}

// intArg reads an optional int argument.
func (t *Thread) intArg(v Value, def int) (int, *Exc) {
	if v.O == nil {
		return def, nil
	}
	n, exc := t.Index(v)
	return int(n), exc
}

// strField is center, ljust and rjust.
func strField(align byte) NativeFn {
	return func(t *Thread, a []Value) (Value, *Exc) {
		width, exc := t.intArg(a[1], 0)
		if exc != nil {
			return Value{}, exc
		}
		fill := ' '
		if a[2].O != nil {
			f, ok := AsStr(a[2])
			switch {
			case !ok:
				return Value{}, t.TypeErrorf("The fill character must be a unicode character, not %T", a[2])
			case f.Len() != 1:
				return Value{}, t.TypeErrorf("The fill character must be exactly one character long")
			}
			fill, _ = decodeRune(f.S)
		}
		s := strOf(a[0])
		if width <= s.Len() {
			return Obj(s), nil
		}
		left, right := fieldMargins(align, s.Len(), width)
		if exc := t.allocText(width); exc != nil {
			return Value{}, exc
		}
		f := runeText(fill)
		return NewStr(strings.Repeat(f, left) + s.S + strings.Repeat(f, right)), nil
	}
}

// fieldMargins returns how much is filled left and right of n characters. In the centre of an odd margin, the extra one goes to the
// left when the width is odd.
func fieldMargins(align byte, n, width int) (left, right int) {
	margin := width - n
	switch align {
	case '>':
		return margin, 0
	case '^':
		left = margin/2 + margin&width&1
		return left, margin - left
	}
	return 0, margin
}

func strZeroFill(t *Thread, a []Value) (Value, *Exc) {
	s := strOf(a[0])
	width, exc := t.intArg(a[1], 0)
	if exc != nil || width <= s.Len() {
		return Obj(s), exc
	}
	if exc := t.allocText(width); exc != nil {
		return Value{}, exc
	}
	return NewStr(zeroFill(s.S, width-s.Len())), nil
}

// zeroFill puts n zeros in front, behind a sign.
func zeroFill(s string, n int) string {
	sign := ""
	if s != "" && (s[0] == '+' || s[0] == '-') {
		sign, s = s[:1], s[1:]
	}
	return sign + strings.Repeat("0", n) + s
}

// expandTabs replaces tabs by spaces up to the next multiple of the tab size; with bytes, columns are bytes.
func (t *Thread) expandTabs(s string, size Value, bytes bool) (Value, *Exc) {
	n, exc := t.intArg(size, 8)
	if n != int(int32(n)) || exc != nil && exc.Is(t, t.In.E.OverflowError) {
		exc = t.OverflowErrorf("Python int too large to convert to C int")
	}
	if exc != nil {
		return Value{}, exc
	}
	b := make([]byte, 0, len(s)+16)
	column := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\t':
			if n > 0 {
				fill := n - column%n
				if b, exc = t.room(b, fill+len(s)-i); exc != nil {
					return Value{}, exc
				}
				for ; fill > 0; fill-- {
					b = append(b, ' ')
				}
			}
			column = 0
		case c == '\n' || c == '\r':
			b = append(b, c)
			column = 0
		default:
			b = append(b, c)
			if bytes || c&0xC0 != 0x80 {
				column++
			}
		}
	}
	if bytes {
		return NewBytes(b), nil
	}
	return t.makeText(string(b))
}

// strTranslate is str.translate: the table is anything with [code point], which gives an int, a str, None, or LookupError.
func strTranslate(t *Thread, a []Value) (Value, *Exc) {
	s := strOf(a[0]).S
	t.Charge(len(s))
	b := make([]byte, 0, len(s))
	for s != "" {
		r, n := decodeRune(s)
		to, exc := t.GetItem(a[1], Int(int64(r)))
		switch {
		case exc != nil && exc.Is(t, t.In.E.LookupError):
			b = append(b, s[:n]...)
		case exc != nil:
			return Value{}, exc
		case to.IsNone():
		default:
			if text, ok := AsStr(to); ok {
				if b, exc = t.room(b, len(text.S)+len(s)); exc != nil {
					return Value{}, exc
				}
				b = append(b, text.S...)
				break
			}
			u := Unbox(to)
			if !isWhole(u) {
				return Value{}, t.TypeErrorf("character mapping must return integer, None or str")
			}
			if _, isBig := u.O.(*BigInt); isBig || u.N < 0 || u.N > maxRune {
				return Value{}, t.ValueErrorf("character mapping must be in range(0x110000)")
			}
			b = appendRune(b, rune(u.N))
		}
		s = s[n:]
	}
	return t.makeText(string(b))
}

// strMakeTrans is str.maketrans.
func strMakeTrans(t *Thread, a []Value) (Value, *Exc) {
	table := NewDict()
	if a[1].O == nil {
		from, ok := a[0].O.(*Dict)
		if !ok {
			return Value{}, t.TypeErrorf("if you give only one argument to maketrans it must be a dict")
		}
		pos := 0
		for k, v, ok := from.Next(&pos); ok; k, v, ok = from.Next(&pos) {
			if s, isStr := AsStr(k); isStr {
				if s.Len() != 1 {
					return Value{}, t.ValueErrorf("string keys in translate table must be of length 1")
				}
				r, _ := decodeRune(s.S)
				k = Int(int64(r))
			} else if !isWhole(Unbox(k)) {
				return Value{}, t.TypeErrorf("keys in translate table must be strings or integers")
			}
			if exc := table.Set(t, k, v); exc != nil {
				return Value{}, exc
			}
		}
		return Obj(table), nil
	}
	y, exc := t.strArg("maketrans", 2, a[1])
	if exc != nil {
		return Value{}, exc
	}
	if a[2].O != nil {
		if _, exc := t.strArg("maketrans", 3, a[2]); exc != nil {
			return Value{}, exc
		}
	}
	x, ok := AsStr(a[0])
	if !ok {
		return Value{}, t.TypeErrorf("first maketrans argument must be a string if there is a second argument")
	}
	if x.Len() != y.Len() {
		return Value{}, t.ValueErrorf("the first two maketrans arguments must have equal length")
	}
	to := decodeRunes(y.S)
	for i, r := range decodeRunes(x.S) {
		if exc := table.Set(t, Int(int64(r)), Int(int64(to[i]))); exc != nil {
			return Value{}, exc
		}
	}
	if a[2].O != nil {
		z, exc := t.strArg("maketrans", 3, a[2])
		if exc != nil {
			return Value{}, exc
		}
		for _, r := range decodeRunes(z.S) {
			if exc := table.Set(t, Int(int64(r)), None); exc != nil {
				return Value{}, exc
			}
		}
	}
	return Obj(table), nil
}
