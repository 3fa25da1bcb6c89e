package re

// Everything that begins with a parenthesis.

import (
	"strconv"
	"strings"

	"github.com/asyncio-playground/playground/wasm/vm"
)

// group reads a group; its parenthesis, at position start, is read already. nil means that it leaves nothing to match: a comment, or
// global flags, which change *f and must come first.
func (p *parser) group(f *int, start int, first bool) *node {
	if !p.accept('?') {
		return p.capture("", *f, start)
	}
	if p.pos == len(p.src) {
		p.fail("unexpected end of pattern", p.pos)
		return nil
	}
	c := p.src[p.pos]
	p.pos++
	switch c {
	case 'P':
		return p.pythonGroup(*f, start)
	case ':':
		return &node{op: opGroup, kids: []*node{p.body(*f, start)}}
	case '>':
		return &node{op: opAtomic, kids: []*node{p.body(*f, start)}}
	case '#':
		for p.pos < len(p.src) {
			if p.src[p.pos] == ')' {
				p.pos++
				return nil
			}
			p.pos += p.tokenSize()
		}
		p.fail("missing ), unterminated comment", start)
		return nil
	case '=', '!':
		return p.look(c, false, *f, start)
	case '<':
		if p.pos == len(p.src) {
			p.fail("unexpected end of pattern", p.pos)
			return nil
		}
		c = p.src[p.pos]
		p.pos++
		if c != '=' && c != '!' {
			p.fail("unknown extension ?<"+text([]rune{c}), p.pos-3)
			return nil
		}
		return p.look(c, true, *f, start)
	case '(':
		return p.conditional(*f, start)
	}
	if flagOf(c) == 0 && c != '-' {
		p.fail("unknown extension ?"+text([]rune{c}), p.pos-2)
		return nil
	}
	on, off, global := p.inlineFlags(c)
	if p.err != nil {
		return nil
	}
	if global {
		if !first {
			p.fail("global flags not at the start of the expression", start)
			return nil
		}
		*f |= on
		p.flags |= on
		return nil
	}
	inside := *f
	if on&typeFlags != 0 {
		inside &^= typeFlags
	}
	return &node{op: opGroup, kids: []*node{p.body(inside&^off|on, start)}}
}

// body reads the rest of a group and its closing parenthesis.
func (p *parser) body(f, start int) *node {
	n := p.alternatives(f, false)
	if p.err == nil && !p.accept(')') {
		p.fail("missing ), unterminated subpattern", start)
	}
	return n
}

// capture reads a capturing group, with a name unless that is "".
func (p *parser) capture(name string, f, start int) *node {
	id := len(p.groups)
	p.groups = append(p.groups, span{-1, -1})
	if name != "" {
		if was, taken := p.byName[name]; taken {
			p.fail("redefinition of group name '"+name+"' as group "+strconv.Itoa(id)+"; was group "+strconv.Itoa(was), p.pos-len([]rune(name))-1)
			return nil
		}
		p.byName[name] = id
		p.names = append(p.names, name)
	}
	n := p.body(f, start)
	if p.err == nil {
		lo, hi := n.width(p.groups)
		p.groups[id] = span{lo, hi}
	}
	return &node{op: opGroup, group: id, kids: []*node{n}}
}

// groupName reads a name up to stop and checks it.
func (p *parser) groupName(stop rune) (string, bool) {
	name := p.until(stop, "group name")
	if p.err == nil {
		p.checkName(name)
	}
	return name, p.err == nil
}

// checkName refuses a name, just read with its stop, that is no identifier.
func (p *parser) checkName(name string) {
	rs := vm.DecodeRunes(name)
	if ascii := len(rs) == len(name); p.bytes && !ascii || !vm.IsIdentifier(name) {
		p.fail("bad character in group name "+vm.QuoteStr(name), p.pos-1-len(rs))
	}
}

// pythonGroup reads what follows "(?P".
func (p *parser) pythonGroup(f, start int) *node {
	switch {
	case p.accept('<'):
		name, ok := p.groupName('>')
		if !ok {
			return nil
		}
		return p.capture(name, f, start)
	case p.accept('='):
		name, ok := p.groupName(')')
		if !ok {
			return nil
		}
		at := p.pos - 1 - len([]rune(name))
		id, known := p.byName[name]
		if !known {
			p.fail("unknown group name "+vm.QuoteStr(name), at)
			return nil
		}
		return p.reference(id, at, at, f)
	case p.pos == len(p.src):
		p.fail("unexpected end of pattern", p.pos)
	default:
		p.pos++
		p.fail("unknown extension ?P"+text(p.src[p.pos-1:p.pos]), p.pos-3)
	}
	return nil
}

