package re

// The matcher: what it searches, where it tries to match, and what its work costs. run.go has what it does at each place.

import (
	"strings"

	"github.com/asyncio-playground/playground/wasm/vm"
)

// subject is what is searched: bytes when each is a character of its own, else code points.
type subject struct {
	bytes string
	runes []rune
	wide  bool
	n     int // characters
}

func (s *subject) at(i int) rune {
	if s.wide {
		return s.runes[i]
	}
	return rune(s.bytes[i])
}

// slice returns the text of the characters from i to j.
func (s *subject) slice(i, j int) string {
	if s.wide {
		return text(s.runes[i:j])
	}
	return s.bytes[i:j]
}

// matcher runs one program over one subject.
type matcher struct {
	t         *vm.Thread
	prog      *program
	sub       *subject
	end       int // characters that count, at most sub.n
	marks     []int32
	lastGroup int32
	loops     []loopState
	stack     []undo
	steps     int
	long      int  // steps of this search before the last pause
	whole     bool // the match must reach the end
	notAt     int  // an empty match here does not count, or -1
	exc       *vm.Exc
}

func newMatcher(t *vm.Thread, prog *program, sub *subject, end int) *matcher {
	m := &matcher{t: t, prog: prog, sub: sub, end: end, notAt: -1}
	m.marks = make([]int32, 2*prog.groups+2)
	m.loops = make([]loopState, prog.loops)
	return m
}

// A search that has made patience steps is one that tries ever more ways to match: in CPython it may take years. Each further step is
// worth so many more of the run's budget, though not of its time, that a page waits a few seconds for the end and not half a minute.
const (
	patience = 2_000_000
	dear     = 7

	endless = "a regular expression that tries ever more ways to match? Repeats within repeats multiply: a+b is found where (a+)+b is"
)

// search finds the first match that begins at start or later; the groups are in marks afterwards.
func (m *matcher) search(start int) (bool, *vm.Exc) {
	p := m.prog
	m.long = 0
	for pos := start; pos <= m.end; pos++ {
		if len(p.prefix) > 0 {
			if pos = m.findPrefix(pos); pos < 0 {
				break
			}
		} else if p.first != nil {
			for pos < m.end && !p.first.has(m.sub.at(pos)) {
				pos++
			}
			if pos == m.end {
				break
			}
		}
		if p.anchor && pos > 0 {
			break
		}
		if ok, exc := m.matchAt(pos); ok || exc != nil {
			return ok, exc
		}
		m.notAt = -1
	}
	m.settle()
	return false, m.exc
}

// findPrefix returns where the program's literal prefix next occurs, or -1.
func (m *matcher) findPrefix(pos int) int {
	prefix := m.prog.prefix
	last := m.end - len(prefix)
	if !m.sub.wide {
		for _, r := range prefix {
			// A narrow subject of a text pattern is ASCII: a higher character cannot be there.
			if r > 127 && !m.prog.bytes {
				return -1
			}
		}
		b := make([]byte, len(prefix))
		for i, r := range prefix {
			b[i] = byte(r)
		}
		if pos > last {
			return -1
		}
		i := strings.Index(m.sub.bytes[pos:m.end], string(b))
		m.steps++
		if i < 0 {
			return -1
		}
		return pos + i
	}
next:
	for ; pos <= last; pos++ {
		for i, r := range prefix {
			if m.sub.runes[pos+i] != r {
				continue next
			}
		}
		return pos
	}
	return -1
}

// matchAt tries to match at pos.
func (m *matcher) matchAt(pos int) (bool, *vm.Exc) {
	for i := range m.marks {
		m.marks[i] = -1
	}
	m.lastGroup = -1
	m.stack = m.stack[:0]
	end, ok := m.run(0, pos, true)
	m.settle()
	if !ok {
		return false, m.exc
	}
	m.marks[0], m.marks[1] = int32(pos), int32(end)
	return true, nil
}

// settle charges the thread for the steps made: about a bytecode each.
func (m *matcher) settle() {
	m.t.Charge(m.steps)
	m.steps = 0
}

// pause is called after each stretch of a match, so that limits and the clock see it.
func (m *matcher) pause() bool {
	more := 0
	if m.long += m.steps; m.long > patience {
		more = dear * m.steps
	}
	m.settle()
	m.t.Labour(more, endless)
	return m.exc == nil
}
