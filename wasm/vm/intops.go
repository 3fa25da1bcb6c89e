package vm

// Arithmetic of small ints, checked for overflow; what does not fit goes on in bigint.go.

import (
	"math"
	"math/big"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

// intAdd, intSub and intMul compute in 64 bits; ok is false when the result does not fit.
func intAdd(a, b int64) (sum int64, ok bool) {
	sum = a + b
	return sum, (a^sum)&(b^sum) >= 0
}

func intSub(a, b int64) (diff int64, ok bool) {
	diff = a - b
	return diff, (a^b)&(a^diff) >= 0
}

func intMul(a, b int64) (product int64, ok bool) {
	if int64(int32(a)) == a && int64(int32(b)) == b {
		return a * b, true
	}
	if a == 0 || b == 0 {
		return 0, true
	}
	if a == math.MinInt64 && b == -1 || b == math.MinInt64 && a == -1 {
		return 0, false
	}
	product = a * b
	return product, product/b == a
}

// intFloorDiv and intMod round towards minus infinity, as Python does; b is not 0, and not -1 when a is the least int64.
func intFloorDiv(a, b int64) int64 {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}

func intMod(a, b int64) int64 {
	r := a % b
	if r != 0 && (r < 0) != (b < 0) {
		r += b
	}
	return r
}

// intPow computes base**exp for exp >= 0 in 64 bits.
func intPow(base, exp int64) (power int64, ok bool) {
	power = 1
	for {
		if exp&1 == 1 {
			if power, ok = intMul(power, base); !ok {
				return 0, false
			}
		}
		if exp >>= 1; exp == 0 {
			return power, true
		}
		if base, ok = intMul(base, base); !ok {
			return 0, false
		}
	}
}

// intBinary computes a op b for whole numbers, unboxed.
func (t *Thread) intBinary(op syntax.Operator, a, b Value) (Value, *Exc) {
	_, aBig := a.O.(*BigInt)
	_, bBig := b.O.(*BigInt)
	if aBig || bBig {
		return t.bigBinary(op, bigOf(a), bigOf(b))
	}
	x, y := a.N, b.N
	var n int64
	ok := false
	switch op {
	case syntax.Add:
		n, ok = intAdd(x, y)
	case syntax.Sub:
		n, ok = intSub(x, y)
	case syntax.Mult:
		n, ok = intMul(x, y)
	case syntax.FloorDiv, syntax.Mod:
		if y == 0 {
			return Value{}, t.wholeDivisionByZero(op)
		}
		if ok = y != -1; !ok {
			break
		}
		if op == syntax.Mod {
			n = intMod(x, y)
		} else {
			n = intFloorDiv(x, y)
		}
	case syntax.Div:
		const exact = 1 << 53
		if y != 0 && -exact <= x && x <= exact && -exact <= y && y <= exact {
			return Float(float64(x) / float64(y)), nil
		}
	case syntax.Pow:
		if y >= 0 {
			n, ok = intPow(x, y)
		}
	case syntax.LShift:
		if n = x << min(uint64(y), 63); y >= 0 && (x == 0 || y < 63 && n>>y == x) {
			ok = true
		}
	case syntax.RShift:
		if ok = y >= 0; ok {
			n = x >> min(y, 63)
		}
	case syntax.BitAnd, syntax.BitOr, syntax.BitXor:
		switch op {
		case syntax.BitAnd:
			n = x & y
		case syntax.BitOr:
			n = x | y
		default:
			n = x ^ y
		}
		if a.IsBool() && b.IsBool() {
			return Bool(n != 0), nil
		}
		ok = true
	}
	if ok {
		return Int(n), nil
	}
	return t.bigBinary(op, big.NewInt(x), big.NewInt(y))
}

// wholeDivisionByZero words a division of ints by zero.
func (t *Thread) wholeDivisionByZero(op syntax.Operator) *Exc {
	if op == syntax.Mod {
		return t.ZeroDivisionErrorf("integer modulo by zero")
	}
	return t.ZeroDivisionErrorf("integer division or modulo by zero")
}

// unaryInt computes -a, +a and ~a.
func unaryInt(t *Thread, op syntax.UnaryOperator, a Value) (Value, *Exc) {
	a = Unbox(a)
	b, isBig := a.O.(*BigInt)
	switch op {
	case syntax.UAdd:
		return plainInt(t, a)
	case syntax.USub:
		if isBig {
			return NewBig(new(big.Int).Neg(b.V)), nil
		}
		if a.N == math.MinInt64 {
			return NewBig(new(big.Int).Neg(big.NewInt(a.N))), nil
		}
		return Int(-a.N), nil
	case syntax.Invert:
		if a.IsBool() {
			if exc := t.Warn(t.In.E.DeprecationWarning, inversionOfBool, t.Where()); exc != nil {
				return Value{}, exc
			}
		}
		if isBig {
			return NewBig(new(big.Int).Not(b.V)), nil
		}
		return Int(^a.N), nil
	}
	return NotImplemented, nil
}

// absWhole returns the absolute value of an unboxed int.
func absWhole(v Value) Value {
	if b, ok := v.O.(*BigInt); ok {
		return NewBig(new(big.Int).Abs(b.V))
	}
	if v.N == math.MinInt64 {
		return NewBig(new(big.Int).Neg(big.NewInt(v.N)))
	}
	if v.N < 0 {
		return Int(-v.N)
	}
	return Int(v.N)
}

// intCompare compares two ints of any size.
func intCompare(_ *Thread, op syntax.CmpOp, a, b Value) (Value, *Exc) {
	a, b = Unbox(a), Unbox(b)
	if !isWhole(a) || !isWhole(b) {
		return NotImplemented, nil
	}
	return Bool(ordered(op, compareWhole(a, b))), nil
}

// compareWhole returns the sign of a - b.
func compareWhole(a, b Value) int {
	_, aBig := a.O.(*BigInt)
	_, bBig := b.O.(*BigInt)
	switch {
	case aBig || bBig:
		return bigOf(a).Cmp(bigOf(b))
	case a.N < b.N:
		return -1
	case a.N > b.N:
		return 1
	}
	return 0
}

// ordered tells whether op holds for two things whose difference has the sign c.
func ordered(op syntax.CmpOp, c int) bool {
	switch op {
	case syntax.Eq:
		return c == 0
	case syntax.NotEq:
		return c != 0
	case syntax.Lt:
		return c < 0
	case syntax.LtE:
		return c <= 0
	case syntax.Gt:
		return c > 0
	}
	return c >= 0
}

const inversionOfBool = "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the " +
	"underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or " +
	"~int(x) if you really want the bitwise inversion of the underlying int."
