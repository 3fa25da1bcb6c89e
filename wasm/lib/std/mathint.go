package std

// Module math: functions of integers.

import (
	"math/big"

	"github.com/asyncio-playground/playground/wasm/vm"
)

func shifted(b *big.Int, n int) *big.Float {
	return new(big.Float).SetInt(new(big.Int).Rsh(b, uint(n)))
}

func integerMethods() []vm.Method {
	many := func(name string, start int64, step func(a, b *big.Int) *big.Int) vm.Method {
		return vm.Method{Name: name, Sig: "*integers", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			r := big.NewInt(start)
			for _, v := range a[0].O.(*vm.Tuple).Items {
				x, exc := t.BigIndex(v)
				if exc != nil {
					return vm.Value{}, exc
				}
				r = step(r, new(big.Int).Abs(x))
			}
			return vm.NewBig(r), nil
		}}
	}
	return []vm.Method{
		many("gcd", 0, func(a, b *big.Int) *big.Int { return new(big.Int).GCD(nil, nil, a, b) }),
		many("lcm", 1, func(a, b *big.Int) *big.Int {
			if a.Sign() == 0 || b.Sign() == 0 {
				return new(big.Int)
			}
			g := new(big.Int).GCD(nil, nil, a, b)
			return g.Mul(g.Div(a, g), b)
		}),
		{Name: "isqrt", Sig: "n, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			x, exc := t.BigIndex(a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			if x.Sign() < 0 {
				return vm.Value{}, t.ValueErrorf("isqrt() argument must be nonnegative")
			}
			return vm.NewBig(new(big.Int).Sqrt(x)), nil
		}},
		{Name: "factorial", Sig: "n, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			x, exc := t.BigIndex(a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			if x.Sign() < 0 {
				return vm.Value{}, t.ValueErrorf("factorial() not defined for negative values")
			}
			if !x.IsInt64() {
				return vm.Value{}, t.OverflowErrorf("factorial() argument should not exceed 9223372036854775807")
			}
			n := x.Int64()
			if exc := t.Alloc(int(min(n, 1<<20) * 4)); exc != nil || n > 100_000 {
				return vm.Value{}, t.MemoryError()
			}
			t.Charge(int(n))
			return vm.NewBig(new(big.Int).MulRange(1, n)), nil
		}},
		{Name: "comb", Sig: "n, k, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) { return choose(t, a[0], a[1], "comb") }},
		{Name: "perm", Sig: "n, k=None, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			k := a[1]
			if k.O == nil || k.IsNone() {
				k = a[0]
				if x, exc := t.BigIndex(k); exc == nil && x.Sign() < 0 {
					return vm.Value{}, t.ValueErrorf("factorial() not defined for negative values")
				}
			}
			return choose(t, a[0], k, "perm")
		}},
	}
}

// choose counts the ways of choosing k of n, in order for perm, without for comb.
func choose(t *vm.Thread, n, k vm.Value, name string) (vm.Value, *vm.Exc) {
	x, exc := t.BigIndex(n)
	if exc != nil {
		return vm.Value{}, exc
	}
	y, exc := t.BigIndex(k)
	if exc != nil {
		return vm.Value{}, exc
	}
	if x.Sign() < 0 {
		return vm.Value{}, t.ValueErrorf("n must be a non-negative integer")
	}
	if y.Sign() < 0 {
		return vm.Value{}, t.ValueErrorf("k must be a non-negative integer")
	}
	if y.Cmp(x) > 0 {
		return vm.Int(0), nil
	}
	if rest := new(big.Int).Sub(x, y); name == "comb" && rest.Cmp(y) < 0 {
		y = rest
	}
	if !y.IsInt64() || y.Int64() > 1<<20 {
		return vm.Value{}, t.MemoryError()
	}
	count := y.Int64()
	if exc := t.Alloc(int(count) * (x.BitLen() + 7) / 8); exc != nil {
		return vm.Value{}, exc
	}
	t.Charge(int(count))
	r, factor := big.NewInt(1), new(big.Int).Set(x)
	for i := int64(1); i <= count; i++ {
		r.Mul(r, factor)
		if name == "comb" {
			r.Quo(r, big.NewInt(i))
		}
		factor.Sub(factor, big.NewInt(1))
	}
	return vm.NewBig(r), nil
}
