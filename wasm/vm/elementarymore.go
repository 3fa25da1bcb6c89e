package vm

// The other elementary functions, computed in pairs of floats like those of elementary.go: inverses are a step of Newton's method from
// the float that the math package gives, hyperbolic functions are made of exponentials and logarithms.

import "math"

func (a pair) minus(b pair) pair { return a.plus(pair{-b.hi, -b.lo}) }

func (a pair) over(b pair) pair {
	q := a.hi / b.hi
	rest := a.minus(b.times(pair{q, 0}))
	return quickSum(q, rest.hi/b.hi)
}

func (a pair) sqrt() pair {
	if a.hi <= 0 {
		return pair{}
	}
	s := math.Sqrt(a.hi)
	return quickSum(s, a.minus(twoProduct(s, s)).hi/(2*s))
}

// pairLogOf is the logarithm of a pair.
func pairLogOf(x pair) pair { return pairLog(x.hi).plus(pair{x.lo / x.hi, 0}) }

// pairExpOf is the exponential of a pair of moderate size.
func pairExpOf(x pair) pair {
	v, k := pairExpParts(x)
	return v.scaled(k)
}

// pairExpm1 is exp(x)-1 without losing what is small.
func pairExpm1(x float64) pair {
	if math.Abs(x) > 0.3 {
		return pairExpOf(pair{x, 0}).plus(pair{-1, 0})
	}
	term, sum := pair{x, 0}, pair{x, 0}
	for i := 2; i <= 22; i++ {
		term = term.times(pair{x, 0}).times(reciprocal(i))
		sum = sum.plus(term)
	}
	return sum
}

// special tells the arguments that the math package answers as well as anybody: zeros, infinities, NaNs.
func special(x float64) bool { return x == 0 || x != x || math.IsInf(x, 0) }

// Tan returns the tangent of x radians.
func Tan(x float64) float64 {
	if special(x) {
		return math.Tan(x)
	}
	s, c := pairSinCos(x)
	return s.over(c).hi
}

// Asin returns the arc sine, NaN outside of [-1, 1].
func Asin(x float64) float64 {
	if special(x) || math.Abs(x) >= 1 {
		return math.Asin(x)
	}
	y := math.Asin(x)
	s, c := pairSinCos(y)
	return y + s.minus(pair{x, 0}).hi/-c.hi
}

// Acos returns the arc cosine, NaN outside of [-1, 1].
func Acos(x float64) float64 {
	if special(x) || math.Abs(x) >= 1 {
		return math.Acos(x)
	}
	y := math.Acos(x)
	s, c := pairSinCos(y)
	return y + c.minus(pair{x, 0}).hi/s.hi
}

// Atan returns the arc tangent.
func Atan(x float64) float64 {
	if special(x) || math.Abs(x) > 1e150 || math.Abs(x) < 1e-150 {
		return math.Atan(x)
	}
	return Atan2(x, 1)
}

// Atan2 returns the angle of the point (x, y).
func Atan2(y, x float64) float64 {
	a := math.Atan2(y, x)
	if special(x) || special(y) || a == 0 {
		return a
	}
	_, ex := math.Frexp(x)
	_, ey := math.Frexp(y)
	if ex-ey > 500 || ey-ex > 500 {
		return a
	}
	e := -max(ex, ey)
	x, y = math.Ldexp(x, e), math.Ldexp(y, e)
	s, c := pairSinCos(a)
	off := c.times(pair{y, 0}).minus(s.times(pair{x, 0}))
	return a + off.hi/(x*c.hi+y*s.hi)
}

// Sinh, Cosh and Tanh are the hyperbolic functions.
func Sinh(x float64) float64 {
	if special(x) || math.Abs(x) < 1e-8 {
		return math.Sinh(x)
	}
	if math.Abs(x) > 700 {
		return math.Copysign(halfExp(math.Abs(x)), x)
	}
	// (e**x - e**-x)/2 with u = e**x - 1: (u + u/(u+1))/2.
	u := pairExpm1(x)
	return u.plus(u.over(u.plus(pair{1, 0}))).hi / 2
}

func Cosh(x float64) float64 {
	if special(x) {
		return math.Cosh(x)
	}
	x = math.Abs(x)
	if x > 700 {
		return halfExp(x)
	}
	v := pairExpOf(pair{x, 0})
	return v.plus(pair{1, 0}.over(v)).hi / 2
}

// halfExp is exp(x)/2, also where exp(x) is too large for a float.
func halfExp(x float64) float64 {
	if x > 711 {
		return math.Inf(1)
	}
	v, k := pairExpParts(pair{x, 0})
	return math.Ldexp(v.hi, k-1)
}

