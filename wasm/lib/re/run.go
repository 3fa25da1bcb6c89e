package re

// Running a program at one place: one instruction after another, with one stack of what can be undone.

// undo is an entry of the backtracking stack: a choice to try, or something to put back on the way to it.
type undo struct {
	kind undoKind
	pc   int32 // of the choice; or what is put back: a group boundary, a loop register
	a, b int32
}

type undoKind uint8

const (
	tryAt    undoKind = iota // go on at pc with position a
	tryShort                 // iOne at pc: it matched up to b; go on after it from b-1, down to a
	tryMore                  // lazy iOne at pc matched up to a; match one more, at most b more in all
	tryAgain                 // lazy iNext at pc, position a: go round once more
	putMark                  // group boundary pc was a, last group b
	putLoop                  // loop register pc was count a, position b
)

type loopState struct{ count, last int32 }

func (m *matcher) push(u undo) {
	if len(m.stack) == cap(m.stack) && !m.grow() {
		return
	}
	m.stack = append(m.stack, u)
}

func (m *matcher) grow() bool {
	size := max(32, 2*cap(m.stack))
	if m.exc == nil {
		m.exc = m.t.Alloc(16 * size)
	}
	if m.exc != nil {
		return false
	}
	m.stack = append(make([]undo, 0, size), m.stack...)
	return true
}

func (m *matcher) setLoop(k int32, s loopState) {
	old := m.loops[k]
	m.push(undo{putLoop, k, old.count, old.last})
	m.loops[k] = s
}

// single tells whether one-character instruction i accepts r.
func (i *inst) single(r rune) bool {
	switch i.op {
	case iChar:
		return r == i.r
	case iFold:
		return canonical(r, i.fold) == i.r
	case iAny:
		return r != '\n'
	case iAll:
		return true
	}
	return i.set.has(r)
}

// span returns how many of the next characters, at most limit, instruction i accepts.
func (m *matcher) span(i *inst, pos, limit int) int {
	n := min(limit, m.end-pos)
	k := 0
	switch {
	case i.op == iAll:
		k = n
	case i.op == iSet && !m.sub.wide:
		bits := &i.set.ascii
		for k < n {
			c := m.sub.bytes[pos+k]
			if c < 128 && bits[c>>6]>>(c&63)&1 == 0 || c >= 128 && !i.set.slow(rune(c)) {
				break
			}
			k++
		}
	default:
		for k < n && i.single(m.sub.at(pos+k)) {
			k++
		}
	}
	m.steps += k / 8
	return k
}

// run executes from pc at pos to an iAccept, and tells where that was. What it leaves on the stack above where it began are the
// choices not tried. top is set for the program itself, whose end must suit the kind of match.
func (m *matcher) run(pc int32, pos int, top bool) (int, bool) {
	base := len(m.stack)
	state := goesOn
	for state == goesOn {
		if m.steps >= stretch && !m.pause() {
			return 0, false
		}
		pc, pos, state = m.some(pc, pos, top, base)
	}
	return pos, state == accepts
}

// stretch is how many steps are made between two looks at the clock and the limits. Each stretch is a call of its own also because
// a browser makes a function faster only from its next call on: in one that takes seconds, all of them would be slow.
const stretch = 4096

type state uint8

const (
	goesOn state = iota
	accepts
	fails
)

