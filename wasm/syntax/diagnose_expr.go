package syntax

// The second pass over expressions: primaries and displays with their alternatives in the grammar's order.

// primaryInOrder is primary for the second pass: a trailer that does not fit is left to others.
func (p *parser) primaryInOrder() Expr {
	start := p.pos
	e := p.atom()
	for {
		ok := false
		switch p.kind() {
		case tDot:
			ok = p.attempt(func() {
				p.next()
				t := p.expect(tName)
				e = &Attribute{p.from(start), e, p.ident(t), t.Span}
			})
		case tLPar:
			var arg Expr
			if p.attempt(func() { arg = p.generator() }) {
				e, ok = &Call{p.from(start), e, []Expr{arg}, nil}, true
				break
			}
			ok = p.attempt(func() {
				p.next()
				args, keywords := p.arguments()
				p.expect(tRPar)
				e = &Call{p.from(start), e, args, keywords}
			})
		case tLSqb:
			ok = p.attempt(func() {
				p.next()
				index := p.slices()
				p.expect(tRSqb)
				e = &Subscript{p.from(start), e, index}
			})
		}
		if !ok {
			p.seen(p.pos)
			return e
		}
	}
}

// generator = '(' (walrus | expression) clause+ ')'
func (p *parser) generator() Expr {
	start := p.pos
	g := &GeneratorExp{}
	if !p.attempt(func() {
		p.expect(tLPar)
		g.Elt = p.walrusOrExpression()
		g.Generators = p.generators()
		p.expect(tRPar)
	}) {
		p.wrongComprehension()
		p.fail()
	}
	g.Span = p.from(start)
	return g
}

// walrusOrExpression = walrus | expression !':='
func (p *parser) walrusOrExpression() Expr {
	var e Expr
	if p.attempt(func() { e = p.walrus() }) {
		return e
	}
	e = p.expression()
	if p.at(tColonEqual) {
		p.fail()
	}
	return e
}

// oneOf tries rules in turn until one fits.
func (p *parser) oneOf(rules ...func() Expr) Expr {
	for _, rule := range rules {
		var e Expr
		if p.attempt(func() { e = rule() }) {
			return e
		}
	}
	p.fail()
	return nil
}

// parenInOrder = tuple | group | generator
func (p *parser) parenInOrder() Expr { return p.oneOf(p.tuple, p.group, p.generator) }

// tuple = '(' [starNamed ',' [starNamed …]] ')'
func (p *parser) tuple() Expr {
	start := p.pos
	p.expect(tLPar)
	t := &Tuple{Paren: true}
	p.attempt(func() {
		first := p.starNamed()
		if !p.at(tComma) {
			p.fail()
		}
		t.Elts = p.moreElements(first, tRPar)
	})
	p.expect(tRPar)
	t.Span = p.from(start)
	return t
}

// group = '(' (yield | namedExpression) ')'
func (p *parser) group() Expr {
	var e Expr
	if p.attempt(func() {
		p.expect(tLPar)
		if p.at(kYield) {
			e = p.yield()
		} else {
			e = p.namedExpression()
		}
		p.expect(tRPar)
	}) {
		return e
	}
	if p.wrong {
		p.wrongGroup()
	}
	p.fail()
	return nil
}

// listInOrder = '[' [starNamed …] ']' | '[' namedExpression clause+ ']'
func (p *parser) listInOrder() Expr { return p.oneOf(p.listDisplay, p.listComprehension) }

func (p *parser) listDisplay() Expr {
	start := p.pos
	p.expect(tLSqb)
	l := &List{}
	p.attempt(func() { l.Elts = p.moreElements(p.starNamed(), tRSqb) })
	p.expect(tRSqb)
	l.Span = p.from(start)
	return l
}

func (p *parser) listComprehension() Expr {
	start := p.pos
	c := &ListComp{}
	if !p.attempt(func() {
		p.expect(tLSqb)
		c.Elt = p.namedExpression()
		c.Generators = p.generators()
		p.expect(tRSqb)
	}) {
		p.wrongComprehension()
		p.fail()
	}
	c.Span = p.from(start)
	return c
}

// braceInOrder = dict | set | dict comprehension | set comprehension
func (p *parser) braceInOrder() Expr {
	return p.oneOf(p.dictDisplay, p.setDisplay, p.dictComprehension, p.setComprehension)
}

func (p *parser) dictDisplay() Expr {
	start := p.pos
	d := &Dict{}
	if !p.attempt(func() {
		p.expect(tLBrace)
		p.attempt(func() { p.pairs(d) })
		p.expect(tRBrace)
	}) {
		p.wrongPairs() // even the first time
		p.fail()
	}
	d.Span = p.from(start)
	return d
}

// pairs = pair (',' pair)* [',']
func (p *parser) pairs(d *Dict) {
	p.pair(d)
	for p.accept(tComma) && p.attempt(func() { p.pair(d) }) {
	}
}

// pair = '**' bitwise_or | expression ':' expression
func (p *parser) pair(d *Dict) {
	var key, value Expr
	if p.accept(tDoubleStar) {
		value = p.bitwiseOr()
	} else {
		key = p.expression()
		p.expect(tColon)
		value = p.expression()
	}
	d.Keys = append(d.Keys, key)
	d.Values = append(d.Values, value)
}

func (p *parser) setDisplay() Expr {
	start := p.pos
	p.expect(tLBrace)
	s := &Set{Elts: p.moreElements(p.starNamed(), tRBrace)}
	p.expect(tRBrace)
	s.Span = p.from(start)
	return s
}

func (p *parser) dictComprehension() Expr {
	start := p.pos
	c := &DictComp{}
	if !p.attempt(func() {
		p.expect(tLBrace)
		c.Key = p.expression()
		p.expect(tColon)
		c.Value = p.expression()
		c.Generators = p.generators()
		p.expect(tRBrace)
	}) {
		if p.wrong {
			p.suspect(func() {
				p.expect(tLBrace)
				stars := p.expect(tDoubleStar)
				p.bitwiseOr()
				p.generators()
				p.expect(tRBrace)
				p.raise(stars.Span, "dict unpacking cannot be used in dict comprehension")
			})
		}
		p.fail()
	}
	c.Span = p.from(start)
	return c
}

func (p *parser) setComprehension() Expr {
	start := p.pos
	c := &SetComp{}
	if !p.attempt(func() {
		p.expect(tLBrace)
		c.Elt = p.namedExpression()
		c.Generators = p.generators()
		p.expect(tRBrace)
	}) {
		p.wrongComprehension()
		p.fail()
	}
	c.Span = p.from(start)
	return c
}
