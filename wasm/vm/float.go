package vm

// The type float: its constructor, slots and methods.

import (
	"math"
	"math/big"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

func (in *Interp) initFloat() {
	in.T.Float = in.NewType("float", nil, LayoutBoxed, Slots{
		New: newFloat,
		Repr: func(t *Thread, v Value) (Value, *Exc) {
			return NewStr(FloatRepr(Unbox(v).F())), nil
		},
		Format: func(t *Thread, v Value, spec string) (Value, *Exc) { return t.formatFloat(v, spec) },
		Hash:   func(t *Thread, v Value) (int64, *Exc) { return hashFloat(Unbox(v).F()), nil },
		Bool:   func(t *Thread, v Value) (bool, *Exc) { return Unbox(v).F() != 0, nil },
		Compare: func(t *Thread, op syntax.CmpOp, a, b Value) (Value, *Exc) {
			return compareFloats(op, Unbox(a), Unbox(b)), nil
		},
		Binary: floatSlot,
		Unary: func(t *Thread, op syntax.UnaryOperator, a Value) (Value, *Exc) {
			f := Unbox(a).F()
			switch op {
			case syntax.UAdd:
				return Float(f), nil
			case syntax.USub:
				return Float(-f), nil
			}
			return NotImplemented, nil
		},
		Int:   func(t *Thread, v Value) (Value, *Exc) { return t.truncFloat(Unbox(v).F()) },
		Float: func(t *Thread, v Value) (Value, *Exc) { return Unbox(v), nil },
	}, floatMethods)
}

// newFloat is float(x=0, /).
func newFloat(t *Thread, cls *Type, a Args) (Value, *Exc) {
	var arg [1]Value
	if exc := t.constructorArgs("float", a, arg[:], "/x"); exc != nil {
		return Value{}, exc
	}
	x := arg[0]
	if x.O == nil {
		return boxedAs(cls, t.In.T.Float, Float(0)), nil
	}
	var f float64
	s, isStr := AsStr(x)
	b, isBytes, exc := t.Buffer(x)
	switch {
	case exc != nil:
	case isStr:
		f, exc = t.parseFloat(s.S, x)
	case isBytes:
		f, exc = t.parseFloat(bytesAsText(b), x)
	default:
		if slots := &t.TypeOf(x).Slots; slots.Float == nil && slots.Index == nil {
			return Value{}, t.TypeErrorf("float() argument must be a string or a real number, not '%T'", x)
		}
		f, exc = t.ToFloat(x)
	}
	if exc != nil {
		return Value{}, exc
	}
	return boxedAs(cls, t.In.T.Float, Float(f)), nil
}

// truncFloat converts to an int, towards zero.
func (t *Thread) truncFloat(f float64) (Value, *Exc) {
	switch {
	case f != f:
		return Value{}, t.ValueErrorf("cannot convert float NaN to integer")
	case math.IsInf(f, 0):
		return Value{}, t.OverflowErrorf("cannot convert float infinity to integer")
	}
	return floatToWhole(f), nil
}

// floatSlot takes a float on either side, with a float or an int on the other.
func floatSlot(t *Thread, op syntax.Operator, a, b Value) (Value, *Exc) {
	var n [2]float64
	for i, v := range [2]Value{Unbox(a), Unbox(b)} {
		switch {
		case v.IsFloat():
			n[i] = v.F()
		case isWhole(v):
			f, exc := t.wholeToFloat(v)
			if exc != nil {
				return Value{}, exc
			}
			n[i] = f
		default:
			return NotImplemented, nil
		}
	}
	return t.floatBinary(op, n[0], n[1])
}

// floatBinary computes x op y.
func (t *Thread) floatBinary(op syntax.Operator, x, y float64) (Value, *Exc) {
	switch op {
	case syntax.Add:
		return Float(x + y), nil
	case syntax.Sub:
		return Float(x - y), nil
	case syntax.Mult:
		return Float(x * y), nil
	case syntax.Div:
		if y == 0 {
			return Value{}, t.ZeroDivisionErrorf("float division by zero")
		}
		return Float(x / y), nil
	case syntax.FloorDiv:
		if y == 0 {
			return Value{}, t.ZeroDivisionErrorf("float floor division by zero")
		}
		q, _ := floatDivmod(x, y)
		return Float(q), nil
	case syntax.Mod:
		if y == 0 {
			return Value{}, t.ZeroDivisionErrorf("float modulo by zero")
		}
		_, r := floatDivmod(x, y)
		return Float(r), nil
	case syntax.Pow:
		return t.floatPow(x, y)
	}
	return NotImplemented, nil
}

// floatDivmod returns the quotient rounded down and the remainder, which has the sign of y; y is not 0.
func floatDivmod(x, y float64) (q, r float64) {
	r = math.Mod(x, y)
	q = (x - r) / y
	if r == 0 {
		r = math.Copysign(0, y)
	} else if (y < 0) != (r < 0) {
		r += y
		q--
	}
	if q == 0 {
		return math.Copysign(0, x/y), r
	}
	// q is nearly whole; settle which whole number is meant.
	whole := math.Floor(q)
	if q-whole > 0.5 {
		whole++
	}
	return whole, r
}

// compareFloats compares a float with a float or an int, whichever side it stands on, without rounding the int.
func compareFloats(op syntax.CmpOp, a, b Value) Value {
	switch {
	case a.IsFloat() && b.IsFloat():
		x, y := a.F(), b.F()
		switch {
		case x < y:
			return Bool(ordered(op, -1))
		case x > y:
			return Bool(ordered(op, 1))
		case x == y:
			return Bool(ordered(op, 0))
		}
		return Bool(op == syntax.NotEq)
	case a.IsFloat() && isWhole(b):
		c, ok := compareFloatWhole(a.F(), b)
		return Bool(ok && ordered(op, c) || !ok && op == syntax.NotEq)
	case isWhole(a) && b.IsFloat():
		c, ok := compareFloatWhole(b.F(), a)
		return Bool(ok && ordered(op, -c) || !ok && op == syntax.NotEq)
	}
	return NotImplemented
}

// compareFloatWhole returns the sign of f - n; ok is false for NaN.
func compareFloatWhole(f float64, n Value) (sign int, ok bool) {
	const exact = 1 << 53
	switch {
	case f != f:
		return 0, false
	case math.IsInf(f, 1):
		return 1, true
	case math.IsInf(f, -1):
		return -1, true
	}
	if _, isBig := n.O.(*BigInt); !isBig && -exact <= n.N && n.N <= exact {
		switch g := float64(n.N); {
		case f < g:
			return -1, true
		case f > g:
			return 1, true
		}
		return 0, true
	}
	whole := math.Trunc(f)
	if c := compareWhole(floatToWhole(whole), n); c != 0 {
		return c, true
	}
	switch {
	case f < whole:
		return -1, true
	case f > whole:
		return 1, true
	}
	return 0, true
}

func floatMethods() []Method {
	self := func(t *Thread, a []Value) (Value, *Exc) { return Unbox(a[0]), nil }
	return []Method{
		{Name: "is_integer", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			f := Unbox(a[0]).F()
			return Bool(f == math.Trunc(f) && !math.IsInf(f, 0)), nil
		}},
		{Name: "as_integer_ratio", Fn: floatRatio},
		{Name: "hex", Fn: func(t *Thread, a []Value) (Value, *Exc) { return NewStr(floatHex(Unbox(a[0]).F())), nil }},
		{Name: "fromhex", Sig: "string, /", Kind: ClassMethod, Fn: floatFromHex},
		{Name: "conjugate", Fn: self},
		{Name: "real", Kind: Getter, Fn: self},
		{Name: "imag", Kind: Getter, Fn: func(t *Thread, a []Value) (Value, *Exc) { return Float(0), nil }},
		{Name: "__trunc__", Fn: func(t *Thread, a []Value) (Value, *Exc) { return t.truncFloat(Unbox(a[0]).F()) }},
		{Name: "__floor__", Fn: func(t *Thread, a []Value) (Value, *Exc) { return t.truncFloat(math.Floor(Unbox(a[0]).F())) }},
		{Name: "__ceil__", Fn: func(t *Thread, a []Value) (Value, *Exc) { return t.truncFloat(math.Ceil(Unbox(a[0]).F())) }},
		{Name: "__abs__", Fn: func(t *Thread, a []Value) (Value, *Exc) { return Float(math.Abs(Unbox(a[0]).F())), nil }},
		{Name: "__round__", Sig: "ndigits=None, /", Fn: roundFloat},
		{Name: "__divmod__", Sig: "value, /", Fn: func(t *Thread, a []Value) (Value, *Exc) { return t.floatDivmodSlot(a[0], a[1]) }},
		{Name: "__rdivmod__", Sig: "value, /", Fn: func(t *Thread, a []Value) (Value, *Exc) { return t.floatDivmodSlot(a[1], a[0]) }},
		{Name: "__getnewargs__", Fn: func(t *Thread, a []Value) (Value, *Exc) { return NewTuple(Unbox(a[0])), nil }},
	}
}

