package syntax

// The second pass over the arguments of calls and classes.

// argumentsInOrder = args [','] &')'; the result holds only arguments and keywords
func (p *parser) argumentsInOrder() *Call {
	key := memoKey{ruleArguments, int32(p.pos)}
	m, ok := p.memos[key]
	if !ok {
		m.failed = !p.attempt(func() {
			m.call = p.args()
			p.accept(tComma)
			if !p.at(tRPar) {
				p.fail()
			}
		})
		if m.failed && p.wrong {
			p.wrongArguments()
		}
		m.end = int32(p.pos)
		p.memos[key] = m
	}
	if m.failed {
		p.fail()
	}
	p.pos = int(m.end)
	return m.call
}

// args = positional (',' positional)* [',' kwargs] | kwargs
func (p *parser) args() *Call {
	c := &Call{}
	if p.attempt(func() { p.positional(c) }) {
		for p.at(tComma) && p.attempt(func() { p.next(); p.positional(c) }) {
		}
		if p.at(tComma) {
			p.attempt(func() { p.next(); p.kwargs(c) })
		}
		return c
	}
	p.kwargs(c)
	return c
}

// positional = ('*' expression | walrus | expression !':=') !'='
func (p *parser) positional(c *Call) {
	var e Expr
	if p.at(tStar) {
		e = p.starredArgument()
	} else {
		e = p.walrusOrExpression()
	}
	if p.at(tEqual) {
		p.fail()
	}
	c.Args = append(c.Args, e)
}

// kwargs = keywords and *values, then keywords and **values
func (p *parser) kwargs(c *Call) {
	n := 0
	for p.attempt(func() {
		if n > 0 {
			p.expect(tComma)
		}
		p.keywordOrStarred(c)
	}) {
		n++
	}
	first := n == 0
	for p.attempt(func() {
		if !first {
			p.expect(tComma)
		}
		p.keywordOrDoubleStarred(c)
	}) {
		first = false
	}
	if first {
		p.fail()
	}
}

// keywordOrStarred = NAME '=' expression | '*' expression
func (p *parser) keywordOrStarred(c *Call) {
	if p.wrong {
		p.wrongKeyword()
	}
	if p.attempt(func() { p.keyword(c) }) {
		return
	}
	if !p.at(tStar) {
		p.fail()
	}
	c.Args = append(c.Args, p.starredArgument())
}

// keywordOrDoubleStarred = NAME '=' expression | '**' expression
func (p *parser) keywordOrDoubleStarred(c *Call) {
	if p.wrong {
		p.wrongKeyword()
	}
	if p.attempt(func() { p.keyword(c) }) {
		return
	}
	start := p.pos
	p.expect(tDoubleStar)
	value := p.expression()
	c.Keywords = append(c.Keywords, &Keyword{p.from(start), "", value})
}

// keyword = NAME '=' expression
func (p *parser) keyword(c *Call) {
	start := p.pos
	name := p.name()
	p.expect(tEqual)
	value := p.expression()
	c.Keywords = append(c.Keywords, &Keyword{p.from(start), name, value})
}

// wrongKeyword looks for '=' after what is no name, and for a generator without parentheses after it.
func (p *parser) wrongKeyword() {
	t := &p.toks[p.pos]
	switch t.kind {
	case kTrue, kFalse, kNone:
		p.suspect(func() {
			p.next()
			equal := p.expect(tEqual)
			p.raiseRange(t.Span, equal.Span, "cannot assign to "+p.text(t))
		})
	}
	p.wrongKeywordGenerator()
	if !(t.kind == tName && p.after() == tEqual) {
		p.suspect(func() {
			a := p.expression()
			equal := p.expect(tEqual)
			p.raiseRange(a.Pos(), equal.Span, `expression cannot contain assignment, perhaps you meant "=="?`)
		})
	}
	p.suspect(func() {
		stars := p.expect(tDoubleStar)
		p.expression()
		p.expect(tEqual)
		value := p.expression()
		p.raiseRange(stars.Span, value.Pos(), "cannot assign to keyword argument unpacking")
	})
}

// wrongKeywordGenerator = NAME '=' expression clause+
func (p *parser) wrongKeywordGenerator() {
	p.suspect(func() {
		name := p.expect(tName)
		equal := p.expect(tEqual)
		p.expression()
		p.generators()
		p.raiseRange(name.Span, equal.Span, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?")
	})
}

// wrongArguments looks for generators without parentheses and for arguments in the wrong order.
func (p *parser) wrongArguments() {
	const bare = "Generator expression must be parenthesized"
	p.suspect(func() {
		var c Call
		if p.attempt(func() { p.positional(&c) }) {
			for p.at(tComma) && p.attempt(func() { p.next(); p.positional(&c) }) {
			}
			if !p.attempt(func() { p.expect(tComma); p.kwargs(&c) }) {
				p.fail()
			}
		} else {
			p.kwargs(&c)
		}
		comma := p.expect(tComma)
		for first := true; p.attempt(func() {
			if !first {
				p.expect(tComma)
			}
			if !p.at(tStar) {
				p.fail()
			}
			p.starredArgument()
			if p.at(tEqual) {
				p.fail()
			}
		}); first = false {
		}
		if &p.toks[p.pos-1] == comma {
			p.fail()
		}
		p.raiseFrom(comma.Span, p.pos, "iterable argument unpacking follows keyword argument unpacking")
	})
	p.suspect(func() {
		a := p.expression()
		clauses := p.generators()
		p.expect(tComma)
		if !p.attempt(func() { p.args() }) {
			p.attempt(func() { p.expression(); p.generators() })
		}
		p.raiseRange(a.Pos(), lastOf(clauses), bare)
	})
	p.wrongKeywordGenerator()
	p.suspect(func() {
		p.attempt(func() { p.args(); p.expect(tComma) })
		p.noValue()
	})
	p.suspect(func() {
		c := p.args()
		clauses := p.generators()
		if n := len(c.Args); n > 1 {
			p.raiseRange(c.Args[n-1].Pos(), lastOf(clauses), bare)
		}
	})
	p.suspect(func() {
		p.args()
		p.expect(tComma)
		a := p.expression()
		clauses := p.generators()
		p.raiseRange(a.Pos(), lastOf(clauses), bare)
	})
	p.suspect(func() {
		c := p.args()
		p.expect(tComma)
		p.args()
		msg := "positional argument follows keyword argument"
		for _, k := range c.Keywords {
			if k.Name == "" {
				msg += " unpacking"
				break
			}
		}
		p.raiseLast(msg)
	})
}

// noValue = NAME '=' &(',' | ')')
func (p *parser) noValue() {
	name := p.expect(tName)
	equal := p.expect(tEqual)
	if p.at(tComma) || p.at(tRPar) {
		p.raiseRange(name.Span, equal.Span, "expected argument value expression")
	}
	p.fail()
}

// lastOf is the span of the last expression of comprehension clauses.
func lastOf(clauses []*Comprehension) Span {
	c := clauses[len(clauses)-1]
	if n := len(c.Ifs); n > 0 {
		return c.Ifs[n-1].Pos()
	}
	return c.Iter.Pos()
}
