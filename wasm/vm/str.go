package vm

// The type str: constructor, slots, and the code points of a text that is stored as UTF-8. Positions count code points; ASCII text,
// by far the most frequent, has them at their byte offsets.

import (
	"math"
	"strings"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

func (in *Interp) initStr() {
	in.T.Str = in.NewType("str", nil, LayoutBoxed, Slots{
		New: newStr,
		Repr: func(t *Thread, v Value) (Value, *Exc) {
			s, _ := AsStr(v)
			return t.makeText(quoteStr(s.S))
		},
		Str: func(t *Thread, v Value) (Value, *Exc) {
			s, _ := AsStr(v)
			return Obj(s), nil
		},
		Format:  func(t *Thread, v Value, spec string) (Value, *Exc) { return t.formatStr(v, spec) },
		Hash:    func(t *Thread, v Value) (int64, *Exc) { s, _ := AsStr(v); return s.Hash(), nil },
		Bool:    func(t *Thread, v Value) (bool, *Exc) { s, _ := AsStr(v); return s.S != "", nil },
		Len:     func(t *Thread, v Value) (int, *Exc) { s, _ := AsStr(v); return s.Len(), nil },
		Compare: compareStr,
		Binary:  strBinary,
		GetItem: strGetItem,
		Contains: func(t *Thread, v, item Value) (bool, *Exc) {
			s, _ := AsStr(v)
			sub, ok := AsStr(item)
			if !ok {
				return false, t.TypeErrorf("'in <string>' requires string as left operand, not %T", item)
			}
			return strings.Contains(s.S, sub.S), nil
		},
		Iter: func(t *Thread, v Value) (Value, *Exc) {
			s, _ := AsStr(v)
			return Obj(&StrIter{S: s}), nil
		},
	}, strMethods)
}

// newStr is str(object=”, encoding='utf-8', errors='strict').
func newStr(t *Thread, cls *Type, a Args) (Value, *Exc) {
	var arg [3]Value
	if len(a.V) > len(arg) && cls != t.In.T.Str { // str() itself words it otherwise
		return Value{}, t.TypeErrorf("str() takes at most 3 arguments (%d given)", len(a.V))
	}
	if exc := t.constructorArgs("str", a, arg[:], "object", "encoding", "errors"); exc != nil {
		return Value{}, exc
	}
	if arg[1].O != nil || arg[2].O != nil {
		v, exc := t.decodeObject(arg)
		if exc != nil {
			return Value{}, exc
		}
		return boxedAs(cls, t.In.T.Str, v), nil
	}
	if arg[0].O == nil {
		return boxedAs(cls, t.In.T.Str, NewStr("")), nil
	}
	if s, ok := arg[0].O.(*Str); ok {
		return boxedAs(cls, t.In.T.Str, Obj(s)), nil
	}
	v, exc := t.TypeOf(arg[0]).Slots.Str(t, arg[0])
	if exc != nil || cls == t.In.T.Str {
		return v, exc
	}
	return boxedAs(cls, t.In.T.Str, v), nil
}

// decodeObject is str(object, encoding, errors).
func (t *Thread) decodeObject(arg [3]Value) (Value, *Exc) {
	names, exc := t.codecArgs("str", arg[1], arg[2])
	if exc != nil {
		return Value{}, exc
	}
	if _, ok := AsStr(arg[0]); ok {
		return Value{}, t.TypeErrorf("decoding str is not supported")
	}
	if arg[0].O == nil {
		return NewStr(""), nil
	}
	b, ok := arg[0].O.(*Bytes)
	if !ok {
		content, ok, exc := t.Buffer(arg[0])
		if exc != nil {
			return Value{}, exc
		}
		if !ok {
			return Value{}, t.TypeErrorf("decoding to str: need a bytes-like object, %T found", arg[0])
		}
		b = &Bytes{B: content}
	}
	return t.decode(b, names)
}

// Len returns the number of code points.
func (s *Str) Len() int {
	if s.runes < 0 {
		s.runes = int32(runeCount(s.S))
	}
	return int(s.runes)
}

// isASCII reports whether every code point is one byte.
func (s *Str) isASCII() bool { return s.Len() == len(s.S) }

// offset returns where code point i begins, 0 <= i <= Len().
func (s *Str) offset(i int) int {
	if s.isASCII() {
		return i
	}
	if i == s.Len() {
		return len(s.S)
	}
	at := 0
	for ; i > 0; i-- {
		_, n := decodeRune(s.S[at:])
		at += n
	}
	return at
}

// slice returns the text from code point i to j.
func (s *Str) slice(i, j int) string {
	if s.isASCII() {
		return s.S[i:j]
	}
	from := s.offset(i)
	rest := &Str{S: s.S[from:], runes: s.runes - int32(i)}
	return rest.S[:rest.offset(j-i)]
}

// At returns the character at position i as a str.
func (s *Str) At(in *Interp, i int) Value {
	from := s.offset(i)
	_, n := decodeRune(s.S[from:])
	return in.char(s.S[from : from+n])
}

// position returns which code point begins at a byte offset.
func (s *Str) position(offset int) int {
	if s.isASCII() {
		return offset
	}
	return runeCount(s.S[:offset])
}

// allocText asks the memory budget for a text of n bytes that is about to be made, and accounts for the work.
func (t *Thread) allocText(n int) *Exc {
	if n < 1<<8 {
		return nil
	}
	exc := t.Alloc(n)
	if exc == nil {
		t.Charge(n / 64)
	}
	return exc
}

// room makes sure that n more bytes fit into b, asking the memory budget when it has to grow.
func (t *Thread) room(b []byte, n int) ([]byte, *Exc) {
	if n <= cap(b)-len(b) {
		return b, nil
	}
	size := max(2*cap(b), len(b)+n)
	if exc := t.allocText(size); exc != nil {
		return nil, exc
	}
	return append(make([]byte, 0, size), b...), nil
}

// makeText wraps a text that may be large.
func (t *Thread) makeText(s string) (Value, *Exc) {
	if exc := t.allocText(len(s)); exc != nil {
		return Value{}, exc
	}
	return NewStr(s), nil
}

func compareStr(_ *Thread, op syntax.CmpOp, a, b Value) (Value, *Exc) {
	x, ok1 := AsStr(a)
	y, ok2 := AsStr(b)
	if !ok1 || !ok2 {
		return NotImplemented, nil
	}
	switch op {
	case syntax.Eq:
		return Bool(x.S == y.S), nil
	case syntax.NotEq:
		return Bool(x.S != y.S), nil
	}
	// UTF-8, surrogates included, sorts as its code points do.
	return Bool(ordered(op, strings.Compare(x.S, y.S))), nil
}

func strBinary(t *Thread, op syntax.Operator, a, b Value) (Value, *Exc) {
	x, left := AsStr(a)
	switch op {
	case syntax.Add:
		if !left {
			return NotImplemented, nil
		}
		y, ok := AsStr(b)
		if !ok {
			return concatError(t, "str", b)
		}
		return t.concatStr(x, y)
	case syntax.Mult:
		count := b
		if !left {
			x, _ = AsStr(b)
			count = a
		}
		n, ok, exc := repeatCount(t, count)
		if exc != nil || !ok {
			return NotImplemented, exc
		}
		return t.repeatStr(x, n)
	case syntax.Mod:
		if !left {
			return NotImplemented, nil
		}
		return t.formatPercent(x, b)
	}
	return NotImplemented, nil
}

// concatStr joins two strs; the number of code points is known without counting.
func (t *Thread) concatStr(x, y *Str) (Value, *Exc) {
	switch {
	case x.S == "":
		return Obj(y), nil
	case y.S == "":
		return Obj(x), nil
	}
	if exc := t.allocText(len(x.S) + len(y.S)); exc != nil {
		return Value{}, exc
	}
	runes := int32(-1)
	if x.runes >= 0 && y.runes >= 0 {
		runes = x.runes + y.runes
	}
	if n := len(x.S) + len(y.S); n <= maxShort {
		r, room := shortStr(n, runes)
		copy(room[copy(room, x.S):], y.S)
		return Obj(r), nil
	}
	return Obj(&Str{S: x.S + y.S, runes: runes}), nil
}

func (t *Thread) repeatStr(s *Str, n int) (Value, *Exc) {
	if n <= 0 || s.S == "" {
		return NewStr(""), nil
	}
	if n == 1 {
		return Obj(s), nil
	}
	if len(s.S) > math.MaxInt32/n || n > math.MaxInt32 {
		return Value{}, t.MemoryError()
	}
	if exc := t.allocText(len(s.S) * n); exc != nil {
		return Value{}, exc
	}
	return NewStr(strings.Repeat(s.S, n)), nil
}

func strGetItem(t *Thread, v, key Value) (Value, *Exc) {
	s, _ := AsStr(v)
	if sl, ok := key.O.(*Slice); ok {
		return strSlice(t, s, sl)
	}
	if !key.IsInt() && t.TypeOf(key).Slots.Index == nil {
		return Value{}, t.TypeErrorf("string indices must be integers, not '%T'", key)
	}
	i, exc := seqIndex(t, key, s.Len(), "string")
	if exc != nil {
		return Value{}, exc
	}
	return s.At(t.In, i), nil
}

func strSlice(t *Thread, s *Str, sl *Slice) (Value, *Exc) {
	b, exc := sl.apply(t, s.Len())
	switch {
	case exc != nil:
		return Value{}, exc
	case b.count == 0:
		return NewStr(""), nil
	case b.count == s.Len() && b.step == 1:
		return Obj(s), nil
	case b.step == 1:
		return Obj(&Str{S: s.slice(b.start, b.start+b.count), runes: int32(b.count)}), nil
	}
	if exc := t.allocText(b.count); exc != nil {
		return Value{}, exc
	}
	t.Charge(b.count / 8)
	out := make([]byte, 0, b.count)
	if s.isASCII() {
		for i, at := 0, b.start; i < b.count; i, at = i+1, at+b.step {
			out = append(out, s.S[at])
		}
	} else {
		runes := decodeRunes(s.S)
		for i, at := 0, b.start; i < b.count; i, at = i+1, at+b.step {
			out = appendRune(out, runes[at])
		}
	}
	return Obj(&Str{S: string(out), runes: int32(b.count)}), nil
}
