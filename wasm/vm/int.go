package vm

// The type int: its constructor, slots and methods. Arithmetic is in intops.go and bigint.go.

import (
	"math/big"
	"math/bits"
	"strconv"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

func (in *Interp) initInt() {
	in.T.Int = in.NewType("int", nil, LayoutBoxed, Slots{
		New:  newInt,
		Repr: reprInt,
		Format: func(t *Thread, v Value, spec string) (Value, *Exc) {
			return t.formatInt(v, spec)
		},
		Hash: func(t *Thread, v Value) (int64, *Exc) { return hashWhole(Unbox(v)), nil },
		Bool: func(t *Thread, v Value) (bool, *Exc) {
			v = Unbox(v)
			_, isBig := v.O.(*BigInt)
			return isBig || v.N != 0, nil
		},
		Compare: intCompare,
		Binary: func(t *Thread, op syntax.Operator, a, b Value) (Value, *Exc) {
			a, b = Unbox(a), Unbox(b)
			if !isWhole(a) || !isWhole(b) {
				return NotImplemented, nil
			}
			return t.intBinary(op, a, b)
		},
		Unary: unaryInt,
		Index: plainInt,
		Int:   plainInt,
		Float: func(t *Thread, v Value) (Value, *Exc) {
			f, exc := t.wholeToFloat(Unbox(v))
			return Float(f), exc
		},
	}, intMethods)
}

// plainInt strips bools and instances of subclasses to a plain int.
func plainInt(_ *Thread, v Value) (Value, *Exc) {
	v = Unbox(v)
	if v.IsBool() {
		return Int(v.N), nil
	}
	return v, nil
}

func reprInt(t *Thread, v Value) (Value, *Exc) {
	if v.IsInt() {
		return intStr(v.N), nil
	}
	s, exc := t.intText(Unbox(v))
	return NewStr(s), exc
}

// intStr is the str of a small int.
func intStr(n int64) Value {
	var digits [20]byte
	text := strconv.AppendInt(digits[:0], n, 10)
	if len(text) > maxShort {
		return Obj(&Str{S: string(text), runes: int32(len(text))})
	}
	s, room := shortStr(len(text), int32(len(text)))
	copy(room, text)
	return Obj(s)
}

// newInt is int(x=0, /, base=10).
func newInt(t *Thread, cls *Type, a Args) (Value, *Exc) {
	var arg [2]Value
	if cls != t.In.T.Int && len(a.V) > len(arg) { // as a function of C says it; int itself is called in a shorter way
		return Value{}, t.TypeErrorf("int() takes at most 2 arguments (%d given)", len(a.V))
	}
	if exc := t.constructorArgs("int", a, arg[:], "/x", "base"); exc != nil {
		return Value{}, exc
	}
	var v Value
	var exc *Exc
	switch {
	case arg[1].O != nil:
		if arg[0].O == nil {
			return Value{}, t.TypeErrorf("int() missing string argument")
		}
		v, exc = t.intOfText(arg[0], arg[1])
	case arg[0].O == nil:
		v = Int(0)
	default:
		v, exc = t.ToInt(arg[0])
	}
	if exc != nil {
		return Value{}, exc
	}
	return boxedAs(cls, t.In.T.Int, v), nil
}

// ToInt converts as int(x) does: numbers are truncated, text is parsed.
func (t *Thread) ToInt(v Value) (Value, *Exc) {
	if v.IsInt() {
		return v, nil
	}
	s := &t.TypeOf(v).Slots
	switch {
	case s.Int != nil:
		r, exc := s.Int(t, v)
		if exc != nil {
			return Value{}, exc
		}
		if !isWhole(Unbox(r)) {
			return Value{}, t.useless(r, "__int__ returned non-int (type %T)")
		}
		if exc := t.exactly("__int__", t.In.T.Int, r); exc != nil {
			return Value{}, exc
		}
		return plainInt(t, r)
	case s.Index != nil:
		return t.index(v)
	}
	if trunc, exc := t.LookupSpecial(v, "__trunc__"); exc != nil || trunc.O != nil {
		if exc == nil {
			exc = t.Warn(t.In.E.DeprecationWarning, "The delegation of int() to __trunc__ is deprecated.", t.Where())
		}
		if exc != nil {
			return Value{}, exc
		}
		r, exc := t.Call(trunc)
		if exc != nil {
			return Value{}, exc
		}
		if t.TypeOf(r).Slots.Index != nil {
			if r, exc = t.index(r); exc != nil {
				return Value{}, exc
			}
		}
		if !isWhole(Unbox(r)) {
			return Value{}, t.TypeErrorf("__trunc__ returned non-Integral (type %T)", r)
		}
		return plainInt(t, r)
	}
	if str, ok := AsStr(v); ok {
		return t.parseInt(str.S, 10, v)
	}
	if b, ok, exc := t.Buffer(v); ok || exc != nil {
		if exc != nil {
			return Value{}, exc
		}
		return t.parseInt(bytesAsText(b), 10, v)
	}
	return Value{}, t.TypeErrorf("int() argument must be a string, a bytes-like object or a real number, not '%T'", v)
}

// intOfText is int(x, base).
func (t *Thread) intOfText(x, base Value) (Value, *Exc) {
	n, exc := t.Index(base)
	if exc != nil {
		if !exc.Is(t, t.In.E.OverflowError) {
			return Value{}, exc
		}
		n = -1
	}
	if n != 0 && (n < 2 || n > 36) {
		return Value{}, t.ValueErrorf("int() base must be >= 2 and <= 36, or 0")
	}
	if s, ok := AsStr(x); ok {
		return t.parseInt(s.S, int(n), x)
	}
	if b, ok, exc := t.Buffer(x); ok || exc != nil {
		if exc != nil {
			return Value{}, exc
		}
		return t.parseInt(bytesAsText(b), int(n), x)
	}
	return Value{}, t.TypeErrorf("int() can't convert non-string with explicit base")
}

func intMethods() []Method {
	self := func(t *Thread, a []Value) (Value, *Exc) { return plainInt(t, a[0]) }
	return []Method{
		{Name: "bit_length", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			return Int(int64(bigOf(Unbox(a[0])).BitLen())), nil
		}},
		{Name: "bit_count", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			n := 0
			for _, w := range bigOf(Unbox(a[0])).Bits() {
				n += bits.OnesCount(uint(w))
			}
			return Int(int64(n)), nil
		}},
		{Name: "to_bytes", Sig: "length=1, byteorder='big', *, signed=False", Fn: intToBytes},
		{Name: "from_bytes", Sig: "bytes, byteorder='big', *, signed=False", Kind: ClassMethod, Fn: intFromBytes},
		{Name: "as_integer_ratio", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			n, _ := plainInt(t, a[0])
			return NewTuple(n, Int(1)), nil
		}},
		{Name: "is_integer", Fn: func(t *Thread, a []Value) (Value, *Exc) { return True, nil }},
		{Name: "conjugate", Fn: self},
		{Name: "real", Kind: Getter, Fn: self},
		{Name: "imag", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) { return Int(0), nil }},
		{Name: "numerator", Kind: Getter, Fn: self},
		{Name: "denominator", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) { return Int(1), nil }},
		{Name: "__trunc__", Fn: self},
		{Name: "__floor__", Fn: self},
		{Name: "__ceil__", Fn: self},
		{Name: "__abs__", Fn: func(t *Thread, a []Value) (Value, *Exc) { return absWhole(Unbox(a[0])), nil }},
		{Name: "__round__", Sig: "ndigits=None, /", Fn: roundInt},
		{Name: "__pow__", Sig: "value, mod=None, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			if a[2].O != nil && !a[2].IsNone() {
				return t.PowMod(a[0], a[1], a[2])
			}
			return t.In.T.Int.Slots.Binary(t, syntax.Pow, a[0], a[1])
		}},
		{Name: "__divmod__", Sig: "value, /", Fn: func(t *Thread, a []Value) (Value, *Exc) { return t.intDivmod(a[0], a[1]) }},
		{Name: "__rdivmod__", Sig: "value, /", Fn: func(t *Thread, a []Value) (Value, *Exc) { return t.intDivmod(a[1], a[0]) }},
		{Name: "__getnewargs__", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			n, _ := plainInt(t, a[0])
			return NewTuple(n), nil
		}},
	}
}

