package vm

// What the numeric types share: telling numbers apart, converting between them, and arguments of constructors.

import (
	"math"
	"math/big"
	"math/bits"
)

func (in *Interp) initNumbers() {
	in.initInt()
	in.initBool()
	in.initFloat()
	in.initComplex()
}

// isWhole reports whether v, unboxed, is an int of any size or a bool.
func isWhole(v Value) bool {
	switch v.O.(type) {
	case intTag, boolTag, *BigInt:
		return true
	}
	return false
}

// bigOf returns a whole number as a big.Int that must not be changed.
func bigOf(v Value) *big.Int {
	if b, ok := v.O.(*BigInt); ok {
		return b.V
	}
	return big.NewInt(v.N)
}

// AsBig returns an int, a bool or an instance of a subclass of int as a big.Int that must not be changed.
func AsBig(v Value) (*big.Int, bool) {
	v = Unbox(v)
	if !isWhole(v) {
		return nil, false
	}
	return bigOf(v), true
}

// AsFloat returns a float or an instance of a subclass of float as a number; ok is false for everything else.
func AsFloat(v Value) (f float64, ok bool) {
	v = Unbox(v)
	if v.IsFloat() {
		return v.F(), true
	}
	return 0, false
}

// wholeToFloat rounds a whole number to the nearest float, ties to even.
func (t *Thread) wholeToFloat(v Value) (float64, *Exc) {
	b, ok := v.O.(*BigInt)
	if !ok {
		return float64(v.N), nil
	}
	f, ok := scaleToFloat(b.V, 0)
	if !ok {
		return 0, t.OverflowErrorf("int too large to convert to float")
	}
	return f, nil
}

// ToFloat converts any real number to a float as float() does, but takes no text: what math functions and %f want.
func (t *Thread) ToFloat(v Value) (float64, *Exc) {
	switch {
	case v.IsFloat():
		return v.F(), nil
	case isWhole(v):
		return t.wholeToFloat(v)
	}
	s := &t.TypeOf(v).Slots
	switch {
	case s.Float != nil:
		r, exc := s.Float(t, v)
		if exc != nil {
			return 0, exc
		}
		f, ok := AsFloat(r)
		if !ok {
			t.Drop(r)
			return 0, t.TypeErrorf("%T.__float__ returned non-float (type %T)", v, r)
		}
		return f, t.exactly(t.TypeOf(v).Name+".__float__", t.In.T.Float, r)
	case s.Index != nil:
		r, exc := t.index(v)
		if exc != nil {
			return 0, exc
		}
		return t.wholeToFloat(r)
	}
	return 0, t.TypeErrorf("must be real number, not %T", v)
}

// scaleToFloat returns m * 2**exp rounded to nearest, ties to even; ok is false when it is too large. It rounds once, so subnormal
// results are right too.
func scaleToFloat(m *big.Int, exp int) (f float64, ok bool) {
	n := m.BitLen()
	if n == 0 {
		return 0, true
	}
	var top uint64 // the leading 64 bits; the lowest also stands for everything below
	if n <= 64 {
		top = new(big.Int).Abs(m).Uint64()
	} else {
		abs := new(big.Int).Abs(m)
		drop := n - 64
		top = new(big.Int).Rsh(abs, uint(drop)).Uint64()
		if int(abs.TrailingZeroBits()) < drop {
			top |= 1
		}
		exp += drop
	}
	f, ok = roundToFloat(top, exp)
	if m.Sign() < 0 {
		f = -f
	}
	return f, ok
}

// roundToFloat returns m * 2**exp rounded to nearest, ties to even.
func roundToFloat(m uint64, exp int) (f float64, ok bool) {
	if m == 0 {
		return 0, true
	}
	n := bits.Len64(m)
	keep := 53
	if e := exp + n - 1; e < -1022 {
		keep -= -1022 - e
	}
	if keep < 0 {
		return 0, true
	}
	if drop := n - keep; drop > 0 {
		rest := m & (1<<drop - 1)
		if drop == 64 {
			rest, m = m, 0
		} else {
			m >>= drop
		}
		half := uint64(1) << (drop - 1)
		if rest > half || rest == half && m&1 == 1 {
			m++
		}
		exp += drop
	}
	f = math.Ldexp(float64(m), exp)
	return f, !math.IsInf(f, 0)
}

// floatToWhole truncates a finite float to an int.
func floatToWhole(f float64) Value {
	if f >= -1<<63 && f < 1<<63 {
		return Int(int64(f))
	}
	frac, exp := math.Frexp(f)
	m := big.NewInt(int64(math.Ldexp(frac, 53)))
	return NewBig(m.Lsh(m, uint(exp-53)))
}

// hasOwnOperators reports whether v is of a user-defined class with arithmetic methods of its own: those may know an operation that
// no built-in type knows.
func (t *Thread) hasOwnOperators(v Value) bool { return t.TypeOf(v).viaUser&t.In.binaryRow != 0 }

// boxedAs returns v as an instance of cls, which is builtin or a subclass of it.
func boxedAs(cls, builtin *Type, v Value) Value {
	if cls == builtin {
		return v
	}
	return Obj(&Boxed{Head: Head{Cls: cls}, V: Unbox(v)})
}

// constructorArgs spreads the arguments of a constructor over out, one parameter per name in names; a name that begins with "/" can
// be given by position only.
func (t *Thread) constructorArgs(fn string, a Args, out []Value, names ...string) *Exc {
	pos := a.Pos()
	if len(a.Names) > 0 && len(names) == 1 && names[0][0] == '/' {
		return t.TypeErrorf("%s() takes no keyword arguments", fn)
	}
	if len(a.V) > len(names) && names[len(names)-1][0] != '/' && (len(a.Names) > 0 || fn != "int" && fn != "str") {
		return t.TypeErrorf("%s() takes at most %d argument%s (%d given)", fn, len(names), plural(len(names)), len(a.V))
	}
	if len(pos) > len(names) {
		return t.TypeErrorf("%s expected at most %d argument%s, got %d", fn, len(names), plural(len(names)), len(pos))
	}
	copy(out, pos)
	for i, k := range a.Names {
		at := -1
		takesNames := false
		for j, n := range names {
			takesNames = takesNames || n[0] != '/'
			if n == k.S {
				at = j
			}
		}
		switch {
		case !takesNames:
			return t.TypeErrorf("%s() takes no keyword arguments", fn)
		case at < 0:
			return t.TypeErrorf("%s() got an unexpected keyword argument %q", fn, k)
		case out[at].O != nil:
			return t.TypeErrorf("argument for %s() given by name (%q) and position (%d)", fn, k, at+1)
		}
		out[at] = a.V[len(pos)+i]
	}
	return nil
}
