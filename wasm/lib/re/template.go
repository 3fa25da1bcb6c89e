package re

// Replacements: text with references to groups.

import (
	"strconv"
	"strings"

	"github.com/asyncio-playground/playground/wasm/vm"
)

// piece is a part of a replacement: literal text, or with group >= 0 what that group matched.
type piece struct {
	literal string
	group   int
}

// fill appends the pieces to out.
func fill(out []byte, pieces []piece, sub *subject, marks []int32) []byte {
	for _, p := range pieces {
		if p.group < 0 {
			out = append(out, p.literal...)
		} else if from, to := marks[2*p.group], marks[2*p.group+1]; from >= 0 && to >= from {
			out = append(out, sub.slice(int(from), int(to))...)
		}
	}
	return out
}

func (s *scan) fill(out []byte, pieces []piece) []byte { return fill(out, pieces, s.sub, s.marks) }

// wrongKind is the error of a part, the n-th of the result, that is not of the pattern's kind.
func (p *pattern) wrongKind(t *vm.Thread, n int, part vm.Value) *vm.Exc {
	t.Drop(part)
	if p.prog.bytes {
		return t.TypeErrorf("sequence item %d: expected a bytes-like object, %T found", n, part)
	}
	return t.TypeErrorf("sequence item %d: expected str instance, %T found", n, part)
}

// isKind tells whether v is text for a text pattern, bytes for one of bytes.
func (p *pattern) isKind(v vm.Value) bool {
	if p.prog.bytes {
		_, ok := v.O.(*vm.Bytes)
		return ok
	}
	_, ok := vm.AsStr(v)
	return ok
}

// template parses a replacement for p.
func (mod *module) template(t *vm.Thread, p *pattern, repl vm.Value) ([]piece, *vm.Exc) {
	var src []rune
	if s, ok := vm.AsStr(repl); ok {
		if s == p.replText {
			return p.repl, nil
		}
		if strings.IndexByte(s.S, '\\') < 0 {
			return []piece{{s.S, -1}}, nil
		}
		src = vm.DecodeRunes(s.S)
	} else if b, ok := repl.O.(*vm.Bytes); ok {
		src = latin1(b.B)
	} else {
		return nil, t.TypeErrorf("decoding to str: need a bytes-like object, %T found", repl)
	}
	ps := &parser{src: src, bytes: p.prog.bytes}
	pieces, unknown := ps.template(p)
	if unknown != "" {
		return nil, t.IndexErrorf("unknown group name %s", vm.QuoteStr(unknown))
	}
	if ps.err != nil {
		return nil, mod.raise(t, ps.err, repl)
	}
	if s, ok := repl.O.(*vm.Str); ok {
		p.replText, p.repl = s, pieces
	}
	return pieces, nil
}

func latin1(b []byte) []rune {
	rs := make([]rune, len(b))
	for i, c := range b {
		rs[i] = rune(c)
	}
	return rs
}

// template reads a replacement; unknown is the name of a group that the pattern does not have.
func (p *parser) template(pat *pattern) (pieces []piece, unknown string) {
	var lit []byte
	add := func(r rune) {
		if p.bytes {
			lit = append(lit, byte(r))
		} else {
			lit = vm.AppendRune(lit, r)
		}
	}
	group := func(n, at int) {
		if n > pat.prog.groups {
			p.fail("invalid group reference "+strconv.Itoa(n), at)
			return
		}
		if len(lit) > 0 {
			pieces = append(pieces, piece{string(lit), -1})
			lit = nil
		}
		pieces = append(pieces, piece{"", n})
	}
	for p.more() {
		at := p.pos
		c := p.src[p.pos]
		p.pos++
		if c != '\\' {
			add(c)
			continue
		}
		if p.pos == len(p.src) {
			p.fail("bad escape (end of pattern)", at)
			break
		}
		c = p.src[p.pos]
		p.pos++
		switch {
		case c == 'g':
			if !p.accept('<') {
				p.fail("missing <", p.pos)
				break
			}
			name := p.until('>', "group name")
			if p.err != nil {
				break
			}
			n, err := strconv.Atoi(name)
			if err != nil || name[0] == '-' || name[0] == '+' {
				if strings.Trim(name, "0123456789") == "" {
					p.fail("invalid group reference "+strings.TrimLeft(name, "0"), p.pos-1-len(name))
					break
				}
				if p.checkName(name); p.err != nil {
					break
				}
				var ok bool
				if n, ok = pat.byName[name]; !ok {
					return nil, name
				}
			}
			group(n, p.pos-1-len([]rune(name)))
		case c == '0':
			p.takeWhile(2, isOctal)
			n, _ := strconv.ParseUint(string(p.src[at+1:p.pos]), 8, 32)
			add(rune(n & 0xff))
		case isDigit(c):
			if isDigit(p.peek()) {
				second := p.src[p.pos]
				p.pos++
				if isOctal(c) && isOctal(second) && isOctal(p.peek()) {
					p.pos++
					add(p.octal(at))
					break
				}
			}
			n, _ := strconv.Atoi(string(p.src[at+1 : p.pos]))
			group(n, at+1)
		default:
			if r, ok := control(c); ok {
				add(r)
			} else if isASCIILetter(c) {
				p.badEscape("bad escape", at)
			} else {
				add('\\')
				add(c)
			}
		}
	}
	if len(lit) > 0 {
		pieces = append(pieces, piece{string(lit), -1})
	}
	return pieces, ""
}
