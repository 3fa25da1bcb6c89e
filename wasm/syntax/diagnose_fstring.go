package syntax

// What is wrong with a replacement field of an f-string.

// wrongField reports on the field at the cursor, whose brace is next.
func (p *parser) wrongField() {
	t := &p.toks[min(p.pos+1, len(p.toks)-1)]
	switch t.kind {
	case tEqual, tExclam, tColon, tRBrace:
		p.seen(p.pos + 1)
		p.raise(t.Span, "f-string: valid expression required before '"+p.text(t)+"'")
	}
	p.wrongFieldAt("f-string: expecting a valid expression after '{'", func() bool {
		return !p.lookahead(func() { p.rightSide() })
	})
	p.wrongFieldAt("f-string: expecting '=', or '!', or ':', or '}'", func() bool {
		p.rightSide()
		return !p.fieldGoesOn(tEqual, tExclam, tColon, tRBrace)
	})
	p.wrongFieldAt("f-string: expecting '!', or ':', or '}'", func() bool {
		p.rightSide()
		p.expect(tEqual)
		return !p.fieldGoesOn(tExclam, tColon, tRBrace)
	})
	p.wrongFieldAt("f-string: missing conversion character", func() bool {
		p.rightSide()
		p.accept(tEqual)
		p.expect(tExclam)
		return p.fieldGoesOn(tColon, tRBrace)
	})
	p.wrongFieldAt("f-string: invalid conversion character", func() bool {
		p.rightSide()
		p.accept(tEqual)
		p.expect(tExclam)
		return !p.at(tName)
	})
	p.wrongFieldAt("f-string: expecting ':' or '}'", func() bool {
		p.fieldHead()
		return !p.fieldGoesOn(tColon, tRBrace)
	})
	p.wrongFieldAt("f-string: expecting '}', or format specs", func() bool {
		p.fieldHead()
		if !p.at(tColon) {
			p.fail()
		}
		p.formatSpec(true)
		return !p.at(tRBrace)
	})
	p.wrongFieldAt("f-string: expecting '}'", func() bool {
		p.fieldHead()
		return !p.at(tRBrace)
	})
}

// wrongFieldAt raises msg at the token that the cursor reaches, if found says so.
func (p *parser) wrongFieldAt(msg string, found func() bool) {
	p.suspect(func() {
		p.expect(tLBrace)
		if found() {
			p.seen(p.pos)
			p.raise(p.toks[p.pos].Span, msg)
		}
	})
}

// fieldGoesOn tells whether the next token is one of kinds.
func (p *parser) fieldGoesOn(kinds ...kind) bool {
	for _, k := range kinds {
		if p.at(k) {
			return true
		}
	}
	return false
}

// fieldHead = expressions ['='] ['!' NAME]
func (p *parser) fieldHead() {
	p.rightSide()
	p.accept(tEqual)
	p.attempt(func() {
		p.expect(tExclam)
		p.expect(tName)
	})
}
