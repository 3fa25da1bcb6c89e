package vm

// The builtin functions about numbers: abs, divmod, pow, round, sum, bin, oct, hex.

import (
	"math"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

func numberBuiltins() []Method {
	radix := func(name, spec string) Method {
		return Method{Name: name, Sig: "number, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			n, exc := t.BigIndex(a[0])
			if exc != nil {
				return Value{}, exc
			}
			s, exc := t.Format(NewBig(n), spec)
			return NewStr(s), exc
		}}
	}
	return []Method{
		radix("bin", "#b"), radix("oct", "#o"), radix("hex", "#x"),
		{Name: "abs", Sig: "x, /", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			switch {
			case a[0].IsFloat():
				return Float(math.Abs(a[0].F())), nil
			case isWhole(a[0]):
				return absWhole(a[0]), nil
			}
			method, exc := t.LookupSpecial(a[0], "__abs__")
			if exc != nil {
				return Value{}, exc
			}
			if method.O == nil {
				return Value{}, t.TypeErrorf("bad operand type for abs(): '%T'", a[0])
			}
			return t.Call(method)
		}},
		{Name: "divmod", Sig: "x, y, /", Fn: builtinDivmod},
		{Name: "pow", Sig: "base, exp, mod=None", Fn: builtinPow},
		{Name: "round", Sig: "number, ndigits=None", Fn: func(t *Thread, a []Value) (Value, *Exc) {
			method, exc := t.LookupSpecial(a[0], "__round__")
			if exc != nil {
				return Value{}, exc
			}
			if method.O == nil {
				return Value{}, t.TypeErrorf("type %T doesn't define __round__ method", a[0])
			}
			if a[1].O == nil || a[1].IsNone() {
				return t.Call(method)
			}
			return t.Call(method, a[1])
		}},
		{Name: "sum", Sig: "iterable, /, start=0", Fn: builtinSum},
	}
}

func builtinDivmod(t *Thread, a []Value) (Value, *Exc) {
	for i, name := range [...]string{"__divmod__", "__rdivmod__"} {
		method, exc := t.LookupSpecial(a[i], name)
		if exc != nil {
			return Value{}, exc
		}
		if method.O == nil {
			continue
		}
		if v, exc := t.Call(method, a[1-i]); exc != nil || !v.IsNotImplemented() {
			return v, exc
		}
	}
	return Value{}, t.TypeErrorf("unsupported operand type(s) for divmod(): '%T' and '%T'", a[0], a[1])
}

func builtinPow(t *Thread, a []Value) (Value, *Exc) {
	base, exp, mod := a[0], a[1], a[2]
	if mod.O == nil || mod.IsNone() {
		return t.Binary(syntax.Pow, base, exp)
	}
	if isWhole(Unbox(base)) && isWhole(Unbox(exp)) && isWhole(Unbox(mod)) {
		return t.PowMod(base, exp, mod)
	}
	if t.TypeOf(base).User {
		method, exc := t.LookupSpecial(base, "__pow__")
		if exc != nil {
			return Value{}, exc
		}
		if method.O != nil {
			if v, exc := t.Call(method, exp, mod); exc != nil || !v.IsNotImplemented() {
				return v, exc
			}
		} else if reflected, _ := t.LookupSpecial(base, "__rpow__"); reflected.O != nil {
			return Value{}, t.Errorf(t.In.E.AttributeError, "__pow__") // with three arguments nothing is reflected
		}
	}
	for _, v := range a {
		if _, isComplex := Unbox(v).O.(*Complex); isComplex {
			return Value{}, t.ValueErrorf("complex modulo")
		}
		if Unbox(v).IsFloat() {
			return Value{}, t.TypeErrorf("pow() 3rd argument not allowed unless all arguments are integers")
		}
	}
	return Value{}, t.TypeErrorf("unsupported operand type(s) for ** or pow(): '%T', '%T', '%T'", base, exp, mod)
}

// summer adds items one by one: ints while all are ints, then floats with Neumaier's compensation as CPython does since 3.12, and as
// soon as neither fits with +.
type summer struct {
	total Value
	lost  float64 // what the additions of floats have lost so far
	plain bool    // neither: + for the rest
}

func (s *summer) add(t *Thread, x Value) *Exc {
	switch {
	case s.plain:
	case s.total.IsInt():
		if x.IsInt() || x.IsBool() {
			if sum, ok := intAdd(s.total.N, x.N); ok {
				s.total.N = sum
				return nil
			}
		}
		exc := s.plus(t, x)
		s.plain = !s.total.IsFloat()
		return exc
	case s.total.IsFloat():
		if x.IsFloat() {
			s.addFloat(x.F())
			return nil
		}
		if n, ok := AsInt(x); ok {
			s.total = Float(s.total.F() + float64(n))
			return nil
		}
		s.settle()
		s.plain = true
	}
	return s.plus(t, x)
}

func (s *summer) addFloat(f float64) {
	sum := s.total.F()
	next := sum + f
	if math.Abs(sum) >= math.Abs(f) {
		s.lost += (sum - next) + f
	} else {
		s.lost += (f - next) + sum
	}
	s.total = Float(next)
}

func (s *summer) plus(t *Thread, x Value) *Exc {
	v, exc := t.Binary(syntax.Add, s.total, x)
	s.total = v
	return exc
}

// settle adds what was lost.
func (s *summer) settle() {
	if s.total.IsFloat() && s.lost != 0 && !math.IsInf(s.lost, 0) && s.lost == s.lost {
		s.total = Float(s.total.F() + s.lost)
	}
	s.lost = 0
}

func builtinSum(t *Thread, a []Value) (Value, *Exc) {
	s := summer{total: Int(0)}
	if a[1].O != nil {
		s.total = a[1]
		if _, ok := AsStr(a[1]); ok {
			return Value{}, t.TypeErrorf("sum() can't sum strings [use ''.join(seq) instead]")
		}
		if b, ok := a[1].O.(*Bytes); ok {
			kind := "bytes"
			if b.Mutable {
				kind = "bytearray"
			}
			return Value{}, t.TypeErrorf("sum() can't sum %s [use b''.join(seq) instead]", kind)
		}
	}
	exc := t.Each(a[0], func(x Value) *Exc {
		t.Charge(1)
		return s.add(t, x)
	})
	s.settle()
	return s.total, exc
}
