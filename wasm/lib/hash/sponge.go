package hash

// SHA-3 and SHAKE: the Keccak sponge.

import (
	"encoding/binary"
	"math/bits"
)

type sponge struct {
	a      [25]uint64
	rate   int // bytes of a block
	size   int // bytes of the digest
	suffix byte
	rest   []byte
}

// newSponge begins SHA-3 (suffix 6) of size bytes, or SHAKE (suffix 0x1f) of 8·size bits of security.
func newSponge(size int, suffix byte) *sponge {
	return &sponge{rate: 200 - 2*size, size: size, suffix: suffix}
}

func (s *sponge) Clone() Digest {
	d := *s
	d.rest = append([]byte(nil), s.rest...)
	return &d
}

func (s *sponge) Write(b []byte) {
	b = append(s.rest, b...)
	for ; len(b) >= s.rate; b = b[s.rate:] {
		s.absorb(b[:s.rate])
	}
	s.rest = append([]byte(nil), b...)
}

func (s *sponge) absorb(block []byte) {
	for i := 0; i < len(block); i += 8 {
		s.a[i/8] ^= binary.LittleEndian.Uint64(block[i:])
	}
	s.permute()
}

func (s *sponge) Sum(n int) []byte {
	d := s.Clone().(*sponge)
	last := make([]byte, s.rate)
	copy(last, d.rest)
	last[len(d.rest)] ^= s.suffix
	last[s.rate-1] ^= 0x80
	d.absorb(last)
	if s.suffix == 6 {
		n = s.size
	}
	var out []byte
	for {
		for i := 0; i < s.rate/8; i++ {
			out = binary.LittleEndian.AppendUint64(out, d.a[i])
		}
		if len(out) >= n {
			return out[:n]
		}
		d.permute()
	}
}

func (s *sponge) permute() {
	a := &s.a
	lfsr := byte(1)
	for range 24 {
		var c [5]uint64
		for x := range 5 {
			c[x] = a[x] ^ a[x+5] ^ a[x+10] ^ a[x+15] ^ a[x+20]
		}
		for x := range 5 {
			d := c[(x+4)%5] ^ bits.RotateLeft64(c[(x+1)%5], 1)
			for y := 0; y < 25; y += 5 {
				a[x+y] ^= d
			}
		}
		x, y := 1, 0
		moved := a[1]
		for t := range 24 {
			x, y = y, (2*x+3*y)%5
			at := x + 5*y
			a[at], moved = bits.RotateLeft64(moved, (t+1)*(t+2)/2), a[at]
		}
		for y := 0; y < 25; y += 5 {
			row := [5]uint64(a[y : y+5])
			for x := range 5 {
				a[x+y] = row[x] ^ ^row[(x+1)%5]&row[(x+2)%5]
			}
		}
		// The round's constant comes out of a shift register, a bit for each power of two.
		for j := range 7 {
			if lfsr&1 != 0 {
				a[0] ^= 1 << (1<<j - 1)
			}
			high := lfsr >> 7
			lfsr <<= 1
			if high != 0 {
				lfsr ^= 0x71
			}
		}
	}
}
