package wasmfile

// A Reader takes numbers and bytes, one after the other.

import "encoding/binary"

// Reader reads what a section holds. After its end, and after something that is no number, it reads zeros and Bad is true.
type Reader struct {
	rest []byte
	bad  bool
}

// NewReader returns a reader of b.
func NewReader(b []byte) *Reader { return &Reader{rest: b} }

// Bad reports whether something was read that was not there.
func (r *Reader) Bad() bool { return r.bad }

// Len returns how many bytes are left.
func (r *Reader) Len() int { return len(r.rest) }

// Rest returns the bytes that are left, and does not read them.
func (r *Reader) Rest() []byte { return r.rest }

// Take reads n bytes.
func (r *Reader) Take(n int) []byte {
	if n < 0 || n > len(r.rest) {
		r.bad, r.rest = true, nil
		return nil
	}
	b := r.rest[:n:n]
	r.rest = r.rest[n:]
	return b
}

// Byte reads one byte.
func (r *Reader) Byte() byte {
	if b := r.Take(1); b != nil {
		return b[0]
	}
	return 0
}

// Unsigned reads an unsigned LEB128 of at most 32 bits.
func (r *Reader) Unsigned() int {
	v, n := binary.Uvarint(r.rest)
	if n <= 0 || v > 1<<32 {
		r.bad, r.rest = true, nil
		return 0
	}
	r.rest = r.rest[n:]
	return int(v)
}

// Signed reads a signed LEB128, whose sign is the second highest bit of its last byte.
func (r *Reader) Signed() int {
	v, shift := 0, 0
	for {
		b := r.Byte()
		v |= int(b&0x7f) << shift
		shift += 7
		if b < 0x80 {
			if b&0x40 != 0 && shift < 64 {
				v |= -1 << shift
			}
			return v
		}
	}
}
