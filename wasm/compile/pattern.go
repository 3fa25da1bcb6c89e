package compile

// match: patterns test the subject and put what they capture into temporaries; names are bound only once a whole pattern
// has matched.

import (
	"math/big"
	"strconv"

	"github.com/asyncio-playground/playground/wasm/syntax"
)

// capture is a name that a pattern binds and the register that holds its value meanwhile.
type captured struct {
	name string
	reg  int
	at   Position
}

// matcher compiles one pattern.
type matcher struct {
	*unit
	names []captured
	fail  *label
}

func (u *unit) match(s *syntax.Match) {
	subject := u.push(s.Subject)
	end := newLabel()
	for i, c := range s.Cases {
		next := newLabel()
		m := matcher{unit: u, fail: next}
		if c.Guard == nil && i < len(s.Cases)-1 {
			u.checkReachable(c.Pattern)
		}
		save := u.top
		m.pattern(c.Pattern, subject)
		for _, n := range m.names {
			u.forbidDebug(c.Pattern.Pos(), n.name)
			u.storeName(n.at, n.name, n.reg)
		}
		u.top = save
		if c.Guard != nil {
			u.cond(c.Guard, false, next)
		}
		u.stmts(c.Body)
		u.jump(noPos, Jump, 0, end)
		u.place(next)
	}
	u.place(end)
}

// checkReachable refuses a pattern that always matches where others follow.
func (u *unit) checkReachable(p syntax.Pattern) {
	switch p := p.(type) {
	case *syntax.MatchAs:
		if p.Pattern != nil {
			u.checkReachable(p.Pattern)
			return
		}
		if p.Name == "" {
			u.c.fail(p.Span, "wildcard makes remaining patterns unreachable")
		} else {
			u.c.fail(p.Span, "name capture '"+p.Name+"' makes remaining patterns unreachable")
		}
	case *syntax.MatchOr:
		for _, x := range p.Patterns {
			u.checkReachable(x)
		}
	}
}

func isWildcard(p syntax.Pattern) bool {
	a, ok := p.(*syntax.MatchAs)
	return ok && a.Pattern == nil && a.Name == ""
}

// pattern tests register r and jumps to m.fail if it does not match. Temporaries stay taken until the caller is done.
func (m *matcher) pattern(p syntax.Pattern, r int) {
	at := spanPos(p.Pos())
	switch p := p.(type) {
	case *syntax.MatchValue:
		m.value(p, at, r)
	case *syntax.MatchSingleton:
		m.singleton(p, at, r)
	case *syntax.MatchSequence:
		m.sequence(p, at, r)
	case *syntax.MatchMapping:
		m.mapping(p, at, r)
	case *syntax.MatchClass:
		m.class(p, at, r)
	case *syntax.MatchAs:
		if p.Pattern != nil {
			m.pattern(p.Pattern, r)
		}
		m.capture(p.Name, p.Span, r)
	case *syntax.MatchOr:
		m.or(p, at, r)
	default:
		m.c.fail(p.Pos(), "the playground does not support this pattern yet")
	}
}

// capture notes that register r is to be bound to a name, unless that is empty.
func (m *matcher) capture(name string, at syntax.Span, r int) {
	if name == "" {
		return
	}
	for _, n := range m.names {
		if n.name == name {
			m.c.fail(at, "multiple assignments to name '"+name+"' in pattern")
		}
	}
	m.names = append(m.names, captured{name, r, spanPos(at)})
}

func (m *matcher) value(p *syntax.MatchValue, at Position, r int) {
	if n, ok := smallInt(p.Value); ok {
		m.reach(m.fail, m.abc(at, JumpCmpInt, uint8(syntax.Eq)|JumpSense, r, n, 0))
		return
	}
	save := m.top
	v := m.any(p.Value)
	m.reach(m.fail, m.abc(at, JumpCmp, uint8(syntax.Eq)|JumpSense, r, v, 0))
	m.top = save
}

func (m *matcher) singleton(p *syntax.MatchSingleton, at Position, r int) {
	if p.Value.Kind == syntax.ConstNone {
		m.jump(at, JumpNotNone, r, m.fail)
		return
	}
	v := m.push(p.Value)
	m.reach(m.fail, m.abc(at, JumpCmp, uint8(syntax.Is)|JumpSense, r, v, 0))
	m.top = v
}

