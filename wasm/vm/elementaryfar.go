package vm

// Sine and cosine of arguments so large that taking off quarter turns needs hundreds of digits of pi.

import (
	"math"
	"math/big"
	"sync"
)

const farBits = 1300 // behind the point: the largest float has 1,024 before it, and a pair wants some 106 of what is left

// quarterTurn is pi/2 times 2**farBits: pi/4 = 4 arctan(1/5) - arctan(1/239).
var quarterTurn = sync.OnceValue(func() *big.Int {
	const spare = 32 // bits for what the terms of the series lose
	arctan := func(n int64) *big.Int {
		sum, square := new(big.Int), big.NewInt(n*n)
		power := new(big.Int).Lsh(big.NewInt(1), farBits+spare)
		power.Quo(power, big.NewInt(n))
		for k := int64(1); power.Sign() != 0; k += 2 {
			term := new(big.Int).Quo(power, big.NewInt(k))
			if k&2 != 0 {
				term.Neg(term)
			}
			sum.Add(sum, term)
			power.Quo(power, square)
		}
		return sum
	}
	quarter := arctan(5)
	quarter.Lsh(quarter, 2).Sub(quarter, arctan(239))
	return quarter.Rsh(quarter, spare-1)
})

// farSinCos is pairSinCos of a large x.
func farSinCos(x float64) (sin, cos pair) {
	fraction, exponent := math.Frexp(math.Abs(x))
	whole := big.NewInt(int64(math.Ldexp(fraction, 53)))
	whole.Lsh(whole, uint(exponent-53+farBits))
	turns, rest := whole.QuoRem(whole, quarterTurn(), new(big.Int))
	n := turns.Bit(0) + 2*turns.Bit(1)
	// The series wants an angle around 0.
	if eighth := new(big.Int).Rsh(quarterTurn(), 1); rest.Cmp(eighth) > 0 {
		rest.Sub(rest, quarterTurn())
		n++
	}
	hi, left := leading(rest)
	lo, _ := leading(left)
	sin, cos = pairSeries(pair{hi, lo}, int64(n))
	if x < 0 {
		sin = pair{-sin.hi, -sin.lo}
	}
	return sin, cos
}

// leading is n / 2**farBits as a float, cut off, and what is left of n.
func leading(n *big.Int) (float64, *big.Int) {
	behind := max(n.BitLen()-53, 0)
	head := new(big.Int).Quo(n, new(big.Int).Lsh(big.NewInt(1), uint(behind)))
	f := math.Ldexp(float64(head.Int64()), behind-farBits)
	return f, new(big.Int).Sub(n, head.Lsh(head, uint(behind)))
}
