package flate

// Unpacking, as far as the bytes that have come allow.

import "slices"

// Unpacker unpacks bytes that come piece by piece.
type Unpacker struct {
	Unused []byte // what came after the end
	Done   bool

	in     []byte
	hold   uint64 // bits that are taken from in and not used
	held   int
	out    []byte // what was unpacked, at least as far as distances reach
	given  int    // how much of it was returned
	phase  phase
	last   bool // this is the last block
	left   int  // bytes of a stored block
	lits   *decoder
	dists  *decoder
	failed Error
}

type phase int

const (
	blockStart phase = iota
	storedBlock
	packedBlock
)

// Error says what is wrong with packed bytes, in zlib's words.
type Error string

func (e Error) Error() string { return string(e) }

const short Error = "" // not wrong: more bytes must come

// Preset is the dictionary that the packer had.
func (u *Unpacker) Preset(dictionary []byte) {
	u.out = slices.Clone(dictionary[max(0, len(dictionary)-windowSize):])
	u.given = len(u.out)
}

// Copy returns an unpacker that goes on from the same state.
func (u *Unpacker) Copy() *Unpacker {
	v := *u
	v.in, v.out, v.Unused = slices.Clone(u.in), slices.Clone(u.out), slices.Clone(u.Unused)
	return &v
}

// Unpack takes more bytes and returns what they give, at most so many bytes (0: all).
func (u *Unpacker) Unpack(data []byte, most int) ([]byte, error) {
	u.in = append(u.in, data...)
	for !u.Done && (most == 0 || len(u.out)-u.given < most) {
		// A step is whole or undone, so that it can be tried again with more bytes.
		in, hold, held := u.in, u.hold, u.held
		wrong, ok := u.step()
		if !ok {
			u.in, u.hold, u.held = in, hold, held
			if wrong != short {
				u.failed = wrong
			}
			break
		}
	}
	if u.failed != short {
		return nil, u.failed
	}
	end := len(u.out)
	if most > 0 {
		end = min(end, u.given+most)
	}
	found := slices.Clone(u.out[u.given:end])
	u.given = end
	if u.given > 4*windowSize {
		cut := u.given - windowSize
		u.out, u.given = slices.Clone(u.out[cut:]), windowSize
	}
	if u.Done && u.Unused == nil {
		u.Unused = append([]byte{}, u.in...)
		u.in = nil
	}
	return found, nil
}

// Waiting returns the bytes that were not looked at, since enough was unpacked.
func (u *Unpacker) Waiting() []byte { return u.in }

// Forget drops the bytes that were not looked at.
func (u *Unpacker) Forget() { u.in = nil }

// Full tells whether more could be returned without more bytes.
func (u *Unpacker) Full() bool { return len(u.out) > u.given }

// bits takes n bits.
func (u *Unpacker) bits(n int) (int, bool) {
	for u.held < n {
		if len(u.in) == 0 {
			return 0, false
		}
		u.hold |= uint64(u.in[0]) << u.held
		u.in = u.in[1:]
		u.held += 8
	}
	v := int(u.hold & (1<<n - 1))
	u.hold >>= n
	u.held -= n
	return v, true
}

func (u *Unpacker) step() (Error, bool) {
	switch u.phase {
	case blockStart:
		return u.start()
	case storedBlock:
		n := min(u.left, len(u.in))
		if n == 0 && u.left > 0 {
			return short, false
		}
		u.out = append(u.out, u.in[:n]...)
		u.in = u.in[n:]
		if u.left -= n; u.left == 0 {
			u.end()
		}
		return short, true
	}
	return u.symbol()
}

func (u *Unpacker) end() {
	u.phase = blockStart
	u.Done = u.last
}

// start reads the head of a block.
func (u *Unpacker) start() (Error, bool) {
	head, ok := u.bits(3)
	if !ok {
		return short, false
	}
	switch head >> 1 {
	case 0:
		u.hold, u.held = 0, 0 // at most seven bits are left of a byte
		if len(u.in) < 4 {
			return short, false
		}
		n, not := int(u.in[0])|int(u.in[1])<<8, int(u.in[2])|int(u.in[3])<<8
		if n != not^0xffff {
			return "invalid stored block lengths", false
		}
		u.in, u.left, u.phase = u.in[4:], n, storedBlock
	case 1:
		five := make([]uint8, 32)
		for i := range five {
			five[i] = 5
		}
		u.lits, u.dists = newDecoder(fixedLengths()), newDecoder(five)
		u.phase = packedBlock
	case 2:
		if wrong, ok := u.codes(); !ok {
			return wrong, false
		}
		u.phase = packedBlock
	default:
		return "invalid block type", false
	}
	u.last = head&1 == 1
	return short, true
}

