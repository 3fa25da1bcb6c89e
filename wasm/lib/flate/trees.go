package flate

// Huffman codes, built as zlib builds them: ties between trees of equal weight go to the flatter one, and codes that would be too long
// are made shorter in the order of the heap.

// tree is the code of one alphabet: how often each symbol comes, and then its length and its bits.
type tree struct {
	freq   []int
	length []uint8
	bits   []uint16
	max    int // the last symbol that comes

	extra      []uint8 // bits after a symbol's code, from symbol extraBase on
	extraBase  int
	fixed      []uint8 // the lengths of the fixed code, nil: there is none
	limit      int     // the longest code
	heapOf     []int
	heapLen    int
	heapMax    int
	dad        []int
	depth      []uint8
	packedBits int // of the block in this code, with the extra bits
	fixedBits  int // in the fixed code
}

func newTree(symbols, limit int, extra []uint8, extraBase int, fixed []uint8) *tree {
	all := 2*symbols + 1
	return &tree{
		freq: make([]int, all), length: make([]uint8, all), bits: make([]uint16, symbols), extra: extra, extraBase: extraBase, fixed: fixed, limit: limit,
		heapOf: make([]int, all+1), dad: make([]int, all), depth: make([]uint8, all),
	}
}

func (t *tree) symbols() int { return len(t.bits) }

func (t *tree) reset() {
	clear(t.freq)
}

func (t *tree) before(a, b int) bool {
	return t.freq[a] < t.freq[b] || t.freq[a] == t.freq[b] && t.depth[a] <= t.depth[b]
}

// sink moves the node at place k down to where it belongs.
func (t *tree) sink(k int) {
	h, v := t.heapOf, t.heapOf[k]
	for j := 2 * k; j <= t.heapLen; j *= 2 {
		if j < t.heapLen && t.before(h[j+1], h[j]) {
			j++
		}
		if t.before(v, h[j]) {
			break
		}
		h[k] = h[j]
		k = j
	}
	h[k] = v
}

// build makes the code for the frequencies.
func (t *tree) build() {
	n := t.symbols()
	t.heapLen, t.heapMax, t.max = 0, len(t.heapOf), -1
	t.packedBits, t.fixedBits = 0, 0
	for s := range n {
		t.length[s] = 0
		if t.freq[s] > 0 {
			t.heapLen++
			t.heapOf[t.heapLen] = s
			t.max = s
			t.depth[s] = 0
		}
	}
	for t.heapLen < 2 { // there are always two codes, for old readers
		s := 0
		if t.max < 2 {
			t.max++
			s = t.max
		}
		t.heapLen++
		t.heapOf[t.heapLen] = s
		t.freq[s], t.depth[s] = 1, 0
		t.packedBits--
		if t.fixed != nil {
			t.fixedBits -= int(t.fixed[s])
		}
	}
	for k := t.heapLen / 2; k >= 1; k-- {
		t.sink(k)
	}
	node := n
	for {
		a := t.heapOf[1]
		t.heapOf[1] = t.heapOf[t.heapLen]
		t.heapLen--
		t.sink(1)
		b := t.heapOf[1]
		t.heapMax -= 2
		t.heapOf[t.heapMax+1], t.heapOf[t.heapMax] = a, b
		t.freq[node] = t.freq[a] + t.freq[b]
		t.depth[node] = max(t.depth[a], t.depth[b]) + 1
		t.dad[a], t.dad[b] = node, node
		t.heapOf[1] = node
		node++
		t.sink(1)
		if t.heapLen < 2 {
			break
		}
	}
	t.heapMax--
	t.heapOf[t.heapMax] = t.heapOf[1]
	t.assign(t.measure())
}

// measure gives each symbol the length of its code, and returns how many there are of each length.
func (t *tree) measure() (count [16]int) {
	over := 0
	t.length[t.heapOf[t.heapMax]] = 0
	for _, s := range t.heapOf[t.heapMax+1:] {
		l := int(t.length[t.dad[s]]) + 1
		if l > t.limit {
			l = t.limit
			over++
		}
		t.length[s] = uint8(l)
		if s > t.max { // not a symbol
			continue
		}
		count[l]++
		extra := 0
		if s >= t.extraBase && t.extra != nil {
			extra = int(t.extra[s-t.extraBase])
		}
		t.packedBits += t.freq[s] * (l + extra)
		if t.fixed != nil {
			t.fixedBits += t.freq[s] * (int(t.fixed[s]) + extra)
		}
	}
	if over == 0 {
		return count
	}
	for ; over > 0; over -= 2 {
		l := t.limit - 1
		for count[l] == 0 {
			l--
		}
		count[l]--
		count[l+1] += 2
		count[t.limit]--
	}
	at := len(t.heapOf)
	for l := t.limit; l > 0; l-- {
		for n := count[l]; n > 0; {
			at--
			s := t.heapOf[at]
			if s > t.max {
				continue
			}
			if int(t.length[s]) != l {
				t.packedBits += (l - int(t.length[s])) * t.freq[s]
				t.length[s] = uint8(l)
			}
			n--
		}
	}
	return count
}

// assign gives the symbols their bits, the first bit of a code lowest.
func (t *tree) assign(count [16]int) {
	assign(t.length[:t.max+1], count, t.bits)
}

func assign(length []uint8, count [16]int, bits []uint16) {
	var next [16]int
	code := 0
	for l := 1; l < 16; l++ {
		code = (code + count[l-1]) << 1
		next[l] = code
	}
	for s, l := range length {
		if l > 0 {
			bits[s] = reversed(next[l], int(l))
			next[l]++
		}
	}
}

func reversed(code, n int) uint16 {
	r := 0
	for range n {
		r = r<<1 | code&1
		code >>= 1
	}
	return uint16(r)
}

// fixedLengths are the lengths of the fixed code of literals and lengths.
func fixedLengths() []uint8 {
	l := make([]uint8, 288)
	for i := range l {
		switch {
		case i < 144 || i > 279:
			l[i] = 8
		case i < 256:
			l[i] = 9
		default:
			l[i] = 7
		}
	}
	return l
}

func countOf(length []uint8) (count [16]int) {
	for _, l := range length {
		if l > 0 {
			count[l]++
		}
	}
	return count
}