// some executes from pc at pos for a stretch.
func (m *matcher) some(pc int32, pos int, top bool, base int) (int32, int, state) {
	code := m.prog.code
	for m.exc == nil {
		if m.steps++; m.steps >= stretch {
			return pc, pos, goesOn
		}
		i := &code[pc]
		ok := true
		switch i.op {
		case iAccept:
			if !top || !(m.whole && pos != m.end || pos == m.notAt) {
				return pc, pos, accepts
			}
			ok = false
		case iChar, iFold, iAny, iAll, iSet:
			if ok = pos < m.end && i.single(m.sub.at(pos)); ok {
				pos++
				pc++
			}
		case iJump:
			pc = i.x
		case iSplit:
			m.push(undo{tryAt, i.x, int32(pos), 0})
			pc++
		case iSave:
			m.push(undo{putMark, i.x, m.marks[i.x], m.lastGroup})
			m.marks[i.x] = int32(pos)
			if i.x&1 != 0 {
				m.lastGroup = i.x / 2
			}
			pc++
		case iAt:
			if ok = m.isAt(atKind(i.r), pos); ok {
				pc++
			}
		case iRef:
			if pos, ok = m.again(i, pos); ok {
				pc++
			}
		case iCond:
			if m.marks[2*i.x] >= 0 && m.marks[2*i.x+1] >= 0 {
				pc++
			} else {
				pc = i.y
			}
		case iLook:
			if ok = m.look(pc, pos); ok {
				pc = i.y
			}
		case iAtomic:
			if pos, ok = m.part(pc+1, pos); ok {
				pc = i.y
			}
		case iRepeat:
			if pos, ok = m.repeat(i, pc+1, pos); ok {
				pc = i.y
			}
		case iOne:
			if pos, ok = m.one(i, pc, pos); ok {
				pc += 2
			}
		case iLoop:
			m.setLoop(i.x, loopState{0, -1})
			pc++
		case iNext:
			pc = m.next(i, pc, pos)
		}
		if !ok {
			if pc, pos, ok = m.back(base); !ok {
				return 0, 0, fails
			}
		}
	}
	return 0, 0, fails
}

// one runs iOne: takes as many as it should, and leaves the choice of fewer or more.
func (m *matcher) one(i *inst, pc int32, pos int) (int, bool) {
	limit := m.end
	if i.max >= 0 {
		limit = int(i.max)
	}
	single := &m.prog.code[pc+1]
	if i.mode == lazy {
		k := m.span(single, pos, int(i.min))
		if k < int(i.min) {
			return pos, false
		}
		if more := limit - k; more > 0 {
			m.push(undo{tryMore, pc, int32(pos + k), int32(more)})
		}
		return pos + k, true
	}
	k := m.span(single, pos, limit)
	if k < int(i.min) {
		return pos, false
	}
	if i.mode == greedy && k > int(i.min) {
		m.push(undo{tryShort, pc, int32(pos) + i.min, int32(pos + k)})
	}
	return pos + k, true
}

// next runs iNext, at the end of a loop's body and before its first round. A round that would begin where the last one did is not
// made: so a body that matches nothing cannot go round for ever.
func (m *matcher) next(i *inst, pc int32, pos int) int32 {
	s := m.loops[i.x]
	switch {
	case s.count < i.min:
		m.setLoop(i.x, loopState{s.count + 1, s.last})
		return i.y
	case i.mode == lazy:
		m.push(undo{tryAgain, pc, int32(pos), 0})
	case (i.max < 0 || s.count < i.max) && s.last != int32(pos):
		m.push(undo{tryAt, pc + 1, int32(pos), 0})
		m.setLoop(i.x, loopState{s.count + 1, int32(pos)})
		return i.y
	}
	return pc + 1
}

