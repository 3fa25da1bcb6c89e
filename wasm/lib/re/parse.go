package re

// The parser: alternatives, sequences and repetitions, and what every part of it shares. Errors are worded and placed as CPython's.

import "strconv"

// The flags, with the values that Python gives them.
const (
	flagIgnoreCase = 2
	flagLocale     = 4
	flagMultiline  = 8
	flagDotAll     = 16
	flagUnicode    = 32
	flagVerbose    = 64
	flagDebug      = 128
	flagASCII      = 256

	typeFlags = flagASCII | flagLocale | flagUnicode
)

// syntaxError is what is wrong with a pattern; pos is -1 where no place can be told.
type syntaxError struct {
	msg string
	pos int
}

// parser reads one pattern. It stops at its first error, which next() and the others carry in err.
type parser struct {
	src    []rune
	pos    int
	bytes  bool // the pattern is of bytes
	flags  int  // global flags
	names  []string
	groups []span // widths; index 0 is the whole pattern; open groups have lo < 0
	byName map[string]int
	behind int // number of groups when the outermost look-behind began, or -1
	depth  int
	err    *syntaxError
	checks []groupCheck // conditions on groups that may come later
	doubts []string     // FutureWarnings: what may mean something else one day
	// deep is set when the pattern is nested deeper than the recursion limit.
	deep bool
}

type groupCheck struct{ group, pos int }

const maxDepth = 400

// maxRepeat is the bound of a repetition in CPython on 64 bits.
const maxRepeat = 4294967295

func (p *parser) fail(msg string, pos int) {
	if p.err == nil {
		p.err = &syntaxError{msg, pos}
	}
}

// more tells whether there is something left to read.
func (p *parser) more() bool { return p.err == nil && p.pos < len(p.src) }

func (p *parser) peek() rune {
	if p.pos < len(p.src) {
		return p.src[p.pos]
	}
	return -1
}

// accept reads r if it is next.
func (p *parser) accept(r rune) bool {
	if p.err == nil && p.peek() == r {
		p.pos++
		return true
	}
	return false
}

// until reads to the next stop and past it; kind names what is missing otherwise.
func (p *parser) until(stop rune, kind string) string {
	start := p.pos
	for p.pos < len(p.src) {
		if p.src[p.pos] == stop {
			text := text(p.src[start:p.pos])
			p.pos++
			if text == "" {
				p.fail("missing "+kind, start)
			}
			return text
		}
		p.pos++
	}
	if start == p.pos {
		p.fail("missing "+kind, start)
	} else {
		p.fail("missing "+string(stop)+", unterminated name", start)
	}
	return ""
}

// parse reads the whole pattern.
func (p *parser) parse() *node {
	p.groups, p.byName, p.behind = []span{{}}, map[string]int{}, -1
	n := p.alternatives(p.flags, true)
	if p.err == nil && p.pos < len(p.src) {
		p.fail("unbalanced parenthesis", p.pos)
	}
	for _, c := range p.checks {
		if c.group >= len(p.groups) {
			p.fail("invalid group reference "+strconv.Itoa(c.group), c.pos)
		}
	}
	return n
}

// alternatives reads to the closing parenthesis, or to the end. f are the flags in force.
func (p *parser) alternatives(f int, top bool) *node {
	if p.depth++; p.depth > maxDepth {
		p.deep = true
		p.fail("pattern is nested too deeply", p.pos)
	}
	defer func() { p.depth-- }()
	var kids []*node
	for {
		kids = append(kids, p.sequence(&f, top && len(kids) == 0))
		if !p.accept('|') {
			break
		}
	}
	if len(kids) == 1 {
		return kids[0]
	}
	// One character or another is a set.
	set := &charSet{}
	for _, k := range kids {
		if k.op != opChar || k.fold != kids[0].fold {
			return &node{op: opAlt, kids: kids}
		}
		set.add(k.r, k.r)
	}
	set.freeze(kids[0].fold)
	return &node{op: opSet, set: set}
}

