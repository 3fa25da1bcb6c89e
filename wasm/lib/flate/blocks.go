package flate

// Blocks: what they say, in whichever of three ways is shortest.

// fullBlock is how many symbols a block has room for.
const fullBlock = 1<<14 - 1

// symbol is a byte, or (with a distance) a match.
type symbol struct {
	value    uint8  // the byte, or the length less 3
	distance uint16 // less 1 is what is written; 0: it is a byte
}

type writer struct {
	out     []byte
	hold    uint64 // bits that are no whole byte yet
	held    int
	symbols []symbol

	literals, matches, lengths *tree
	fixedBits                  []uint16
	fixedLen                   []uint8
}

func (w *writer) init() {
	w.fixedLen = fixedLengths()
	w.fixedBits = make([]uint16, len(w.fixedLen))
	assign(w.fixedLen, countOf(w.fixedLen), w.fixedBits)
	five := make([]uint8, distances)
	for i := range five {
		five[i] = 5
	}
	w.literals = newTree(codes, 15, lengthBits[:], endOfBlock+1, w.fixedLen)
	w.matches = newTree(distances, 15, distanceBits[:], 0, five)
	w.lengths = newTree(19, 7, []uint8{16: 2, 17: 3, 18: 7}, 0, nil)
	w.begin()
}

func (w *writer) copy() writer {
	c := *w
	c.out, c.symbols = append([]byte(nil), w.out...), append([]symbol(nil), w.symbols...)
	c.literals, c.matches, c.lengths = newTree(codes, 15, w.literals.extra, endOfBlock+1, w.literals.fixed), newTree(distances, 15, w.matches.extra, 0, w.matches.fixed), newTree(19, 7, w.lengths.extra, 0, nil)
	copy(c.literals.freq, w.literals.freq)
	copy(c.matches.freq, w.matches.freq)
	return c
}

// begin starts a block.
func (w *writer) begin() {
	w.symbols = w.symbols[:0]
	w.literals.reset()
	w.matches.reset()
	w.lengths.reset()
	w.literals.freq[endOfBlock] = 1
}

// literal notes a byte and tells whether the block is full.
func (w *writer) literal(b byte) bool {
	w.symbols = append(w.symbols, symbol{value: b})
	w.literals.freq[b]++
	return len(w.symbols) == fullBlock
}

// match notes a repeat and tells whether the block is full.
func (w *writer) match(length, distance int) bool {
	w.symbols = append(w.symbols, symbol{value: uint8(length - minMatch), distance: uint16(distance)})
	class, _ := lengthClass(length - minMatch)
	w.literals.freq[endOfBlock+1+class]++
	class, _ = classOf(distance-1, distanceBits[:])
	w.matches.freq[class]++
	return len(w.symbols) == fullBlock
}

// take returns the whole bytes that are written.
func (w *writer) take() []byte {
	out := w.out
	w.out = nil
	return out
}

func (w *writer) bits(value, n int) {
	w.hold |= uint64(value) << w.held
	w.held += n
	for w.held >= 8 {
		w.out = append(w.out, byte(w.hold))
		w.hold >>= 8
		w.held -= 8
	}
}

// align fills up the byte.
func (w *writer) align() {
	if w.held > 0 {
		w.bits(0, 8-w.held)
	}
}

// stored writes a block as it is.
func (w *writer) stored(data []byte, last bool) {
	w.bits(one(last), 3)
	w.align()
	w.out = append(w.out, byte(len(data)), byte(len(data)>>8), ^byte(len(data)), ^byte(len(data)>>8))
	w.out = append(w.out, data...)
}

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

// flush writes the block, whose bytes are data.
func (w *writer) flush(data []byte, last bool) {
	w.literals.build()
	w.matches.build()
	w.scan(w.literals, func(s, times, _, _ int) { w.lengths.freq[s] += times })
	w.scan(w.matches, func(s, times, _, _ int) { w.lengths.freq[s] += times })
	w.lengths.build()
	order := len(codeOrder)
	for order > 4 && w.lengths.length[codeOrder[order-1]] == 0 {
		order--
	}
	packed := w.literals.packedBits + w.matches.packedBits + w.lengths.packedBits + 3*order + 5 + 5 + 4
	own, fixed := (packed+3+7)>>3, (w.literals.fixedBits+w.matches.fixedBits+3+7)>>3
	switch {
	case len(data)+4 <= min(own, fixed) && len(data) < 1<<16:
		w.stored(data, last)
	case fixed <= own:
		w.bits(1<<1|one(last), 3)
		w.write(w.fixedBits, w.fixedLen, nil, nil)
	default:
		w.bits(2<<1|one(last), 3)
		w.bits(w.literals.max+1-257, 5)
		w.bits(w.matches.max, 5)
		w.bits(order-4, 4)
		for _, s := range codeOrder[:order] {
			w.bits(int(w.lengths.length[s]), 3)
		}
		for _, t := range []*tree{w.literals, w.matches} {
			w.scan(t, func(s, times, rest, bits int) {
				for range times {
					w.bits(int(w.lengths.bits[s]), int(w.lengths.length[s]))
				}
				w.bits(rest, bits)
			})
		}
		w.write(w.literals.bits, w.literals.length, w.matches.bits, w.matches.length)
	}
	w.begin()
	if last {
		w.align()
	}
}

// scan goes through the lengths of a code as they are written: each length, or a sign for several equal ones, so many times, and the bits
// after it.
func (w *writer) scan(t *tree, each func(symbol, times, rest, bits int)) {
	before, count := -1, 0
	most, least := 7, 4
	if t.length[0] == 0 {
		most, least = 138, 3
	}
	for s := 0; s <= t.max; s++ {
		l, next := int(t.length[s]), -1
		if s < t.max {
			next = int(t.length[s+1])
		}
		count++
		if count < most && l == next {
			continue
		}
		switch {
		case count < least:
			each(l, count, 0, 0)
		case l != 0:
			if l != before {
				each(l, 1, 0, 0)
				count--
			}
			each(16, 1, count-3, 2)
		case count <= 10:
			each(17, 1, count-3, 3)
		default:
			each(18, 1, count-11, 7)
		}
		count, before = 0, l
		switch {
		case next == 0:
			most, least = 138, 3
		case l == next:
			most, least = 6, 3
		default:
			most, least = 7, 4
		}
	}
}

// write writes the symbols in a code; without one for distances these have five bits each.
func (w *writer) write(bits []uint16, length []uint8, distBits []uint16, distLen []uint8) {
	for _, s := range w.symbols {
		if s.distance == 0 {
			w.bits(int(bits[s.value]), int(length[s.value]))
			continue
		}
		class, rest := lengthClass(int(s.value))
		code := endOfBlock + 1 + class
		w.bits(int(bits[code]), int(length[code]))
		w.bits(rest, int(lengthBits[class]))
		class, rest = classOf(int(s.distance)-1, distanceBits[:])
		if distBits == nil {
			w.bits(int(reversed(class, 5)), 5)
		} else {
			w.bits(int(distBits[class]), int(distLen[class]))
		}
		w.bits(rest, int(distanceBits[class]))
	}
	w.bits(int(bits[endOfBlock]), int(length[endOfBlock]))
}