// back takes choices off the stack, above base, until one is to be tried.
func (m *matcher) back(base int) (pc int32, pos int, ok bool) {
	for len(m.stack) > base {
		top := len(m.stack) - 1
		u := &m.stack[top]
		switch u.kind {
		case putMark:
			m.marks[u.pc], m.lastGroup = u.a, u.b
		case putLoop:
			m.loops[u.pc] = loopState{u.a, u.b}
		case tryAt:
			pc, pos = u.pc, int(u.a)
			m.stack = m.stack[:top]
			return pc, pos, true
		case tryShort:
			pc = u.pc + 2
			// Where a plain character comes next, go straight to the last place that has it.
			if next := &m.prog.code[pc]; next.op == iChar {
				for u.b--; u.b >= u.a && (int(u.b) >= m.end || m.sub.at(int(u.b)) != next.r); u.b-- {
					m.steps++
				}
				if u.b < u.a {
					break
				}
			} else {
				u.b--
			}
			pos = int(u.b)
			if u.b == u.a {
				m.stack = m.stack[:top]
			}
			return pc, pos, true
		case tryMore:
			pos = int(u.a)
			if pos >= m.end || !m.prog.code[u.pc+1].single(m.sub.at(pos)) {
				break
			}
			pc = u.pc + 2
			u.a++
			if u.b--; u.b == 0 {
				m.stack = m.stack[:top]
			}
			return pc, pos + 1, true
		case tryAgain:
			i := &m.prog.code[u.pc]
			s := m.loops[i.x]
			if i.max >= 0 && s.count >= i.max || s.last == u.a {
				break
			}
			pos = int(u.a)
			m.stack = m.stack[:top]
			m.setLoop(i.x, loopState{s.count + 1, int32(pos)})
			return i.y, pos, true
		}
		m.stack = m.stack[:top]
	}
	return 0, 0, false
}

// part runs the instructions from pc to their iAccept and forgets the choices that they leave, but not what has to be put back.
func (m *matcher) part(pc int32, pos int) (int, bool) {
	base := len(m.stack)
	end, ok := m.run(pc, pos, false)
	if !ok {
		return pos, false
	}
	kept := m.stack[:base]
	for _, u := range m.stack[base:] {
		if u.kind >= putMark {
			kept = append(kept, u)
		}
	}
	m.stack = kept
	return end, true
}

// look runs iLook at pc.
func (m *matcher) look(pc int32, pos int) bool {
	i := &m.prog.code[pc]
	if i.mode == lazy {
		if pos -= int(i.x); pos < 0 {
			return i.min == 0
		}
	}
	base := len(m.stack)
	_, ok := m.part(pc+1, pos)
	if i.min == 0 {
		if ok {
			m.back(base) // only what has to be put back is there
		}
		return !ok && m.exc == nil
	}
	return ok
}

// repeat runs iRepeat: round after round of the part at pc, none of them ever reconsidered.
func (m *matcher) repeat(i *inst, pc int32, pos int) (int, bool) {
	last := -1
	for n := int32(0); i.max < 0 || n < i.max; n++ {
		if n >= i.min && pos == last {
			break
		}
		if n >= i.min {
			last = pos
		}
		end, ok := m.part(pc, pos)
		if !ok {
			if n < i.min {
				return pos, false
			}
			break
		}
		pos = end
	}
	return pos, true
}

// again runs iRef: the text of a group once more.
func (m *matcher) again(i *inst, pos int) (int, bool) {
	from, to := int(m.marks[2*i.x]), int(m.marks[2*i.x+1])
	if from < 0 || to < from {
		return pos, false
	}
	n := to - from
	if n > m.end-pos {
		return pos, false
	}
	for k := range n {
		a, b := m.sub.at(from+k), m.sub.at(pos+k)
		if a != b && (i.fold == exact || canonical(a, i.fold) != canonical(b, i.fold)) {
			return pos, false
		}
	}
	m.steps += n / 8
	return pos + n, true
}

func (m *matcher) isAt(k atKind, pos int) bool {
	switch k {
	case atStart:
		return pos == 0
	case atLineStart:
		return pos == 0 || m.sub.at(pos-1) == '\n'
	case atEnd:
		return pos == m.end || pos == m.end-1 && m.sub.at(pos) == '\n'
	case atLineEnd:
		return pos == m.end || m.sub.at(pos) == '\n'
	case atVeryEnd:
		return pos == m.end
	}
	ascii := k >= atBoundaryASCII
	before := pos > 0 && isWord(m.sub.at(pos-1), ascii)
	after := pos < m.end && isWord(m.sub.at(pos), ascii)
	// CPython 3.13: in empty text there is neither a boundary nor its opposite.
	if m.end == 0 {
		return false
	}
	return (before != after) == (k == atBoundary || k == atBoundaryASCII)
}
