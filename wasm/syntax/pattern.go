package syntax

// The match statement and the patterns of its cases.

// match = "match" subject ':' NEWLINE INDENT case+ DEDENT. The word is an ordinary name elsewhere, so the
// statement is only taken when its first line has the right shape; else nil is returned and nothing consumed.
func (p *parser) match() Stmt {
	if k := p.after(); !startsExpression(k) {
		return nil
	}
	start := p.pos
	m := &Match{}
	ok := p.attempt(func() {
		p.next()
		m.Subject = p.subject()
		p.expect(tColon)
		p.expect(tNewline)
		p.expect(tIndent)
		if !p.atSoft("case") {
			p.fail()
		}
	})
	if !ok {
		if p.wrong {
			p.wrongMatch()
		}
		return nil
	}
	p.enter()
	for p.atSoft("case") {
		m.Cases = append(m.Cases, p.matchCase())
	}
	p.expect(tDedent)
	p.leave()
	m.Span = p.from(start)
	return m
}

// subject = starNamed ',' [starNamed …] | namedExpression
func (p *parser) subject() Expr {
	start := p.pos
	first := p.starNamed()
	if !p.at(tComma) {
		if _, starred := first.(*Starred); starred {
			p.fail()
		}
		return first
	}
	elts := p.moreElements(first, tColon)
	return &Tuple{Span: p.from(start), Elts: elts}
}

// matchCase = "case" patterns ['if' guard] ':' block
func (p *parser) matchCase() *MatchCase {
	start := p.pos
	keyword := p.next()
	c := &MatchCase{Pattern: p.patterns()}
	if p.accept(kIf) {
		c.Guard = p.namedExpression()
	}
	p.colon()
	c.Body = p.block("'case' statement", keyword)
	c.Span = p.from(start)
	return c
}

// patterns = pattern | an open sequence: patterns with commas and no brackets
func (p *parser) patterns() Pattern {
	start := p.pos
	first := p.maybeStar()
	if !p.at(tComma) {
		if _, star := first.(*MatchStar); star {
			p.fail()
		}
		return first
	}
	list := p.morePatterns(first)
	return &MatchSequence{p.from(start), list}
}

// morePatterns = (',' maybeStar)* [',']
func (p *parser) morePatterns(first Pattern) []Pattern {
	list := []Pattern{first}
	for p.accept(tComma) {
		if k := p.kind(); k == tColon || k == kIf || k == tRSqb || k == tRPar {
			break
		}
		if !p.optional(func() { list = append(list, p.maybeStar()) }) {
			break
		}
	}
	return list
}

// maybeStar = '*' NAME | pattern
func (p *parser) maybeStar() Pattern {
	start := p.pos
	if !p.accept(tStar) {
		return p.pattern()
	}
	name := p.name()
	if name == "_" {
		name = ""
	}
	return &MatchStar{p.from(start), name}
}

// pattern = orPattern ['as' NAME]
func (p *parser) pattern() Pattern {
	p.enter()
	start := p.pos
	first := p.orPattern()
	if p.at(kAs) {
		if p.wrong {
			p.pos = start
			p.wrongAsPattern()
			p.orPattern()
		}
		p.next()
		if p.atSoft("_") {
			p.fail()
		}
		name := p.name()
		switch p.kind() {
		case tDot, tLPar, tEqual:
			p.fail()
		}
		first = &MatchAs{p.from(start), first, name}
	}
	p.leave()
	return first
}

// orPattern = closedPattern ('|' closedPattern)*
func (p *parser) orPattern() Pattern {
	start := p.pos
	first := p.closedPattern()
	if !p.at(tVBar) {
		return first
	}
	list := []Pattern{first}
	for p.accept(tVBar) {
		list = append(list, p.closedPattern())
	}
	return &MatchOr{p.from(start), list}
}

// closedPattern parses a literal, capture, wildcard, value, group, sequence, mapping or class.
func (p *parser) closedPattern() Pattern {
	start := p.pos
	switch p.kind() {
	case tNumber, tMinus:
		value := p.literalNumber()
		return &MatchValue{p.from(start), value}
	case tString, tFStart:
		value := p.strings()
		return &MatchValue{p.from(start), value}
	case kNone, kTrue, kFalse:
		c := p.atom().(*Constant)
		return &MatchSingleton{c.Span, c}
	case tName:
		if k := p.after(); k == tDot || k == tLPar {
			return p.valuePattern()
		}
		name := p.name()
		if name == "_" {
			name = ""
		}
		return &MatchAs{Span: p.from(start), Name: name}
	case tLPar, tLSqb:
		return p.sequencePattern()
	case tLBrace:
		return p.mappingPattern()
	}
	p.fail()
	return nil
}

