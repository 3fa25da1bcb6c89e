package hash

// BLAKE2b and BLAKE2s, with keys, salts and the parameters of tree hashing.

import (
	"encoding/binary"
	"math/bits"
)

// Blake2 says what a BLAKE2 digest is to be.
type Blake2 struct {
	Small                bool // BLAKE2s
	Size                 int
	Key, Salt, Person    []byte
	Fanout, Depth        byte
	LeafSize             uint32
	NodeOffset           uint64
	NodeDepth, InnerSize byte
	LastNode             bool
}

type blake2 struct {
	Blake2
	h, iv [8]uint64
	rest  []byte
	n     uint64
}

// Limits returns the largest sizes of digest and key, and those of salt and person.
func (p *Blake2) Limits() (most, salt int) {
	if p.Small {
		return 32, 8
	}
	return 64, 16
}

// New begins a digest; sizes must be within Limits.
func (p Blake2) New() Digest {
	b := &blake2{Blake2: p}
	copy(b.iv[:], fractions().square[:8])
	most, salt := p.Limits()
	param := make([]byte, most)
	copy(param, []byte{byte(p.Size), byte(len(p.Key)), p.Fanout, p.Depth})
	binary.LittleEndian.PutUint32(param[4:], p.LeafSize)
	binary.LittleEndian.PutUint64(param[8:], p.NodeOffset)
	if p.Small {
		param[14], param[15] = p.NodeDepth, p.InnerSize
		copy(param[16:], p.Salt)
		copy(param[16+salt:], p.Person)
	} else {
		param[16], param[17] = p.NodeDepth, p.InnerSize
		copy(param[32:], p.Salt)
		copy(param[32+salt:], p.Person)
	}
	for i := range b.h {
		if p.Small {
			b.iv[i] >>= 32
			b.h[i] = b.iv[i] ^ uint64(binary.LittleEndian.Uint32(param[4*i:]))
		} else {
			b.h[i] = b.iv[i] ^ binary.LittleEndian.Uint64(param[8*i:])
		}
	}
	if len(p.Key) > 0 {
		block := make([]byte, b.block())
		copy(block, p.Key)
		b.Write(block)
	}
	return b
}

func (b *blake2) block() int {
	if b.Small {
		return 64
	}
	return 128
}

func (b *blake2) Clone() Digest {
	d := *b
	d.rest = append([]byte(nil), b.rest...)
	return &d
}

func (b *blake2) Write(p []byte) {
	p = append(b.rest, p...)
	// The last block waits, however full it is: it is mixed in differently.
	size := b.block()
	for ; len(p) > size; p = p[size:] {
		b.n += uint64(size)
		b.mix(p[:size], false)
	}
	b.rest = append([]byte(nil), p...)
}

func (b *blake2) Sum(int) []byte {
	d := b.Clone().(*blake2)
	last := make([]byte, b.block())
	copy(last, d.rest)
	d.n += uint64(len(d.rest))
	d.mix(last, true)
	var out []byte
	for _, x := range d.h {
		if b.Small {
			out = binary.LittleEndian.AppendUint32(out, uint32(x))
		} else {
			out = binary.LittleEndian.AppendUint64(out, x)
		}
	}
	return out[:b.Size]
}

func (b *blake2) mix(block []byte, last bool) {
	var m, v [16]uint64
	for i := range m {
		if b.Small {
			m[i] = uint64(binary.LittleEndian.Uint32(block[4*i:]))
		} else {
			m[i] = binary.LittleEndian.Uint64(block[8*i:])
		}
	}
	copy(v[:], b.h[:])
	copy(v[8:], b.iv[:])
	mask, rounds, turns := ^uint64(0), 12, [4]int{32, 24, 16, 63}
	if b.Small {
		mask, rounds, turns = 1<<32-1, 10, [4]int{16, 12, 8, 7}
		v[13] ^= b.n >> 32
	}
	v[12] ^= b.n & mask
	if last {
		v[14] ^= mask
		if b.LastNode {
			v[15] ^= mask
		}
	}
	turn := func(x uint64, k int) uint64 {
		if b.Small {
			return uint64(bits.RotateLeft32(uint32(x), -k))
		}
		return bits.RotateLeft64(x, -k)
	}
	g := func(a, c, d, e int, x, y uint64) {
		v[a] = (v[a] + v[c] + x) & mask
		v[e] = turn(v[e]^v[a], turns[0])
		v[d] = (v[d] + v[e]) & mask
		v[c] = turn(v[c]^v[d], turns[1])
		v[a] = (v[a] + v[c] + y) & mask
		v[e] = turn(v[e]^v[a], turns[2])
		v[d] = (v[d] + v[e]) & mask
		v[c] = turn(v[c]^v[d], turns[3])
	}
	for r := range rounds {
		s := orders[r%10]
		for i := range 4 {
			g(i, 4+i, 8+i, 12+i, m[at(s, 2*i)], m[at(s, 2*i+1)])
		}
		for i := range 4 {
			g(i, 4+(i+1)%4, 8+(i+2)%4, 12+(i+3)%4, m[at(s, 8+2*i)], m[at(s, 9+2*i)])
		}
	}
	for i := range b.h {
		b.h[i] ^= v[i] ^ v[i+8]
	}
}

// orders are BLAKE2's ten orders of the words of a block, a hexadecimal digit each.
var orders = [10]string{
	"0123456789abcdef", "ea489fd61c02b753", "b8c052fdae367194", "7931dcbe265a40f8", "905724afe1bc683d",
	"2c6a0b834d75fe19", "c51fed4a0763928b", "db7ec13950f4862a", "6fe9b308c2d714a5", "a2847615fb9e3cd0",
}

func at(order string, i int) int {
	c := order[i]
	if c >= 'a' {
		return int(c-'a') + 10
	}
	return int(c - '0')
}
