package re

// The program of a pattern: what the matcher executes.

// inst is one instruction. What x and y mean is said at the codes.
type inst struct {
	op   opcode
	fold folding
	mode repMode
	r    rune
	x, y int32
	min  int32
	max  int32 // -1: no bound
	set  *charSet
}

type opcode uint8

const (
	iAccept opcode = iota // the end of the program or of a part run by itself
	iChar                 // the character r
	iFold                 // a character whose canonical case is r
	iAny                  // any character but a newline
	iAll                  // any character
	iSet                  // a character of set
	iJump                 // go on at x
	iSplit                // try the next instruction first, then x
	iSave                 // group boundary x: 2n opens, 2n+1 closes group n
	iAt                   // be at place r (an atKind)
	iRef                  // what group x matched
	iCond                 // go on at y unless group x matched
	iLook                 // the part after it matches here (min: 0 negative), or x characters before with mode lazy; then go on at y
	iAtomic               // the part after it, only the first way it matches; then go on at y
	iOne                  // the single-character instruction after it, min to max times
	iLoop                 // enter loop register x
	iNext                 // loop register x: again at y, min to max times, or go on after
	iRepeat               // possessive: the part after it, min to max times; then go on at y
)

// program is a compiled pattern.
type program struct {
	code   []inst
	groups int // without group 0
	loops  int
	prefix []rune   // what every match begins with
	first  *charSet // or what its first character is in, if known
	anchor bool     // matches only at the very start
	bytes  bool     // of a bytes pattern
}

type builder struct {
	program
	widths []span
	// fixed is false once a look-behind of variable width was met.
	variable bool
}

// build makes the program of a tree.
func build(n *node, widths []span) (*program, bool) {
	b := &builder{widths: widths}
	b.groups = len(widths) - 1
	b.emitNode(n)
	b.emit(inst{op: iAccept})
	b.prefix, _ = literalPrefix(n, nil)
	if len(b.prefix) == 0 {
		b.first = firstSet(n)
	}
	b.anchor = startsAnchored(n)
	return &b.program, !b.variable
}

func (b *builder) emit(i inst) int {
	b.code = append(b.code, i)
	return len(b.code) - 1
}

func (b *builder) here() int32 { return int32(len(b.code)) }

func (b *builder) emitNode(n *node) {
	switch n.op {
	case opChar:
		op := iChar
		if n.fold != exact {
			op = iFold
		}
		b.emit(inst{op: op, r: n.r, fold: n.fold})
	case opAny:
		op := iAny
		if n.all {
			op = iAll
		}
		b.emit(inst{op: op})
	case opSet:
		b.emit(inst{op: iSet, set: n.set})
	case opSeq:
		for _, k := range n.kids {
			b.emitNode(k)
		}
	case opAlt:
		b.emitAlternatives(n)
	case opGroup:
		if n.group == 0 {
			b.emitNode(n.kids[0])
			return
		}
		b.emit(inst{op: iSave, x: int32(2 * n.group)})
		b.emitNode(n.kids[0])
		b.emit(inst{op: iSave, x: int32(2*n.group + 1)})
	case opRef:
		b.emit(inst{op: iRef, x: int32(n.group), fold: n.fold})
	case opAt:
		b.emit(inst{op: iAt, r: rune(n.at)})
	case opAtomic:
		b.emitPart(inst{op: iAtomic}, n.kids[0])
	case opLook:
		look := inst{op: iLook, min: 1}
		if n.negative {
			look.min = 0
		}
		if n.behind {
			lo, hi := n.kids[0].width(b.widths)
			if lo != hi {
				b.variable = true
			}
			look.mode, look.x = lazy, int32(lo)
		}
		b.emitPart(look, n.kids[0])
	case opCond:
		cond := b.emit(inst{op: iCond, x: int32(n.group)})
		b.emitNode(n.kids[0])
		if n.kids[1].op == opEmpty {
			b.code[cond].y = b.here()
			return
		}
		jump := b.emit(inst{op: iJump})
		b.code[cond].y = b.here()
		b.emitNode(n.kids[1])
		b.code[jump].x = b.here()
	case opRepeat:
		b.emitRepeat(n)
	}
}

// emitPart emits an instruction that runs n by itself.
func (b *builder) emitPart(i inst, n *node) {
	at := b.emit(i)
	b.emitNode(n)
	b.emit(inst{op: iAccept})
	b.code[at].y = b.here()
}

func (b *builder) emitAlternatives(n *node) {
	var jumps []int
	for i, k := range n.kids {
		if i == len(n.kids)-1 {
			b.emitNode(k)
			break
		}
		split := b.emit(inst{op: iSplit})
		b.emitNode(k)
		jumps = append(jumps, b.emit(inst{op: iJump}))
		b.code[split].x = b.here()
	}
	for _, j := range jumps {
		b.code[j].x = b.here()
	}
}

func (b *builder) emitRepeat(n *node) {
	body := n.kids[0]
	for body.op == opGroup && body.group == 0 {
		body = body.kids[0]
	}
	lo, hi := int32(min(n.min, 1<<31-2)), int32(min(n.max, 1<<31-2))
	switch {
	case body.isSingle():
		b.emit(inst{op: iOne, min: lo, max: hi, mode: n.mode})
		b.emitNode(body)
	case n.mode == possessive:
		b.emitPart(inst{op: iRepeat, min: lo, max: hi}, body)
	case lo == 0 && hi == 1 && n.mode == greedy:
		split := b.emit(inst{op: iSplit})
		b.emitNode(body)
		b.code[split].x = b.here()
	default:
		k := int32(b.loops)
		b.loops++
		b.emit(inst{op: iLoop, x: k})
		jump := b.emit(inst{op: iJump})
		start := b.here()
		b.emitNode(body)
		b.code[jump].x = b.here()
		b.emit(inst{op: iNext, x: k, y: start, min: lo, max: hi, mode: n.mode})
	}
}

// literalPrefix collects the characters that every match of n begins with; whole tells that n matches nothing else.
func literalPrefix(n *node, have []rune) (prefix []rune, whole bool) {
	switch {
	case n.op == opChar && n.fold == exact:
		return append(have, n.r), true
	case n.op == opGroup:
		return literalPrefix(n.kids[0], have)
	case n.op == opSeq:
		for _, k := range n.kids {
			if have, whole = literalPrefix(k, have); !whole {
				return have, false
			}
		}
		return have, true
	case n.op == opRepeat && n.min > 0:
		have, _ = literalPrefix(n.kids[0], have)
	}
	return have, false
}

// firstSet returns a set that holds the first character of every match, or nil where there is none or it is not worth asking.
func firstSet(n *node) *charSet {
	switch n.op {
	case opSet:
		return n.set
	case opGroup, opAtomic:
		return firstSet(n.kids[0])
	case opSeq:
		for _, k := range n.kids {
			if k.op != opAt {
				return firstSet(k)
			}
		}
	case opRepeat:
		if n.min > 0 {
			return firstSet(n.kids[0])
		}
	}
	return nil
}

func startsAnchored(n *node) bool {
	switch n.op {
	case opAt:
		return n.at == atStart
	case opSeq, opGroup:
		return len(n.kids) > 0 && startsAnchored(n.kids[0])
	}
	return false
}