// look reads a look-ahead or look-behind.
func (p *parser) look(c rune, behind bool, f, start int) *node {
	outer := p.behind
	if behind && outer < 0 {
		p.behind = len(p.groups)
	}
	n := p.body(f, start)
	p.behind = outer
	return &node{op: opLook, kids: []*node{n}, behind: behind, negative: c == '!'}
}

// conditional reads "(?(group)yes|no)" after its second parenthesis.
func (p *parser) conditional(f, start int) *node {
	name := p.until(')', "group name")
	if p.err != nil {
		return nil
	}
	at := p.pos - 1 - len([]rune(name))
	id := 0
	if isNumber := strings.Trim(name, "0123456789") == ""; isNumber {
		n, err := strconv.Atoi(name)
		switch {
		case err != nil || n >= 1<<30:
			p.fail("invalid group reference "+strings.TrimLeft(name, "0"), at)
		case n == 0:
			p.fail("bad group number", at)
		}
		id = n
		p.checks = append(p.checks, groupCheck{id, at})
	} else {
		if p.checkName(name); p.err != nil {
			return nil
		}
		known := false
		if id, known = p.byName[name]; !known {
			p.fail("unknown group name "+vm.QuoteStr(name), at)
		}
	}
	p.notInLookBehind(id)
	if p.err != nil {
		return nil
	}
	inner := f
	yes, no := p.sequence(&inner, false), &node{op: opEmpty}
	if p.accept('|') {
		no = p.sequence(&inner, false)
		if p.peek() == '|' {
			p.fail("conditional backref with more than two branches", p.pos)
		}
	}
	if p.err == nil && !p.accept(')') {
		p.fail("missing ), unterminated subpattern", start)
	}
	return &node{op: opCond, group: id, kids: []*node{yes, no}}
}

func flagOf(c rune) int {
	if i := strings.IndexRune("iLmsxau", c); i >= 0 {
		return [...]int{flagIgnoreCase, flagLocale, flagMultiline, flagDotAll, flagVerbose, flagASCII, flagUnicode}[i]
	}
	return 0
}

// inlineFlags reads the flags of "(?flags)" and "(?flags-flags:", the first being c.
func (p *parser) inlineFlags(c rune) (on, off int, global bool) {
	next := func(atEnd, otherwise, stops string) bool {
		if p.pos == len(p.src) {
			p.fail(atEnd, p.pos)
			return false
		}
		c = p.src[p.pos]
		p.pos++
		if flagOf(c) != 0 || strings.ContainsRune(stops, c) {
			return true
		}
		if vm.IsAlpha(c) {
			otherwise = "unknown flag"
		}
		p.fail(otherwise, p.pos-1)
		return false
	}
	if c != '-' {
		for flagOf(c) != 0 {
			flag := flagOf(c)
			if c == 'L' && !p.bytes {
				p.fail("bad inline flags: cannot use 'L' flag with a str pattern", p.pos)
			}
			if c == 'u' && p.bytes {
				p.fail("bad inline flags: cannot use 'u' flag with a bytes pattern", p.pos)
			}
			on |= flag
			if flag&typeFlags != 0 && on&typeFlags != flag {
				p.fail("bad inline flags: flags 'a', 'u' and 'L' are incompatible", p.pos)
			}
			if p.err != nil || !next("missing -, : or )", "missing -, : or )", ")-:") {
				return
			}
		}
		if c == ')' {
			return on, 0, true
		}
	}
	if c == '-' {
		if !next("missing flag", "missing flag", "") {
			return
		}
		for flagOf(c) != 0 {
			if flagOf(c)&typeFlags != 0 {
				p.fail("bad inline flags: cannot turn off flags 'a', 'u' and 'L'", p.pos)
				return
			}
			off |= flagOf(c)
			if !next("missing :", "missing :", ":") {
				return
			}
		}
	}
	if on&off != 0 {
		p.fail("bad inline flags: flag turned on and off", p.pos-1)
	}
	return on, off, false
}
