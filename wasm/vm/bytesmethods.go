package vm

// Methods that bytes and bytearray share; results are of the receiver's kind. Letters and white space are those of ASCII.

import (
	"strings"
)

func bytesMethods() []Method {
	change := func(f func(b []byte)) NativeFn {
		return func(t *Thread, a []Value) (Value, *Exc) {
			b := a[0].O.(*Bytes)
			if exc := t.allocText(len(b.B)); exc != nil {
				return Value{}, exc
			}
			out := append([]byte{}, b.B...)
			f(out)
			return likeBytes(b, out), nil
		}
	}
	each := func(f func(c byte) byte) NativeFn {
		return change(func(b []byte) {
			for i, c := range b {
				b[i] = f(c)
			}
		})
	}
	every := func(f func(c byte) bool) NativeFn {
		return func(t *Thread, a []Value) (Value, *Exc) {
			b := a[0].O.(*Bytes).B
			for _, c := range b {
				if !f(c) {
					return False, nil
				}
			}
			return Bool(len(b) > 0), nil
		}
	}
	sameCase := func(want, other func(c byte) bool) NativeFn {
		return func(t *Thread, a []Value) (Value, *Exc) {
			seen := false
			for _, c := range a[0].O.(*Bytes).B {
				if other(c) {
					return False, nil
				}
				seen = seen || want(c)
			}
			return Bool(seen), nil
		}
	}
	return []Method{
		{Name: "capitalize", Fn: change(func(b []byte) {
			for i, c := range b {
				if b[i] = lowerByte(c); i == 0 {
					b[i] = upperByte(c)
				}
			}
		})},
		{Name: "lower", Fn: each(lowerByte)},
		{Name: "upper", Fn: each(upperByte)},
		{Name: "swapcase", Fn: each(func(c byte) byte {
			if isLowerByte(c) {
				return upperByte(c)
			}
			return lowerByte(c)
		})},
		{Name: "title", Fn: change(titleBytes)},

		{Name: "isalnum", Fn: every(func(c byte) bool { return isLetterByte(c) || isDigitByte(c) })},
		{Name: "isalpha", Fn: every(isLetterByte)},
		{Name: "isascii", Fn: func(t *Thread, a []Value) (Value, *Exc) { return Bool(isASCII(string(a[0].O.(*Bytes).B))), nil }},
		{Name: "isdigit", Fn: every(isDigitByte)},
		{Name: "islower", Fn: sameCase(isLowerByte, isUpperByte)},
		{Name: "isspace", Fn: every(isSpaceByte)},
		{Name: "istitle", Fn: func(t *Thread, a []Value) (Value, *Exc) { return Bool(isTitled(bytesAsText(a[0].O.(*Bytes).B))), nil }},
		{Name: "isupper", Fn: sameCase(isUpperByte, isLowerByte)},

		{Name: "center", Sig: "width, fillchar=b' ', /", Fn: bytesField("center", '^')},
		{Name: "ljust", Sig: "width, fillchar=b' ', /", Fn: bytesField("ljust", '<')},
		{Name: "rjust", Sig: "width, fillchar=b' ', /", Fn: bytesField("rjust", '>')},
		{Name: "zfill", Sig: "width, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			b := a[0].O.(*Bytes)
			width, exc := t.intArg(a[1], 0)
			if exc == nil {
				exc = t.allocText(width)
			}
			if exc != nil {
				return Value{}, exc
			}
			return likeBytes(b, []byte(zeroFill(string(b.B), max(width-len(b.B), 0)))), nil
		}},
		{Name: "expandtabs", Sig: "tabsize=8", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			b := a[0].O.(*Bytes)
			v, exc := t.expandTabs(string(b.B), a[1], true)
			if exc != nil {
				return Value{}, exc
			}
			return likeBytes(b, v.O.(*Bytes).B), nil
		}},

		{Name: "count", Sig: "sub, start=None, end=None, /", Fn: bytesCount},
		{Name: "find", Sig: "sub, start=None, end=None, /", Fn: bytesFind(strings.Index, false)},
		{Name: "rfind", Sig: "sub, start=None, end=None, /", Fn: bytesFind(strings.LastIndex, false)},
		{Name: "index", Sig: "sub, start=None, end=None, /", Fn: bytesFind(strings.Index, true)},
		{Name: "rindex", Sig: "sub, start=None, end=None, /", Fn: bytesFind(strings.LastIndex, true)},
		{Name: "startswith", Sig: "prefix, start=None, end=None, /", Fn: bytesAffix("startswith", strings.HasPrefix)},
		{Name: "endswith", Sig: "suffix, start=None, end=None, /", Fn: bytesAffix("endswith", strings.HasSuffix)},
		{Name: "removeprefix", Sig: "prefix, /", Fn: bytesWithout(strings.TrimPrefix)},
		{Name: "removesuffix", Sig: "suffix, /", Fn: bytesWithout(strings.TrimSuffix)},
		{Name: "replace", Sig: "old, new, count=-1, /", Fn: bytesReplace},

		{Name: "strip", Sig: "bytes=None, /", Fn: bytesStrip(true, true)},
		{Name: "lstrip", Sig: "bytes=None, /", Fn: bytesStrip(true, false)},
		{Name: "rstrip", Sig: "bytes=None, /", Fn: bytesStrip(false, true)},
		{Name: "split", Sig: "sep=None, maxsplit=-1", Fn: bytesSplit(splitSpace, splitBy)},
		{Name: "rsplit", Sig: "sep=None, maxsplit=-1", Fn: bytesSplit(splitSpaceRight, splitByRight)},
		{Name: "splitlines", Sig: "keepends=False", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			b := a[0].O.(*Bytes)
			keep, exc := optionalTruth(t, a[1])
			if exc != nil {
				return Value{}, exc
			}
			return t.bytesList(b, splitLines(string(b.B), keep, true))
		}},
		{Name: "partition", Sig: "sep, /", Fn: bytesPartition(strings.Index, true)},
		{Name: "rpartition", Sig: "sep, /", Fn: bytesPartition(strings.LastIndex, false)},
		{Name: "join", Sig: "iterable_of_bytes, /", Fn: bytesJoin},

		{Name: "decode", Sig: "encoding='utf-8', errors='strict'", Fn: bytesDecode},
		{Name: "hex", Sig: "sep=None, bytes_per_sep=1", Fn: bytesHex},
		{Name: "fromhex", Sig: "string, /", Kind: ClassMethod, Fn: bytesFromHex},
		{Name: "maketrans", Sig: "frm, to, /", Kind: StaticMethod, Fn: bytesMakeTrans},
		{Name: "translate", Sig: "table, /, delete=b''", Fn: bytesTranslate},
		{Name: "__bytes__", Fn: func(t *Thread, a []Value) (Value, *Exc) { return NewBytes(a[0].O.(*Bytes).B), nil }},
		{Name: "__getnewargs__", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			return NewTuple(NewBytes(a[0].O.(*Bytes).B)), nil
		}},
	}
}

