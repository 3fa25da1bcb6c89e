package hash

// MD5, SHA-1 and SHA-2: a state that is mixed with one block after the other, the last of which holds the length.

import (
	"encoding/binary"
	"math"
	"math/big"
	"math/bits"
	"sync"
)

type chain struct {
	name  string
	size  int
	block int
	h     [8]uint64 // of 32 bits each but in SHA-384 and SHA-512
	k     *[80]uint64
	rest  [128]byte // what is there of the next block: the last n%block bytes
	n     uint64    // bytes written
}

func newChain(name string, size, block int) *chain {
	c := &chain{name: name, size: size, block: block}
	switch name {
	case "md5":
		c.h = [8]uint64{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476}
		c.k = sines()
		return c
	case "sha1":
		c.h = [8]uint64{0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0}
		return c
	}
	f := fractions()
	c.k = &f.cube
	switch name {
	case "sha512":
		copy(c.h[:], f.square[:8])
	case "sha384":
		copy(c.h[:], f.square[8:])
	case "sha256", "sha224":
		c.k = &f.cube32
		for i := range c.h {
			if name == "sha256" {
				c.h[i] = f.square[i] >> 32
			} else {
				c.h[i] = f.square[8+i] & math.MaxUint32
			}
		}
	}
	return c
}

// sines are the constants of MD5 from their definition.
var sines = sync.OnceValue(func() *[80]uint64 {
	var k [80]uint64
	for i := range 64 {
		k[i] = uint64(math.Abs(math.Sin(float64(i+1))) * (1 << 32))
	}
	return &k
})

// roots are the constants of SHA-2 from their definition: the first 64 bits of the fractions of the square roots of the first 16
// primes and of the cube roots of the first 80; of the latter also the first 32 bits.
type roots struct {
	square       [16]uint64
	cube, cube32 [80]uint64
}

var fractions = sync.OnceValue(func() *roots {
	var f roots
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
		if n < 16 {
			f.square[n] = low64(new(big.Int).Sqrt(new(big.Int).Lsh(x, 128)))
		}
		f.cube[n] = low64(cubeRoot(new(big.Int).Lsh(x, 192), math.Cbrt(float64(p))))
		f.cube32[n] = f.cube[n] >> 32
		n++
	}
	return &f
})

func low64(x *big.Int) uint64 {
	return new(big.Int).And(x, new(big.Int).SetUint64(1<<64-1)).Uint64()
}

// cubeRoot is the integer cube root of p·2**192, by Newton's method from just above; root is that of p, nearly.
func cubeRoot(x *big.Int, root float64) *big.Int {
	r := new(big.Int).Lsh(big.NewInt(int64(root*(1<<40))+2), 24)
	for {
		y := new(big.Int).Div(x, new(big.Int).Mul(r, r))
		y.Add(y, new(big.Int).Lsh(r, 1)).Div(y, big.NewInt(3))
		if y.Cmp(r) >= 0 {
			return r
		}
		r = y
	}
}

func (c *chain) Clone() Digest {
	d := *c
	return &d
}

func (c *chain) Write(b []byte) {
	for len(b) > 0 {
		at := int(c.n % uint64(c.block))
		n := min(len(b), c.block-at)
		if n == c.block {
			c.mix(b)
		} else if copy(c.rest[at:], b[:n]); at+n == c.block {
			c.mix(c.rest[:])
		}
		c.n, b = c.n+uint64(n), b[n:]
	}
}

// mix mixes a block into the state.
func (c *chain) mix(block []byte) {
	switch c.name {
	case "md5":
		c.md5(block)
	case "sha1":
		c.sha1(block)
	case "sha384", "sha512":
		c.sha512(block)
	default:
		c.sha256(block)
	}
}

func (c *chain) Sum(int) []byte {
	d := *c
	at, length := int(d.n%uint64(d.block)), d.block/8
	d.rest[at] = 0x80
	clear(d.rest[at+1:])
	if at+1+length > d.block {
		d.mix(d.rest[:])
		clear(d.rest[:])
	}
	if d.name == "md5" {
		binary.LittleEndian.PutUint64(d.rest[d.block-8:], d.n*8)
	} else {
		binary.BigEndian.PutUint64(d.rest[d.block-8:], d.n*8)
	}
	d.mix(d.rest[:])
	out := make([]byte, 0, 64)
	for _, x := range d.h {
		switch {
		case c.block == 128:
			out = binary.BigEndian.AppendUint64(out, x)
		case c.name == "md5":
			out = binary.LittleEndian.AppendUint32(out, uint32(x))
		default:
			out = binary.BigEndian.AppendUint32(out, uint32(x))
		}
	}
	return out[:c.size]
}

