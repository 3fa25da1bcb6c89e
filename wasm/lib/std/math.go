package std

// Module math.

import (
	"math"
	"math/big"

	"github.com/asyncio-playground/playground/wasm/vm"
)

func mathModule() vm.ModuleDef {
	return vm.ModuleDef{Name: "math", Build: func(t *vm.Thread, m *vm.Module) *vm.Exc {
		for name, v := range map[string]float64{"pi": math.Pi, "e": math.E, "tau": 2 * math.Pi, "inf": math.Inf(1), "nan": math.NaN()} {
			m.Set(t.In, name, vm.Float(v))
		}
		var ms []vm.Method
		number := func(t *vm.Thread, v vm.Value) (float64, *vm.Exc) {
			if v.IsFloat() {
				return v.F(), nil
			}
			if _, isStr := vm.AsStr(v); isStr {
				return 0, t.TypeErrorf("must be real number, not str")
			}
			f, exc := t.Call(vm.Obj(t.In.T.Float), v)
			if exc != nil {
				return 0, exc
			}
			return f.F(), nil
		}
		for _, f := range []struct {
			name string
			fn   func(float64) float64
		}{{"sqrt", math.Sqrt}, {"exp", vm.Exp}, {"log2", math.Log2}, {"log10", math.Log10}, {"log1p", math.Log1p}, {"sin", vm.Sin}, {"cos", vm.Cos},
			{"tan", math.Tan}, {"asin", math.Asin}, {"acos", math.Acos}, {"atan", math.Atan}, {"sinh", math.Sinh}, {"cosh", math.Cosh},
			{"tanh", math.Tanh}, {"fabs", math.Abs}, {"expm1", math.Expm1}, {"gamma", math.Gamma},
			{"degrees", func(x float64) float64 { return x * 180 / math.Pi }}, {"radians", func(x float64) float64 { return x * math.Pi / 180 }}} {
			ms = append(ms, vm.Method{Name: f.name, Sig: "x, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				x, exc := number(t, a[0])
				if exc != nil {
					return vm.Value{}, exc
				}
				r := f.fn(x)
				switch {
				case math.IsNaN(r) && !math.IsNaN(x), math.IsInf(r, -1) && x == 0:
					return vm.Value{}, t.ValueErrorf("math domain error")
				case math.IsInf(r, 0) && !math.IsInf(x, 0):
					return vm.Value{}, t.OverflowErrorf("math range error")
				}
				return vm.Float(r), nil
			}})
		}
		for _, f := range []struct {
			name string
			fn   func(a, b float64) float64
		}{{"pow", vm.Pow}, {"atan2", math.Atan2}, {"fmod", math.Mod}, {"copysign", math.Copysign}} {
			ms = append(ms, vm.Method{Name: f.name, Sig: "x, y, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				x, exc := number(t, a[0])
				if exc != nil {
					return vm.Value{}, exc
				}
				y, exc := number(t, a[1])
				if exc != nil {
					return vm.Value{}, exc
				}
				return vm.Float(f.fn(x, y)), nil
			}})
		}
		for _, f := range []struct{ name, method string }{{"floor", "__floor__"}, {"ceil", "__ceil__"}, {"trunc", "__trunc__"}} {
			ms = append(ms, vm.Method{Name: f.name, Sig: "x, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				return t.CallMethod(a[0], f.method)
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
				x, exc := number(t, a[0])
				if exc != nil {
					return vm.Value{}, exc
				}
				if x <= 0 {
					return vm.Value{}, t.ValueErrorf("math domain error")
				}
				r := vm.Log(x)
				if a[1].O != nil {
					b, exc := number(t, a[1])
					if exc != nil {
						return vm.Value{}, exc
					}
					r /= vm.Log(b)
				}
				return vm.Float(r), nil
			}},
			vm.Method{Name: "hypot", Sig: "*coordinates", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				r := 0.0
				for _, v := range a[0].O.(*vm.Tuple).Items {
					x, exc := number(t, v)
					if exc != nil {
						return vm.Value{}, exc
					}
					r = vm.Hypot(r, x)
				}
				return vm.Float(r), nil
			}},
			vm.Method{Name: "gcd", Sig: "*integers", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				r := new(big.Int)
				for _, v := range a[0].O.(*vm.Tuple).Items {
					x, exc := t.BigIndex(v)
					if exc != nil {
						return vm.Value{}, exc
					}
					r.GCD(nil, nil, r, new(big.Int).Abs(x))
				}
				return vm.NewBig(r), nil
			}},
			vm.Method{Name: "isqrt", Sig: "n, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				x, exc := t.BigIndex(a[0])
				if exc != nil {
					return vm.Value{}, exc
				}
				if x.Sign() < 0 {
					return vm.Value{}, t.ValueErrorf("isqrt() argument must be nonnegative")
				}
				return vm.NewBig(new(big.Int).Sqrt(x)), nil
			}},
			vm.Method{Name: "factorial", Sig: "n, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
				n, exc := t.Index(a[0])
				if exc != nil {
					return vm.Value{}, exc
				}
				if n < 0 {
					return vm.Value{}, t.ValueErrorf("factorial() not defined for negative values")
				}
				if exc := t.Alloc(int(min(n, 1<<20) * 4)); exc != nil || n > 100_000 {
					return vm.Value{}, t.MemoryError()
				}
				return vm.NewBig(new(big.Int).MulRange(1, n)), nil
			}},
		)
		m.Add(t.In, ms)
		return nil
	}}
}