// codes reads the codes of a block.
func (u *Unpacker) codes() (Error, bool) {
	head, ok := u.bits(14)
	if !ok {
		return short, false
	}
	lits, dists, order := head&31+257, head>>5&31+1, head>>10+4
	if lits > codes || dists > distances {
		return "too many length or distance symbols", false
	}
	var lengths [19]uint8
	for _, s := range codeOrder[:order] {
		l, ok := u.bits(3)
		if !ok {
			return short, false
		}
		lengths[s] = uint8(l)
	}
	d := newDecoder(lengths[:])
	if d.spare != 0 {
		return "invalid code lengths set", false
	}
	var all []uint8
	for len(all) < lits+dists {
		s, wrong, ok := u.decode(d, "invalid code lengths set")
		if !ok {
			return wrong, false
		}
		if s < 16 {
			all = append(all, uint8(s))
			continue
		}
		bits, least := [3]int{2, 3, 7}[s-16], [3]int{3, 3, 11}[s-16]
		n, ok := u.bits(bits)
		if !ok {
			return short, false
		}
		var l uint8
		if s == 16 {
			if len(all) == 0 {
				return "invalid bit length repeat", false
			}
			l = all[len(all)-1]
		}
		if n += least; len(all)+n > lits+dists {
			return "invalid bit length repeat", false
		}
		for range n {
			all = append(all, l)
		}
	}
	if all[endOfBlock] == 0 {
		return "invalid code -- missing end-of-block", false
	}
	u.lits, u.dists = newDecoder(all[:lits]), newDecoder(all[lits:])
	if !u.lits.sound() {
		return "invalid literal/lengths set", false
	}
	if !u.dists.sound() {
		return "invalid distances set", false
	}
	return short, true
}

// symbol reads a byte, a match or the end of the block.
func (u *Unpacker) symbol() (Error, bool) {
	s, wrong, ok := u.decode(u.lits, "invalid literal/length code")
	switch {
	case !ok:
		return wrong, false
	case s < endOfBlock:
		u.out = append(u.out, byte(s))
		return short, true
	case s == endOfBlock:
		u.end()
		return short, true
	case s >= codes:
		return "invalid literal/length code", false
	}
	class := s - endOfBlock - 1
	length, ok := u.bits(int(lengthBits[class]))
	if !ok {
		return short, false
	}
	length += minMatch + firstOf(class, lengthBits[:28])
	if class == 28 {
		length = maxMatch
	}
	s, wrong, ok = u.decode(u.dists, "invalid distance code")
	if !ok {
		return wrong, false
	}
	if s >= distances {
		return "invalid distance code", false
	}
	distance, ok := u.bits(int(distanceBits[s]))
	if !ok {
		return short, false
	}
	distance += 1 + firstOf(s, distanceBits[:])
	if distance > len(u.out) || distance > windowSize {
		return "invalid distance too far back", false
	}
	for range length {
		u.out = append(u.out, u.out[len(u.out)-distance])
	}
	return short, true
}

// firstOf is the first value of a class.
func firstOf(class int, bits []uint8) int {
	first := 0
	for _, b := range bits[:min(class, len(bits))] {
		first += 1 << b
	}
	return first
}

// decoder reads a Huffman code bit by bit: codes of one length are numbers in a row.
type decoder struct {
	count   [16]int
	symbols []uint16
	spare   int // codes that mean nothing; negative: there are too many
}

func newDecoder(lengths []uint8) *decoder {
	d := &decoder{count: countOf(lengths)}
	for l := 1; l < 16; l++ {
		for s, n := range lengths {
			if int(n) == l {
				d.symbols = append(d.symbols, uint16(s))
			}
		}
	}
	d.spare = 1
	for l := 1; l < 16; l++ {
		d.spare = d.spare<<1 - d.count[l]
		if d.spare < 0 {
			break
		}
	}
	return d
}

// sound tells whether a code is whole; one that has a single symbol of one bit, or none, is too.
func (d *decoder) sound() bool {
	return d.spare == 0 || d.spare > 0 && (len(d.symbols) == 0 || len(d.symbols) == 1 && d.count[1] == 1)
}

func (u *Unpacker) decode(d *decoder, otherwise Error) (int, Error, bool) {
	code, first, at := 0, 0, 0
	for l := 1; l < 16; l++ {
		bit, ok := u.bits(1)
		if !ok {
			return 0, short, false
		}
		code |= bit
		n := d.count[l]
		if code-first < n {
			return int(d.symbols[at+code-first]), short, true
		}
		at += n
		first = (first + n) << 1
		code <<= 1
	}
	return 0, otherwise, false
}
