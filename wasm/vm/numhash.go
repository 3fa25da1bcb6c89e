package vm

// Hashes of numbers: equal numbers hash equally whatever their type, by CPython's documented rule, reduction modulo the prime 2**61-1.

import (
	"math"
	"math/big"
)

const (
	hashBits    = 61
	hashModulus = 1<<hashBits - 1
	hashInf     = 314159
	hashImag    = 1000003
)

// signedHash gives a reduced magnitude its sign; -1 is reserved.
func signedHash(h uint64, negative bool) int64 {
	x := int64(h)
	if negative {
		x = -x
	}
	if x == -1 {
		return -2
	}
	return x
}

// hashWhole is the hash of an unboxed int.
func hashWhole(v Value) int64 {
	b, ok := v.O.(*BigInt)
	if !ok {
		if v.N > -hashModulus && v.N < hashModulus {
			return signedHash(uint64(v.N), false)
		}
		b = &BigInt{V: big.NewInt(v.N)}
	}
	var m big.Int
	m.Mod(m.Abs(b.V), big.NewInt(hashModulus))
	return signedHash(m.Uint64(), b.V.Sign() < 0)
}

// hashFloat is the hash of a float; NaN, whose hash is its identity in CPython, has 0.
func hashFloat(f float64) int64 {
	switch {
	case math.IsInf(f, 1):
		return hashInf
	case math.IsInf(f, -1):
		return -hashInf
	case f != f:
		return 0
	}
	// f is m * 2**exp with a whole m; since 2**61 is 1 modulo the prime, multiplying by a power of two is a rotation.
	frac, exp := math.Frexp(math.Abs(f))
	m := uint64(math.Ldexp(frac, 53))
	shift := (exp - 53) % hashBits
	if shift < 0 {
		shift += hashBits
	}
	h := m<<shift&hashModulus | m>>(hashBits-shift)
	if h == hashModulus {
		h = 0
	}
	return signedHash(h, f < 0)
}

func hashComplex(c *Complex) int64 {
	h := uint64(hashFloat(c.Re)) + hashImag*uint64(hashFloat(c.Im))
	if int64(h) == -1 {
		return -2
	}
	return int64(h)
}
