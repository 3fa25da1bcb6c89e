package std

// Module math: functions of floats. Those of integers are in mathint.go, sums and products in mathsum.go.

import (
	"math"

	"github.com/asyncio-playground/playground/wasm/vm"
)

func mathModule() vm.ModuleDef {
	return vm.ModuleDef{Name: "math", Build: func(t *vm.Thread, m *vm.Module) *vm.Exc {
		for _, c := range []struct {
			name  string
			value float64
		}{{"pi", math.Pi}, {"e", math.E}, {"tau", 2 * math.Pi}, {"inf", math.Inf(1)}, {"nan", math.NaN()}} {
			m.Set(t.In, c.name, vm.Float(c.value))
		}
		var ms []vm.Method
		for _, f := range []struct {
			name string
			fn   func(float64) float64
		}{{"sqrt", math.Sqrt}, {"exp", vm.Exp}, {"exp2", vm.Exp2}, {"log1p", vm.Log1p}, {"expm1", vm.Expm1}, {"sin", vm.Sin}, {"cos", vm.Cos}, {"tan", vm.Tan},
			{"asin", vm.Asin}, {"acos", vm.Acos}, {"atan", vm.Atan}, {"sinh", vm.Sinh}, {"cosh", vm.Cosh}, {"tanh", vm.Tanh}, {"asinh", vm.Asinh},
			{"acosh", vm.Acosh}, {"atanh", vm.Atanh}, {"cbrt", vm.Cbrt}, {"erf", math.Erf}, {"erfc", math.Erfc}, {"fabs", math.Abs},
			{"degrees", func(x float64) float64 { return x * (180 / math.Pi) }}, {"radians", func(x float64) float64 { return x * (math.Pi / 180) }}} {
			ms = append(ms, vm.Method{Name: f.name, Sig: "x, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				x, exc := number(t, a[0])
				if exc != nil {
					return vm.Value{}, exc
				}
				if f.name == "degrees" || f.name == "radians" {
					return vm.Float(f.fn(x)), nil
				}
				if (f.name == "atanh" || f.name == "log1p") && math.IsInf(f.fn(x), 0) && !math.IsInf(x, 0) {
					return vm.Value{}, t.ValueErrorf("math domain error")
				}
				return checked(t, f.fn(x), x)
			}})
		}
		for _, f := range []struct {
			name string
			fn   func(a, b float64) float64
		}{{"pow", vm.Pow}, {"atan2", vm.Atan2}, {"fmod", math.Mod}, {"copysign", math.Copysign}, {"remainder", math.Remainder}} {
			ms = append(ms, vm.Method{Name: f.name, Sig: "x, y, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				x, exc := number(t, a[0])
				if exc != nil {
					return vm.Value{}, exc
				}
				y, exc := number(t, a[1])
				if exc != nil {
					return vm.Value{}, exc
				}
				if f.name == "pow" && x == 0 && y < 0 && !math.IsInf(y, 0) {
					return vm.Value{}, t.ValueErrorf("math domain error")
				}
				if f.name == "fmod" && math.IsInf(y, 0) && !math.IsInf(x, 0) && x == x {
					return vm.Float(x), nil
				}
				return checked(t, f.fn(x, y), x, y)
			}})
		}
		for _, f := range []struct{ name, method string }{{"floor", "__floor__"}, {"ceil", "__ceil__"}, {"trunc", "__trunc__"}} {
			ms = append(ms, vm.Method{Name: f.name, Sig: "x, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				special, exc := t.LookupSpecial(a[0], f.method)
				if exc != nil {
					return vm.Value{}, exc
				}
				if special.O != nil {
					return t.Call(special)
				}
				if f.name == "trunc" {
					return vm.Value{}, t.TypeErrorf("type %T doesn't define __trunc__ method", a[0])
				}
				x, exc := number(t, a[0])
				if exc != nil {
					return vm.Value{}, exc
				}
				return t.CallMethod(vm.Float(x), f.method)
			}})
		}
		for _, f := range []struct {
			name string
			fn   func(float64) bool
		}{{"isnan", math.IsNaN}, {"isinf", func(x float64) bool { return math.IsInf(x, 0) }},
			{"isfinite", func(x float64) bool { return !math.IsNaN(x) && !math.IsInf(x, 0) }}} {
			ms = append(ms, vm.Method{Name: f.name, Sig: "x, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				x, exc := number(t, a[0])
				return vm.Bool(f.fn(x)), exc
			}})
		}
		ms = append(ms,
			vm.Method{Name: "log", Sig: "x, base=None, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				r, exc := logarithm(t, a[0], vm.Log, math.Ln2)
				if exc != nil || a[1].O == nil {
					return vm.Float(r), exc
				}
				b, exc := logarithm(t, a[1], vm.Log, math.Ln2)
				if exc == nil && b == 0 {
					exc = t.ZeroDivisionErrorf("float division by zero")
				}
				return vm.Float(r / b), exc
			}},
			vm.Method{Name: "log2", Sig: "x, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				r, exc := logarithm(t, a[0], vm.Log2, 1)
				return vm.Float(r), exc
			}},
			vm.Method{Name: "log10", Sig: "x, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				r, exc := logarithm(t, a[0], vm.Log10, math.Ln2/math.Ln10)
				return vm.Float(r), exc
			}},
			vm.Method{Name: "gamma", Sig: "x, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				x, exc := number(t, a[0])
				if exc != nil {
					return vm.Value{}, exc
				}
				return gamma(t, x)
			}},
			vm.Method{Name: "lgamma", Sig: "x, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				x, exc := number(t, a[0])
				if exc != nil {
					return vm.Value{}, exc
				}
				if x <= 0 && x == math.Floor(x) && !math.IsInf(x, 0) {
					return vm.Value{}, t.ValueErrorf("math domain error")
				}
				return checked(t, lgamma(x), x)
			}},
			vm.Method{Name: "fma", Sig: "x, y, z, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				var v [3]float64
				for i := range v {
					var exc *vm.Exc
					if v[i], exc = number(t, a[i]); exc != nil {
						return vm.Value{}, exc
					}
				}
				r := math.FMA(v[0], v[1], v[2])
				finite := func(x float64) bool { return !math.IsInf(x, 0) && x == x }
				switch {
				case r != r && v[0] == v[0] && v[1] == v[1] && v[2] == v[2]:
					return vm.Value{}, t.ValueErrorf("invalid operation in fma")
				case math.IsInf(r, 0) && finite(v[0]) && finite(v[1]) && finite(v[2]):
					return vm.Value{}, t.OverflowErrorf("overflow in fma")
				}
				return vm.Float(r), nil
			}},
			vm.Method{Name: "frexp", Sig: "x, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				x, exc := number(t, a[0])
				frac, exp := math.Frexp(x)
				return vm.NewTuple(vm.Float(frac), vm.Int(int64(exp))), exc
			}},
			vm.Method{Name: "modf", Sig: "x, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				x, exc := number(t, a[0])
				whole := math.Trunc(x)
				frac := math.Copysign(x-whole, x)
				if math.IsInf(x, 0) {
					frac = math.Copysign(0, x)
				}
				return vm.NewTuple(vm.Float(frac), vm.Float(whole)), exc
			}},
			vm.Method{Name: "ldexp", Sig: "x, i, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				x, exc := number(t, a[0])
				if exc != nil {
					return vm.Value{}, exc
				}
				if !t.IsInstance(a[1], t.In.T.Int) {
					return vm.Value{}, t.TypeErrorf("Expected an int as second argument to ldexp.")
				}
				n, exc := t.BigIndex(a[1])
				if exc != nil {
					return vm.Value{}, exc
				}
				e := int64(1 << 20)
				if n.IsInt64() {
					e = max(-1<<20, min(n.Int64(), 1<<20))
				} else if n.Sign() < 0 {
					e = -1 << 20
				}
				return checked(t, math.Ldexp(x, int(e)), x)
			}},
			vm.Method{Name: "nextafter", Sig: "x, y, /, *, steps=None", Fn: nextafter},
			vm.Method{Name: "ulp", Sig: "x, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				x, exc := number(t, a[0])
				x = math.Abs(x)
				switch next := math.Nextafter(x, math.Inf(1)); {
				case x != x || math.IsInf(x, 0):
					return vm.Float(x), exc
				case math.IsInf(next, 0):
					return vm.Float(x - math.Nextafter(x, 0)), exc
				default:
					return vm.Float(next - x), exc
				}
			}},
			vm.Method{Name: "isclose", Sig: "a, b, *, rel_tol=1e-09, abs_tol=0.0", Fn: isclose},
		)
		m.Add(t.In, ms)
		m.Add(t.In, integerMethods())
		m.Add(t.In, sumMethods())
		return nil
	}}
}

