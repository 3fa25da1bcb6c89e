package vm

// Pairs of floats, a number with about 106 bits: what powers, logarithms and sines are computed in before they are rounded once.

import "math"

// pair is the sum of two floats, the second at most half a unit in the last place of the first. The conversions around products keep
// compilers from fusing them with sums, which would make results depend on the machine.
type pair struct{ hi, lo float64 }

func twoSum(a, b float64) pair {
	s := a + b
	c := s - a
	return pair{s, (a - (s - c)) + (b - c)}
}

func quickSum(a, b float64) pair {
	s := a + b
	return pair{s, b - (s - a)}
}

// split cuts a float into two halves whose products are exact.
func split(a float64) (hi, lo float64) {
	const factor = 1<<27 + 1
	c := float64(factor * a)
	hi = c - (c - a)
	return hi, a - hi
}

func twoProduct(a, b float64) pair {
	p := float64(a * b)
	ah, al := split(a)
	bh, bl := split(b)
	err := float64(ah*bh) - p
	err += float64(ah * bl)
	err += float64(al * bh)
	err += float64(al * bl)
	return pair{p, err}
}

func (a pair) plus(b pair) pair {
	s := twoSum(a.hi, b.hi)
	e := twoSum(a.lo, b.lo)
	s = quickSum(s.hi, s.lo+e.hi)
	return quickSum(s.hi, s.lo+e.lo)
}

func (a pair) times(b pair) pair {
	p := twoProduct(a.hi, b.hi)
	return quickSum(p.hi, p.lo+(float64(a.hi*b.lo)+float64(a.lo*b.hi)))
}

func (a pair) scaled(exp int) pair { return pair{math.Ldexp(a.hi, exp), math.Ldexp(a.lo, exp)} }

// ln2 is the natural logarithm of 2.
func ln2() pair { return pair{0.6931471805599453, 2.319046813846299616e-17} }

// pairPower multiplies x by itself n times: exact as long as the power fits into two floats, so that ties round to even.
func pairPower(x float64, n int) float64 {
	frac, exp := math.Frexp(x)
	power, square, exponent := pair{1, 0}, pair{frac, 0}, exp*n
	for {
		if n&1 == 1 {
			power = power.times(square)
		}
		if n >>= 1; n == 0 {
			return math.Ldexp(power.hi, exponent)
		}
		square = square.times(square)
	}
}

// pairLog returns the logarithm of a positive finite float: one step of Newton's method from the float that Log gives.
func pairLog(x float64) pair {
	frac, exp := math.Frexp(x)
	if frac < math.Sqrt2/2 {
		frac, exp = frac*2, exp-1
	}
	guess := math.Log(frac)
	value, k := pairExpParts(pair{-guess, 0})
	rest := value.scaled(k).times(pair{frac, 0}).plus(pair{-1, 0}) // frac/exp(guess) - 1, tiny
	rest = rest.plus(pair{-float64(rest.hi*rest.hi) / 2, 0})
	return pair{guess, 0}.plus(rest).plus(ln2().times(pair{float64(exp), 0}))
}

func pairExp(x pair) float64 {
	switch {
	case x.hi > 710:
		return math.Inf(1)
	case x.hi < -746:
		return 0
	}
	v, k := pairExpParts(x)
	return math.Ldexp(v.hi, k)
}

// pairExpParts returns exp(x) as v * 2**k.
func pairExpParts(x pair) (v pair, k int) {
	n := math.Floor(x.hi/math.Ln2 + 0.5)
	const halvings = 9
	r := x.plus(ln2().times(pair{-n, 0})).scaled(-halvings)
	// exp(r)-1 by its series, then squared up again: (1+s)**2 - 1 = 2s + s**2.
	term, s := r, r
	for i := 2; i <= 9; i++ {
		term = term.times(r).times(reciprocal(i))
		s = s.plus(term)
	}
	for range halvings {
		s = s.plus(s).plus(s.times(s))
	}
	return s.plus(pair{1, 0}), int(n)
}

// reciprocal returns 1/n for an int that is not 0.
func reciprocal(n int) pair {
	hi := 1 / float64(n)
	p := twoProduct(hi, float64(n))
	return pair{hi, ((1 - p.hi) - p.lo) / float64(n)}
}
