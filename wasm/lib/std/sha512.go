package std

// SHA-512, which turns a str or bytes seed into numbers. Go's own package would bring its whole certified cryptography along.

import (
	"encoding/binary"
	"math/big"
	"math/bits"
)

// shaConstants computes the standard's constants from their definition: the fractions of the square roots of the first 8 primes
// and of the cube roots of the first 80.
func shaConstants() (start [8]uint64, round [80]uint64) {
	n := 0
	for p := int64(2); n < 80; p++ {
		prime := true
		for d := int64(2); d*d <= p; d++ {
			prime = prime && p%d != 0
		}
		if !prime {
			continue
		}
		x := big.NewInt(p)
		if n < 8 {
			start[n] = low64(new(big.Int).Sqrt(new(big.Int).Lsh(x, 128)))
		}
		round[n] = low64(cubeRoot(new(big.Int).Lsh(x, 192)))
		n++
	}
	return start, round
}

func low64(x *big.Int) uint64 {
	return new(big.Int).And(x, new(big.Int).SetUint64(1<<64-1)).Uint64()
}

// cubeRoot is the integer cube root, by Newton's method from above.
func cubeRoot(x *big.Int) *big.Int {
	r := new(big.Int).Lsh(big.NewInt(1), uint(x.BitLen()/3+1))
	for {
		y := new(big.Int).Div(x, new(big.Int).Mul(r, r))
		y.Add(y, new(big.Int).Lsh(r, 1)).Div(y, big.NewInt(3))
		if y.Cmp(r) >= 0 {
			return r
		}
		r = y
	}
}

func sha512(msg []byte) (sum [64]byte) {
	h, k := shaConstants()
	n := len(msg)
	msg = append(append([]byte(nil), msg...), 0x80)
	for len(msg)%128 != 112 {
		msg = append(msg, 0)
	}
	msg = binary.BigEndian.AppendUint64(append(msg, make([]byte, 8)...), uint64(n)*8)
	for ; len(msg) > 0; msg = msg[128:] {
		var w [80]uint64
		for i := range 16 {
			w[i] = binary.BigEndian.Uint64(msg[8*i:])
		}
		rot := bits.RotateLeft64
		for i := 16; i < 80; i++ {
			a, b := w[i-15], w[i-2]
			w[i] = w[i-16] + (rot(a, -1) ^ rot(a, -8) ^ a>>7) + w[i-7] + (rot(b, -19) ^ rot(b, -61) ^ b>>6)
		}
		v := h
		for i := range 80 {
			a, e := v[0], v[4]
			t1 := v[7] + (rot(e, -14) ^ rot(e, -18) ^ rot(e, -41)) + (e&v[5] ^ ^e&v[6]) + k[i] + w[i]
			t2 := (rot(a, -28) ^ rot(a, -34) ^ rot(a, -39)) + (a&v[1] ^ a&v[2] ^ v[1]&v[2])
			v = [8]uint64{t1 + t2, v[0], v[1], v[2], v[3] + t1, v[4], v[5], v[6]}
		}
		for i := range h {
			h[i] += v[i]
		}
	}
	for i, x := range h {
		binary.BigEndian.PutUint64(sum[8*i:], x)
	}
	return sum
}