// number reads a real argument.
func number(t *vm.Thread, v vm.Value) (float64, *vm.Exc) {
	if v.IsFloat() {
		return v.F(), nil
	}
	if _, isStr := vm.AsStr(v); isStr {
		return 0, t.TypeErrorf("must be real number, not str")
	}
	if s := &t.TypeOf(v).Slots; s.Float == nil && s.Index == nil {
		return 0, t.TypeErrorf("must be real number, not %T", v)
	}
	f, exc := t.Call(vm.Obj(t.In.T.Float), v)
	if exc != nil {
		return 0, exc
	}
	return f.F(), nil
}

// checked makes the errors of results that no argument excuses.
func checked(t *vm.Thread, r float64, args ...float64) (vm.Value, *vm.Exc) {
	nan, inf := false, false
	for _, x := range args {
		nan, inf = nan || x != x, inf || math.IsInf(x, 0)
	}
	switch {
	case r != r && !nan:
		return vm.Value{}, t.ValueErrorf("math domain error")
	case math.IsInf(r, 0) && !inf && !nan:
		return vm.Value{}, t.OverflowErrorf("math range error")
	}
	return vm.Float(r), nil
}

// logarithm takes integers of any size; two is the logarithm of 2.
func logarithm(t *vm.Thread, v vm.Value, log func(float64) float64, two float64) (float64, *vm.Exc) {
	if b, ok := vm.AsBig(v); ok && b.Sign() > 0 && b.BitLen() > 1000 {
		if x, _ := shifted(b, 0).Float64(); math.IsInf(x, 0) {
			n := b.BitLen()
			frac, _ := shifted(b, n-64).Float64()
			return log(math.Ldexp(frac, -64)) + float64(two*float64(n)), nil
		}
	}
	if b, ok := vm.AsBig(v); ok && b.Sign() <= 0 {
		return 0, t.ValueErrorf("math domain error")
	}
	x, exc := number(t, v)
	if exc == nil && x <= 0 {
		exc = t.ValueErrorf("math domain error")
	}
	return log(x), exc
}