func isLowerByte(c byte) bool  { return 'a' <= c && c <= 'z' }
func isUpperByte(c byte) bool  { return 'A' <= c && c <= 'Z' }
func isLetterByte(c byte) bool { return isLowerByte(c | 0x20) }

func titleBytes(b []byte) {
	inWord := false
	for i, c := range b {
		if b[i] = lowerByte(c); !inWord {
			b[i] = upperByte(c)
		}
		inWord = isLetterByte(c)
	}
}

// bytesField is center, ljust and rjust.
func bytesField(name string, align byte) NativeFn {
	return func(t *Thread, a []Value) (Value, *Exc) {
		b := a[0].O.(*Bytes)
		width, exc := t.intArg(a[1], 0)
		if exc != nil {
			return Value{}, exc
		}
		fill := " "
		if a[2].O != nil {
			f, ok := a[2].O.(*Bytes)
			if !ok || len(f.B) != 1 {
				return Value{}, t.TypeErrorf("%s() argument 2 must be a byte string of length 1, not %s", name, t.argName(a[2]))
			}
			fill = string(f.B)
		}
		if width <= len(b.B) {
			return likeBytes(b, append([]byte{}, b.B...)), nil
		}
		if exc := t.allocText(width); exc != nil {
			return Value{}, exc
		}
		left, right := fieldMargins(align, len(b.B), width)
		return likeBytes(b, []byte(strings.Repeat(fill, left)+string(b.B)+strings.Repeat(fill, right))), nil
	}
}

