package vm

// Elementary functions, right to the last digit in all but the rarest cases and the same on every machine: the math package has
// assembly for some of them on some machines, and errors in the last digit that CPython's C library does not have.

import "math"

// Exp returns e**x.
func Exp(x float64) float64 {
	if x != x || math.IsInf(x, 0) {
		return math.Exp(x)
	}
	return pairExp(pair{x, 0})
}

// Log returns the natural logarithm: -Inf at 0, NaN below.
func Log(x float64) float64 {
	if x != x || x <= 0 || math.IsInf(x, 0) {
		return math.Log(x)
	}
	return pairLog(x).hi
}

// Sin returns the sine of x radians.
func Sin(x float64) float64 {
	s, _ := sinCos(x)
	return s
}

// Cos returns the cosine of x radians.
func Cos(x float64) float64 {
	_, c := sinCos(x)
	return c
}

// Hypot returns the length of the vector (x, y).
func Hypot(x, y float64) float64 {
	x, y = math.Abs(x), math.Abs(y)
	switch {
	case math.IsInf(x, 0) || math.IsInf(y, 0):
		return math.Inf(1)
	case x != x || y != y:
		return math.NaN()
	case x < y:
		x, y = y, x
	}
	if x == 0 {
		return 0
	}
	_, exp := math.Frexp(x)
	x, y = math.Ldexp(x, -exp), math.Ldexp(y, -exp)
	sum := twoProduct(x, x).plus(twoProduct(y, y))
	root := math.Sqrt(sum.hi)
	rest := sum.plus(pair{-1, 0}.times(twoProduct(root, root)))
	return math.Ldexp(root+rest.hi/(2*root), exp)
}

// sinCos is pairSinCos rounded.
func sinCos(x float64) (sin, cos float64) {
	switch {
	case x == 0:
		return x, 1
	case special(x):
		return math.NaN(), math.NaN()
	}
	s, c := pairSinCos(x)
	return s.hi, c.hi
}

// pairSinCos takes off the nearest multiple of a quarter turn and sums the series of the rest.
func pairSinCos(x float64) (sin, cos pair) {
	const far = 1 << 30 // beyond it a quarter turn in three floats is not enough
	if math.Abs(x) > far {
		return farSinCos(x)
	}
	n := math.Floor(x/(math.Pi/2) + 0.5)
	r := twoProduct(-n, 1.5707963267948966)
	r = twoSum(x, r.hi).plus(pair{r.lo, 0})
	r = r.plus(twoProduct(-n, 6.123233995736766e-17)).plus(pair{float64(-n * -1.4973849048591833e-33), 0})
	return pairSeries(r, int64(n))
}

// pairSeries is the sine and cosine of r and n quarter turns.
func pairSeries(r pair, n int64) (sin, cos pair) {
	square := r.times(r)
	s, c := r, pair{1, 0}
	sTerm, cTerm := s, c
	for i := 1; i < 27; i += 2 {
		cTerm = cTerm.times(square).times(reciprocal(-i * (i + 1)))
		sTerm = sTerm.times(square).times(reciprocal(-(i + 1) * (i + 2)))
		c, s = c.plus(cTerm), s.plus(sTerm)
	}
	minus := func(p pair) pair { return pair{-p.hi, -p.lo} }
	switch n & 3 {
	case 0:
		return s, c
	case 1:
		return c, minus(s)
	case 2:
		return minus(s), minus(c)
	}
	return minus(c), s
}