// intDivmod returns (a // b, a % b), or NotImplemented when one of them is no int.
func (t *Thread) intDivmod(a, b Value) (Value, *Exc) {
	a, b = Unbox(a), Unbox(b)
	if !isWhole(a) || !isWhole(b) {
		return NotImplemented, nil
	}
	q, exc := t.intBinary(syntax.FloorDiv, a, b)
	if exc != nil {
		return Value{}, exc
	}
	r, exc := t.intBinary(syntax.Mod, a, b)
	return NewTuple(q, r), exc
}

// PowMod is pow(base, exp, mod) for whole numbers.
func (t *Thread) PowMod(base, exp, mod Value) (Value, *Exc) {
	base, exp, mod = Unbox(base), Unbox(exp), Unbox(mod)
	if !isWhole(base) || !isWhole(exp) || !isWhole(mod) {
		return Value{}, t.TypeErrorf("pow() 3rd argument not allowed unless all arguments are integers")
	}
	b, e, m := bigOf(base), bigOf(exp), bigOf(mod)
	if m.Sign() == 0 {
		return Value{}, t.ValueErrorf("pow() 3rd argument cannot be 0")
	}
	abs := new(big.Int).Abs(m)
	if e.Sign() < 0 {
		inverse := new(big.Int).ModInverse(b, abs)
		if inverse == nil {
			return Value{}, t.ValueErrorf("base is not invertible for the given modulus")
		}
		b, e = inverse, new(big.Int).Neg(e)
	}
	words := len(m.Bits())
	if exc := t.work(e.BitLen() * (1 + 2*productCost(words, words))); exc != nil {
		return Value{}, exc
	}
	r := new(big.Int).Exp(b, e, abs)
	if m.Sign() < 0 && r.Sign() > 0 {
		r.Add(r, m)
	}
	return NewBig(r), nil
}