func Tanh(x float64) float64 {
	if special(x) || math.Abs(x) < 1e-8 || math.Abs(x) > 22 {
		return math.Tanh(x)
	}
	u := pairExpm1(2 * x)
	return u.over(u.plus(pair{2, 0})).hi
}

// Asinh, Acosh and Atanh are their inverses; NaN where there is none.
func Asinh(x float64) float64 {
	ax := math.Abs(x)
	if special(x) || ax < 1e-8 || ax > 1e150 {
		return math.Asinh(x)
	}
	// log1p of x + x²/(1 + sqrt(1 + x²)).
	square := twoProduct(ax, ax)
	u := pair{ax, 0}.plus(square.over(square.plus(pair{1, 0}).sqrt().plus(pair{1, 0})))
	return math.Copysign(pairLog1p(u).hi, x)
}

func Acosh(x float64) float64 {
	if !(x > 1) || x > 1e150 {
		return math.Acosh(x)
	}
	// With d = x - 1: log1p of d + sqrt(2d + d²).
	d := twoSum(x, -1)
	u := d.plus(d.plus(d).plus(d.times(d)).sqrt())
	return pairLog1p(u).hi
}

func Atanh(x float64) float64 {
	if special(x) || math.Abs(x) >= 1 || math.Abs(x) < 1e-8 {
		return math.Atanh(x)
	}
	ax := math.Abs(x)
	u := pair{2 * ax, 0}.over(twoSum(1, -ax))
	return math.Copysign(pairLog1p(u).hi/2, x)
}

// pairLog1p is log(1+u), also for a small u >= 0.
func pairLog1p(u pair) pair {
	if u.hi > 1e-3 {
		return pairLogOf(u.plus(pair{1, 0}))
	}
	// 2·atanh(u/(2+u)) by its series.
	t := u.over(u.plus(pair{2, 0}))
	square := t.times(t)
	sum, power := t, t
	for i := 3; i < 15; i += 2 {
		power = power.times(square)
		sum = sum.plus(power.times(reciprocal(i)))
	}
	return sum.plus(sum)
}

// Log1p returns log(1+x).
func Log1p(x float64) float64 {
	if special(x) || x <= -1 || math.Abs(x) < 1e-300 {
		return math.Log1p(x)
	}
	if x < 0 {
		// log(1+x) = -log1p(-x/(1+x)).
		return -pairLog1p(pair{-x, 0}.over(twoSum(1, x))).hi
	}
	return pairLog1p(pair{x, 0}).hi
}

// Expm1 returns exp(x)-1.
func Expm1(x float64) float64 {
	if special(x) || x > 709 || x < -50 || math.Abs(x) < 1e-300 {
		return math.Expm1(x)
	}
	return pairExpm1(x).hi
}

// Exp2 returns 2**x.
func Exp2(x float64) float64 {
	if math.Abs(x) > 1100 {
		return math.Exp2(x)
	}
	return Pow(2, x)
}

// Log2 and Log10 are the logarithms to the bases 2 and 10; -Inf at 0, NaN below.
func Log2(x float64) float64 {
	if special(x) || x < 0 {
		return math.Log2(x)
	}
	frac, exp := math.Frexp(x)
	if frac == 0.5 {
		return float64(exp - 1)
	}
	return pairLog(x).over(ln2()).hi
}

func Log10(x float64) float64 {
	if special(x) || x < 0 {
		return math.Log10(x)
	}
	return pairLog(x).over(pairLog(10)).hi
}

// Cbrt returns the cube root.
func Cbrt(x float64) float64 {
	y := math.Cbrt(x)
	if special(x) || math.Abs(x) < 1e-290 {
		return y
	}
	off := twoProduct(y, y).times(pair{y, 0}).minus(pair{x, 0})
	return y - off.hi/(3*y*y)
}

// Norm returns the length of a vector.
func Norm(v []float64) float64 {
	most, nan := 0.0, false
	for _, x := range v {
		if math.IsInf(x, 0) {
			return math.Inf(1)
		}
		nan = nan || x != x
		most = max(most, math.Abs(x))
	}
	if nan {
		return math.NaN()
	}
	if most == 0 || len(v) == 1 {
		return most
	}
	_, exp := math.Frexp(most)
	sum := pair{}
	for _, x := range v {
		x = math.Ldexp(x, -exp)
		sum = sum.plus(twoProduct(x, x))
	}
	root := sum.sqrt()
	return math.Ldexp(root.hi, exp)
}