func (t *Thread) floatDivmodSlot(a, b Value) (Value, *Exc) {
	for _, v := range [2]Value{Unbox(a), Unbox(b)} {
		if !v.IsFloat() && !isWhole(v) {
			return NotImplemented, nil
		}
	}
	x, exc := t.ToFloat(Unbox(a))
	if exc != nil {
		return Value{}, exc
	}
	y, exc := t.ToFloat(Unbox(b))
	if exc != nil {
		return Value{}, exc
	}
	if y == 0 {
		return Value{}, t.ZeroDivisionErrorf("float divmod()")
	}
	q, r := floatDivmod(x, y)
	return NewTuple(Float(q), Float(r)), nil
}

// floatRatio returns the two ints whose quotient is exactly the float, in lowest terms.
func floatRatio(t *Thread, a []Value) (Value, *Exc) {
	f := Unbox(a[0]).F()
	switch {
	case f != f:
		return Value{}, t.ValueErrorf("cannot convert NaN to integer ratio")
	case math.IsInf(f, 0):
		return Value{}, t.OverflowErrorf("cannot convert Infinity to integer ratio")
	case f == 0:
		return NewTuple(Int(0), Int(1)), nil
	}
	frac, exp := math.Frexp(f)
	m, exp := int64(math.Ldexp(frac, 53)), exp-53
	for m&1 == 0 {
		m >>= 1
		exp++
	}
	num, den := big.NewInt(m), big.NewInt(1)
	if exp > 0 {
		num.Lsh(num, uint(exp))
	} else {
		den.Lsh(den, uint(-exp))
	}
	return NewTuple(NewBig(num), NewBig(den)), nil
}
