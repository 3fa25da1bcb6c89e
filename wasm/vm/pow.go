package vm

// Powers of floats, rounded right in all but the rarest cases, and the same on every machine. The math package's Pow is off in the
// last digit often enough to show in a listing's output; here the work is done in pairs of floats (about 106 bits).

import (
	"math"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

// floatPow is x ** y.
func (t *Thread) floatPow(x, y float64) (Value, *Exc) {
	if x == 0 && y < 0 {
		return Value{}, t.ZeroDivisionErrorf("0.0 cannot be raised to a negative power")
	}
	finite := !math.IsInf(x, 0) && !math.IsInf(y, 0)
	if x < 0 && finite && y != math.Floor(y) {
		return t.complexBinary(syntax.Pow, Complex{Re: x}, Complex{Re: y})
	}
	r := Pow(x, y)
	if math.IsInf(r, 0) && finite {
		return Value{}, t.Raise(t.In.E.OverflowError, Int(34), NewStr("Numerical result out of range"))
	}
	return Float(r), nil
}

// Pow returns x**y as C's pow does; a negative x with an exponent that is not whole gives NaN.
func Pow(x, y float64) float64 {
	ax := math.Abs(x)
	odd := math.Mod(y, 2) != 0 && y == math.Trunc(y)
	negative := odd && math.Signbit(x)
	var r float64
	switch {
	case y == 0 || x == 1:
		return 1
	case x != x || y != y:
		return math.NaN()
	case math.IsInf(y, 0) && ax == 1:
		return 1
	case math.IsInf(y, 0) || math.Abs(y) > 1e20 && ax != 0 && ax != 1: // no float is so near to 1 that it would not do
		if (ax > 1) == (y > 0) {
			return math.Inf(1)
		}
		return 0
	case x == 0 || math.IsInf(x, 0):
		if (x == 0) == (y < 0) {
			r = math.Inf(1)
		}
	case x < 0 && y != math.Trunc(y):
		return math.NaN()
	case ax == 1:
		r = 1
	case y == 0.5:
		return math.Sqrt(x)
	case y == 1:
		return x
	case y == 2:
		return x * x
	case y > 0 && y <= 64 && y == math.Trunc(y):
		r = pairPower(ax, int(y))
	default:
		r = pairExp(pairLog(ax).times(pair{y, 0}))
	}
	if negative {
		r = -r
	}
	return r
}