func (m *matcher) sequence(p *syntax.MatchSequence, at Position, r int) {
	star, n := -1, len(p.Patterns)
	wildcards := true
	for i, x := range p.Patterns {
		if s, ok := x.(*syntax.MatchStar); ok {
			if star >= 0 {
				m.c.fail(p.Span, "multiple starred names in sequence pattern")
				return
			}
			star = i
			wildcards = wildcards && s.Name == ""
		} else {
			wildcards = wildcards && isWildcard(x)
		}
	}
	t := m.alloc(1)
	m.abc(at, MatchSeq, 0, t, r, 0)
	m.jumpIf(at, false, t, m.fail)
	m.abc(at, Len, 0, t, r, 0)
	switch {
	case star < 0:
		m.reach(m.fail, m.abc(at, JumpCmpInt, uint8(syntax.Eq)|JumpSense, t, n, 0))
	case n > 1:
		m.reach(m.fail, m.abc(at, JumpCmpInt, uint8(syntax.GtE)|JumpSense, t, n-1, 0))
	}
	if wildcards {
		return
	}
	if star >= 0 && p.Patterns[star].(*syntax.MatchStar).Name == "" {
		m.subscripts(p, at, r, t, star)
		return
	}
	b := m.alloc(n)
	if star < 0 {
		m.abc(at, Unpack, 0, b, r, n)
	} else {
		m.abc(at, UnpackEx, uint8(star), b, r, n-star-1)
	}
	for i, x := range p.Patterns {
		if s, ok := x.(*syntax.MatchStar); ok {
			m.capture(s.Name, s.Span, b+i)
		} else {
			m.pattern(x, b+i)
		}
	}
}

// subscripts takes single items out of a sequence whose middle nobody wants; R[length] is its length.
func (m *matcher) subscripts(p *syntax.MatchSequence, at Position, r, length, star int) {
	for i, x := range p.Patterns {
		if i == star || isWildcard(x) {
			continue
		}
		v := m.alloc(1)
		if i < star {
			m.aj(at, LoadInt, 0, v, i)
		} else {
			m.abc(at, AddInt, 2, v, length, i-len(p.Patterns))
		}
		m.abc(at, GetItem, 0, v, r, v)
		m.pattern(x, v)
	}
}

func (m *matcher) mapping(p *syntax.MatchMapping, at Position, r int) {
	t := m.alloc(1)
	m.abc(at, MatchMap, 0, t, r, 0)
	m.jumpIf(at, false, t, m.fail)
	n := len(p.Keys)
	if n > 0 {
		m.abc(at, Len, 0, t, r, 0)
		m.reach(m.fail, m.abc(at, JumpCmpInt, uint8(syntax.GtE)|JumpSense, t, n, 0))
	}
	if n == 0 && p.Rest == "" {
		return
	}
	m.checkKeys(p)
	keys := m.alloc(1)
	m.tuple(&syntax.Tuple{Span: p.Span, Elts: p.Keys}, keys)
	m.top = keys + 1
	if n > 0 {
		values := m.alloc(1)
		m.abc(at, MatchKeys, 0, values, r, keys)
		m.jump(at, JumpNone, values, m.fail)
		m.items(at, values, p.Patterns)
	}
	if p.Rest != "" {
		rest := m.alloc(1)
		m.abc(at, MatchRest, 0, rest, r, keys)
		m.capture(p.Rest, p.Span, rest)
	}
}

// items takes the tuple in R[t] apart for sub-patterns.
func (m *matcher) items(at Position, t int, list []syntax.Pattern) {
	b := m.alloc(len(list))
	m.abc(at, Unpack, 0, b, t, len(list))
	for i, x := range list {
		m.pattern(x, b+i)
	}
}

// checkKeys refuses a mapping pattern that asks for one constant key twice.
func (m *matcher) checkKeys(p *syntax.MatchMapping) {
	for i, k := range p.Keys {
		a, ok := fold(k)
		if !ok {
			continue
		}
		for _, o := range p.Keys[:i] {
			if b, ok := fold(o); ok && sameKey(a, b) {
				m.c.fail(p.Span, "mapping pattern checks duplicate key ("+constRepr(a)+")")
			}
		}
	}
}

// sameKey tells whether two constants are the same key of a dict.
func sameKey(a, b Const) bool {
	if a.Kind == KBool {
		a.Kind = KInt
	}
	if b.Kind == KBool {
		b.Kind = KInt
	}
	switch {
	case a.Kind == KBig && b.Kind == KBig:
		return a.Big.Cmp(b.Big) == 0
	case isReal(a) && isReal(b):
		return real64(a) == real64(b)
	}
	return a.Kind == b.Kind && a.Int == b.Int && a.Float == b.Float && a.Str == b.Str
}

