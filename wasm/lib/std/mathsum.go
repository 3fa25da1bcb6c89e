package std

// Module math: sums, products and lengths, with no more error than the last rounding; and the gamma function.

import (
	"math"

	"github.com/asyncio-playground/playground/wasm/syntax"
	"github.com/asyncio-playground/playground/wasm/vm"
)

func sumMethods() []vm.Method {
	return []vm.Method{
		{Name: "fsum", Sig: "seq, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			var s exactSum
			exc := t.Each(a[0], func(v vm.Value) *vm.Exc {
				x, exc := number(t, v)
				if exc == nil && !s.add(x) {
					exc = t.OverflowErrorf("intermediate overflow in fsum")
				}
				return exc
			})
			if exc != nil {
				return vm.Value{}, exc
			}
			if s.infinite && s.special != s.special && !s.nan {
				return vm.Value{}, t.ValueErrorf("-inf + inf in fsum")
			}
			return vm.Float(s.total()), nil
		}},
		{Name: "prod", Sig: "iterable, /, *, start=1", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			r := a[1]
			if r.O == nil {
				r = vm.Int(1)
			}
			exc := t.Each(a[0], func(v vm.Value) (exc *vm.Exc) {
				r, exc = t.Binary(syntax.Mult, r, v)
				return exc
			})
			return r, exc
		}},
		{Name: "hypot", Sig: "*coordinates", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			v, exc := numbers(t, a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			return vm.Float(vm.Norm(v)), nil
		}},
		{Name: "dist", Sig: "p, q, /", Fn: func(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
			p, exc := numbers(t, a[0])
			if exc != nil {
				return vm.Value{}, exc
			}
			q, exc := numbers(t, a[1])
			if exc != nil {
				return vm.Value{}, exc
			}
			if len(p) != len(q) {
				return vm.Value{}, t.ValueErrorf("both points must have the same number of dimensions")
			}
			for i := range p {
				p[i] -= q[i]
			}
			return vm.Float(vm.Norm(p)), nil
		}},
		{Name: "sumprod", Sig: "p, q, /", Fn: sumprod},
	}
}

// numbers reads a sequence of floats.
func numbers(t *vm.Thread, v vm.Value) ([]float64, *vm.Exc) {
	items, exc := t.ToSlice(v)
	if exc != nil {
		return nil, exc
	}
	out := make([]float64, len(items))
	for i, x := range items {
		if out[i], exc = number(t, x); exc != nil {
			return nil, exc
		}
	}
	return out, nil
}

// sumprod adds products, by Python's own operators but for a run of products with a float that may follow some of ints: that run is
// added exactly.
func sumprod(t *vm.Thread, a []vm.Value) (vm.Value, *vm.Exc) {
	p, exc := t.ToSlice(a[0])
	if exc != nil {
		return vm.Value{}, exc
	}
	q, exc := t.ToSlice(a[1])
	if exc != nil {
		return vm.Value{}, exc
	}
	if len(p) != len(q) {
		return vm.Value{}, t.ValueErrorf("Inputs are not the same length")
	}
	total := vm.Int(0)
	i := 0
	add := func(v vm.Value) (exc *vm.Exc) {
		total, exc = t.Binary(syntax.Add, total, v)
		return exc
	}
	multiply := func() *vm.Exc {
		product, exc := t.Binary(syntax.Mult, p[i], q[i])
		if exc != nil {
			return exc
		}
		return add(product)
	}
	isInt := func(v vm.Value) bool { return t.TypeOf(v) == t.In.T.Int }
	for ; i < len(p) && isInt(p[i]) && isInt(q[i]); i++ {
		if exc := multiply(); exc != nil {
			return vm.Value{}, exc
		}
	}
	var s exactSum
	first := i
	for ; i < len(p) && (p[i].IsFloat() && isNumber(q[i]) || q[i].IsFloat() && isNumber(p[i])); i++ {
		x, exc := number(t, p[i])
		if exc != nil {
			break // an int that is too large for a float
		}
		y, exc := number(t, q[i])
		if exc != nil {
			break
		}
		product := x * y
		s.add(product)
		if rest := math.FMA(x, y, -product); !math.IsInf(product, 0) && product == product {
			s.add(rest)
		}
	}
	if i > first {
		if exc := add(vm.Float(s.total())); exc != nil {
			return vm.Value{}, exc
		}
	}
	for ; i < len(p); i++ {
		if exc := multiply(); exc != nil {
			return vm.Value{}, exc
		}
	}
	return total, nil
}

// isNumber tells floats, ints and bools.
func isNumber(v vm.Value) bool {
	_, big := v.O.(*vm.BigInt)
	return v.IsFloat() || v.IsInt() || v.IsBool() || big
}

// exactSum is a sum of floats that loses nothing: parts that do not overlap, the smallest first.
type exactSum struct {
	parts    []float64
	special  float64 // the sum of infinities and NaNs
	infinite bool
	nan      bool
}

