package flate

// Packing: finding repeats, as zlib does at each level.

import "slices"

// effort is what a level spends on looking for repeats.
type effort struct {
	good  int // a match this long makes the search for a better one a quarter as long
	lazy  int // a match this long is taken without trying the next place
	nice  int // a match this long ends the search
	chain int // how many places are looked at
}

var efforts = [10]effort{{}, {4, 4, 8, 4}, {4, 5, 16, 8}, {4, 6, 32, 32}, {4, 4, 16, 16}, {8, 16, 32, 32}, {8, 16, 128, 128}, {8, 32, 128, 256}, {32, 128, 258, 1024}, {32, 258, 258, 4096}}

// farThree is how far back a match of three bytes may be and still be worth it.
const farThree = 4096

// Flush says what is to become of bytes that are not packed yet.
type Flush int

// Wait for more; end the block at a whole byte; the same, and forget what was before; end all.
const (
	NoFlush Flush = iota
	SyncFlush
	FullFlush
	Finish
)

// Packer packs bytes that come piece by piece.
type Packer struct {
	effort
	level int
	out   writer

	in       []byte // all of it
	at       int    // the next byte to pack
	block    int    // where the block begins
	head     [1 << 15]int32
	prev     [windowSize]int32
	matchLen int
	matchAt  int
	late     int  // places at the end that could not be noted yet: too few bytes came after them
	held     bool // the byte before is not given out yet: a match that begins here may be better
}

// NewPacker returns a packer of level 0 to 9.
func NewPacker(level int) *Packer {
	p := &Packer{effort: efforts[level], level: level, matchLen: minMatch - 1}
	p.out.init()
	return p
}

// Preset lets what comes first refer to the dictionary's end, as if that had been packed before.
func (p *Packer) Preset(dictionary []byte) {
	p.in = slices.Clone(dictionary[max(0, len(dictionary)-windowSize):])
	for i := range max(0, len(p.in)-minMatch+1) {
		p.insert(i)
	}
	p.at, p.block = len(p.in), len(p.in)
	p.late = min(p.at, minMatch-1)
}

// Copy returns a packer that goes on from the same state.
func (p *Packer) Copy() *Packer {
	q := *p
	q.in = slices.Clone(p.in)
	q.out = p.out.copy()
	return &q
}

// Pack takes more bytes, and returns what is packed so far and was not returned before.
func (p *Packer) Pack(data []byte, flush Flush) []byte {
	p.in = append(p.in, data...)
	for p.late > 0 && len(p.in)-p.at+p.late >= minMatch {
		p.insert(p.at - p.late)
		p.late--
	}
	switch {
	case p.level == 0:
		p.store(flush)
	case p.level < 4:
		p.fast(flush)
	default:
		p.slow(flush)
	}
	if flush == SyncFlush || flush == FullFlush {
		p.out.stored(nil, false)
		if flush == FullFlush {
			clear(p.head[:])
			p.in, p.at, p.block, p.late = nil, 0, 0, 0
		}
	}
	return p.out.take()
}

// insert notes the three bytes at a place, and returns the last place that may have the same ones; 0: none (the very first is never found).
func (p *Packer) insert(at int) int {
	h := (int(p.in[at])<<10 ^ int(p.in[at+1])<<5 ^ int(p.in[at+2])) & (1<<15 - 1)
	found := p.head[h]
	p.prev[at&(windowSize-1)] = found
	p.head[h] = int32(at)
	return int(found)
}

// longest looks for the longest match with what is at p.at, longer than best, from place on backwards.
func (p *Packer) longest(place, best int) int {
	left := len(p.in) - p.at
	chain, nice := p.chain, min(p.nice, left)
	if best >= p.good {
		chain >>= 2
	}
	most := min(maxMatch, left)
	if best >= most {
		return min(best, left)
	}
	here := p.in[p.at : p.at+most]
	limit := max(0, p.at-maxDistance)
	for {
		if best < most && p.in[place+best] == here[best] && p.in[place] == here[0] {
			there := p.in[place : place+most]
			n := 0
			for n < most && there[n] == here[n] {
				n++
			}
			if n > best {
				p.matchAt, best = place, n
				if n >= nice {
					break
				}
			}
		}
		place = int(p.prev[place&(windowSize-1)])
		chain--
		if place <= limit || chain == 0 {
			break
		}
	}
	return min(best, left)
}

// more tells whether there is enough ahead to go on.
func (p *Packer) more(flush Flush) bool {
	left := len(p.in) - p.at
	return left >= lookahead || flush != NoFlush && left > 0
}

// slow takes a match only if the next place has no better one.
func (p *Packer) slow(flush Flush) {
	for p.more(flush) {
		place := 0
		if len(p.in)-p.at >= minMatch {
			place = p.insert(p.at)
		}
		before, beforeAt := p.matchLen, p.matchAt
		p.matchLen = minMatch - 1
		if place != 0 && before < p.lazy && p.at-place <= maxDistance {
			p.matchLen = p.longest(place, before)
			if p.matchLen == minMatch && p.at-p.matchAt > farThree {
				p.matchLen = minMatch - 1
			}
		}
		switch {
		case before >= minMatch && p.matchLen <= before:
			last := len(p.in) - minMatch
			full := p.out.match(before, p.at-1-beforeAt)
			for range before - 2 {
				p.at++
				if p.at <= last {
					p.insert(p.at)
				}
			}
			p.at++
			p.held, p.matchLen = false, minMatch-1
			if full {
				p.flushBlock(false)
			}
		case p.held:
			if p.out.literal(p.in[p.at-1]) {
				p.flushBlock(false)
			}
			p.at++
		default:
			p.held = true
			p.at++
		}
	}
	if flush == NoFlush {
		return
	}
	if p.held {
		p.out.literal(p.in[p.at-1])
		p.held = false
	}
	p.end(flush)
}

// fast takes each match that it finds.
func (p *Packer) fast(flush Flush) {
	for p.more(flush) {
		place := 0
		if len(p.in)-p.at >= minMatch {
			place = p.insert(p.at)
		}
		n := 0
		if place != 0 && p.at-place <= maxDistance {
			n = p.longest(place, minMatch-1)
		}
		full := false
		if n >= minMatch {
			full = p.out.match(n, p.at-p.matchAt)
			if n <= p.lazy && len(p.in)-p.at-n >= minMatch {
				for range n - 1 {
					p.at++
					p.insert(p.at)
				}
				p.at++
			} else {
				p.at += n
			}
		} else {
			full = p.out.literal(p.in[p.at])
			p.at++
		}
		if full {
			p.flushBlock(false)
		}
	}
	if flush != NoFlush {
		p.end(flush)
	}
}

// end closes the last block.
func (p *Packer) end(flush Flush) {
	if flush == Finish {
		p.flushBlock(true)
		return
	}
	if len(p.out.symbols) > 0 {
		p.flushBlock(false)
	}
	p.late = min(p.at, minMatch-1)
}

func (p *Packer) flushBlock(last bool) {
	p.out.flush(p.in[p.block:p.at], last)
	p.block = p.at
}

// store packs nothing.
func (p *Packer) store(flush Flush) {
	const most = 1<<16 - 1
	ended := false
	for len(p.in)-p.at > most || flush != NoFlush && p.at < len(p.in) {
		n := min(most, len(p.in)-p.at)
		p.at += n
		ended = flush == Finish && p.at == len(p.in)
		p.out.stored(p.in[p.at-n:p.at], ended)
	}
	if flush == Finish && !ended {
		p.out.stored(nil, true)
	}
}
