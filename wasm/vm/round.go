package vm

// round(): to even at ties, exactly on the decimal value that a number has.

import (
	"math"
	"math/big"
	"strconv"
)

// roundInt is int.__round__: only a negative number of digits changes anything.
func roundInt(t *Thread, a []Value) (Value, *Exc) {
	n, _ := plainInt(t, a[0])
	if a[1].O == nil || a[1].IsNone() {
		return n, nil
	}
	digits, exc := t.BigIndex(a[1])
	if exc != nil || digits.Sign() >= 0 {
		return n, exc
	}
	x := bigOf(n)
	if !digits.IsInt64() || -digits.Int64() > int64(x.BitLen()) {
		return Int(0), nil // the unit is more than twice the number
	}
	unit := new(big.Int).Exp(big.NewInt(10), new(big.Int).Neg(digits), nil)
	q, r := new(big.Int).DivMod(x, unit, new(big.Int)) // 0 <= r < unit
	if c := new(big.Int).Lsh(r, 1).Cmp(unit); c > 0 || c == 0 && q.Bit(0) == 1 {
		q.Add(q, big.NewInt(1))
	}
	return NewBig(q.Mul(q, unit)), nil
}

// roundFloat is float.__round__: without digits the nearest int, else the nearest float of that many decimal digits.
func roundFloat(t *Thread, a []Value) (Value, *Exc) {
	f := Unbox(a[0]).F()
	if a[1].O == nil || a[1].IsNone() {
		return t.truncFloat(math.RoundToEven(f))
	}
	big, exc := t.BigIndex(a[1])
	if exc != nil {
		return Value{}, exc
	}
	if f != f || math.IsInf(f, 0) || f == 0 {
		return Float(f), nil
	}
	digits := -400
	if big.IsInt64() {
		digits = int(max(min(big.Int64(), 400), -400))
	} else if big.Sign() > 0 {
		digits = 400
	}
	r, ok := roundDecimal(f, digits)
	if !ok {
		return Value{}, t.OverflowErrorf("rounded value too large to represent")
	}
	return Float(r), nil
}

// roundDecimal rounds to a number of digits after the point, or before it when negative.
func roundDecimal(f float64, digits int) (r float64, ok bool) {
	switch {
	case digits >= 324: // every float is whole in these units, or as good as
		return f, true
	case digits >= 0:
		r, _ = strconv.ParseFloat(strconv.FormatFloat(f, 'f', digits, 64), 64)
		return r, !math.IsInf(r, 0)
	case digits < -309:
		return math.Copysign(0, f), true
	}
	// f is d.ddd * 10**exp: as many digits of it stay as reach down to the unit.
	_, exp, _ := floatDigits(f, -1)
	switch keep := exp + digits; {
	case keep < -1:
		return math.Copysign(0, f), true
	case keep == -1: // below one unit: up to one of it, or none
		unit := "5e" + strconv.Itoa(exp)
		half, _ := strconv.ParseFloat(unit, 64)
		if math.Abs(f) <= half {
			return math.Copysign(0, f), true
		}
		r, _ = strconv.ParseFloat("1e"+strconv.Itoa(exp+1), 64)
		return math.Copysign(r, f), !math.IsInf(r, 0)
	default:
		r, _ = strconv.ParseFloat(strconv.FormatFloat(f, 'e', keep, 64), 64)
		return r, !math.IsInf(r, 0)
	}
}