func (c *chain) md5(block []byte) {
	a, b, x, d := uint32(c.h[0]), uint32(c.h[1]), uint32(c.h[2]), uint32(c.h[3])
	for i := range 64 {
		var f uint32
		var at, turn int
		switch i / 16 {
		case 0:
			f, at, turn = b&x|^b&d, i, [4]int{7, 12, 17, 22}[i%4]
		case 1:
			f, at, turn = d&b|^d&x, 5*i+1, [4]int{5, 9, 14, 20}[i%4]
		case 2:
			f, at, turn = b^x^d, 3*i+5, [4]int{4, 11, 16, 23}[i%4]
		default:
			f, at, turn = x^(b|^d), 7*i, [4]int{6, 10, 15, 21}[i%4]
		}
		f += a + uint32(c.k[i]) + binary.LittleEndian.Uint32(block[4*(at%16):])
		a, d, x, b = d, x, b, b+bits.RotateLeft32(f, turn)
	}
	for i, v := range [4]uint32{a, b, x, d} {
		c.h[i] = uint64(uint32(c.h[i]) + v)
	}
}

func (c *chain) sha1(block []byte) {
	var w [80]uint32
	for i := range 16 {
		w[i] = binary.BigEndian.Uint32(block[4*i:])
	}
	for i := 16; i < 80; i++ {
		w[i] = bits.RotateLeft32(w[i-3]^w[i-8]^w[i-14]^w[i-16], 1)
	}
	var v [5]uint32
	for i := range v {
		v[i] = uint32(c.h[i])
	}
	for i, x := range w {
		b, d, e := v[1], v[2], v[3]
		var f, k uint32
		switch i / 20 {
		case 0:
			f, k = b&d|^b&e, 0x5a827999
		case 1:
			f, k = b^d^e, 0x6ed9eba1
		case 2:
			f, k = b&d|b&e|d&e, 0x8f1bbcdc
		default:
			f, k = b^d^e, 0xca62c1d6
		}
		v = [5]uint32{bits.RotateLeft32(v[0], 5) + f + v[4] + k + x, v[0], bits.RotateLeft32(b, 30), d, e}
	}
	for i, x := range v {
		c.h[i] = uint64(uint32(c.h[i]) + x)
	}
}

func (c *chain) sha256(block []byte) {
	rot := bits.RotateLeft32
	var w [64]uint32
	for i := range 16 {
		w[i] = binary.BigEndian.Uint32(block[4*i:])
	}
	for i := 16; i < 64; i++ {
		a, b := w[i-15], w[i-2]
		w[i] = w[i-16] + (rot(a, -7) ^ rot(a, -18) ^ a>>3) + w[i-7] + (rot(b, -17) ^ rot(b, -19) ^ b>>10)
	}
	var v [8]uint32
	for i := range v {
		v[i] = uint32(c.h[i])
	}
	a, b, d, m, e, f, g, h := v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7]
	for i := range 64 {
		t1 := h + (rot(e, -6) ^ rot(e, -11) ^ rot(e, -25)) + (e&f ^ ^e&g) + uint32(c.k[i]) + w[i]
		t2 := (rot(a, -2) ^ rot(a, -13) ^ rot(a, -22)) + (a&b ^ a&d ^ b&d)
		a, b, d, m, e, f, g, h = t1+t2, a, b, d, m+t1, e, f, g
	}
	v = [8]uint32{a, b, d, m, e, f, g, h}
	for i, x := range v {
		c.h[i] = uint64(uint32(c.h[i]) + x)
	}
}

func (c *chain) sha512(block []byte) {
	rot := bits.RotateLeft64
	var w [80]uint64
	for i := range 16 {
		w[i] = binary.BigEndian.Uint64(block[8*i:])
	}
	for i := 16; i < 80; i++ {
		a, b := w[i-15], w[i-2]
		w[i] = w[i-16] + (rot(a, -1) ^ rot(a, -8) ^ a>>7) + w[i-7] + (rot(b, -19) ^ rot(b, -61) ^ b>>6)
	}
	v := c.h
	a, b, d, m, e, f, g, h := v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7]
	for i := range 80 {
		t1 := h + (rot(e, -14) ^ rot(e, -18) ^ rot(e, -41)) + (e&f ^ ^e&g) + c.k[i] + w[i]
		t2 := (rot(a, -28) ^ rot(a, -34) ^ rot(a, -39)) + (a&b ^ a&d ^ b&d)
		a, b, d, m, e, f, g, h = t1+t2, a, b, d, m+t1, e, f, g
	}
	v = [8]uint64{a, b, d, m, e, f, g, h}
	for i := range c.h {
		c.h[i] += v[i]
	}
}
