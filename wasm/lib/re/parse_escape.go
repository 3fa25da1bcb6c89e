package re

// Escapes and character classes.

import (
	"strconv"
	"strings"

	"github.com/asyncio-playground/playground/wasm/vm"
)

// text turns characters of a pattern into a string, lone surrogates too.
func text(rs []rune) string {
	b := make([]byte, 0, len(rs))
	for _, r := range rs {
		b = vm.AppendRune(b, r)
	}
	return string(b)
}

func isDigit(r rune) bool { return '0' <= r && r <= '9' }
func isOctal(r rune) bool { return '0' <= r && r <= '7' }
func isHex(r rune) bool {
	return isDigit(r) || 'a' <= r|0x20 && r|0x20 <= 'f'
}
func isASCIILetter(r rune) bool { return r < 128 && 'a' <= r|0x20 && r|0x20 <= 'z' }

// controls are the escapes of single control characters, here and in replacements.
func control(r rune) (rune, bool) {
	if i := strings.IndexRune(`abfnrtv\`, r); i >= 0 {
		return rune("\a\b\f\n\r\t\v\\"[i]), true
	}
	return 0, false
}

func categoryOf(r rune) category {
	if i := strings.IndexRune("dDsSwW", r); i >= 0 {
		return 1 << i
	}
	return 0
}

// takeWhile reads at most n characters that ok accepts.
func (p *parser) takeWhile(n int, ok func(rune) bool) {
	for ; n > 0 && p.pos < len(p.src) && ok(p.src[p.pos]); n-- {
		p.pos++
	}
}

// badEscape reports what was read since at as an escape that means nothing.
func (p *parser) badEscape(why string, at int) {
	p.fail(why+" "+text(p.src[at:p.pos]), at)
}

// code reads the rest of an escape that names a character by its number; its letter is read already, at is the backslash.
func (p *parser) code(c rune, at int) (r rune, ok bool) {
	digits := map[rune]int{'x': 2, 'u': 4, 'U': 8}[c]
	if digits == 0 || c != 'x' && p.bytes {
		return 0, false
	}
	from := p.pos
	p.takeWhile(digits, isHex)
	if p.pos-from != digits {
		p.badEscape("incomplete escape", at)
		return 0, true
	}
	n, _ := strconv.ParseUint(string(p.src[from:p.pos]), 16, 32)
	if n > 0x10FFFF {
		p.badEscape("bad escape", at)
	}
	return rune(n), true
}

// octal gives the value of the digits after the backslash at at.
func (p *parser) octal(at int) rune {
	n, _ := strconv.ParseUint(string(p.src[at+1:p.pos]), 8, 32)
	if n > 0o377 {
		p.fail("octal escape value "+text(p.src[at:p.pos])+" outside of range 0-0o377", at)
	}
	return rune(n)
}

// named is \N{…}: there is no table of names here.
func (p *parser) named() {
	if !p.accept('{') {
		p.fail("missing {", p.pos)
		return
	}
	name := p.until('}', "character name")
	p.fail("undefined character name '"+name+"'", p.pos-len([]rune(name))-4)
}

// escape reads what follows the backslash at position at, outside of classes.
func (p *parser) escape(f, at int) *node {
	if p.pos == len(p.src) {
		p.fail("bad escape (end of pattern)", at)
		return nil
	}
	c := p.src[p.pos]
	p.pos++
	if cat := categoryOf(c); cat != 0 {
		return p.set(&charSet{cats: cat, onlyASC: p.ascii(f)}, f)
	}
	ascii := p.ascii(f)
	switch c {
	case 'A':
		return &node{op: opAt, at: atStart}
	case 'Z':
		return &node{op: opAt, at: atVeryEnd}
	case 'b':
		if ascii {
			return &node{op: opAt, at: atBoundaryASCII}
		}
		return &node{op: opAt, at: atBoundary}
	case 'B':
		if ascii {
			return &node{op: opAt, at: atNoBoundaryASCII}
		}
		return &node{op: opAt, at: atNoBoundary}
	case '0':
		p.takeWhile(2, isOctal)
		return p.char(p.octal(at), f)
	}
	if r, ok := control(c); ok {
		return p.char(r, f)
	}
	if r, ok := p.code(c, at); ok {
		return p.char(r, f)
	}
	if c == 'N' && !p.bytes {
		p.named()
		return nil
	}
	if isDigit(c) {
		if isDigit(p.peek()) {
			second := p.src[p.pos]
			p.pos++
			if isOctal(c) && isOctal(second) && isOctal(p.peek()) {
				p.pos++
				return p.char(p.octal(at), f)
			}
		}
		group, _ := strconv.Atoi(string(p.src[at+1 : p.pos]))
		return p.reference(group, at, at+1, f)
	}
	if isASCIILetter(c) {
		p.badEscape("bad escape", at)
	}
	return p.char(c, f)
}

// reference makes the node of a back-reference: open is where a reference to an open group is reported, unknown where one to none is.
func (p *parser) reference(group, open, unknown, f int) *node {
	if group >= len(p.groups) {
		p.fail("invalid group reference "+strconv.Itoa(group), unknown)
		return nil
	}
	if p.groups[group].lo < 0 {
		p.fail("cannot refer to an open group", open)
		return nil
	}
	p.notInLookBehind(group)
	return &node{op: opRef, group: group, fold: p.fold(f)}
}

// notInLookBehind refuses a reference, inside a look-behind, to a group that it defines itself.
func (p *parser) notInLookBehind(group int) {
	if p.behind < 0 {
		return
	}
	if group >= len(p.groups) || p.groups[group].lo < 0 {
		p.fail("cannot refer to an open group", p.pos)
	} else if group >= p.behind {
		p.fail("cannot refer to group defined in the same lookbehind subpattern", p.pos)
	}
}

func (p *parser) set(s *charSet, f int) *node {
	s.freeze(p.fold(f))
	return &node{op: opSet, set: s}
}

// member reads one member of a class: a character, or with cat != 0 a category. shown is how error messages spell it.
func (p *parser) member() (r rune, cat category, shown string) {
	at := p.pos
	c := p.src[p.pos]
	p.pos++
	if c != '\\' {
		return c, 0, text(p.src[at:p.pos])
	}
	if p.pos == len(p.src) {
		p.fail("bad escape (end of pattern)", at)
		return
	}
	c = p.src[p.pos]
	p.pos++
	shown = text(p.src[at:p.pos])
	if cat := categoryOf(c); cat != 0 {
		return 0, cat, shown
	}
	if r, ok := control(c); ok {
		return r, 0, shown
	}
	if c == 'b' {
		return '\b', 0, shown
	}
	if r, ok := p.code(c, at); ok {
		return r, 0, shown
	}
	switch {
	case c == 'N' && !p.bytes:
		p.named()
	case isOctal(c):
		p.takeWhile(2, isOctal)
		return p.octal(at), 0, shown
	case isDigit(c) || isASCIILetter(c):
		p.badEscape("bad escape", at)
	}
	return c, 0, shown
}

// doubt notes a FutureWarning about a set.
func (p *parser) doubt(what string, at int) {
	p.doubts = append(p.doubts, "Possible "+what+" at position "+strconv.Itoa(at))
}

// class reads a character class; its bracket is read already.
func (p *parser) class(f, here int) *node {
	s := &charSet{onlyASC: p.ascii(f)}
	if p.pos < len(p.src) && p.src[p.pos] == '[' {
		p.doubt("nested set", p.pos)
	}
	s.negate = p.accept('^')
	unterminated := func() *node {
		p.fail("unterminated character set", here)
		return nil
	}
	count := 0
	var only rune
	add := func(r rune, cat category) {
		count++
		if cat != 0 {
			s.cats |= cat
			count++ // more than one character
			return
		}
		only = r
		s.add(r, r)
	}
	for empty := true; ; empty = false {
		if p.err != nil {
			return nil
		}
		if p.pos == len(p.src) {
			return unterminated()
		}
		if !empty && p.accept(']') {
			break
		}
		if !empty && p.pos+1 < len(p.src) && p.src[p.pos] == p.src[p.pos+1] {
			if name := map[rune]string{'-': "difference", '&': "intersection", '~': "symmetric difference", '|': "union"}[p.src[p.pos]]; name != "" {
				p.doubt("set "+name, p.pos)
			}
		}
		lo, cat, shown := p.member()
		if !p.accept('-') {
			add(lo, cat)
			continue
		}
		if p.err != nil {
			return nil
		}
		if p.pos == len(p.src) {
			return unterminated()
		}
		if p.accept(']') {
			add(lo, cat)
			add('-', 0)
			break
		}
		if p.src[p.pos] == '-' {
			p.doubt("set difference", p.pos-1)
		}
		hi, cat2, shown2 := p.member()
		if p.err == nil && (cat != 0 || cat2 != 0 || hi < lo) {
			p.fail("bad character range "+shown+"-"+shown2, p.pos-len([]rune(shown))-1-len([]rune(shown2)))
		}
		s.add(lo, hi)
		count += 2
	}
	if count == 1 && !s.negate {
		return p.char(only, f)
	}
	return p.set(s, f)
}