// readsAsCall reports whether a class pattern's text is an expression too: tracebacks then mark its parentheses, as they do a call's.
func readsAsCall(p syntax.Pattern) bool {
	var parts []syntax.Pattern
	switch p := p.(type) {
	case *syntax.MatchClass:
		parts = append(append(parts, p.Patterns...), p.KwdPatterns...)
	case *syntax.MatchSequence:
		parts = p.Patterns
	case *syntax.MatchMapping:
		parts = p.Patterns
	case *syntax.MatchOr:
		parts = p.Patterns
	case *syntax.MatchAs:
		return p.Pattern == nil
	}
	for _, x := range parts {
		if !readsAsCall(x) {
			return false
		}
	}
	return true
}

func (m *matcher) class(p *syntax.MatchClass, at Position, r int) {
	for i, a := range p.KwdAttrs {
		m.forbidDebug(p.KwdPatterns[i].Pos(), a)
		for _, b := range p.KwdAttrs[:i] {
			if a == b {
				m.c.fail(p.KwdPatterns[i].Pos(), "attribute name repeated in class pattern: "+a)
			}
		}
	}
	if len(p.Patterns) > 255 {
		m.c.fail(p.Span, "the playground does not support so many positional sub-patterns yet")
		return
	}
	c := m.push(p.Class)
	names := Const{Kind: KTuple}
	for _, a := range p.KwdAttrs {
		names.Items = append(names.Items, Const{Kind: KStr, Str: a})
	}
	m.loadConst(at, names, m.alloc(1))
	blamed := at
	if readsAsCall(p) {
		m.c.anchor(&blamed, p.Class.Pos(), '(')
	}
	m.abc(blamed, MatchClass, uint8(len(p.Patterns)), c, r, c)
	m.top = c + 1
	m.jump(at, JumpNone, c, m.fail)
	if n := len(p.Patterns) + len(p.KwdPatterns); n > 0 {
		m.items(at, c, append(append(make([]syntax.Pattern, 0, n), p.Patterns...), p.KwdPatterns...))
	}
}

// or tries alternatives; each puts its captures into the registers that the first one got.
func (m *matcher) or(p *syntax.MatchOr, at Position, r int) {
	fail, done := m.fail, newLabel()
	before := len(m.names)
	var first []captured
	regs := 0
	for i, x := range p.Patterns {
		last := i == len(p.Patterns)-1
		if !last {
			m.checkReachable(x)
		}
		save := m.top
		if i == 0 {
			// Room for the captures, below what the alternatives need themselves.
			regs = m.alloc(countCaptures(x))
			save = m.top
		}
		next := newLabel()
		m.fail = next
		if last {
			m.fail = fail
		}
		m.pattern(x, r)
		got := m.names[before:]
		if i == 0 {
			first = append(first, got...)
			for j := range first {
				first[j].reg = regs + j
			}
		} else if len(got) != len(first) {
			m.c.fail(p.Span, "alternative patterns bind different names")
			return
		}
		for j, f := range first {
			g := find(got, f.name)
			if g < 0 {
				m.c.fail(p.Span, "alternative patterns bind different names")
				return
			}
			m.move(at, regs+j, got[g].reg)
		}
		m.names = m.names[:before]
		m.top = save
		if !last {
			m.jump(at, Jump, 0, done)
			m.place(next)
		}
	}
	m.place(done)
	m.fail = fail
	for _, f := range first {
		m.names = append(m.names, f)
	}
}

func find(list []captured, name string) int {
	for i := range list {
		if list[i].name == name {
			return i
		}
	}
	return -1
}

// countCaptures counts the names that a pattern binds.
func countCaptures(p syntax.Pattern) int {
	n := 0
	all := func(list []syntax.Pattern) {
		for _, x := range list {
			n += countCaptures(x)
		}
	}
	one := func(name string) {
		if name != "" {
			n++
		}
	}
	switch p := p.(type) {
	case *syntax.MatchSequence:
		all(p.Patterns)
	case *syntax.MatchMapping:
		all(p.Patterns)
		one(p.Rest)
	case *syntax.MatchClass:
		all(p.Patterns)
		all(p.KwdPatterns)
	case *syntax.MatchStar:
		one(p.Name)
	case *syntax.MatchAs:
		if p.Pattern != nil {
			n += countCaptures(p.Pattern)
		}
		one(p.Name)
	case *syntax.MatchOr:
		n += countCaptures(p.Patterns[0])
	}
	return n
}

// constRepr is the repr of a constant key.
func constRepr(k Const) string {
	switch k.Kind {
	case KInt:
		return strconv.FormatInt(k.Int, 10)
	case KBig:
		return (*big.Int).String(k.Big)
	case KStr:
		return quote(k.Str)
	case KBytes:
		return "b" + quote(k.Str)
	}
	return constText(k)
}