// sequence reads one alternative. Global flags, which only the very first may hold, change *f.
func (p *parser) sequence(f *int, first bool) *node {
	seq := &node{op: opSeq}
	for p.more() {
		c := p.peek()
		if c == '|' || c == ')' {
			break
		}
		at := p.pos
		p.pos++
		if *f&flagVerbose != 0 {
			if isPatternSpace(c) {
				continue
			}
			if c == '#' {
				for p.pos < len(p.src) && p.src[p.pos] != '\n' {
					p.pos += p.tokenSize()
				}
				p.accept('\n')
				continue
			}
		}
		var n *node
		switch c {
		case '\\':
			n = p.escape(*f, at)
		case '.':
			n = &node{op: opAny, all: *f&flagDotAll != 0}
		case '[':
			n = p.class(*f, at)
		case '*', '+', '?', '{':
			if p.repeat(seq, c, at, *f) {
				continue
			}
			n = p.char(c, *f)
		case '(':
			if n = p.group(f, at, first && len(seq.kids) == 0); n == nil {
				continue
			}
		case '^':
			n = &node{op: opAt, at: atStart}
			if *f&flagMultiline != 0 {
				n.at = atLineStart
			}
		case '$':
			n = &node{op: opAt, at: atEnd}
			if *f&flagMultiline != 0 {
				n.at = atLineEnd
			}
		default:
			n = p.char(c, *f)
		}
		if p.err != nil {
			return seq
		}
		seq.kids = append(seq.kids, n)
	}
	if len(seq.kids) == 1 {
		return seq.kids[0]
	}
	return seq
}

// tokenSize is how many characters the next token of a comment has: an escape counts as one.
func (p *parser) tokenSize() int {
	if p.src[p.pos] == '\\' {
		if p.pos+1 == len(p.src) {
			p.fail("bad escape (end of pattern)", p.pos)
			return 1
		}
		return 2
	}
	return 1
}

func isPatternSpace(r rune) bool { return r == ' ' || 9 <= r && r <= 13 }

// char makes the node of one character under the flags f.
func (p *parser) char(r rune, f int) *node {
	n := &node{op: opChar, r: r, fold: p.fold(f)}
	if n.fold != exact {
		if nextCase(r, n.fold) == r {
			n.fold = exact
		} else {
			n.r = canonical(r, n.fold)
		}
	}
	return n
}

func (p *parser) fold(f int) folding {
	switch {
	case f&flagIgnoreCase == 0:
		return exact
	case p.ascii(f):
		return foldASCII
	}
	return foldUnicode
}

// ascii tells whether the classes are ASCII's.
func (p *parser) ascii(f int) bool { return p.bytes || f&flagASCII != 0 }

// repeat applies the quantifier c, read at position at, to the last part of seq; false means that it is none, just a brace.
func (p *parser) repeat(seq *node, c rune, at, f int) bool {
	lo, hi := 0, -1
	switch c {
	case '?':
		hi = 1
	case '+':
		lo = 1
	case '{':
		if p.accept('}') {
			p.pos--
			return false
		}
		from := p.pos
		low := p.digits()
		high := low
		if p.accept(',') {
			high = p.digits()
		}
		if !p.accept('}') {
			p.pos = from
			return false
		}
		var big bool
		if low != "" {
			lo, big = repeatCount(low)
		}
		if high != "" && !big {
			hi, big = repeatCount(high)
			if !big && hi < lo {
				p.fail("min repeat greater than max repeat", at+1)
				return true
			}
		}
		if big {
			p.fail(tooLarge, -1)
			return true
		}
	}
	var item *node
	if len(seq.kids) > 0 {
		item = seq.kids[len(seq.kids)-1]
	}
	if item == nil || item.op == opAt {
		p.fail("nothing to repeat", at)
		return true
	}
	if item.op == opRepeat {
		p.fail("multiple repeat", at)
		return true
	}
	n := &node{op: opRepeat, kids: []*node{item}, min: lo, max: hi}
	if p.accept('?') {
		n.mode = lazy
	} else if p.accept('+') {
		n.mode = possessive
	}
	seq.kids[len(seq.kids)-1] = n
	return true
}

// tooLarge is CPython's OverflowError for a repetition beyond 32 bits.
const tooLarge = "the repetition number is too large"

func repeatCount(s string) (n int, big bool) {
	v, err := strconv.ParseInt(s, 10, 64)
	if err != nil || v >= maxRepeat {
		return 0, true
	}
	return int(v), false
}

func (p *parser) digits() string {
	from := p.pos
	for c := p.peek(); '0' <= c && c <= '9'; c = p.peek() {
		p.pos++
	}
	return string(p.src[from:p.pos])
}