// bytesNeedle reads what to search for: bytes, or an int for one byte.
func (t *Thread) bytesNeedle(v Value) (string, *Exc) {
	if b, ok, exc := t.Buffer(v); ok || exc != nil {
		return string(b), exc
	}
	if t.TypeOf(v).Slots.Index == nil {
		return "", t.TypeErrorf("argument should be integer or bytes-like object, not '%T'", v)
	}
	c, exc := t.byteOf(v, "byte must be in range(0, 256)")
	return string([]byte{c}), exc
}

// bytesPart is part for bytes.
func (t *Thread) bytesPart(b *Bytes, start, end Value) (text string, from int, ok bool, exc *Exc) {
	from, to, exc := t.span(len(b.B), start, end)
	if exc != nil || from > to {
		return "", 0, false, exc
	}
	t.Charge((to - from) / 64)
	return string(b.B[from:to]), from, true, nil
}

func bytesFind(find func(s, sub string) int, must bool) NativeFn {
	return func(t *Thread, a []Value) (Value, *Exc) {
		text, from, ok, exc := t.bytesPart(a[0].O.(*Bytes), a[2], a[3])
		if exc != nil {
			return Value{}, exc
		}
		sub, exc := t.bytesNeedle(a[1])
		if exc != nil {
			return Value{}, exc
		}
		at := -1
		if ok {
			at = find(text, sub)
		}
		switch {
		case at >= 0:
			return Int(int64(from + at)), nil
		case must:
			return Value{}, t.ValueErrorf("subsection not found")
		}
		return Int(-1), nil
	}
}

func bytesCount(t *Thread, a []Value) (Value, *Exc) {
	text, _, ok, exc := t.bytesPart(a[0].O.(*Bytes), a[2], a[3])
	if exc != nil {
		return Value{}, exc
	}
	sub, exc := t.bytesNeedle(a[1])
	switch {
	case exc != nil || !ok:
		return Int(0), exc
	case sub == "":
		return Int(int64(len(text)) + 1), nil
	}
	return Int(int64(strings.Count(text, sub))), nil
}

// bytesAffix is startswith and endswith.
func bytesAffix(name string, has func(s, affix string) bool) NativeFn {
	return func(t *Thread, a []Value) (Value, *Exc) {
		text, _, ok, exc := t.bytesPart(a[0].O.(*Bytes), a[2], a[3])
		if exc != nil {
			return Value{}, exc
		}
		if affix, isBytes, exc := t.Buffer(a[1]); isBytes || exc != nil {
			return Bool(ok && has(text, string(affix))), exc
		}
		tuple, isTuple := a[1].O.(*Tuple)
		if !isTuple {
			return Value{}, t.TypeErrorf("%s first arg must be bytes or a tuple of bytes, not %T", name, a[1])
		}
		for _, x := range tuple.Items {
			affix, exc := t.bytesArg(x)
			if exc != nil {
				return Value{}, exc
			}
			if ok && has(text, string(affix)) {
				return True, nil
			}
		}
		return False, nil
	}
}

func bytesWithout(trim func(s, affix string) string) NativeFn {
	return func(t *Thread, a []Value) (Value, *Exc) {
		b := a[0].O.(*Bytes)
		affix, exc := t.bytesArg(a[1])
		if exc != nil {
			return Value{}, exc
		}
		return likeBytes(b, []byte(trim(string(b.B), string(affix)))), nil
	}
}

func bytesReplace(t *Thread, a []Value) (Value, *Exc) {
	b := a[0].O.(*Bytes)
	from, exc := t.bytesArg(a[1])
	if exc != nil {
		return Value{}, exc
	}
	to, exc := t.bytesArg(a[2])
	if exc != nil {
		return Value{}, exc
	}
	limit, exc := t.intArg(a[3], -1)
	if exc != nil {
		return Value{}, exc
	}
	text, exc := t.replaceText(string(b.B), string(from), string(to), limit, len(b.B))
	return likeBytes(b, []byte(text)), exc
}