// literalNumber = ['-'] NUMBER [('+' | '-') NUMBER], where the second number is imaginary
func (p *parser) literalNumber() Expr {
	start := p.pos
	left := p.signedNumber()
	var op Operator
	switch p.kind() {
	case tPlus:
		op = Add
	case tMinus:
		op = Sub
	default:
		return left
	}
	at := p.next().Span
	if isImaginary(left) {
		p.raise(left.Pos(), "real number required in complex literal")
	}
	right := p.numberConstant(p.expect(tNumber))
	if !isImaginary(right) {
		p.raise(right.Pos(), "imaginary number required in complex literal")
	}
	return &BinOp{p.from(start), left, op, at, right}
}

func (p *parser) signedNumber() Expr {
	start := p.pos
	if !p.accept(tMinus) {
		return p.numberConstant(p.expect(tNumber))
	}
	operand := p.numberConstant(p.expect(tNumber))
	return &UnaryOp{p.from(start), USub, operand}
}

// isImaginary tells whether a signed number is imaginary.
func isImaginary(e Expr) bool {
	if u, ok := e.(*UnaryOp); ok {
		e = u.Operand
	}
	c, ok := e.(*Constant)
	return ok && c.Kind == ConstImag
}

// dotted = NAME ('.' NAME)*
func (p *parser) dotted() Expr {
	start := p.pos
	t := p.expect(tName)
	var e Expr = &Name{t.Span, p.ident(t)}
	for p.accept(tDot) {
		attr := p.expect(tName)
		e = &Attribute{p.from(start), e, p.ident(attr), attr.Span}
	}
	return e
}

// valuePattern = dotted | dotted '(' patterns ')'
func (p *parser) valuePattern() Pattern {
	start := p.pos
	value := p.dotted()
	if !p.accept(tLPar) {
		return &MatchValue{p.from(start), value}
	}
	if p.wrong {
		p.wrongClassPattern()
	}
	c := &MatchClass{Class: value}
	for !p.at(tRPar) {
		if p.at(tName) && p.after() == tEqual {
			c.KwdAttrs = append(c.KwdAttrs, p.name())
			p.next()
			c.KwdPatterns = append(c.KwdPatterns, p.pattern())
		} else {
			pattern := p.pattern()
			if len(c.KwdAttrs) > 0 {
				p.fail()
			}
			c.Patterns = append(c.Patterns, pattern)
		}
		if !p.accept(tComma) {
			break
		}
	}
	p.expect(tRPar)
	c.Span = p.from(start)
	return c
}

// sequencePattern parses a sequence in brackets or parentheses, or a group, which leaves no node.
func (p *parser) sequencePattern() Pattern {
	start := p.pos
	end := tRSqb
	if p.next().kind == tLPar {
		end = tRPar
	}
	if p.accept(end) {
		return &MatchSequence{Span: p.from(start)}
	}
	first := p.maybeStar()
	if _, star := first.(*MatchStar); end == tRPar && !p.at(tComma) {
		if star {
			p.fail()
		}
		p.expect(end)
		return first
	}
	list := p.morePatterns(first)
	p.expect(end)
	return &MatchSequence{p.from(start), list}
}

// mappingPattern = '{' [key ':' pattern, …] ['**' NAME] [','] '}'
func (p *parser) mappingPattern() Pattern {
	start := p.pos
	p.next()
	m := &MatchMapping{}
	for !p.at(tRBrace) {
		if p.accept(tDoubleStar) {
			if p.atSoft("_") {
				p.fail()
			}
			m.Rest = p.name()
			p.accept(tComma)
			break
		}
		m.Keys = append(m.Keys, p.mappingKey())
		p.expect(tColon)
		m.Patterns = append(m.Patterns, p.pattern())
		if !p.accept(tComma) {
			break
		}
	}
	p.expect(tRBrace)
	m.Span = p.from(start)
	return m
}

// mappingKey is a literal or a dotted name.
func (p *parser) mappingKey() Expr {
	switch p.kind() {
	case tNumber, tMinus:
		return p.literalNumber()
	case tString, tFStart:
		return p.strings()
	case kNone, kTrue, kFalse:
		return p.atom()
	}
	e := p.dotted()
	if _, plain := e.(*Name); plain {
		p.fail()
	}
	return e
}
