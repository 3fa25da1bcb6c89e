package re

// The tree of a parsed pattern, and how wide a match of it can be.

// node is one part of a pattern.
type node struct {
	op       nodeOp
	r        rune     // opChar
	set      *charSet // opSet
	kids     []*node
	min, max int     // opRepeat; max is -1 for no bound
	mode     repMode // opRepeat
	group    int     // opGroup, opRef, opCond; opGroup 0 captures nothing
	at       atKind  // opAt
	behind   bool    // opLook
	negative bool    // opLook
	fold     folding // opChar, opSet, opRef: how letters of either case are matched
	all      bool    // opAny: newlines too
}

type nodeOp uint8

const (
	opEmpty  nodeOp = iota
	opChar          // one character
	opAny           // the dot
	opSet           // a character class
	opSeq           // kids in sequence
	opAlt           // one of kids
	opRepeat        // kids[0], again and again
	opGroup         // kids[0] in parentheses
	opRef           // what a group matched
	opLook          // kids[0] ahead or behind
	opAtomic        // kids[0], without second thoughts
	opCond          // kids[0] if group matched, else kids[1]
	opAt            // a place: an anchor or a boundary
)

type repMode uint8

const (
	greedy repMode = iota
	lazy
	possessive
)

type atKind uint8

const (
	atStart      atKind = iota // \A, ^
	atLineStart                // ^ with MULTILINE
	atEnd                      // $
	atLineEnd                  // $ with MULTILINE
	atVeryEnd                  // \Z
	atBoundary                 // \b
	atNoBoundary               // \B
	atBoundaryASCII
	atNoBoundaryASCII
)

// folding tells which letters count as one.
type folding uint8

const (
	exact folding = iota
	foldASCII
	foldUnicode
)

// unbounded is the width of a match without limit.
const unbounded = 1 << 30

// width returns the smallest and the largest number of characters that n can match; groups holds those of the groups so far.
func (n *node) width(groups []span) (lo, hi int) {
	switch n.op {
	case opChar, opAny, opSet:
		return 1, 1
	case opSeq:
		for _, k := range n.kids {
			l, h := k.width(groups)
			lo, hi = min(lo+l, unbounded), min(hi+h, unbounded)
		}
	case opAlt:
		lo = unbounded
		for _, k := range n.kids {
			l, h := k.width(groups)
			lo, hi = min(lo, l), max(hi, h)
		}
	case opRepeat:
		l, h := n.kids[0].width(groups)
		lo = times(l, n.min)
		hi = unbounded
		if n.max >= 0 {
			hi = times(h, n.max)
		} else if h == 0 {
			hi = 0
		}
		if n.max < 0 && h > 0 {
			hi = unbounded
		}
	case opGroup, opAtomic:
		return n.kids[0].width(groups)
	case opRef:
		if n.group < len(groups) {
			return groups[n.group].lo, groups[n.group].hi
		}
	case opCond:
		l, h := n.kids[0].width(groups)
		l2, h2 := n.kids[1].width(groups)
		return min(l, l2), max(h, h2)
	}
	return lo, hi
}

type span struct{ lo, hi int }

func times(n, k int) int {
	if n == 0 || k == 0 {
		return 0
	}
	if n >= unbounded/k {
		return unbounded
	}
	return n * k
}

// isSingle tells whether n always matches exactly one character and captures nothing.
func (n *node) isSingle() bool { return n.op == opChar || n.op == opAny || n.op == opSet }