func nextafter(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	x, exc := number(t, a[0])
	if exc != nil {
		return vm.Value{}, exc
	}
	y, exc := number(t, a[1])
	if exc != nil {
		return vm.Value{}, exc
	}
	if a[2].O == nil || a[2].IsNone() {
		if x == y {
			return vm.Float(y), nil // of 0.0 and -0.0 the second
		}
		return vm.Float(math.Nextafter(x, y)), nil
	}
	n, exc := t.BigIndex(a[2])
	if exc != nil {
		return vm.Value{}, exc
	}
	if n.Sign() < 0 {
		return vm.Value{}, t.ValueErrorf("steps must be a non-negative integer")
	}
	if x != x || y != y || n.Sign() == 0 {
		if y != y && n.Sign() != 0 {
			return vm.Float(y), nil
		}
		return vm.Float(x), nil
	}
	// Floats in their order are integers in theirs, once the sign is taken care of.
	place := func(f float64) int64 {
		b := int64(math.Float64bits(f))
		if b < 0 {
			return math.MinInt64 - b
		}
		return b
	}
	from, to := place(x), place(y)
	distance := uint64(to - from)
	if to < from {
		distance = uint64(from - to)
	}
	if !n.IsUint64() || n.Uint64() >= distance {
		return vm.Float(y), nil
	}
	at := from + int64(n.Uint64())
	if to < from {
		at = from - int64(n.Uint64())
	}
	if at < 0 {
		return vm.Float(math.Float64frombits(uint64(math.MinInt64 - at))), nil
	}
	if at == 0 && x < 0 {
		return vm.Float(math.Copysign(0, -1)), nil
	}
	return vm.Float(math.Float64frombits(uint64(at))), nil
}

func isclose(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	v := [4]float64{0, 0, 1e-9, 0}
	for i := range v {
		if a[i].O == nil {
			continue
		}
		var exc *vm.Exc
		if v[i], exc = number(t, a[i]); exc != nil {
			return vm.Value{}, exc
		}
	}
	x, y, rel, abs := v[0], v[1], v[2], v[3]
	if rel < 0 || abs < 0 {
		return vm.Value{}, t.ValueErrorf("tolerances must be non-negative")
	}
	if x == y {
		return vm.True, nil
	}
	if math.IsInf(x, 0) || math.IsInf(y, 0) {
		return vm.False, nil
	}
	diff := math.Abs(y - x)
	return vm.Bool(diff <= math.Abs(rel*y) || diff <= math.Abs(rel*x) || diff <= abs), nil
}