// add adds x; false means that the sum is too large for a float on the way.
func (s *exactSum) add(x float64) bool {
	if x != x || math.IsInf(x, 0) {
		s.special += x
		s.infinite, s.nan = s.infinite || x == x, s.nan || x != x
		return true
	}
	kept := s.parts[:0]
	for _, y := range s.parts {
		if math.Abs(x) < math.Abs(y) {
			x, y = y, x
		}
		sum := x + y
		if rest := y - (sum - x); rest != 0 {
			kept = append(kept, rest)
		}
		x = sum
	}
	if math.IsInf(x, 0) {
		return false
	}
	s.parts = append(kept, x)
	return true
}

func (s *exactSum) total() float64 {
	if s.infinite || s.nan {
		return s.special
	}
	n := len(s.parts)
	if n == 0 {
		return 0
	}
	sum, rest := s.parts[n-1], 0.0
	for n--; n > 0; n-- {
		x := sum
		sum = x + s.parts[n-1]
		if rest = s.parts[n-1] - (sum - x); rest != 0 {
			n--
			break
		}
	}
	// Where the rest is half a unit, what is below it decides.
	if n > 0 && (rest < 0) == (s.parts[n-1] < 0) && rest != 0 {
		twice := rest * 2
		if x := sum + twice; twice == x-sum {
			sum = x
		}
	}
	return sum
}

// lanczos returns the sum of Lanczos' approximation for x > 0, with the published coefficients for g = 6.024680040776729583740234375.
func lanczos(x float64) float64 {
	num := [...]float64{23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
		35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
		6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
		248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
		2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
		8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
		2.5066282746310002701649081771338373386264310793408}
	den := [...]float64{0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1}
	top, bottom := 0.0, 0.0
	if x < 5 {
		for i := len(num) - 1; i >= 0; i-- {
			top, bottom = float64(top*x)+num[i], float64(bottom*x)+den[i]
		}
	} else {
		for i := range num {
			top, bottom = top/x+num[i], bottom/x+den[i]
		}
	}
	return top / bottom
}

const lanczosG = 6.024680040776729583740234375

// sinPi is sin(pi·x).
func sinPi(x float64) float64 {
	y := math.Mod(math.Abs(x), 2)
	var r float64
	switch int(math.Round(2 * y)) {
	case 0:
		r = vm.Sin(math.Pi * y)
	case 1:
		r = vm.Cos(math.Pi * (y - 0.5))
	case 2:
		r = vm.Sin(math.Pi * (1 - y))
	case 3:
		r = -vm.Cos(math.Pi * (y - 1.5))
	default:
		r = vm.Sin(math.Pi * (y - 2))
	}
	return math.Copysign(1, x) * r
}

// gamma is math.gamma.
func gamma(t *vm.Thread, x float64) (vm.Value, *vm.Exc) {
	switch {
	case x != x || math.IsInf(x, 1):
		return vm.Float(x), nil
	case math.IsInf(x, -1) || x < 0 && x == math.Floor(x) || x == 0:
		return vm.Value{}, t.ValueErrorf("math domain error")
	}
	if x == math.Floor(x) && x <= 23 {
		r := 1.0
		for i := 2.0; i < x; i++ {
			r *= i
		}
		return vm.Float(r), nil
	}
	ax := math.Abs(x)
	if ax < 1e-20 {
		return checked(t, 1/x, 2)
	}
	if ax > 200 {
		if x < 0 {
			return vm.Float(0 / sinPi(x)), nil
		}
		return vm.Value{}, t.OverflowErrorf("math range error")
	}
	y := ax + (lanczosG - 0.5)
	var z float64
	if ax > lanczosG-0.5 {
		z = y - ax - (lanczosG - 0.5)
	} else {
		z = y - (lanczosG - 0.5) - ax
	}
	z = z * lanczosG / y
	var r float64
	if x < 0 {
		r = -math.Pi / sinPi(ax) / ax * vm.Exp(y) / lanczos(ax)
		r -= float64(z * r)
		if ax < 140 {
			r /= vm.Pow(y, ax-0.5)
		} else {
			half := vm.Pow(y, ax/2-0.25)
			r = r / half / half
		}
	} else {
		r = lanczos(ax) / vm.Exp(y)
		r += float64(z * r)
		if ax < 140 {
			r *= vm.Pow(y, ax-0.5)
		} else {
			half := vm.Pow(y, ax/2-0.25)
			r = r * half * half
		}
	}
	return checked(t, r, 2)
}

// lgamma is the logarithm of the absolute value of gamma.
func lgamma(x float64) float64 {
	if x != x {
		return x
	}
	if math.IsInf(x, 0) {
		return math.Inf(1)
	}
	if x == 1 || x == 2 {
		return 0
	}
	ax := math.Abs(x)
	if ax < 1e-20 {
		return -vm.Log(ax)
	}
	r := vm.Log(lanczos(ax)) - lanczosG
	r += float64((ax - 0.5) * (vm.Log(ax+lanczosG-0.5) - 1))
	if x < 0 {
		r = vm.Log(math.Pi) - vm.Log(math.Abs(sinPi(ax))) - vm.Log(ax) - r
	}
	return r
}
