package vm

// Arithmetic of ints beyond 64 bits: results are bounded by the memory budget and cost steps as their size demands.

import (
	"math"
	"math/big"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

// bigBinary computes x op y; neither operand is changed.
func (t *Thread) bigBinary(op syntax.Operator, x, y *big.Int) (Value, *Exc) {
	z := new(big.Int)
	switch op {
	case syntax.Add:
		z.Add(x, y)
	case syntax.Sub:
		z.Sub(x, y)
	case syntax.Mult:
		if exc := t.allocBits(x.BitLen() + y.BitLen()); exc != nil {
			return Value{}, exc
		}
		if exc := t.chargeProduct(x, y); exc != nil {
			return Value{}, exc
		}
		z.Mul(x, y)
	case syntax.FloorDiv, syntax.Mod:
		if y.Sign() == 0 {
			return Value{}, t.wholeDivisionByZero(op)
		}
		if exc := t.chargeProduct(x, y); exc != nil {
			return Value{}, exc
		}
		rest := new(big.Int)
		z.QuoRem(x, y, rest)
		if rest.Sign() != 0 && rest.Sign() != y.Sign() {
			z.Sub(z, big.NewInt(1))
			rest.Add(rest, y)
		}
		if op == syntax.Mod {
			z = rest
		}
	case syntax.Div:
		return t.bigTrueDiv(x, y)
	case syntax.Pow:
		return t.bigPow(x, y)
	case syntax.LShift:
		return t.bigLeft(x, y)
	case syntax.RShift:
		if y.Sign() < 0 {
			return Value{}, t.ValueErrorf("negative shift count")
		}
		n := uint(math.MaxInt32) // beyond any number that fits into memory
		if y.IsInt64() && y.Int64() < math.MaxInt32 {
			n = uint(y.Int64())
		}
		z.Rsh(x, n)
	case syntax.BitAnd:
		z.And(x, y)
	case syntax.BitOr:
		z.Or(x, y)
	case syntax.BitXor:
		z.Xor(x, y)
	default:
		return NotImplemented, nil
	}
	return NewBig(z), nil
}

// allocBits asks the memory budget for an int of n bits.
func (t *Thread) allocBits(n int) *Exc {
	if n < 1<<11 {
		return nil
	}
	return t.Alloc(n / 8)
}

// chargeProduct accounts for a multiplication or division of two big ints that is about to be done.
func (t *Thread) chargeProduct(x, y *big.Int) *Exc {
	return t.work(productCost(len(x.Bits()), len(y.Bits())))
}

// productCost is the cost of multiplying numbers of n and m words, in instructions: by Karatsuba's method, about n times the root of m.
func productCost(n, m int) int {
	return int(float64(max(n, m)) * math.Sqrt(float64(min(n, m))) / 4)
}

// work accounts for n instructions' worth of work that is about to be done at one go; the host may end the run instead.
func (t *Thread) work(n int) *Exc {
	if t.Charge(n); t.fuel < 0 && t.spent() {
		t.checkpoint(false)
		return t.interrupt()
	}
	return nil
}

// bigTrueDiv returns x / y as the nearest float: the quotient is computed to 64 bits or more, the rest only says "and something".
func (t *Thread) bigTrueDiv(x, y *big.Int) (Value, *Exc) {
	if y.Sign() == 0 {
		return Value{}, t.ZeroDivisionErrorf("division by zero")
	}
	a, b := new(big.Int).Abs(x), new(big.Int).Abs(y)
	shift := 66 - (a.BitLen() - b.BitLen())
	if shift > 0 {
		a.Lsh(a, uint(shift))
	} else {
		b.Lsh(b, uint(-shift))
	}
	rest := new(big.Int)
	a.QuoRem(a, b, rest)
	if rest.Sign() != 0 {
		a.SetBit(a, 0, 1)
	}
	f, ok := scaleToFloat(a, -shift)
	if !ok {
		return Value{}, t.OverflowErrorf("integer division result too large for a float")
	}
	if (x.Sign() < 0) != (y.Sign() < 0) {
		f = -f
	}
	return Float(f), nil
}

// bigPow computes x**y; a negative exponent gives a float.
func (t *Thread) bigPow(x, y *big.Int) (Value, *Exc) {
	if y.Sign() < 0 {
		a, exc := t.wholeToFloat(NewBig(x))
		if exc != nil {
			return Value{}, exc
		}
		b, exc := t.wholeToFloat(NewBig(y))
		if exc != nil {
			return Value{}, exc
		}
		return t.floatPow(a, b)
	}
	if x.BitLen() <= 1 && (x.Sign() >= 0 || y.Bit(0) == 0) { // 0, 1, or -1 to an even power
		if x.Sign() == 0 && y.Sign() > 0 {
			return Int(0), nil
		}
		return Int(1), nil
	}
	if x.BitLen() == 1 {
		return Int(-1), nil
	}
	if !y.IsInt64() || y.Int64() > math.MaxInt32 {
		return Value{}, t.MemoryError()
	}
	if exc := t.allocBits(x.BitLen() * int(y.Int64())); exc != nil {
		return Value{}, exc
	}
	words := x.BitLen()*int(y.Int64())/64 + 1
	if exc := t.work(productCost(words, words)); exc != nil {
		return Value{}, exc
	}
	return NewBig(new(big.Int).Exp(x, y, nil)), nil
}

func (t *Thread) bigLeft(x, y *big.Int) (Value, *Exc) {
	switch {
	case y.Sign() < 0:
		return Value{}, t.ValueErrorf("negative shift count")
	case x.Sign() == 0:
		return Int(0), nil
	case !y.IsInt64():
		return Value{}, t.OverflowErrorf("too many digits in integer")
	case y.Int64() > math.MaxInt32:
		return Value{}, t.MemoryError()
	}
	n := int(y.Int64())
	if exc := t.allocBits(x.BitLen() + n); exc != nil {
		return Value{}, exc
	}
	return NewBig(new(big.Int).Lsh(x, uint(n))), nil
}
