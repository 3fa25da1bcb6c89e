package hash

// Keys from passwords: PBKDF2 and scrypt.

import (
	"encoding/binary"
	"math/bits"
)

// PBKDF2 derives size bytes by so many rounds of HMAC with the digest of that name.
func PBKDF2(name string, password, salt []byte, rounds, size int) []byte {
	inner, kind := New(name)
	outer, _ := New(name)
	if len(password) > kind.Block {
		d, _ := New(name)
		d.Write(password)
		password = d.Sum(0)
	}
	pad := make([]byte, kind.Block)
	keyed := func(d Digest, x byte) {
		for i := range pad {
			pad[i] = x
		}
		for i, b := range password {
			pad[i] ^= b
		}
		d.Write(pad)
	}
	keyed(inner, 0x36)
	keyed(outer, 0x5c)
	mac := func(parts ...[]byte) []byte {
		in, out := inner.Clone(), outer.Clone()
		for _, p := range parts {
			in.Write(p)
		}
		out.Write(in.Sum(0))
		return out.Sum(0)
	}
	var key []byte
	for block := uint32(1); len(key) < size; block++ {
		u := mac(salt, binary.BigEndian.AppendUint32(nil, block))
		sum := append([]byte(nil), u...)
		for range rounds - 1 {
			u = mac(u)
			for i := range sum {
				sum[i] ^= u[i]
			}
		}
		key = append(key, sum...)
	}
	return key[:size]
}

// Scrypt derives size bytes; n, a power of two, and r say how much memory it takes (128·n·r bytes), p how often it is done.
func Scrypt(password, salt []byte, n, r, p, size int) []byte {
	blocks := PBKDF2("sha256", password, salt, 1, p*128*r)
	words := 32 * r
	x, y, memory := make([]uint32, words), make([]uint32, words), make([]uint32, n*words)
	for part := blocks; len(part) > 0; part = part[4*words:] {
		for i := range x {
			x[i] = binary.LittleEndian.Uint32(part[4*i:])
		}
		for i := range n {
			copy(memory[i*words:], x)
			scryptMix(x, y)
		}
		for range n {
			at := int(x[words-16]) & (n - 1) * words
			for i, v := range memory[at : at+words] {
				x[i] ^= v
			}
			scryptMix(x, y)
		}
		for i, v := range x {
			binary.LittleEndian.PutUint32(part[4*i:], v)
		}
	}
	return PBKDF2("sha256", password, blocks, 1, size)
}

// scryptMix runs Salsa20/8 through the 64-byte blocks of b, each mixed with the one before, and puts the even ones first. y is room.
func scryptMix(b, y []uint32) {
	var x, z [16]uint32
	half := len(b) / 2
	copy(x[:], b[len(b)-16:])
	for at := 0; at < len(b); at += 16 {
		for i, v := range b[at : at+16] {
			x[i] ^= v
		}
		z = x
		for range 4 {
			for _, q := range salsaRounds {
				z[q[1]] ^= bits.RotateLeft32(z[q[0]]+z[q[3]], 7)
				z[q[2]] ^= bits.RotateLeft32(z[q[1]]+z[q[0]], 9)
				z[q[3]] ^= bits.RotateLeft32(z[q[2]]+z[q[1]], 13)
				z[q[0]] ^= bits.RotateLeft32(z[q[3]]+z[q[2]], 18)
			}
		}
		for i := range x {
			x[i] += z[i]
		}
		copy(y[at/32*16+at/16%2*half:], x[:])
	}
	copy(b, y)
}

// salsaRounds are the places that a double round mixes: the columns, then the rows.
var salsaRounds = [8][4]uint8{{0, 4, 8, 12}, {5, 9, 13, 1}, {10, 14, 2, 6}, {15, 3, 7, 11}, {0, 1, 2, 3}, {5, 6, 7, 4}, {10, 11, 8, 9}, {15, 12, 13, 14}}
