package vm

// The type complex.

import (
	"math"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

func (in *Interp) initComplex() {
	in.T.Complex = in.NewType("complex", nil, LayoutBoxed, Slots{
		New: newComplex,
		Repr: func(t *Thread, v Value) (Value, *Exc) {
			return NewStr(complexRepr(Unbox(v).O.(*Complex))), nil
		},
		Format: func(t *Thread, v Value, spec string) (Value, *Exc) { return t.formatComplex(v, spec) },
		Hash:   func(t *Thread, v Value) (int64, *Exc) { return hashComplex(Unbox(v).O.(*Complex)), nil },
		Bool: func(t *Thread, v Value) (bool, *Exc) {
			c := Unbox(v).O.(*Complex)
			return c.Re != 0 || c.Im != 0, nil
		},
		Compare: compareComplex,
		Binary: func(t *Thread, op syntax.Operator, a, b Value) (Value, *Exc) {
			var c [2]Complex
			for i, v := range [2]Value{Unbox(a), Unbox(b)} {
				x, ok, exc := t.asComplex(v)
				if exc != nil {
					return Value{}, exc
				}
				if !ok {
					return NotImplemented, nil
				}
				c[i] = x
			}
			return t.complexBinary(op, c[0], c[1])
		},
		Unary: func(t *Thread, op syntax.UnaryOperator, a Value) (Value, *Exc) {
			c := Unbox(a).O.(*Complex)
			switch op {
			case syntax.UAdd:
				return Obj(c), nil
			case syntax.USub:
				return Obj(&Complex{-c.Re, -c.Im}), nil
			}
			return NotImplemented, nil
		},
	}, complexMethods)
}

// asComplex converts an unboxed number; ok is false for anything else.
func (t *Thread) asComplex(v Value) (c Complex, ok bool, exc *Exc) {
	if x, isComplex := v.O.(*Complex); isComplex {
		return *x, true, nil
	}
	if v.IsFloat() {
		return Complex{Re: v.F()}, true, nil
	}
	if isWhole(v) {
		f, exc := t.wholeToFloat(v)
		return Complex{Re: f}, true, exc
	}
	return Complex{}, false, nil
}

func compareComplex(t *Thread, op syntax.CmpOp, a, b Value) (Value, *Exc) {
	if op != syntax.Eq && op != syntax.NotEq {
		return NotImplemented, nil
	}
	a, b = Unbox(a), Unbox(b)
	c, ok := a.O.(*Complex)
	if !ok {
		if c, ok = b.O.(*Complex); !ok {
			return NotImplemented, nil
		}
		b = a
	}
	var equal bool
	switch o := b.O.(type) {
	case *Complex:
		equal = c.Re == o.Re && c.Im == o.Im
	case intTag, boolTag, floatTag, *BigInt:
		equal = c.Im == 0 && compareFloats(syntax.Eq, Float(c.Re), b).N != 0
	default:
		return NotImplemented, nil
	}
	return Bool(equal == (op == syntax.Eq)), nil
}

// complexBinary computes x op y. Products are converted one by one, so that no machine fuses them with the sum.
func (t *Thread) complexBinary(op syntax.Operator, x, y Complex) (Value, *Exc) {
	var z Complex
	switch op {
	case syntax.Add:
		z = Complex{x.Re + y.Re, x.Im + y.Im}
	case syntax.Sub:
		z = Complex{x.Re - y.Re, x.Im - y.Im}
	case syntax.Mult:
		z = complexProduct(x, y)
	case syntax.Div:
		if y.Re == 0 && y.Im == 0 {
			return Value{}, t.ZeroDivisionErrorf("complex division by zero")
		}
		z = complexQuotient(x, y)
	case syntax.Pow:
		return t.complexPow(x, y)
	default:
		return NotImplemented, nil
	}
	return Obj(&z), nil
}

func complexProduct(x, y Complex) Complex {
	return Complex{float64(x.Re*y.Re) - float64(x.Im*y.Im), float64(x.Re*y.Im) + float64(x.Im*y.Re)}
}

// complexQuotient divides by Smith's method: scaled by the larger part of y, so that nothing overflows on the way.
func complexQuotient(x, y Complex) Complex {
	switch {
	case math.Abs(y.Re) >= math.Abs(y.Im):
		ratio := y.Im / y.Re
		d := y.Re + float64(y.Im*ratio)
		return Complex{(x.Re + float64(x.Im*ratio)) / d, (x.Im - float64(x.Re*ratio)) / d}
	case math.Abs(y.Im) >= math.Abs(y.Re):
		ratio := y.Re / y.Im
		d := float64(y.Re*ratio) + y.Im
		return Complex{(float64(x.Re*ratio) + x.Im) / d, (float64(x.Im*ratio) - x.Re) / d}
	}
	return Complex{math.NaN(), math.NaN()}
}

func (t *Thread) complexPow(x, y Complex) (Value, *Exc) {
	var z Complex
	n := int(max(min(y.Re, 1000), -1000))
	switch {
	case y.Re == 0 && y.Im == 0:
		z = Complex{1, 0}
	case x.Re == 0 && x.Im == 0:
		if y.Im != 0 || y.Re < 0 {
			return Value{}, t.ZeroDivisionErrorf("0.0 to a negative or complex power")
		}
	case y.Im == 0 && float64(n) == y.Re && -100 <= n && n <= 100:
		z = complexIntPower(x, max(n, -n))
		if n < 0 {
			z = complexQuotient(Complex{1, 0}, z)
		}
	default:
		size := Hypot(x.Re, x.Im)
		length, phase := Pow(size, y.Re), math.Atan2(x.Im, x.Re)
		angle := phase * y.Re
		if y.Im != 0 {
			length /= Exp(phase * y.Im)
			angle += float64(y.Im * Log(size))
		}
		if math.IsInf(angle, 0) { // it has no cosine, and CPython takes every such mistake for that of zero
			return Value{}, t.ZeroDivisionErrorf("0.0 to a negative or complex power")
		}
		z = Complex{length * Cos(angle), length * Sin(angle)}
	}
	if math.IsInf(z.Re, 0) || math.IsInf(z.Im, 0) {
		return Value{}, t.OverflowErrorf("complex exponentiation")
	}
	return Obj(&z), nil
}

func complexIntPower(x Complex, n int) Complex {
	z := Complex{1, 0}
	for ; n > 0; n >>= 1 {
		if n&1 == 1 {
			z = complexProduct(z, x)
		}
		x = complexProduct(x, x)
	}
	return z
}

// complexRepr leaves out a real part that is a plain zero; otherwise both parts stand in parentheses.
func complexRepr(c *Complex) string {
	im := floatText(c.Im, 'r', 0, false, false) + "j"
	if c.Re == 0 && !math.Signbit(c.Re) {
		return im
	}
	if im[0] != '-' {
		im = "+" + im
	}
	return "(" + floatText(c.Re, 'r', 0, false, false) + im + ")"
}

// newComplex is complex(real=0, imag=0), or complex(text).
func newComplex(t *Thread, cls *Type, a Args) (Value, *Exc) {
	var arg [2]Value
	if exc := t.constructorArgs("complex", a, arg[:], "real", "imag"); exc != nil {
		return Value{}, exc
	}
	var z Complex
	if s, ok := AsStr(arg[0]); ok {
		if arg[1].O != nil {
			return Value{}, t.TypeErrorf("complex() can't take second arg if first is a string")
		}
		z, ok := parseComplex(s.S)
		switch {
		case !ok && straysUnderscore(s.S):
			return Value{}, t.ValueErrorf("could not convert string to complex: %r", arg[0])
		case !ok:
			return Value{}, t.ValueErrorf("complex() arg is a malformed string")
		}
		return boxedAs(cls, t.In.T.Complex, Obj(&z)), nil
	}
	for i, v := range arg {
		if v.O == nil {
			continue
		}
		c, exc := t.toComplex(v, i)
		if exc != nil {
			return Value{}, exc
		}
		if i == 0 {
			z = c
			continue
		}
		if _, turned := Unbox(v).O.(*Complex); turned {
			z.Re -= c.Im
		}
		if _, whole := Unbox(arg[0]).O.(*Complex); whole {
			c.Re += z.Im
		}
		z.Im = c.Re
	}
	return boxedAs(cls, t.In.T.Complex, Obj(&z)), nil
}

// toComplex converts argument i of complex().
func (t *Thread) toComplex(v Value, i int) (Complex, *Exc) {
	u := Unbox(v)
	if _, is := u.O.(*Complex); is || u == v { // an int or float of a subclass may have a __float__ of its own
		if c, ok, exc := t.asComplex(u); ok || exc != nil {
			return c, exc
		}
	}
	if i == 0 {
		if m, exc := t.LookupSpecial(v, "__complex__"); exc != nil || m.O != nil {
			if exc != nil {
				return Complex{}, exc
			}
			r, exc := t.Call(m)
			if exc != nil {
				return Complex{}, exc
			}
			c, ok := Unbox(r).O.(*Complex)
			if !ok {
				return Complex{}, t.TypeErrorf("__complex__ returned non-complex (type %T)", r)
			}
			return *c, t.exactly("__complex__", t.In.T.Complex, r)
		}
	}
	if s := &t.TypeOf(v).Slots; s.Float != nil || s.Index != nil {
		f, exc := t.ToFloat(v)
		return Complex{Re: f}, exc
	}
	if i == 0 {
		return Complex{}, t.TypeErrorf("complex() first argument must be a string or a number, not '%T'", v)
	}
	if _, ok := AsStr(v); ok {
		return Complex{}, t.TypeErrorf("complex() second arg can't be a string")
	}
	return Complex{}, t.TypeErrorf("complex() second argument must be a number, not '%T'", v)
}

// parseComplex reads "a", "bj" or "a±bj", with or without parentheses around it.
func parseComplex(s string) (z Complex, ok bool) {
	s = asciiDigits(trimWhite(s))
	if n := len(s); n > 1 && s[0] == '(' && s[n-1] == ')' {
		s = trimWhite(s[1 : n-1])
	}
	if s == "" {
		return z, false
	}
	if last := s[len(s)-1]; last != 'j' && last != 'J' {
		z.Re, ok = floatOf(s)
		return z, ok
	}
	s = s[:len(s)-1]
	// The imaginary part begins at the last sign that is not an exponent's.
	at := len(s) - 1
	for ; at > 0; at-- {
		if (s[at] == '+' || s[at] == '-') && s[at-1]|0x20 != 'e' {
			break
		}
	}
	if at > 0 {
		if z.Re, ok = floatOf(s[:at]); !ok {
			return z, false
		}
		s = s[at:]
	}
	switch s {
	case "", "+":
		z.Im = 1
	case "-":
		z.Im = -1
	default:
		if z.Im, ok = floatOf(s); !ok {
			return z, false
		}
	}
	return z, true
}

// straysUnderscore reports an underscore that does not stand between two digits.
func straysUnderscore(s string) bool {
	s = " " + asciiDigits(s) + " "
	for i := range len(s) {
		if s[i] == '_' && (!isDigitByte(s[i-1]) || !isDigitByte(s[i+1])) {
			return true
		}
	}
	return false
}

func complexMethods() []Method {
	part := func(f func(c *Complex) Value) NativeFn {
		return func(t *Thread, a []Value) (Value, *Exc) { return f(Unbox(a[0]).O.(*Complex)), nil }
	}
	return []Method{
		{Name: "real", Kind: Field, Fn: part(func(c *Complex) Value { return Float(c.Re) })},
		{Name: "imag", Kind: Field, Fn: part(func(c *Complex) Value { return Float(c.Im) })},
		{Name: "conjugate", Fn: part(func(c *Complex) Value { return Obj(&Complex{c.Re, -c.Im}) })},
		{Name: "__abs__", Fn: part(func(c *Complex) Value { return Float(Hypot(c.Re, c.Im)) })},
		{Name: "__complex__", Fn: part(func(c *Complex) Value { return Obj(c) })},
		{Name: "__getnewargs__", Fn: part(func(c *Complex) Value { return NewTuple(Float(c.Re), Float(c.Im)) })},
	}
}
